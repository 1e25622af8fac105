import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { pieceAt } from '../stretches.ts'
import type { Setting, Sources } from './setting.ts'
import { stemsIn } from './years-of.ts'

/**
 * Of several jobs at one firm those that a number of years is said of: the apprenticeship, where the years are of that and
 * not "began as an apprentice and stayed for six years"; the one whose title stands beside the years; what came before,
 * in "after six years at Acme I moved to their offices".
 */
export function jobsAtFirm(mention: Mention, setting: Setting, { resume }: Sources): number[] {
  const { employers, folded } = setting
  if (employers.length < 2) return employers
  const titleOf = (index: number): string => fold(resume.jobs[index]?.title ?? '')
  const { start, end } = pieceAt(folded, mention)
  const piece = folded.slice(start, end)
  const learnt = employers.filter((index) => training.test(titleOf(index)))
  if (training.test(piece)) return learnt.length > 0 ? learnt : employers
  const told = (text: string): number[] => employers.filter((index) => own(index, titleOf, employers, text))
  const goesOn = mention.end + (next.exec(folded.slice(mention.end, end))?.index ?? end - mention.end)
  const beside = told(folded.slice(mention.end, goesOn))
  if (beside.length > 0) return beside
  if (!afterwards.test(folded.slice(start, mention.start))) return employers
  const later = told(folded.slice(goesOn, setting.clause.start + setting.clause.text.length))
  const from = Math.min(...later.map((index) => resume.jobs[index]?.span?.from ?? Infinity))
  const before = employers.filter((index) => (resume.jobs[index]?.span?.from ?? from) < from)
  return later.length === 0 || before.length === 0 ? employers : before
}

/** Does a text hold a word of this job's title that no other job there has in its own? */
function own(job: number, titleOf: (job: number) => string, jobs: number[], text: string): boolean {
  const said = stemsIn(text)
  const others = new Set(
    jobs.filter((other) => other !== job).flatMap((other) => [...stemsIn(titleOf(other))]),
  )
  return [...stemsIn(titleOf(job))].some((one) => one.length >= 4 && said.has(one) && !others.has(one))
}

const training =
  /(?<!\p{L})(?:apprentices?(?:hip)?|lehre|lehrling|lehrjahre\p{L}*|ausbildung|azubi|auszubildende\p{L}*|apprentissage|apprentie?|alternance|alternante?|aprendiz\p{L}*|i lare|laretid\p{L}*|larling\p{L}*)(?!\p{L})/u

/** The writer goes on: "after six years at the wheel I moved". */
const next =
  / (?:i|i've|ich|je|j'\p{L}+|yo|jeg|me|pase|fui|entre|ascendi|empece|comence|\p{L}+ (?:ich|jeg))(?!\p{L})/u

/** Right before the years: what is told next came when they were over. */
const afterwards =
  /(?<!\p{L})(?:after|nach|apres|tras|despues de|al cabo de|etter|au bout de) (?:\p{L}+ ){0,2}$/u
