const minute = 60_000
const hour = 60 * minute

/** When an approved e-mail may go out. From now on and not by the clock: the server does not know the person's zone. */
export const delays: { value: string; text: string; ms: number }[] = [
  { value: 'now', text: 'At once', ms: 0 },
  { value: '10m', text: 'In 10 minutes, so that I can still take it back', ms: 10 * minute },
  { value: '1h', text: 'In an hour', ms: hour },
  { value: '3h', text: 'In 3 hours', ms: 3 * hour },
  { value: '12h', text: 'In 12 hours', ms: 12 * hour },
  { value: '24h', text: 'Tomorrow at this time', ms: 24 * hour },
]

/** Milliseconds; an unknown word is at once. */
export const delayOf = (value: string): number => delays.find((delay) => delay.value === value)?.ms ?? 0
