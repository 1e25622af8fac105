import { claimFrom } from './evidence.ts'
import { fold, words } from './fold.ts'
import type { Mention } from './mention.ts'
import type { Fact } from './source.ts'
import type { Sources } from './traces/setting.ts'
import { isAnothers } from './traces/stand-in.ts'

/** A run of words that stands like this in the résumé: the whole of it is proved at once. */
export interface Passage {
  start: number
  end: number
  /** What it names is another's: "Supported the art director on three pitches". */
  anothers: boolean
  claim: { claim: ReturnType<typeof claimFrom>; jobs: (number | null)[] }
}

/** A mention inside is proved with it; a title that is another's is not. */
export const proves = ({ start, end, anothers }: Passage, mention: Mention): boolean =>
  start <= mention.start && mention.end <= end && !(anothers && mention.kind === 'title')

/** Five words in a row are hardly chance: "responsible for the whole of" is, so the run must hold a word of substance. */
const shortest = 5

/** The longest stretches of a sentence that stand word for word in one line of the résumé. */
export function passagesIn(sentence: string, { resume }: Sources): Passage[] {
  const all = words(sentence)
  const folded = fold(sentence)
  const passages: Passage[] = []
  let first = 0
  while (first + shortest <= all.length) {
    const run = longestFrom(folded, all, first, resume.facts)
    if (run === null) {
      first++
      continue
    }
    const start = all[first]?.start ?? 0
    const end = all[run.last]?.end ?? start
    passages.push({
      start,
      end,
      anothers: isAnothers({ fact: run.fact, at: run.at, length: end - start }),
      claim: {
        claim: claimFrom(sentence.slice(start, end), 'resume', {
          fact: run.fact,
          at: run.at,
          length: end - start,
        }),
        jobs: [run.fact.job],
      },
    })
    first = run.last + 1
  }
  return passages
}

function longestFrom(
  folded: string,
  all: { start: number; end: number }[],
  first: number,
  facts: Fact[],
): { fact: Fact; at: number; last: number } | null {
  const textOf = (last: number): string => folded.slice(all[first]?.start, all[last]?.end)
  let best: { fact: Fact; at: number; last: number } | null = null
  for (const fact of facts) {
    let last: number = best === null ? first + shortest - 1 : best.last + 1
    let at = -1
    while (last < all.length) {
      const found = fact.folded.indexOf(textOf(last))
      if (found === -1) break
      at = found
      last++
    }
    if (at !== -1) best = { fact, at, last: last - 1 }
  }
  return best
}
