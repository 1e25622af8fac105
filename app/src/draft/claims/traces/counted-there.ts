import { amountsIn, isCalendarYear, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import { namesPeople } from '../topic.ts'
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
  if (fact.job === null || !employers.includes(fact.job)) return false
  // "Showed eight new people the job", of "8 new starters": people are people.
  if (namesThem(folded, mention.end) && same.some(({ at, length }) => namesThem(fact.folded, at + length)))
    return true
  const shared = ofHundred.test(folded.slice(mention.end))
  if (shared && same.some(({ at, length }) => ofHundred.test(fact.folded.slice(at + length)))) return true
  return (mention.value ?? 0) >= 10 || mention.text.includes(' ')
}

/** Does what stands right behind a number speak of people? */
const namesThem = (text: string, end: number): boolean =>
  [namesPeople, isLearner].some((names) => names(/^[^.,;:]{0,24}/u.exec(text.slice(end))?.[0] ?? ''))

const isLearner = (text: string): boolean =>
  /(?<!\p{L})(?:students?|pupils?|trainees?|apprentices?|interns?|auszubildenden?|azubis?|praktikant\p{L}*|schuler\p{L}*|studierenden?|lehrlinge?n?|eleves?|stagiaires?|apprenti\p{L}*|etudiant\p{L}*|alternants?|alumn[oa]s?|becari[oa]s?|aprendic\p{L}*|estudiantes?|companer[oa]s?|elever|studenter|l[ae]rlinger|larlinger)(?!\p{L})/u.test(
    text,
  )

/** "Nine in every hundred": a share, whose second number is that of all shares. */
const ofHundred =
  /^ (?:in|out of|of|von|aus|unter|sur|de|de cada|av|pr) (?:every |each |a |one )?(?:100|hundred|hundert|cent|cien|hundre)(?!\p{L})/u

/** The word right behind a number, where it is long enough to be a noun. */
const nounAt = (folded: string, end: number): string => /^ (\p{L}{5,})/u.exec(folded.slice(end))?.[1] ?? ''
