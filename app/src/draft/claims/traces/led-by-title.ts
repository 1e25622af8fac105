import { proofOf } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { namesPeople, topicOf } from '../topic.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'
import { isLeadersTitle } from './stand-in.ts'

/** "I run a reception", of a "Head of reception": what stands right behind the verb is what the title of a job leads. */
export function titledSo(mention: Mention, { folded }: Setting, { resume }: Sources): Traced {
  const lines = headlinesLeading(folded.slice(mention.end), resume)
  return supported(
    mention,
    'resume',
    lines.map((fact) => proofOf(fact)),
  )
}

/** The headlines of jobs whose title leads what stands right behind a verb. */
export function headlinesLeading(behind: string, resume: ResumeSource): Fact[] {
  const [object = ''] = /^(?: [^ ,;:.]+){1,2}/u.exec(behind) ?? []
  const topic = topicOf(object)
  if (topic.size === 0 || namesPeople(object)) return []
  const titles = resume.jobs.map(({ title }) => fold(title))
  return resume.facts.filter(({ job, folded: line }) => {
    const title = titles[job ?? -1] ?? ''
    if (title === '' || !line.includes(title) || !isLeadersTitle(title)) return false
    const own = topicOf(title)
    return [...topic].some((one) => own.has(one))
  })
}

/** "IOSH Managing Safely": with capitals, and with the words beside it in the résumé, it is a part of a name. */
export function isOfName({ start, end, text }: Mention, { sentence }: Setting, { resume }: Sources): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const before = /(?<=\p{L}.*)\p{Lu}[\p{L}\p{N}-]+ $/u.exec(sentence.slice(0, start))?.[0]
  const behind = /^ \p{Lu}[\p{L}-]+/u.exec(sentence.slice(end))?.[0]
  if (behind === undefined) return false
  return resume.facts.some(
    (fact) => fact.job === null && fact.text.includes(`${before ?? ''}${text}${behind}`),
  )
}
