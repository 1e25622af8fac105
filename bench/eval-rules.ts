import { aboutCompany, agencies, clientOf } from '../app/src/posting/facts/organisation.ts'
import { said } from '../app/src/posting/facts/places.ts'
import { patterns } from '../app/src/posting/facts/public-bodies.ts'

/** A posting that can be read again and again. */
export interface ReadableCase {
  file: string
  source: string
  /** Everything that was read, as text. */
  read(): Promise<string>
}

/**
 * Takes each rule that is a pattern of its own away, and says which postings are read otherwise then: a rule that no
 * posting needs is dead weight, one that a single posting needs was made for it.
 */
export async function printRules(cases: readonly ReadableCase[]): Promise<void> {
  const never = /(?!)/u
  const read = async (): Promise<string[]> => {
    const seen: string[] = []
    for (const one of cases) seen.push(await one.read())
    return seen
  }
  const before = await read()
  process.stdout.write('\nRules, and how many postings are read otherwise without each\n')
  for (const [name, rules] of Object.entries({
    clientOf,
    agencies,
    aboutCompany,
    placesSaid: said,
    publicBodies: patterns,
  }))
    for (const [index, rule] of rules.entries()) {
      rules[index] = never
      const after = await read()
      rules[index] = rule
      const changed = cases.filter((_, at) => after[at] !== before[at])
      const sources = new Set(changed.map(({ source }) => source))
      const only = changed.length === 1 ? `: only ${changed[0]?.file ?? ''}` : ''
      process.stdout.write(
        `${`${name}[${String(index)}]`.padEnd(34)}${String(changed.length).padStart(8)} of ${String(sources.size)} sources${only}\n`,
      )
    }
}
