import { copula } from './words/first-person.ts'
import { type ClaimWords, everywhere, pattern } from './words/words.ts'

/** A stretch of a sentence that says one thing. Offsets are into the sentence. */
export interface Clause {
  start: number
  end: number
}

/** "On the other hand" between two commas, and the comma of "what I lack, is": neither opens a clause. */
const within =
  /, ?(?:however|though|on the other hand|by contrast|so far|for now|admittedly|of course|to be honest|hingegen|dagegen|allerdings|jedoch|dafur|bisher|bislang|ehrlich gesagt|en revanche|par contre|cependant|toutefois|pour l'instant|en cambio|sin embargo|por el contrario|no obstante|por ahora|de momento|hasta ahora|derimot|imidlertid|forelopig|riktignok|hittil),|(?<=^(?:was|what|ce qu[ei']|lo que|det(?: som)?)(?: [^ ,;:]+){1,6}),(?= (?:ist|sind|war|is|are|was|c'est|ce sont|es|son|er|var)(?!\p{L}))/gu

let lately: { said: string; language: ClaimWords; clauses: readonly Clause[] } | null = null

/**
 * Cuts a folded sentence at commas, semicolons, colons, dashes and the conjunctions that open a clause. A decimal comma
 * cuts nothing. A dozen rules ask of one sentence after the other.
 */
export function clausesOf(said: string, language: ClaimWords): readonly Clause[] {
  if (lately?.said !== said || lately.language !== language)
    lately = { said, language, clauses: cut(said, language) }
  return lately.clauses
}

function cut(said: string, language: ClaimWords): Clause[] {
  const folded = said.replace(within, (joined) => joined.replace(/[^ ]/g, ' '))
  const cuts = [0]
  for (const match of folded.matchAll(
    /[;:()]|,(?!\d)(?! [^ ,;:]+(?: [^ ,;:]+)?(?:,(?!\d)| (?:or|nor|oder|noch|ou|ni|o|eller) ))| - /g,
  ))
    cuts.push(match.index)
  for (const match of folded.matchAll(pattern(language.breaks))) cuts.push(match.index)
  for (const match of folded.matchAll(denial(language))) cuts.push(match.index)
  cuts.push(folded.length)
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => ({ start, end: sorted[index + 1] ?? folded.length }))
}

/** Where a clause ends, with what it is told by behind a colon ("…: as a nurse at Acme I …"), or a date behind its comma ("since 2018, when I …"). */
export function endWithTold(
  folded: string,
  clauses: readonly Clause[],
  { end }: Clause,
  ofDate: boolean,
): number {
  const behind = folded.slice(end)
  const goesOn = asWhat.test(behind) || (ofDate && whenI.test(behind))
  return goesOn ? clauseAt(clauses, end).end : end
}

const asWhat = /^: ?(?:as|als|comme|en tant que|como|som) /u
/** "Since 2018, when": the moment that the clause behind tells of. */
export const whenI = /^,? (?:when|als|quand|lorsque?|cuando|da) /u

/** "My Italian is fluent and I need no interpreter": an "and" between what is and what is not. Looked for by the "and", since what stands before it is dear to look for. */
const denial = ({ negation }: ClaimWords): RegExp =>
  everywhere(
    String.raw`(?= (?:and|und|et|y|e|og) )(?<=(?<!\p{L})(?:${copula}) [^,;:.]*) \p{L}+ (?=(?:[^ ,;:]+ ){0,6}(?:${negation})(?!\p{L}))`,
  )

export const clauseAt = (clauses: readonly Clause[], at: number): Clause =>
  clauses.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: Infinity }

/**
 * Tells whether a place in a sentence stands under a negation of its own clause: "I have never used Kafka", "Einen
 * Bachelor habe ich nicht". A list goes on under it ("no Kafka, no Rust"), "not only" is none.
 */
export function negations(
  folded: string,
  clauses: readonly Clause[],
  language: ClaimWords,
): (start: number, end: number, near: boolean | number) => boolean {
  const affirmed = folded.replace(pattern(language.notNegation), (words) => ' '.repeat(words.length))
  const found = [...affirmed.matchAll(pattern(language.negation))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lacks: lacking.test(match[0]),
  }))
  const following = [...affirmed.matchAll(pattern(language.negationFollows))].map(({ index }) => index)
  const both = language.negationFollows === '(?!)'
  return (start, end, near) => {
    const clause = clauseAt(clauses, start)
    const inClause = (at: number): boolean => clause.start <= at && at < clause.end
    const apart = near === true ? 2 : near
    if (apart !== false)
      return found.some((one) => {
        if (!inClause(one.start)) return false
        const between =
          one.end <= start
            ? folded.slice(one.end, start)
            : both && !one.lacks
              ? folded.slice(end, one.start)
              : 'x x x x'
        return wordCount(between) <= apart
      })
    return (
      found.some((one) => inClause(one.start) && (one.start < start || (both && !one.lacks))) ||
      following.some((at) => inClause(at) && at >= end)
    )
  }
}

/** "I led the change of five gearboxes without an accident": turns round what stands behind it alone. */
const lacking = /^(?:without|ohne|sans|sin|uten)$/u

const wordCount = (text: string): number =>
  text.split(' ').filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** "…, which you use, …": what is said of the job in passing. */
const aside =
  /, (?:die|das|den|der|dem|which|that|que|dont|som) (?:sie|ihr\p{L}* \p{L}+|you|your \p{L}+|vous|votre \p{L}+|ustedes|su \p{L}+|dere|\p{L}+ deres)(?: [\p{L}'-]+){1,4},(?= )/gu

/** A folded sentence of the writer without what it says of the job in passing, as long as it was: its clause goes on behind. */
export const withoutAsides = (folded: string, me: string): string =>
  folded.replace(aside, (said: string, at: number) => {
    const behind = /^[^,;:.]*/u.exec(folded.slice(at + said.length))?.[0] ?? ''
    return pattern(me).test(behind) ? ' '.repeat(said.length) : said
  })
