const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A moment (epoch milliseconds) in UTC, which the server knows; live.js turns it into the reader's own time. */
export function When({ at }: { at: number }) {
  const date = new Date(at)
  return <time datetime={date.toISOString()}>{`${format.format(date)} UTC`}</time>
}
