import type { Unsupported } from '../../draft.ts'
import type { Reading } from '../read-sentence.ts'
import type { Sources } from '../traces/setting.ts'
import { postingLines, resumeLines, writtenFrom } from '../written-from.ts'
import { doubtsOf } from './model.ts'
import { units } from '../words/units.ts'
import { languageOf, pattern } from '../words/words.ts'
import { type Weighed, weighed } from './weighed.ts'

/** Above this a word is marked. */
const least = 0.65

/** Words beside a doubted one that belong to it: "head [of the] department". */
const beside = 0.4

/** "as", "der", "une": what they change stands beside them. */
const shortest = 4

export interface Stretch {
  start: number
  end: number
}

/**
 * The stretches of a sentence that a model learned from falsehoods doubts, for what no rule sees: a word that raises or
 * changes what the sources say. The rules come first: `known` is what they have found, and what they have marked or
 * traced is theirs. Deterministic; offsets into the sentence.
 */
export function doubtedIn(reading: Reading, known: Stretch[], sources: Sources): Unsupported[] {
  const { text } = reading
  const words = weighed(reading, sources)
  const doubts = doubtsOf(words)
  const decided = [...known, ...leadingIn(reading.folded, sources)]
  const isMarked = (word: Weighed, at: number): boolean =>
    (doubts[at] ?? 0) > least &&
    !isGuarded(word, at) &&
    !decided.some(({ start, end }) => start < word.end && word.start < end)
  const found: Unsupported[] = []
  let last = -1
  for (const [at, word] of words.entries()) {
    if (at <= last || !isMarked(word, at)) continue
    const joins = (other: number): boolean =>
      (doubts[other] ?? 0) > beside && words[other]?.around === word.around
    let first = at
    while (joins(first - 1)) first--
    last = at
    while (joins(last + 1)) last++
    const stretch = { start: words[first]?.start ?? word.start, end: words[last]?.end ?? word.end }
    const reason = reasonFor(text, stretch, word.own, sources)
    found.push({ text: text.slice(stretch.start, stretch.end), ...stretch, kind: 'doubt', reason })
  }
  return found
}

/**
 * What is never doubted: what no line of the résumé comes near, what is denied, asked or imagined, figures, of which the
 * rules know more, the word that opens a sentence, and little ones.
 */
export const isGuarded = ({ figure, plain, denied, around }: Weighed, at: number): boolean =>
  !around.written ||
  around.asked ||
  around.imagined ||
  denied ||
  figure ||
  at === 0 ||
  plain.length < shortest

/** Who leads what, and whether the whole of it, the rules ask with more sense than single words have. */
function leadingIn(folded: string, { languages: [language] }: Sources): Stretch[] {
  const { leads, whole } = units[languageOf(language)]
  return [...folded.matchAll(pattern(`${leads}|${language.parts[3]}|(?:${whole})(?: \\p{L}+)?`))].map(
    ({ index, 0: said }) => ({
      start: index,
      end: index + said.length,
    }),
  )
}

function reasonFor(text: string, stretch: Stretch, own: boolean, { resume, posting }: Sources): string {
  const origin = writtenFrom(text, stretch, own ? resumeLines(resume) : postingLines(posting))
  const said = own ? 'Your résumé does not say this' : 'Neither the posting nor your résumé says this'
  return origin === null
    ? `${said}, as far as the check can tell.`
    : `${said}, or says it otherwise: “${origin.line.text}”`
}
