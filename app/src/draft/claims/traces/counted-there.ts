import { amountsIn, isCalendarYear, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * Is a number counted in a line that has no word in common with the sentence? It is where the line has another number of
 * the sentence too ("now five days, where nine were needed"), where the noun behind it is the line's but for its first part
 * ("180 Rechnungen", of "180 Eingangsrechnungen"), and where it is no small one (or "nine in a hundred"), of a job that the sentence names.
 */
export function isCounted(mention: Mention, fact: Fact, setting: Setting, sources: Sources): boolean {
  const { sentence, folded, employers } = setting
  const own = amountsIn(fact, sources.spoken.resume).filter(
    (amount) => !amount.derived && !isCalendarYear(amount),
  )
  const same = own.filter((amount) => sameAmount(mention, amount))
  if (same.length === 0) return false
  const others = numberMentions(sentence, sources.languages[0], true).filter(
    (one) => one.kind === 'number' && one.start !== mention.start && one.value !== mention.value,
  )
  if (others.some((one) => own.some((amount) => !same.includes(amount) && sameAmount(one, amount))))
    return true
  const noun = nounAt(folded, mention.end)
  const there = same.map(({ at, length }) => nounAt(fact.folded, at + length))
  if (noun !== '' && there.some((one) => one.endsWith(noun) || (one !== '' && noun.endsWith(one))))
    return true
  const large = (mention.value ?? 0) >= 10 || mention.text.includes(' ')
  return large && fact.job !== null && employers.includes(fact.job)
}

/** The word right behind a number, where it is long enough to be a noun. */
const nounAt = (folded: string, end: number): string => /^ (\p{L}{5,})/u.exec(folded.slice(end))?.[1] ?? ''
