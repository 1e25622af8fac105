/** What `datetime-local` sends: a date and a time by some wall's clock. */
const local = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/

/**
 * The moment (epoch milliseconds) at which a clock in the zone shows this; null for what is no date. A time that the clock
 * skips is the one that it would have been, an hour that it shows twice the first of them.
 */
export function momentAt(text: string, timeZone: string): number | null {
  const [, year, month, day, hour, minute] = local.exec(text.trim()) ?? []
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  // A day or month that there is not would roll over into another.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(text.trim().slice(0, 16))) return null
  // The offset at the moment itself is not known before the moment is: a day before and after bound it.
  const offsets = [wall - dayMs, wall + dayMs].map((near) => offsetAt(near, timeZone))
  const moments = offsets.map((offset) => wall - offset)
  return moments.find((moment) => moment + offsetAt(moment, timeZone) === wall) ?? moments[0] ?? null
}

const dayMs = 86_400_000

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const of = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return wall - Math.floor(at / 1000) * 1000
}

/** As people say a moment where it is that time: `Wednesday 25 November, 14:05`. */
export const clockIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
