import { numbersIn } from './numbers.ts'
import { type AkinLine, type PostedClause, enough, heaviest, ofTime } from './posted-clause.ts'
import { type Count, countsIn, sameThing, sharedThings } from './posted-counts.ts'
import type { Fact } from './source.ts'
import type { Sources } from './traces/setting.ts'
import type { ClaimWords } from './words/words.ts'

interface Counted {
  counts: Count[]
  /** Every number in it, whether or not a word says what it counts: "18 hours, six of them in English". */
  values: ReadonlySet<number>
}

const cache = new WeakMap<Fact, Counted>()

function countedIn({ fact }: AkinLine, language: ClaimWords): Counted {
  let counted = cache.get(fact)
  if (counted === undefined) {
    counted = {
      counts: countsIn(fact.text, language),
      values: new Set(numbersIn(fact.text, [language]).map(({ value }) => value)),
    }
    cache.set(fact, counted)
  }
  return counted
}

/** The posting's line that counts the same thing otherwise, where none counts it so, nor any of the résumé's. */
export function otherCount(
  count: Count,
  counts: Count[],
  clause: PostedClause,
  { spoken, asked, languages: [language] }: Sources,
): Fact | null {
  const { own, numbers, suits } = clause
  // Years that are asked of people are no stretch of the job's.
  const lines =
    count.kind === 'span' ? clause.lines.filter(({ fact }) => !asked.includes(fact.folded)) : clause.lines
  const ofJob = clause.ofJob(count.at)
  // "One" may be no more than the article, except of what suits: "one day a week would suit me".
  if (count.value === 1 && !suits) return null
  if (count.kind === 'span' && clause.byMe && !suits) return null
  const held = (one: Count): boolean =>
    sameThing(one, count) && Math.abs(one.value - count.value) <= Math.max(count.value, one.value) * 0.12
  const of = (line: AkinLine): Counted => countedIn(line, language)
  const alike = (line: AkinLine): Count[] => of(line).counts.filter((one) => sameThing(one, count))
  const stated = lines.filter((line) => alike(line).length > 0)
  if (stated.some((line) => of(line).values.has(count.value) || alike(line).some(held))) return null
  // "From nine people to fourteen": the posting's number stands beside another of the writer's.
  const said = counts.filter((one) => sameThing(one, count))
  const beside = (line: AkinLine): boolean =>
    alike(line).some(
      ({ value }) =>
        numbers.includes(value) &&
        (alike(line).length < said.length || !said.some((one) => one.value === value)),
    )
  if (stated.some(beside)) return null
  const first = heaviest(stated)
  if (first === undefined) return null
  // What the clause was written from may count it without the noun: "on two of them".
  const unnamed = (line: AkinLine): boolean =>
    of(line).values.has(count.value) && !of(line).counts.some(({ value }) => value === count.value)
  if (lines.some((line) => line.weight > first.weight && unnamed(line))) return null
  const timed = [...count.of].every((word) => ofTime.test(word))
  const named = alike(first).some((one) => sharedThings(one, count) > 1)
  const least = named || (ofJob && (suits || !timed || count.kind === 'rhythm')) ? 0 : ofJob ? 0.4 : enough
  if (first.weight < (count.kind === 'span' ? Math.max(least, 0.8) : least)) return null
  const vouches = (line: AkinLine): boolean =>
    !suits &&
    line.weight >= first.weight * (ofJob ? 1 : 0.5) &&
    countedIn(line, spoken.resume[0] ?? language).counts.some(held)
  if (own.some(vouches)) return null
  return !ofJob && own.some(({ weight }) => weight > first.weight) ? null : first.fact
}
