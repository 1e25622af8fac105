import { amountsIn, sameAmount } from '../amounts.ts'
import { linesWith, linesWithAll } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { traceDate } from './date.ts'
import { traceNumber, traceOwnYears } from './number.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** Where one says that one saw the job. */
const jobSites = /^(?:LinkedIn|XING|Xing|Indeed|Glassdoor|StepStone|InfoJobs|FINN|Google|Hacker News|Otta)$/

/** What only a person has. */
const notOfJobs = new Set<Mention['kind']>(['experience', 'language', 'prize', 'field'])

/** What a sentence says of the job: from the posting, or else from the résumé. Titles and levels of a job are its own words. */
export function traceJob(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { posting, people, resume } = sources
  if (notOfJobs.has(mention.kind)) return null
  const vague = mention.kind === 'level' || mention.kind === 'part' || mention.kind === 'degree'
  const found =
    supported(mention, 'posting', [
      ...linesWith(posting, mention.text),
      ...linesWith(people, mention.text),
    ]) ??
    supported(mention, 'resume', linesWith(resume.facts, mention.text)) ??
    supported(mention, 'posting', linesWithAll(posting, mention.text))
  if (found !== null || vague) return found
  if (mention.kind === 'number' || mention.kind === 'years' || mention.kind === 'date') {
    const same = posting.flatMap((fact) =>
      amountsIn(fact, sources.spoken.posting)
        .filter((amount) => amount.value === mention.value || sameAmount(mention, amount))
        .map(({ at, length }) => ({ fact, at, length })),
    )
    const trace = { date: traceDate, years: traceOwnYears, number: traceNumber }[mention.kind]
    const own = trace(mention, setting, sources)
    return (
      supported(mention, 'posting', same) ??
      (own !== null && 'claim' in own
        ? own
        : { reason: 'This number stands in neither the posting nor your résumé.' })
    )
  }
  if (mention.kind === 'title' || jobSites.test(mention.text)) return null
  return { reason: 'This name stands in neither the posting nor your résumé.' }
}
