import type { Unsupported } from '../../draft.ts'
import { amountsIn } from '../amounts.ts'
import { numbersIn } from '../numbers.ts'
import { otherNumber } from '../otherwise/other-number.ts'
import { periodOf } from '../otherwise/period.ts'
import { type Rate, ratesIn } from '../rates.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { languageOf } from '../words/words.ts'
import type { Sources } from './setting.ts'

/**
 * "Twice a week" of what the résumé says is done twice a month. Marked where the line most akin to the sentence, by two
 * words or more, says how often, and no line on it and nothing of the posting has the same rate.
 */
export function changedRate(
  text: string,
  folded: string,
  about: (at: number) => About,
  { resume, posting, languages, spoken, sameLanguage }: Sources,
): Unsupported | null {
  if (!sameLanguage) return null
  const key = languageOf(languages[0])
  const rates = ratesIn(folded, key)
  const [only] = rates
  // Of several, none can be told to be the line's.
  if (only === undefined || rates.length > 1 || about(only.start) !== 'me') return null
  const topic = topicOf(text.slice(0, only.start) + text.slice(only.end))
  const rated = (facts: Fact[]): { fact: Fact; shared: number; rates: Rate[] }[] =>
    facts
      .map((fact) => ({ fact, shared: sharedTopics(topic, fact), rates: ratesIn(fact.folded, key) }))
      .filter((one) => one.rates.length > 0)
  const own = rated(resume.facts).filter(({ shared }) => shared > 0)
  const hasSame = (one: { rates: Rate[] }): boolean =>
    one.rates.some(({ perYear }) => Math.abs(perYear - only.perYear) <= only.perYear * 0.15)
  const akin = own.find(({ shared }) => shared >= 2 && own.every((other) => other.shared <= shared))
  if (akin === undefined || akin.rates.length > 1 || own.some(hasSame) || rated(posting).some(hasSame))
    return null
  // "It took two days every month", of a line with two days and no word on how often: so long, and not so often.
  const long = numbersIn(text.slice(only.start, only.end), languages).filter(
    ({ seconds }) => seconds !== null,
  )
  const stated = amountsIn(akin.fact, spoken.resume).filter(
    ({ at, length }) => periodOf(akin.fact.folded, { start: at, end: at + length }) === null,
  )
  if (long.some((one) => stated.some(({ seconds }) => seconds === one.seconds))) return null
  return otherNumber(text, only, akin.fact)
}
