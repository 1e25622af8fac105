import { entriesOf } from '../entries.ts'
import { isOfStudies } from '../fact.ts'
import type { Mention } from '../mention.ts'
import { topicOf } from '../topic.ts'
import type { Setting, Sources, Traced } from './setting.ts'

/** A field of study ("studied physics", "a BA in marketing"): the résumé's studies must speak of it. */
export function traceField(mention: Mention, setting: Setting, { resume, sameLanguage }: Sources): Traced {
  if (!sameLanguage) return null
  const field = setting.sentence.slice(mention.value ?? mention.start, mention.end)
  const topic = [...topicOf(field)].filter((one) => one !== '#people')
  const studies = entriesOf(resume.facts).filter(isOfStudies)
  if (topic.length === 0 || studies.length === 0) return null
  const known = topic.some((one) =>
    studies.some(({ stems, facts }) => stems.has(one) || facts.some(({ folded }) => folded.includes(one))),
  )
  return known ? null : { reason: 'Your résumé names no studies of this.' }
}
