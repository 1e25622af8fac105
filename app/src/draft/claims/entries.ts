import type { Section } from '../resume/headings.ts'
import { datesIn, isDateAlone } from './dates.ts'
import { stemsOf } from './evidence.ts'
import type { Fact } from './source.ts'

/** What a résumé says in one place: a line of a job, or all of one degree, certificate or prize. */
export interface Entry {
  facts: Fact[]
  section: Section | 'head'
  job: number | null
  stems: Set<string>
  /** In the order of their time; a month of 0 is not given. */
  dates: { year: number; month: number; fact: Fact; at: number; length: number }[]
}

const cache = new WeakMap<Fact[], Entry[]>()

/** The résumé's entries: the facts of one JSON path together, else a line with the bare dates below it. */
export function entriesOf(facts: Fact[]): Entry[] {
  let entries = cache.get(facts)
  if (entries === undefined) cache.set(facts, (entries = grouped(facts).map(entryOf)))
  return entries
}

function grouped(facts: Fact[]): Fact[][] {
  const groups: Fact[][] = []
  let last = ''
  for (const fact of facts) {
    const path = /^(?!work)\w+\[\d+\]/.exec(fact.where)?.[0] ?? ''
    const group = groups.at(-1)
    const dateAlone =
      fact.where.startsWith('line') && group?.[0]?.section === fact.section && isDateAlone(fact.text)
    // A bracket that is still open goes on in the next line.
    const open =
      fact.where.startsWith('line') &&
      group?.[0]?.section === fact.section &&
      fact.job === null &&
      /\([^)]*$/.test(group.at(-1)?.text ?? '')
    if (group !== undefined && ((path !== '' && path === last) || dateAlone || open)) group.push(fact)
    else groups.push([fact])
    last = path
  }
  return groups
}

function entryOf(facts: Fact[]): Entry {
  const [first] = facts
  return {
    facts,
    section: first?.section ?? 'other',
    job: first?.job ?? null,
    stems: new Set(facts.flatMap((fact) => [...stemsOf(fact)])),
    dates: facts
      .flatMap((fact) => datesIn(fact.text).map((date) => ({ ...date, fact })))
      .toSorted((one, other) => one.year - other.year || one.month - other.month),
  }
}

/** How much an entry and a topic have in common: a word that few entries hold weighs more. */
export function kinship(topic: Set<string>, entry: Entry, all: Entry[]): number {
  let sum = 0
  for (const one of topic) if (entry.stems.has(one)) sum += 1 / holders(all, one)
  return sum
}

const counts = new WeakMap<Entry[], Map<string, number>>()

function holders(all: Entry[], stem: string): number {
  let known = counts.get(all)
  if (known === undefined) {
    known = new Map()
    for (const { stems } of all) for (const one of stems) known.set(one, (known.get(one) ?? 0) + 1)
    counts.set(all, known)
  }
  return known.get(stem) ?? 1
}
