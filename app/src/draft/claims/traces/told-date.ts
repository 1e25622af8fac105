import type { Mention } from '../mention.ts'
import type { Job } from '../source.ts'
import { stretchOfDate } from '../stretches.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * The job that the date's own words tell of, where no employer is named: two things in common with a line of it, and fewer
 * with the lines of every other job and with what stands outside of jobs. Undefined where no job stands out.
 */
export function jobTold(mention: Mention, { folded }: Setting, sources: Sources): Job | undefined {
  const { resume, sameLanguage } = sources
  if (!sameLanguage) return undefined
  const { start, end } = stretchOfDate(folded, mention.start)
  const topic = topicOf(folded.slice(start, end))
  topic.delete('#people')
  const shared = new Map<number | null, number>()
  for (const fact of resume.facts)
    shared.set(fact.job, Math.max(shared.get(fact.job) ?? 0, sharedTopics(topic, fact)))
  const [best, next] = [...shared].toSorted(([, one], [, other]) => other - one)
  if (best === undefined || best[0] === null || best[1] < 2 || best[1] === (next?.[1] ?? 0)) return undefined
  return resume.jobs[best[0]]
}
