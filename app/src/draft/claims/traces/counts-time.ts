import type { Amount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { claimWords } from '../words/words.ts'

const times = Object.values(claimWords)
  .flatMap(({ time }) => [time.second, time.minute, time.hour, time.day, time.week])
  .join('|')

/** "13 days, where it was 21 before": the unit of one number may be the other's too. */
const timed = new RegExp(String.raw`(?<!\p{L})(?:${times})(?!\p{L})`, 'u')

/** "2 a month": how many, and no time. */
const rate =
  /^ (?:an?|per|each|every|pro|im|in der|am|jede[nrs]?|par|chaque|al|a la|por|cada|i|pr|hver|hvert) /u

/** What is counted stands right behind, and is no word between two numbers. */
const noun =
  /^ (?!(?:down|from|and|per|bis|auf|und|pro|til|than|instead|statt|hasta|jusqu|par|por|std|stdn|min|mins|hrs|sek|sec)(?!\p{L}))\p{L}[\p{L}-]{2,}/u

/** Right before what something came to. */
const reached =
  /(?<!\p{L})(?:to|auf|a|til)(?: (?:just|only|about|under|nur|noch|nur noch|rund|knapp|seulement|environ|solo|unos|unas|bare|rundt))? $/u

/** Two of something are not proved by "two days", nor two days by two of something. */
export function countsOtherwise(
  { start, end, seconds }: Mention,
  { at, length, unit, derived, seconds: real }: Amount,
  said: string,
  line: string,
): boolean {
  // "From 7 to 4 days" is three days less, and not down to three.
  if (derived) return unit === '' && reached.test(said.slice(0, start))
  if (seconds === undefined) return real !== null && (!timed.test(said) || rate.test(said.slice(end)))
  return real === null && noun.test(line.slice(at + length))
}
