import type { Unsupported } from '../../draft.ts'
import { isPause } from '../../resume/no-employer.ts'
import type { Place } from '../anaphora.ts'
import type { ResumeSource } from '../source.ts'
import { fold, words } from '../fold.ts'
import { topicOf } from '../topic.ts'
import { placesIn } from '../traces/places-named.ts'
import type { Sources } from '../traces/setting.ts'
import { type Origin, isOfJob, resumeLines, writtenFrom } from '../written-from.ts'
import { employersIn } from '../years.ts'
import { headlineNamesIn } from './headline-names.ts'
import { isCalledByKind, placesMeant } from './places-meant.ts'

/**
 * "At Acme I bake. I also looked after six hotels": a sentence that names no place goes on about the one that was named
 * last, or by "today" about where one is now. It is marked where it, or a piece of it, was written from a line of a job
 * elsewhere.
 */
export function carriedOn(text: string, folded: string, place: Place, sources: Sources): Unsupported | null {
  const { resume, sameLanguage } = sources
  if (!sameLanguage || /\?\s*$/.test(folded) || namesPlace(text, folded, resume)) return null
  const here = placesMeant(folded, place, sources)
  if (here === null) return null
  const isElsewhere = (job: number | null): boolean =>
    job !== null && !here.jobs.has(job) && !isPause(resume.jobs[job]?.title ?? '')
  for (const piece of piecesOf(folded)) {
    const said = text.slice(piece.start, piece.end)
    const origin = writtenFrom(said, all, resumeLines(resume))
    if (origin === null || isOfJob(text, piece, origin, sources)) continue
    if (![origin.line, ...origin.rivals].every(({ job }) => isElsewhere(job))) continue
    const { job } = origin.line
    if (job === null || isCalledByKind(folded, job, sources)) continue
    const real = resume.jobs[job]?.employer ?? ''
    const { start, end } = toldIn(said, origin)
    return {
      text: said.slice(start, end),
      start: piece.start + start,
      end: piece.start + end,
      kind: 'employer',
      reason: `Your résumé says this${real === '' ? ' elsewhere' : ` of ${real}`}: “${origin.line.text}”. The text speaks of ${here.name === '' ? 'another job' : here.name} here.`,
    }
  }
  return null
}

const all = { start: 0, end: Infinity }

/** A sentence that names a place of its own is looked at by other rules. */
const namesPlace = (text: string, folded: string, resume: ResumeSource): boolean =>
  employersIn(text, resume.jobs).length > 0 ||
  headlineNamesIn(text, resume).length > 0 ||
  placesIn(folded, resume, true).length > 0

/** A sentence as a whole, and what stands in it between commas and "and". */
function piecesOf(folded: string): { start: number; end: number }[] {
  const cuts = [...folded.matchAll(/[;:()]|,(?!\d)| (?:and|und|et|y|e|og) /gu)]
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)]
  const pieces = starts.map((start, index) => ({ start, end: cuts[index]?.index ?? folded.length }))
  const whole = { start: 0, end: folded.length }
  return pieces.length === 1 ? [whole] : [whole, ...pieces]
}

/** From the first to the last word that a stretch has of its line. */
function toldIn(said: string, { shared }: Origin): { start: number; end: number } {
  const told = words(said).filter(
    ({ text }) => shared.has(fold(text)) || [...topicOf(text)].some((sign) => shared.has(sign)),
  )
  return { start: told[0]?.start ?? 0, end: told.at(-1)?.end ?? said.length }
}
