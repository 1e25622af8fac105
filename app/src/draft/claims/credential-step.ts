import type { Unsupported } from '../draft.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import { fold, stem, words } from './fold.ts'
import type { Fact } from './source.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { pattern } from './words/words.ts'

/** "Level 3", "Kategorie II": a step of something that has several. */
const steps =
  /(?<name>(?:[^ ,;:.()]+[,:]? ){1,3})(?:level|stufe|niveau|nivel|niva|category|kategorie|categorie|categoria|class|klasse|classe|clase|grade|grad|tier) (?<step>\d|i{1,3}|iv|vi?|[a-d]\d?)(?![\p{L}\d])/gu

/** Words before a step that name nothing. */
const plain =
  /^(?:at|of|in|the|my|an?|and|hold|have|has|passed|took|on|to|with|for|auf|der|die|das|den|und|habe|mit|de|du|la|le|et|au|el|y|en|con|tengo|og|pa|har|i|ich|je|jeg|is|ist|est|es|er)$/

/**
 * "IRATA Level 3", of "IRATA Level 1": the résumé has the very thing, and at another step. What has no step there, or is
 * called otherwise, is asked elsewhere.
 */
export function otherStep(
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  { resume, imagined, languages }: Sources,
): Omit<Unsupported, 'text'> | null {
  if (/\?\s*$/.test(folded)) return null
  for (const { index, 0: said, groups } of folded.matchAll(steps)) {
    const end = index + said.length
    const { start, end: until } = clauseAt(clausesOf(folded, languages[0]), end - 1)
    if (about(index) !== 'me' || negated(index, end, false)) continue
    if (pattern(imagined).test(folded.slice(start, until))) continue
    const name = stemsOf(groups?.['name'] ?? '')
    if (name.length === 0) continue
    const alike = resume.facts.flatMap((fact) => stepsIn(fact)).filter((one) => shares(name, one.name))
    if (alike.length === 0 || alike.some(({ step }) => step === groups?.['step'])) continue
    return {
      start: index + (groups?.['name']?.length ?? 0),
      end,
      kind: 'degree',
      reason: `Your résumé says “${alike[0]?.line ?? ''}” of this.`,
    }
  }
  return null
}

interface Step {
  name: string[]
  step: string
  line: string
}

const cache = new WeakMap<Fact, Step[]>()

function stepsIn(fact: Fact): Step[] {
  let found = cache.get(fact)
  if (found === undefined)
    cache.set(
      fact,
      (found = [...` ${fact.folded}`.matchAll(steps)].flatMap(({ 0: said, index, groups }) =>
        [groups?.['step'] ?? '', ...further(` ${fact.folded}`.slice(index + said.length))].map((step) => ({
          name: stemsOf(groups?.['name'] ?? ''),
          step,
          line: fact.text,
        })),
      )),
    )
  return found
}

/** "Level 1 and 2", "Stufe I bis III": the other steps of a row. */
const further = (behind: string): string[] =>
  (
    /^(?:(?:,| (?:and|to|und|bis|et|a|y|og|til|&)|-) ?(?:\d|i{1,3}|iv|vi?)(?![\p{L}\d]))+/u.exec(
      behind,
    )?.[0] ?? ''
  ).match(/\d|(?<!\p{L})(?:i{1,3}|iv|vi?)(?!\p{L})/gu) ?? []

const stemsOf = (name: string): string[] =>
  words(fold(name))
    .filter(({ text }) => !plain.test(text) && /\p{L}/u.test(text))
    .map(({ text }) => stem(text))

/** All of the shorter name's words. */
const shares = (one: string[], other: string[]): boolean =>
  other.length > 0 &&
  one.at(-1) === other.at(-1) &&
  one.filter((word) => other.includes(word)).length >= Math.min(one.length, other.length)
