import { proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { ratesIn } from '../rates.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { languageOf } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Every two weeks", of "fortnightly": a number that says how often is proved by a line on the same that says as often, in whatever words. */
export function traceSameRate(
  mention: Mention,
  { folded, sentence, employers }: Setting,
  { resume, languages, spoken, sameLanguage }: Sources,
): Traced {
  const [own] = languages
  const said = ratesIn(folded, languageOf(own)).find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  )
  if (said === undefined) return null
  const topic = topicOf(sentence)
  const key = languageOf(spoken.resume[0] ?? own)
  const lines = resume.facts.filter(
    (fact) =>
      (!sameLanguage || sharedTopics(topic, fact) > 0) &&
      (employers.length === 0 || fact.job === null || employers.includes(fact.job)) &&
      ratesIn(fact.folded, key).some(({ perYear }) => Math.abs(perYear - said.perYear) < 1),
  )
  return supported(
    mention,
    'resume',
    lines.map((fact) => proofOf(fact)),
    employers,
  )
}
