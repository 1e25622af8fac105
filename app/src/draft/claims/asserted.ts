import type { Unsupported } from '../draft.ts'
import { type Assertion, assertions } from './assertions.ts'
import { fold, stem, words } from './fold.ts'
import type { Fact } from './source.ts'
import type { Sources } from './traces/setting.ts'
import { type AssertingWords, asserting, sameThing } from './words/asserting.ts'
import { offers } from './words/offers.ts'
import { languageOf, pattern, regex } from './words/words.ts'
import { postingLines, resumeLines, writtenFrom } from './written-from.ts'
import { employersIn } from './years.ts'

/**
 * "That you already run a route to Poland", "the bilingual crèche of your house": what a sentence says of the firm must
 * stand in the posting. Marked where two words of it stand nowhere there, or the only one that it has: one new word among
 * known ones is mostly another way to say the same.
 */
export function assertedOfJob(text: string, folded: string, sources: Sources): Unsupported | null {
  const { posting, spoken, resume, companies } = sources
  const [language] = sources.languages
  const key = languageOf(language)
  if (posting.length === 0 || spoken.posting[0] !== language) return null
  if (/\?\s*$/.test(folded) || employersIn(text, resume.jobs).length > 0) return null
  const own = asserting[key]
  const known = knownIn(sources)
  for (const one of assertions(folded, own, language.me, companies)) {
    if (isOwnLine(text, one, sources)) continue
    const content = contentOf(text, one, own)
    const unknown = content.filter((word) => !known(word.folded))
    const early = unknown.length < 2 ? tooEarly(folded, one, content, own, sources) : null
    if (early !== null) return early
    const [first] = unknown
    const last = unknown.at(-1)
    if (first === undefined || last === undefined) continue
    if (forSomebody.test(folded.slice(0, first.start))) continue
    const verb = one.clause && !/^\p{Lu}/u.test(text.slice(first.start))
    if (unknown.length < 2 ? content.length > 1 || verb : areScattered(unknown, content)) continue
    return {
      text: text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      kind: 'offer',
      reason: 'The posting does not say this of the job.',
    }
  }
  return null
}

/** "It reads like a job for somebody who …": whom the writer thinks of, and nothing of the job. */
const forSomebody =
  /(?<!\p{L})(?:for (?:somebody|someone|anybody|anyone|people|those|a person) (?:who|that)|fur (?:jemanden|menschen|leute|alle),? d(?:er|ie)|pour (?:quelqu'un|ceux|celles|une personne) qui|para (?:alguien|quien|quienes|una persona|gente)(?: que)?|for (?:noen|folk|en|den|dem) som) [^;:.]*$/u

/** "It consists in visiting each shop and supporting its manager", where the posting has the shops, the visits and "help": other words for the same stand apart, a new thing stands together. */
const areScattered = (unknown: Content[], content: Content[]): boolean =>
  unknown.length * 2 <= content.length &&
  !unknown.some((word, at) => content.indexOf(word) === content.indexOf(unknown[at - 1] ?? word) + 1)

/** "Su audiencia creció un 35 %", where "su" is a firm of the writer's: the résumé has a line for it, the posting none as near. */
function isOwnLine(text: string, assertion: Assertion, { resume, posting }: Sources): boolean {
  const own = writtenFrom(text, assertion, resumeLines(resume))
  const posted = writtenFrom(text, assertion, postingLines(posting))
  return own !== null && own.weight > (posted?.weight ?? 0) + 1
}

/** "That the terrace is already open", of one that the posting says will open. */
function tooEarly(
  folded: string,
  { start, end }: Assertion,
  content: Content[],
  own: AssertingWords,
  { posting }: Sources,
): Unsupported | null {
  // "Has been running since last year": the time belongs to it, though "since" may open a clause.
  const time = regex(String.raw`^ ?(?:${own.already})(?!\p{L})`).exec(folded.slice(end))?.[0] ?? ''
  const said = folded.slice(start, end + time.length)
  const already = pattern(own.already).exec(said)
  if (already === null || pattern(own.ahead).test(said)) return null
  const stems = content.map((word) => stem(word.folded))
  const best = posting
    .flatMap((fact) => fact.text.split(/(?<=[.!?])\s+/))
    .map((line) => ({ line, own: new Set(words(line).map(({ text }) => stem(text))) }))
    .map((one) => ({ line: one.line, shared: stems.filter((word) => one.own.has(word)).length }))
    .toSorted((one, other) => other.shared - one.shared)[0]
  if (best === undefined || best.shared === 0) return null
  const line = fold(best.line)
  if (!pattern(own.ahead).test(line) || pattern(own.already).test(line)) return null
  const from = start + already.index
  return {
    text: already[0],
    start: from,
    end: from + already[0].length,
    kind: 'offer',
    reason: `The posting says that this is yet to come: “${best.line}”.`,
  }
}

interface Content {
  folded: string
  start: number
  end: number
}

const plains = new WeakMap<AssertingWords, Set<string>>()

/** The words of an assertion that say what it is about: four letters and more, none that any sentence about a job may hold. */
function contentOf(text: string, { start, end }: Assertion, own: AssertingWords): Content[] {
  let plain = plains.get(own)
  if (plain === undefined) plains.set(own, (plain = new Set(own.plain.split(' ').map(stem))))
  const skip = plain
  const says = (part: string): boolean => part.length >= 4 && !skip.has(stem(part))
  return words(text.slice(start, end)).flatMap((word): Content[] => {
    const folded = fold(word.text).replace(/^(?:[ldjmtsnc]|qu)'(?=\p{L})/u, '')
    if (!/^\p{L}/u.test(folded) || !says(folded) || !folded.split('-').some(says)) return []
    return [{ folded, start: start + word.start, end: start + word.end }]
  })
}

const groups = [...offers, ...sameThing]

/** A compound is what its end says: "Lohnsystem" is no "Lohn", where the posting's "Lohnsystem" is spoken of as the wages too. */
const isSameOrPart = (said: string, posted: string): boolean =>
  posted.includes(said) ||
  said.endsWith(posted) ||
  (said.includes(posted) && said.length - posted.length <= ending)

/** So many letters behind a word may be its ending. */
const ending = 4

const knowns = new WeakMap<Fact[], (word: string) => boolean>()

function knownIn({ posting }: Sources): (word: string) => boolean {
  let known = knowns.get(posting)
  if (known === undefined) knowns.set(posting, (known = wordsOf(posting)))
  return known
}

/** Does the posting have a word, a part of its compounds, or a word for the same thing? */
function wordsOf(posting: Fact[]): (word: string) => boolean {
  const all = posting.flatMap((fact) =>
    words(fact.folded).flatMap(({ text }) => [text, ...text.split(/[-/&']/)]),
  )
  const stems = new Set(all.map(stem))
  const long = all.filter((word) => word.length >= 5)
  const inGroup = (part: string): boolean =>
    groups.some(
      (group) =>
        regex(`^(?:${group})$`).test(part) && posting.some((fact) => pattern(group).test(fact.folded)),
    )
  return (word) =>
    [word, ...word.split(/[-/&']/)]
      .filter((part) => part.length >= 4)
      .some(
        (part) => stems.has(stem(part)) || long.some((other) => isSameOrPart(part, other)) || inGroup(part),
      )
}
