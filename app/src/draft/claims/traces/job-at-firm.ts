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
  const titled = underTitle(mention, setting, titleOf)
  if (titled.length > 0) return titled
  const goesOn = mention.end + (next.exec(folded.slice(mention.end, end))?.index ?? end - mention.end)
  const beside = told(folded.slice(mention.end, goesOn))
  if (beside.length > 0) return beside
  if (!afterwards.test(folded.slice(start, mention.start))) return employers
  const later = told(folded.slice(goesOn, setting.clause.start + setting.clause.text.length))
  const from = Math.min(...later.map((index) => resume.jobs[index]?.span?.from ?? Infinity))
  const before = employers.filter((index) => (resume.jobs[index]?.span?.from ?? from) < from)
  return later.length === 0 || before.length === 0 ? employers : before
}

/** "As team leader at Acme for six years": what the years are said to have been spent as, where only some of the jobs there have the title. */
function underTitle(
  { start, end }: Mention,
  { employers, folded }: Setting,
  titleOf: (job: number) => string,
): number[] {
  if (afterwards.test(folded.slice(0, start))) return []
  for (const job of employers) {
    const said =
      titleOf(job)
        .split(/[,(/]| - /u)[0]
        ?.trim() ?? ''
    const at = said.length < 4 ? -1 : folded.indexOf(said)
    if (at === -1 || !inOffice.test(folded.slice(0, at))) continue
    const [from, to] = at < start ? [at + said.length, start] : [end, at]
    if (changes.test(folded.slice(0, from)) || changes.test(folded.slice(from, to))) continue
    if (at < start ? who.test(folded.slice(from, to)) : to - from > longest) continue
    const held = employers.filter((other) => titleOf(other).includes(said))
    if (held.length < employers.length) return held
  }
  return []
}

/** Between years and the title that they were spent under. */
const longest = 40

/** Right before a title: as what one worked, or what one has been. */
const inOffice =
  /(?<!\p{L})(?:as|been|am|als|bin|war|comme|(?:en tant|en qualite) que?|suis|como|de|soy|sido|som|er|vaert|vart)(?: (?:the|an?|their|der|die|eine?|le|la|une?|el|una|en|et))? $/u

/** One is told of anew. */
const who =
  /[;:.]|(?<!\p{L})(?:where|who|and|i|i've|wo|und|ich|ou|et|je|j'ai|donde|y|yo|hvor|og|jeg)(?!\p{L})/u

/** What one was first, is by now or was between: no title of all the years. */
const changes =
  /(?<!\p{L})(?:now|today|currently|latterly|lately|recently|first|began|begun|start(?:ed|ing)?|joined|moved|rose|grew|then|later|promot\p{L}+|became|become|finally|most|heute|jetzt|inzwischen|mittlerweile|zuletzt|zunachst|zuerst|anfangs|begann|begonnen|angefangen|wechsel\p{L}+|dann|spater|davon|aujourd'hui|desormais|actuellement|d'abord|commence|debute|entree?|passee?|devenue?|puis|ensuite|dont|hoy|ahora|actualmente|primero|empec\p{L}+|empez\p{L}+|entre|pase|ascend\p{L}+|luego|despues|na|i dag|forst|begynte|startet|ble|deretter|senere|hvorav)(?!\p{L})/u

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
