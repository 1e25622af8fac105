import type { Unsupported } from '../draft.ts'
import { fold } from './fold.ts'
import { headlineNamesIn } from './otherwise/headline-names.ts'
import { currentJobs } from './otherwise/places-meant.ts'
import { placesIn } from './traces/places-named.ts'
import type { Sources } from './traces/setting.ts'
import { atPresent } from './words/carrying-on.ts'
import { languageOf, pattern } from './words/words.ts'
import { employersIn } from './years.ts'

/** The place that a text spoke of last: jobs of the résumé, or the posting's company. */
export type Place = { jobs: number[] } | { company: string } | null

/** The place that a sentence names last, for the one behind it; the one before where it names none. */
export function placeAfter(text: string, before: Place, sources: Sources): Place {
  const folded = fold(text)
  const headed = headlineNamesIn(text, sources.resume)
  // "To firms in the west", of "West Office Services": a part of a name that other lines have too names nobody beside one that does.
  const named = employersIn(text, sources.resume.jobs)
    .filter(
      ({ job, at, end }) =>
        headed.length === 0 ||
        end - at === sources.resume.jobs[job]?.employer.length ||
        headed.some((one) => one.at < end && at < one.end),
    )
    .map(({ job, at }) => ({ jobs: [job], at }))
  const all = [...headed, ...named]
  const last = Math.max(-1, ...all.map(({ at }) => at))
  const company = sources.companies.find((name) => folded.includes(fold(name)))
  const at = company === undefined ? -1 : folded.lastIndexOf(fold(company))
  if (company !== undefined && at > last) return { company }
  if (last !== -1) return { jobs: all.filter((one) => one.at === last).flatMap(({ jobs }) => jobs) }
  // "In my current post": a place, if by no name.
  const now = pattern(atPresent[languageOf(sources.languages[0])]).test(folded)
  return now ? { jobs: currentJobs(sources.resume) } : before
}

/** The jobs that "there" means in a sentence that names no employer itself: those of a town that it names before, else of the place that was named last. */
export function meantBy(folded: string, place: Place, { feats, resume }: Sources): number[] {
  const there = pattern(feats.there).exec(folded)
  if (there === null) return []
  const named = placesIn(folded.slice(0, there.index), resume, true)
  if (named.length > 0) return named.map(({ job }) => job)
  return place !== null && 'jobs' in place ? place.jobs : []
}

/** "I know Acme well: I worked there", of the company that hires: no employer of the résumé's. */
export function workedThere(
  text: string,
  folded: string,
  place: Place,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  sources: Sources,
): Unsupported | null {
  const { feats, languages } = sources
  const there = pattern(feats.there).exec(folded)
  const meant = placeAfter(text.slice(0, there?.index ?? 0), place, sources)
  if (there === null || meant === null || !('company' in meant)) return null
  const worked = pattern(`${feats.worked}|${trained}`).exec(folded)
  if (worked === null || negated(worked.index, worked.index + worked[0].length, false)) return null
  if (!pattern(languages[0].me).test(folded) && !pattern(ownVerb).test(folded)) return null
  const apart = worked.index > there.index ? worked.index - there.index : there.index - worked.index
  if (apart > 40) return null
  const start = there.index
  return {
    text: text.slice(start, start + there[0].length),
    start,
    end: start + there[0].length,
    kind: 'employer',
    reason: `Says that you worked at ${meant.company}. Your résumé does not name it as an employer.`,
  }
}

/** Learning a trade somewhere, in the five languages: to have been there all the same. */
const trained =
  'learn(?:ed|t) my (?:trade|craft)|did my (?:training|apprenticeship|placement)|(?:was )?trained|gelernt|meine (?:lehre|ausbildung)|ausgebildet(?: worden)?|volontiert|appris (?:le|mon) metier|mon apprentissage|ma formation|mon alternance|aprendi (?:el|mi) oficio|me forme|hice mi (?:formacion|aprendizaje)|gikk i lare|larte faget|laretiden? min|tok fagbrevet?'

/** "En Acme puse en marcha …": Spanish says by the verb alone who did it. No future ("trabajaré"). */
export const ownDeedInSpanish = (text: string): boolean =>
  /(?<!\p{L})(?:en|para|con) (?:el |la |los |las )?\p{Lu}/iu.test(text) &&
  /(?<!\p{L})(?:hice|puse|estuve|tuve|introduje|conduje|reduje|produje|\p{L}{3,}(?:[^r]é|í))(?!\p{L})/u.test(
    text,
  )

/** Spanish leaves the pronoun out. */
const ownVerb = 'trabaje|hice|estuve|pase'
