import type { Unsupported } from '../../draft.ts'
import { isPause } from '../../resume/no-employer.ts'
import { numbersIn } from '../numbers.ts'
import { ofTime } from '../posted-clause.ts'
import type { Fact } from '../source.ts'
import { statementAt } from '../stretches.ts'
import type { About } from '../subject.ts'
import { topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { pattern } from '../words/words.ts'
import { akinLines, resumeLines } from '../written-from.ts'
import { isAnotherTime } from '../years.ts'
import { goesOnTo } from './goes-on-to.ts'
import { type HeadlineName, headlineNamesIn } from './headline-names.ts'

/**
 * Work told of one employer in words that only a line of another's has: no line of the named employer, and none that
 * belongs to no job, holds them. What the statement tells of the named one besides proves nothing of them.
 */
export function toldElsewhere(
  text: string,
  folded: string,
  { about, meant }: { about: (at: number) => About; meant: number[] },
  sources: Sources,
): Unsupported | null {
  if (/\?\s*$/.test(folded)) return null
  const named = headlineNamesIn(text, sources.resume)
  const places = named.length > 0 || meant.length === 0 ? named : pointersIn(folded, meant, sources)
  for (const place of places) {
    if (about(place.at) !== 'me' || isAnotherTime(text, place.at)) continue
    const { start, end } = statementAt(folded, place.at)
    if (pattern(sources.imagined).test(folded.slice(start, end))) continue
    const line = onlyElsewhere(text.slice(start, end), place.jobs, sources)
    const jobs = named.filter(({ at }) => start <= at && at < end).flatMap((one) => one.jobs)
    if (line === null || jobs.includes(line.job ?? -1)) continue
    if (goesOnTo(text.slice(place.end, end), [line.job], place.jobs, sources)) continue
    const employer = sources.resume.jobs[line.job ?? -1]?.employer ?? ''
    return {
      text: text.slice(place.at, place.end),
      start: place.at,
      end: place.end,
      kind: 'employer',
      reason: `Your résumé says this${employer === '' ? ' elsewhere' : ` of ${employer}`}: “${line.text}”.`,
    }
  }
  return null
}

/** "There", of the employer that was named before. */
const pointersIn = (folded: string, jobs: number[], { feats }: Sources): HeadlineName[] =>
  [...folded.matchAll(pattern(feats.there))].map(({ 0: said, index }) => ({
    at: index,
    end: index + said.length,
    jobs,
  }))

/** More than one word, or one and a figure: a single one may have got there by chance. */
const enough = 1.45

const all = { start: 0, end: Infinity }

/** The line of other jobs that alone has some of what is said; null where that is not enough to tell. */
function onlyElsewhere(said: string, here: number[], { resume, spoken }: Sources): Fact | null {
  // A break is no work of another's.
  const isOwn = ({ job }: Fact): boolean =>
    job === null || here.includes(job) || isPause(resume.jobs[job]?.title ?? '')
  const lines = resumeLines(resume)
  const numerals = numbersIn(said, spoken.resume).map(({ at, length }) => said.slice(at, at + length))
  const ofPlace = here.map((job) => `${resume.jobs[job]?.employer} ${resume.jobs[job]?.title}`)
  const silent = topicOf([...numerals, ...ofPlace].join(' '))
  const tells = (sign: string): boolean =>
    !/^(?:19|20)\d\d$/.test(sign) && !ofTime.test(sign) && !silent.has(sign) && sign !== '#people'
  const held = new Set(
    akinLines(said, all, lines, tells).flatMap(({ line, shared }) => (isOwn(line) ? [...shared] : [])),
  )
  const rest = akinLines(said, all, lines, (sign) => tells(sign) && !held.has(sign)).filter(
    ({ line }) => !isOwn(line),
  )
  const [best] = rest.toSorted((one, other) => other.weight - one.weight)
  return best === undefined || best.weight < enough ? null : best.line
}
