import type { Unsupported } from '../../draft.ts'
import { wordsOf } from '../evidence.ts'
import { fold, indexInFolded, words } from '../fold.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { statementAt } from '../stretches.ts'
import { topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { claimWords, pattern } from '../words/words.ts'
import { headlineNamesIn, headlines } from './headline-names.ts'
import { placesOfHirer } from './hirer.ts'
import { isTrade } from './trades.ts'
import { type Origin, isOfJob, resumeLines, writtenFrom } from '../written-from.ts'
import { isAnotherTime } from '../years.ts'

/**
 * Work said to be of one place, in a statement that was clearly written from a line of a job elsewhere: "at Acme" of what
 * was done at Brook & Sons, "in Leeds" of what was done in Hull, or at a firm that no document names.
 */
export function otherEmployer(
  text: string,
  folded: string,
  meant: number[],
  sources: Sources,
): Unsupported | null {
  const { resume, imagined } = sources
  if (/\?\s*$/.test(folded)) return null
  // What is quoted are another's words: the posting's title is no work of the writer's.
  const own = text.replace(quotation, (said) => ' '.repeat(said.length))
  const named: Named[] = [...placesIn(text, folded, sources), ...placesOfHirer(folded, sources.companies)]
  const places = [...named, ...pointersIn(folded, { named, meant }, sources)]
  const lines = resumeLines(resume)
  for (const place of places) {
    if (isAnotherTime(text, place.at)) continue
    const stretch = statementAt(folded, place.at)
    if (pattern(imagined).test(folded.slice(stretch.start, stretch.end))) continue
    // What the place is called, other lines may say too.
    const origin = writtenFrom(own, stretch, lines, topicOf(text.slice(place.at, place.end)))
    if (origin === null || (origin.weight < clear && !origin.whole) || origin.line.job === null) continue
    const told = [origin.line, ...origin.rivals].map(({ job }) => job)
    const jobs = [...told, ...alsoThere(told, resume)]
    if (jobs.includes(null) || isOfJob(text, stretch, origin, sources)) continue
    const atWork = place.there === true || working.test(folded.slice(0, place.at))
    const foreign = atWork && isForeign(place.names, jobs, sources)
    if (!foreign && isOf(place.names, jobs, resume)) continue
    // A headline's place names its job, whatever else the sentence names; but the town of a firm is no other place.
    const isTown = (other: { at: number }): boolean =>
      foreign && other.at > place.end && other.at - place.end < 6
    // "60 reports for Galway City Council" is what the line itself tells, wherever that was.
    const isTold = ({ at, end }: Named): boolean =>
      indexInFolded(origin.line.folded, text.slice(at, end)) !== -1
    // "…, and before that, at Acme, I introduced it": nothing but what is said along with it says where that was.
    const apart = writtenFrom(text.slice(stretch.start, stretch.end), all, lines)?.line === origin.line
    const isNear = ({ at }: { at: number }): boolean => !apart || (stretch.start <= at && at < stretch.end)
    const others = places.filter((other) => other !== place && isNear(other))
    if (others.some((other) => !isTown(other) && !isTold(other) && isHead(other.names, jobs, resume)))
      continue
    // "First at Acme and then as manager of Bolt": named without a word for a place.
    const besides = headlineNamesIn(text, resume).filter(({ at, end }) => end <= place.at || place.end <= at)
    if (besides.some((one) => isNear(one) && !isTown(one) && one.jobs.some((job) => jobs.includes(job))))
      continue
    const reason = foreign ? saidOf(origin, resume) : whereElse(place.names, origin, sources)
    if (reason === null) continue
    return {
      text: text.slice(place.at, place.end),
      start: place.at,
      end: place.end,
      kind: 'employer',
      reason,
    }
  }
  return null
}

/** Does a stretch of a text name a place of a job by its headline: its firm, or its town? */
export const namesPlaceOf = (stretch: string, jobs: (number | null)[], sources: Sources): boolean =>
  placesIn(stretch, fold(stretch), sources).some(({ names }) => isHead(names, jobs, sources.resume))

/** What stands in quotation marks. */
const quotation = /“[^”]*”|«[^»]*»|„[^“]*“|"[^"]*"/gu

/** So much has to be in common that no other line can be meant. */
const clear = 2

const all = { start: 0, end: Infinity }
interface Named {
  at: number
  end: number
  /** Its words, folded. */
  names: string[]
  /** Meant by "there". */
  there?: true
}

const placing =
  /(?<!\p{L})(?:at|with|in|for|bei|beim|im|am|an|aus|von|vom|fur|chez|au|a|aux|dans|pour|en|para|con|hos|i|ved|pa|for)(?: (?:the|der|dem|den|das|die|la|le|les|el|los|las|l'))? ?$/u

/** "There", of the place that was named last: before its own statement, or in the sentence before. */
function pointersIn(
  folded: string,
  { named, meant }: { named: Named[]; meant: number[] },
  { feats, resume }: Sources,
): Named[] {
  return [...folded.matchAll(pattern(feats.there))].flatMap(({ 0: said, index }): Named[] => {
    const { start } = statementAt(folded, index)
    const last = named.findLast(({ at }) => at < index)
    // What its own statement names is looked at already.
    if (last !== undefined && last.at >= start) return []
    const employer = resume.jobs[meant[0] ?? -1]?.employer ?? ''
    const names = last?.names ?? words(employer).map(({ text: word }) => fold(word))
    return names.length === 0 ? [] : [{ at: index, end: index + said.length, names, there: true }]
  })
}

/** Where one works, and not what with. */
const working = /(?<!\p{L})(?:at|bei|beim|im|am|aus dem|chez|hos)(?: (?:the|der|dem|den|la|le|les|l'))? ?$/u

/** What stands with capitals behind "at", "in" or "for". Where all nouns have capitals, two such words at least: one may be any noun. */
function placesIn(text: string, folded: string, { languages, resume }: Sources): Named[] {
  const nouns = languages[0].nounsHaveCapitals === true
  const known = headlineWords(resume)
  return [...text.matchAll(capitals)].flatMap(({ 0: run, index }): Named[] => {
    const at = index + (leading.exec(run)?.[0].length ?? 0)
    const names = words(text.slice(at, index + run.length))
      .map((word) => fold(word.text).replace(/'s$/, ''))
      .filter((word) => /^\p{L}.{2}/u.test(word) && !plain.test(word))
    if (names.length === 0 || !placing.test(folded.slice(0, at).replace(/ [ld]'$/, " l'"))) return []
    return nouns && names.length < 2 && !names.some((name) => known.has(name))
      ? []
      : [{ at, end: index + run.length, names }]
  })
}

/** What opens a sentence, or is elided, is no part of the name. */
const leading =
  /^(?:(?:At|With|In|For|Bei|Beim|Im|Am|An|Aus|Von|Vom|Für|Chez|Au|Aux|À|A|Dans|Pour|En|Para|Con|Hos|I|Ved|På)(?: (?:The|Der|Dem|La|Le|El))? )?(?:[ldLD]['’])?/u

const capitals =
  /(?<![\p{L}\p{N}])(?:[ldLD]['’])?\p{Lu}[\p{L}'’.-]+(?:(?: (?:&|de|des|du|del|de la|de l['’]|of|of the|og|et|y|und|et))?[ ’']\p{Lu}[\p{L}'’-]+| \d+(?![\p{L}\p{N}%]))*/gu

/** Months, days and the like have capitals, and are no places. */
const plain = new RegExp(
  `^(?:${Object.values(claimWords)
    .map(({ capitalised }) => capitalised)
    .join('|')}|christmas|easter|weihnachten|dr|prof)$`,
  'u',
)

/** The words of some lines, "Hartley's" as "Hartley" too. */
const namesOf = (facts: Fact[]): ReadonlySet<string> =>
  new Set([...wordsOf(facts)].flatMap((word) => [word, word.replace(/'s$/, '')]))

const heads = new WeakMap<ResumeSource, ReadonlySet<string>>()

/** The words of the jobs' headlines: employers, titles and towns. */
function headlineWords(resume: ResumeSource): ReadonlySet<string> {
  let known = heads.get(resume)
  if (known === undefined) heads.set(resume, (known = namesOf(headlines(resume))))
  return known
}

/** Other jobs at the same employers. */
const alsoThere = (jobs: (number | null)[], resume: ResumeSource): number[] => {
  const names = new Set(jobs.map((job) => resume.jobs[job ?? -1]?.employer ?? ''))
  return resume.jobs.flatMap(({ employer }, index) => (employer !== '' && names.has(employer) ? [index] : []))
}

/** Does a job's headline have a word of a name, or its lines all of it? */
function isOf(names: string[], jobs: (number | null)[], resume: ResumeSource): boolean {
  const lines = namesOf(resume.facts.filter(({ job }) => jobs.includes(job)))
  return isHead(names, jobs, resume) || names.every((name) => lines.has(name))
}

function isHead(names: string[], jobs: (number | null)[], resume: ResumeSource): boolean {
  const head = namesOf(headlines(resume).filter(({ job }) => jobs.includes(job)))
  return names.some((name) => head.has(name))
}

const saidOf = ({ line }: Origin, { jobs }: ResumeSource): string => {
  const real = jobs[line.job ?? -1]?.employer ?? ''
  return `Your résumé says this${real === '' ? ' elsewhere' : ` of ${real}`}: “${line.text}”.`
}

/** Why a place is not the line's: another job's headline has its name, or it is the hiring firm's. Null where it may be meant otherwise. */
function whereElse(names: string[], origin: Origin, { resume, companies }: Sources): string | null {
  const headed = new Set(headlines(resume))
  const others = namesOf([...headed].filter(({ job }) => job !== origin.line.job))
  // A town that one studied in, a word that other lines have too, tells of no job.
  const besides = namesOf(resume.facts.filter((fact) => !headed.has(fact) && fact.section !== 'head'))
  if (names.every((name) => others.has(name)) && names.some((name) => !besides.has(name)))
    return saidOf(origin, resume)
  if (names.some((name) => namesOf(resume.facts).has(name))) return null
  const company = words(companies.join(' ')).map(({ text }) => fold(text))
  return names.every((name) => company.includes(name)) ? saidOf(origin, resume) : null
}

/** Is a place where one works called by a name that the résumé does not have, besides what many firms are called? */
function isForeign(names: string[], jobs: (number | null)[], { resume }: Sources): boolean {
  const known = namesOf(resume.facts)
  const kinds = new Set(
    resume.jobs.flatMap(({ employer }, index) =>
      // A word of another firm's name is no more than its kind: "Teesport Chemicals", where one was at "Tarnbeck Chemicals".
      words(employer).flatMap(({ text }) => (isTrade(text) || !jobs.includes(index) ? [fold(text)] : [])),
    ),
  )
  return names.some((name) => !known.has(name)) && names.every((name) => !known.has(name) || kinds.has(name))
}
