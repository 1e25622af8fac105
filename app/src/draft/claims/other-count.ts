import { amountsIn } from './amounts.ts'
import { numbersIn } from './numbers.ts'
import { type AkinLine, type PostedClause, enough, heaviest, ofTime } from './posted-clause.ts'
import { type Count, countsIn, sameThing, sharedThings } from './posted-counts.ts'
import type { Fact } from './source.ts'
import type { Sources } from './traces/setting.ts'
import type { ClaimWords } from './words/words.ts'

interface Counted {
  counts: readonly Count[]
  /** Every number in it, whether or not a word says what it counts: "18 hours, six of them in English". */
  values: ReadonlySet<number>
}

const cache = new WeakMap<Fact, Counted>()

function countedIn({ fact }: AkinLine, language: ClaimWords): Counted {
  let counted = cache.get(fact)
  if (counted === undefined) {
    const counts = countsIn(fact.text, language)
    // The three of "two Saturdays out of three" is no number by itself.
    const bare = numbersIn(fact.text, [language]).filter(
      ({ at, value }) => !counts.some((one) => one.at <= at && at < one.end && one.value !== value),
    )
    // "Two crews of three climbers each" are six, too.
    const products = amountsIn(fact, [language]).filter(({ product }) => product === true)
    counted = { counts, values: new Set([...bare, ...products].map(({ value }) => value)) }
    cache.set(fact, counted)
  }
  return counted
}

/** The posting's line that counts the same thing otherwise, where none counts it so, nor any of the résumé's. */
export function otherCount(
  count: Count,
  counts: readonly Count[],
  clause: PostedClause,
  { spoken, asked, languages: [language] }: Sources,
): Fact | null {
  const { own, numbers, suits } = clause
  // Years that are asked of people are no stretch of the job's.
  const lines =
    count.kind === 'span' ? clause.lines.filter(({ fact }) => !asked.includes(fact.folded)) : clause.lines
  const ofJob = clause.ofJob(count.at)
  // "One" may be no more than the article, except of what suits: "one day a week would suit me".
  if (count.value === 1 && !suits && count.often !== true) return null
  if (count.kind === 'span' && clause.byMe && !suits) return null
  const held = (one: Count): boolean =>
    sameThing(one, count) && Math.abs(one.value - count.value) <= Math.max(count.value, one.value) * 0.12
  const of = (line: AkinLine): Counted => countedIn(line, language)
  const alike = (line: AkinLine): Count[] => of(line).counts.filter((one) => sameThing(one, count))
  const stated = lines.filter((line) => alike(line).length > 0)
  if (stated.some((line) => of(line).values.has(count.value) || alike(line).some(held))) return null
  // "2,500 new trees", of "2,500 street and park trees": no large number of the posting's is met by chance.
  const large = count.value >= fewest && count.kind === 'number'
  if (large && lines.some((line) => line.weight > 0 && of(line).values.has(count.value))) return null
  // "Three people would be new", of "a team of three": what is weighed may be named otherwise.
  const renamed = count.kind === 'number' && clause.weighed(count.at)
  if (renamed && lines.some((line) => of(line).values.has(count.value))) return null
  // "From nine people to fourteen": the posting's number stands beside another of the writer's.
  const said = counts.filter((one) => sameThing(one, count))
  const beside = (line: AkinLine): boolean =>
    alike(line).some(
      ({ value }) =>
        numbers.includes(value) &&
        (alike(line).length < said.length || !said.some((one) => one.value === value)),
    )
  // A roster's two sides may hold one number each.
  const roster = [...count.of].some((word) => word === '#on' || word === '#off')
  if (!roster && stated.some(beside)) return null
  const first = heaviest(stated)
  if (first === undefined) return null
  // What the clause was written from may count it without the noun: "on two of them".
  const unnamed = (line: AkinLine): boolean =>
    of(line).values.has(count.value) && !of(line).counts.some(({ value }) => value === count.value)
  const pronominal = (line: AkinLine): boolean =>
    of(line).values.has(count.value) && ofThem.test(line.fact.folded)
  if (lines.some((line) => pronominal(line) || (line.weight > first.weight && unnamed(line)))) return null
  const timed = [...count.of].every((word) => ofTime.test(word))
  const named = alike(first).some((one) => sharedThings(one, count) > 1)
  const least = named || (ofJob && (suits || !timed || count.kind === 'rhythm')) ? 0 : ofJob ? 0.4 : enough
  if (first.weight < (count.kind === 'span' ? Math.max(least, 0.8) : least)) return null
  // What is looked at may be the writer's own of today: "from five guides to eleven would be a step".
  const share = clause.weighed(count.at) ? 0 : ofJob ? 1 : 0.5
  // No small number of one's own is met by chance.
  const exactly = (one: Count): boolean =>
    !ofJob && one.value >= fewest && one.value === count.value && held(one)
  // "For six years I have led a section of eight": done by the writer, and a line on it has so many of them.
  const ownDeed = clause.byMe && !ofJob && count.kind === 'number'
  const sameCount = (one: Count): boolean => one.value === count.value && held(one)
  const vouches = (line: AkinLine): boolean => {
    const ofLine = countedIn(line, spoken.resume[0] ?? language).counts
    if (suits || line.weight === 0) return false
    return (
      ofLine.some(exactly) ||
      (line.weight >= first.weight * share && ofLine.some(held)) ||
      (ownDeed && line.weight >= first.weight * 0.25 && ofLine.some(sameCount))
    )
  }
  if (own.some(vouches)) return null
  // "Down by a third", of "from 14 % to 8.5": the writer's own change, which two figures give.
  if (!ofJob && count.unit !== 'money' && own.some((line) => isChange(count, line.fact, spoken.resume)))
    return null
  return !ofJob && own.some(({ weight }) => weight > first.weight) ? null : first.fact
}

const fewest = 13

const isChange = ({ value }: Count, fact: Fact, languages: ClaimWords[]): boolean =>
  amountsIn(fact, languages).some(
    (one) => one.derived && one.unit === '%' && value >= 10 && Math.abs(one.value - value) <= value * 0.2,
  )

/** "Forty-six of them …": of what the line before counts. */
const ofThem =
  /^[^ ]+ (?:of (?:them|these|those)|davon|von ihnen|d'entre (?:eux|elles)|de (?:ellos|ellas)|av dem)(?!\p{L})/u
