import { fold, stem, words } from './fold.ts'
import { languageCode } from './language-names.ts'
import type { Fact } from './source.ts'
import { claimWords, pattern } from './words/words.ts'

/** How well, as the résumé itself says of one skill or language. */
export interface Rating {
  /** Stems of the thing's name. */
  stems: string[]
  /** Where the thing is a language. */
  code: string | null
  /** 1 a beginner, 2 good, 3 fluent or expert, 4 a mother tongue. */
  rank: number
  fact: Fact
  at: number
  length: number
}

const languages = Object.values(claimWords)

/** The highest level that a text names in any language; 0 where it names none. */
export function rankIn(folded: string): number {
  if (languages.some((language) => pattern(language.native).test(folded))) return 4
  for (const rank of [3, 2, 1] as const)
    if (languages.some((language) => pattern(language.levels[rank]).test(folded))) return rank
  return 0
}

/** Every "Excel (basic)", "Spanish: conversational" and rated group of the résumé. */
export function ratingsOf(facts: Fact[]): Rating[] {
  return facts.flatMap((fact) => {
    const group = /^(skills|languages)\[\d+\]\./.exec(fact.where)
    if (group !== null) return grouped(fact, group[0], facts)
    if (fact.where.startsWith('work') || fact.where.startsWith('basics')) return []
    return itemsOf(fact)
  })
}

/** JSON Resume: the level stands beside the names it is about. */
function grouped(fact: Fact, group: string, facts: Fact[]): Rating[] {
  if (/\.(?:level|fluency)$/.test(fact.where)) return []
  const level = facts.find(({ where }) => where === `${group}level` || where === `${group}fluency`)
  const rank = level === undefined ? 0 : rankIn(level.folded)
  if (level === undefined || rank === 0) return itemsOf(fact)
  const stems = stemsOf(fact.text)
  return stems.length === 0
    ? []
    : [{ stems, code: codeOf(fact.text), rank, fact: level, at: 0, length: level.text.length }]
}

/** "HGB (sehr gute Kenntnisse), IFRS (Grundkenntnisse)": each item with its own level; "Databases (good): A, B" rates both. */
function itemsOf(fact: Fact): Rating[] {
  const head = /^[^:,]{2,40}\(([^)]*)\):/.exec(fact.folded)
  const whole = head?.[1] === undefined ? 0 : rankIn(head[1])
  return [...fact.text.matchAll(/(?:(?!(?<=\p{Ll}{3}|[)\d])\. \p{Lu})[^,;|·•()]|\([^)]*\))+/gu)].flatMap(
    (match) => {
      const item = match[0]
      const rank = rankIn(fold(item)) || whole || (fact.section === 'languages' ? wellRank(fold(item)) : 0)
      const name = nameIn(item.replace(/\([^)]*\)/g, ' '))
      const stems = stemsOf(name)
      const short = words(item).length <= 6
      if (rank === 0 || stems.length === 0 || !short) return []
      // "English and Dari (both fluent)": each of them.
      const each = fact.section === 'languages' ? name.trim().split(/ (?:and|und|et|y|e|og|&) /) : []
      if (each.length > 1)
        return each.map((one) => ({
          stems: stemsOf(one),
          code: codeOf(one),
          rank,
          fact,
          at: match.index,
          length: item.trimEnd().length,
        }))
      return [{ stems, code: codeOf(name), rank, fact, at: match.index, length: item.trimEnd().length }]
    },
  )
}

/** "Catalan (well)", of a language: a level that says something else wherever nobody speaks. */
const wellRank = (folded: string): number => (spokenWell.test(folded) && !veryWell.test(folded) ? 2 : 0)
const spokenWell = /(?<!\p{L})(?:well|bien|bra|fint|ordentlich|correcte?|correct[oa]|ok)(?!\p{L})/u
const veryWell = /(?<!\p{L})(?:very|tres|muy|sehr|veldig|svart) /u

/** "Languages: Go" is about Go, "French: good" and "Español: lengua materna" are about what stands first. */
function nameIn(item: string): string {
  const [, head, rest] = /^([^:]*):(.*\S.*)$/su.exec(item) ?? []
  if (head === undefined || rest === undefined) return item
  return (codeOf(head) !== null && codeOf(rest) === null) || stemsOf(rest).length === 0 ? head : rest
}

/** Of whichever country it is: "norsk tegnspråk" is not Norwegian. */
const signed =
  /(?<!\p{L})(?:sign language|\p{L}*gebardensprache|langue des signes|lengua de (?:signos|senas)|\p{L}*tegnsprak\p{L}*)(?!\p{L})/u

const codeOf = (text: string): string | null => {
  if (signed.test(fold(text))) return null
  for (const { text: word } of words(text)) {
    const code = languageCode(word)
    if (code !== null) return code
  }
  return null
}

/** "A few phrases", "noen fraser": how little, in more than one word. */
const low = languages.map(({ levels }) => levels[1]).join('|')
const determiner =
  /^(?:niveau|nivel|level|niva|stufe|an?|the|only|of|in|nur|ein|eine|in|un|une|una|de|des|en|noen|bare)$/

/** The name's own words: those that say how well are none of it. */
const stemsOf = (text: string): string[] =>
  words(signed.exec(fold(text))?.[0] ?? fold(text).replace(pattern(low), ' '))
    .filter(({ text: word }) => rankIn(word) === 0 && !determiner.test(word))
    .map(({ text: word }) => stem(word))

/** "Excel a nivel avanzado y Power BI …": what stands behind an "and" is another item, however near. */
const apart = /(?: (?:and|und|et|y|e|og) |[,;])/
const otherItem = 40

/** Who made a tool: "Excel" is "Microsoft Excel". */
const makers = new Set(
  words('microsoft ms adobe google autodesk autocad apache amazon aws ibm oracle siemens atlassian').map(
    ({ text }) => stem(text),
  ),
)

const rated = ({ fact, at, length }: Rating): string => fact.folded.slice(at, at + length)

/** The rated thing that stands nearest to a place in a sentence, among those that a clause names whole. */
export function ratedNear(
  clause: { text: string; start: number },
  at: { start: number; end: number },
  ratings: Rating[],
): { rating: Rating; distance: number } | null {
  const said = words(clause.text).map((word) => ({
    ...word,
    stem: stem(word.text),
    code: languageCode(word.text),
  }))
  let best: { rating: Rating; distance: number } | null = null
  for (const rating of ratings) {
    const places = said.filter(({ stem: one, code }) =>
      rating.code === null ? rating.stems.includes(one) : code === rating.code,
    )
    const [first] = places
    if (first === undefined) continue
    const own = rating.stems.length > 1 ? rating.stems.filter((one) => !makers.has(one)) : rating.stems
    // "Gaelic", of "Scottish Gaelic": a language may go by one word of its name.
    const isTongue = rating.fact.section === 'languages' && !signed.test(rated(rating))
    const enough = isTongue ? own.slice(-1) : own
    if (rating.code === null && !enough.every((one) => said.some(({ stem: other }) => other === one)))
      continue
    const distance = Math.min(
      ...places.map(({ start, end }) => {
        const from = clause.start + start
        const to = clause.start + end
        const between = clause.text.slice(
          Math.min(to, at.end) - clause.start,
          Math.max(from, at.start) - clause.start,
        )
        return Math.max(from - at.end, at.start - to) + (apart.test(fold(between)) ? otherItem : 0)
      }),
    )
    if (best === null || distance < best.distance) best = { rating, distance }
  }
  return best
}
