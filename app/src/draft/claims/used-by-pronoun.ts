import type { Unsupported } from '../draft.ts'
import { fold, indexInFolded, words } from './fold.ts'
import type { Sources } from './traces/setting.ts'
import { pattern, regex } from './words/words.ts'

/** To use something that a pronoun stands for, in the five languages. */
const uses = String.raw`i (?:(?!would|could|will|should|can|may|might|to|not|never|hardly)\p{L}+ )?(?:use|used|work (?:in|with|on)|worked (?:in|with|on)|know|run|master) (?:it|this|that|them|these|both)|(?:nutze|verwende|kenne|beherrsche|bediene) ich|ich (?:nutze|verwende|kenne|beherrsche|bediene) (?:es|das|sie|ihn|diese\p{L}?)|damit arbeite ich|ich arbeite (?:\p{L}+ ){0,2}damit|je (?:l'(?:utilise|emploie)|(?:le|la|les) (?:connais|maitrise|pratique|manie|utilise)|m'en sers)|j'y travaille|(?:lo|la) (?:uso|utilizo|empleo|manejo|conozco|domino)|trabajo con (?:el|ella|eso)|jeg (?:bruker|kjenner|behersker|jobber (?:med|i)) (?:det|den|dette|begge)|(?:det|den|dette) (?:bruker|kjenner|behersker) jeg`

/** Known by name, or to be learnt. */
const hardly =
  /(?<!\p{L})(?:only|by name|not|nur|dem namen nach|vom namen|nicht|noch|que de nom|pas|solo de|no lo|no la|de nombre|bare av|ikke)(?!\p{L})/u

/**
 * "You edit in Hindenburg; I use it every day": a tool of the posting, claimed behind a pronoun. Null where the résumé
 * names it.
 */
export function usedByPronoun(text: string, folded: string, sources: Sources): Unsupported | null {
  const { posting, resume, people, companies, languages } = sources
  for (const match of folded.matchAll(pattern(uses))) {
    const before = folded.slice(0, match.index)
    // The clause before speaks of the job, and of nothing that the writer does.
    const from = Math.max(before.slice(0, -2).search(/[^;:.]*$/u), 0)
    const told = before.slice(from)
    // "The platform Asite, I use it": what is set before the clause that takes it up.
    const isSetBefore = /^[^,;:.]{3,40}, $/u.test(told) && from === 0
    if (!/[;:,.-] $/.test(before) || !(isSetBefore || pattern(languages[0].job).test(told))) continue
    const rest = /^[^;.:]*/u.exec(folded.slice(match.index))?.[0] ?? ''
    if (hardly.test(rest) || pattern(sources.imagined).test(rest)) continue
    const named = words(text.slice(from, match.index)).filter(({ text: word, start }) => {
      const known = (lines: { text: string; folded: string }[]): boolean =>
        lines.some((line) => indexInFolded(line.folded, word) !== -1)
      const written = posting.some((line) =>
        regex(String.raw`(?<![\p{L}])${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\p{L})`).test(line.text),
      )
      return (
        (from + start > 0 || isSetBefore) &&
        /^\p{Lu}[\p{L}\p{N}]{2,}/u.test(word) &&
        (languages[0].nounsHaveCapitals !== true || isAskedFor(word, sources)) &&
        written &&
        !known(resume.facts) &&
        !known(people) &&
        !companies.some((name) => indexInFolded(fold(name), word) !== -1)
      )
    })
    const [tool] = named
    if (tool === undefined) continue
    return {
      text: text.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      kind: 'tool',
      reason: `Only the posting names ${tool.text}. What it asks for is no proof that you have it.`,
    }
  }
  return null
}

const isAskedFor = (name: string, { asked }: Sources): boolean =>
  asked.some((line) => indexInFolded(line, name) !== -1)
