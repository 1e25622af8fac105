import type { Place } from '../anaphora.ts'
import { fold, words } from '../fold.ts'
import type { ResumeSource } from '../source.ts'
import type { Sources } from '../traces/setting.ts'
import { atPresent, inPresent, ofAnotherTime, placing } from '../words/carrying-on.ts'
import { type ClaimWords, languageOf, pattern } from '../words/words.ts'

/**
 * The jobs that a sentence may be of which names no place: those that "at the bank" means, where one is now if it says
 * so, else those that the text spoke of last. Null where none is, or where it turns to another time.
 */
export function placesMeant(
  folded: string,
  place: Place,
  { resume, languages, firstPerson }: Sources,
): { jobs: ReadonlySet<number>; name: string } | null {
  const [language] = languages
  const key = languageOf(language)
  const current = currentJobs(resume)
  const called = jobsByKind(kindsIn(folded, language), resume)
  const now = pattern(`${language.now}|${atPresent[key]}`).test(folded)
  if (!now && called.length === 0 && pattern(ofAnotherTime[key]).test(folded)) return null
  const before = place !== null && 'jobs' in place ? place.jobs : []
  const meant = called.length > 0 ? called : now ? current : before
  if (meant.length === 0) return null
  // "I mentor two researchers": what one does one does where one is now, whatever was told before it.
  const present =
    called.length === 0 && pattern(inPresent[key]).test(folded) && !pattern(firstPerson.musing).test(folded)
  return {
    jobs: withSameEmployers(present ? [...meant, ...current] : meant, resume),
    name: resume.jobs[meant[0] ?? -1]?.employer ?? '',
  }
}

/** The jobs that go on, or the last ones. */
export function currentJobs({ jobs }: ResumeSource): number[] {
  const last = Math.max(...jobs.map(({ span }) => span?.to ?? 0))
  return jobs.flatMap(({ span }, job) => (span !== null && span.to === last ? [job] : []))
}

/** Other jobs at the same employers are the same place. */
function withSameEmployers(meant: number[], { jobs }: ResumeSource): ReadonlySet<number> {
  const names = new Set(meant.map((job) => jobs[job]?.employer ?? ''))
  const also = jobs.flatMap(({ employer }, job) => (employer !== '' && names.has(employer) ? [job] : []))
  return new Set([...meant, ...also])
}

/** The jobs that a word for a place means: those whose employer's name has it ("Larchfield Bank"). */
function jobsByKind(kinds: string[], { jobs }: ResumeSource): number[] {
  for (const kind of kinds) {
    const called = jobs.flatMap(({ employer }, job) =>
      wordsOf(employer).some((word) => kind.startsWith(word) && kind.length - word.length < 3) ? [job] : [],
    )
    if (called.length > 0) return called
  }
  return []
}

/** May a word for a place mean a job, by its employer, its title or its town? */
export function isCalledByKind(folded: string, job: number, { resume, languages }: Sources): boolean {
  const { employer = '', headline = '' } = resume.jobs[job] ?? {}
  const heads = wordsOf(`${employer} ${headline}`)
  return kindsIn(folded, languages[0]).some((kind) =>
    heads.some((head) => kind.startsWith(head) || head.startsWith(kind)),
  )
}

/** What stands behind "at the", "beim", "på": a place by what it is. */
const kindsIn = (folded: string, language: ClaimWords): string[] =>
  [...folded.matchAll(pattern(`(?:${placing[languageOf(language)]}) ?(\\p{L}{4,})`))].map(
    ({ 1: kind = '' }) => kind,
  )

const wordsOf = (text: string): string[] =>
  words(text)
    .map((word) => fold(word.text))
    .filter((word) => word.length > 3)
