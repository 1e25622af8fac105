import type { Clause } from './clauses.ts'
import { fold } from './fold.ts'
import type { Mention } from './mention.ts'
import type { Sources } from './traces/setting.ts'
import { employersIn } from './years.ts'

/**
 * The tools and names that a mention is said of. Years are said of what their own clause names, and of two numbers of
 * years each has the names behind it: "six years with a Leeds contractor and three with one in Hull".
 */
export function namesNear(
  mention: Mention,
  mentions: Mention[],
  clause: Clause,
  { resume }: Sources,
): string[] {
  const ofYears = mention.kind === 'years'
  const counts = mentions.filter(({ kind, start }) => kind === 'years' && within(clause, start))
  const counted = (at: number): Mention | undefined =>
    counts.findLast(({ end }) => end <= at) ?? counts.find(({ start }) => start > at)
  return mentions
    .filter((other) => other !== mention && (other.kind === 'tool' || other.kind === 'name'))
    .filter(({ start }) => !ofYears || (within(clause, start) && counted(start) === mention))
    .map(({ text }) => text)
    .filter((name) => employersIn(`at ${name}`, resume.jobs).length === 0)
    .filter((name) => !ofYears || !ofStudies(name, resume.facts))
}

const within = ({ start, end }: Clause, at: number): boolean => start <= at && at < end

/** "Transporte y Logística" of a degree's name: nothing that years could be counted of. */
const ofStudies = (name: string, facts: Sources['resume']['facts']): boolean =>
  facts.some(({ section, folded }) => section === 'education' && folded.includes(fold(name)))
