import type { Unsupported } from '../draft.ts'
import { sharedTopics, topicOf } from './topic.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { pattern } from './words/words.ts'
import { employersIn, employersNear } from './years.ts'

/** A result moved to another employer: every proof belongs to jobs that the sentence does not name. */
export function conflicting(
  text: string,
  at: number,
  jobs: (number | null)[],
  sources: Sources,
): Unsupported | null {
  const near = employersNear(text, at, sources.resume)
  if (near.length === 0 || jobs.length === 0) return null
  if (jobs.some((job) => job === null || near.includes(job))) return null
  const named = employersIn(text, sources.resume.jobs).find(({ job }) => near.includes(job))
  const real = sources.resume.jobs[jobs[0] ?? -1]?.employer ?? ''
  if (named === undefined || real === '') return null
  return {
    text: text.slice(named.at, named.end),
    start: named.at,
    end: named.end,
    kind: 'employer',
    reason: `Your résumé says this of ${real}, not of ${text.slice(named.at, named.end)}.`,
  }
}

/** "My current role is … at Harbour Data": said of a job that the résumé ends, while another goes on. */
export function formerNow(text: string, folded: string, { resume, languages }: Sources): Unsupported | null {
  const [language] = languages
  const now = pattern(language.now).exec(folded)
  if (now === null) return null
  const last = Math.max(...resume.jobs.map(({ span }) => span?.to ?? 0))
  const named = employersIn(text, resume.jobs)
  const [first] = named
  if (first === undefined || first.at < now.index) return null
  const over = named.every(({ job }) => {
    const span = resume.jobs[job]?.span
    return span !== null && span !== undefined && span.to < last
  })
  return over
    ? {
        text: text.slice(first.at, first.end),
        start: first.at,
        end: first.end,
        kind: 'employer',
        reason: `Your résumé says that your time at ${resume.jobs[first.job]?.employer ?? 'this employer'} is over.`,
      }
    : null
}

/** Work said to be of one employer that only another's lines speak of: two things in common there, and none here. */
export function movedWork(text: string, sources: Sources, about: (at: number) => About): Unsupported | null {
  if (!sources.sameLanguage) return null
  const named = employersIn(text, sources.resume.jobs)
  const [first] = named
  if (first === undefined || named.some(({ at }) => at !== first.at) || about(first.at) !== 'me') return null
  const own = new Set(named.map(({ job }) => job))
  const names = new Set(
    sources.resume.jobs.flatMap(({ employer, title }) => [...topicOf(`${employer} ${title}`)]),
  )
  const topic = topicOf(text, names)
  topic.delete('#people')
  const known = new Set<string>()
  let best = { shared: 0, job: -1 }
  for (const fact of sources.resume.facts) {
    const shared = sharedTopics(topic, fact)
    if (shared === 0) continue
    if (fact.job === null || own.has(fact.job))
      for (const one of topic) if (sharedTopics(new Set([one]), fact) > 0) known.add(one)
    if (fact.job !== null && !own.has(fact.job) && shared > best.shared) best = { shared, job: fact.job }
  }
  if (best.shared < 2 || known.size > 0) return null
  const real = sources.resume.jobs[best.job]?.employer ?? ''
  return real === ''
    ? null
    : {
        text: text.slice(first.at, first.end),
        start: first.at,
        end: first.end,
        kind: 'employer',
        reason: `Your résumé says this of ${real}, not of ${text.slice(first.at, first.end)}.`,
      }
}
