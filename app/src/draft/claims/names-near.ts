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
  folded: string,
  { resume }: Sources,
): string[] {
  const ofYears = mention.kind === 'years'
  const counts = mentions.filter(({ kind, start }) => kind === 'years' && within(clause, start))
  const counted = (at: number): Mention | undefined =>
    counts.findLast(({ end }) => end <= at) ?? counts.find(({ start }) => start > at)
  /** "Nine years in lifts and hold a certificate in First Aid": what stands behind "and" is of another statement, but in a list. */
  const apart = (one: Mention, other: Mention): boolean => {
    const behind = other.start > one.start
    const [start, end] = behind ? [one.end, other.start] : [other.end, one.start]
    const joins = [...folded.slice(start, end).matchAll(joining)]
      .map(({ index }) => start + index)
      .filter(
        (at) =>
          !mentions.some(({ kind, start: from, end: to }) => kind === 'quotation' && from <= at && at < to),
      )
    const join = behind ? joins[0] : joins.at(-1)
    if (join === undefined) return false
    const [from, to] = behind ? [start, join] : [join, end]
    return !mentions.some(({ kind, start: at }) => isName(kind) && from <= at && at < to)
  }
  return mentions
    .filter((other) => other !== mention && isName(other.kind))
    .filter(({ start }) => !ofYears || (within(clause, start) && counted(start) === mention))
    .filter((other) => !ofYears || !apart(mention, other))
    .map(({ text }) => text)
    .filter((name) => employersIn(`at ${name}`, resume.jobs).length === 0)
    .filter((name) => !ofYears || !ofStudies(name, resume.facts))
}

/** The titles that a mention is said of; of years, those of their own clause, or else the ones before. */
export function titlesNear(mention: Mention, mentions: Mention[], clause: Clause): string[] {
  const all = mentions.filter(({ kind }) => kind === 'title')
  const own = all.filter(({ start }) => within(clause, start))
  const before = all.filter(({ start }) => start < mention.start)
  return (mention.kind === 'years' ? (own.length > 0 ? own : before) : all).map(({ text }) => text)
}

const joining = / (?:and|und|et|y|e|og) /g

const isName = (kind: Mention['kind']): boolean => kind === 'tool' || kind === 'name'

const within = ({ start, end }: Clause, at: number): boolean => start <= at && at < end

/** "Transporte y Logística" of a degree's name: nothing that years could be counted of. */
const ofStudies = (name: string, facts: Sources['resume']['facts']): boolean =>
  facts.some(({ section, folded }) => section === 'education' && folded.includes(fold(name)))
