import { fold, words } from './fold.ts'
import type { Fact, ResumeSource } from './source.ts'

/** Titles to look for whatever the language's list of them holds: those of the résumé's jobs, and the one that is offered. */
export function knownTitles(resume: ResumeSource, wanted: string | null | undefined): string[] {
  const held = resume.jobs.map(({ title }) => title)
  return [...new Set([...held, wanted ?? ''].flatMap(beginnings))].toSorted(
    (one, other) => other.length - one.length,
  )
}

/** "Chef d'équipe charpente": whole, and what is left when words at its end are left out. Not a lone word of several. */
function beginnings(title: string): string[] {
  const bare = fold(title)
    .replace(/\([^)]*\)|[([].*$/g, ' ')
    .split(/ - |[,;:|]/)[0]
  const all = words(bare ?? '').map(({ text }) => text)
  if (all.length === 1) return all.filter((word) => word.length > 2)
  return all
    .map((_, index) => all.slice(0, index + 1).join(' '))
    .filter((_, index) => index > 0 && (all[index]?.length ?? 0) > 3)
}

/** Where a résumé says what its person is or was: titles, the line under the name, the profile. */
export function titleFacts({ facts, jobs }: ResumeSource): Fact[] {
  return facts.filter(
    ({ where, section, text }) =>
      where.endsWith('.position') ||
      where === 'basics.label' ||
      section === 'summary' ||
      (where.startsWith('line') &&
        (section === 'head' ||
          section === 'volunteer' ||
          jobs.some(({ title }) => title !== '' && text.includes(title)))),
  )
}
