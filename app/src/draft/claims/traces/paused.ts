import { isPause } from '../../resume/no-employer.ts'
import type { Mention } from '../mention.ts'
import { pieceAt } from '../stretches.ts'
import type { Setting, Sources } from './setting.ts'

/** "After a career break of four years I began at Acme": what the résumé has in a job's place, and no job. Undefined where no break is spoken of, or the résumé has none. */
export function jobsPaused(mention: Mention, { folded }: Setting, { resume }: Sources): number[] | undefined {
  const { start, end } = pieceAt(folded, mention)
  if (!isPause(folded.slice(start, end))) return undefined
  const pauses = resume.jobs.flatMap(({ title, employer }, job) =>
    isPause(`${title} ${employer}`) ? [job] : [],
  )
  return pauses.length === 0 ? undefined : pauses
}
