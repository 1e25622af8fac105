import { type ClaimWords, pattern } from './words/words.ts'

/** Whom a stretch of a sentence speaks of: the writer, whose facts only the résumé proves, or the job. */
export type About = 'me' | 'job'

interface Mark {
  start: number
  end: number
  about: About
}

/**
 * Tells for every place in a (folded) sentence whom it speaks of: the nearest word before it that names a subject, else
 * the first one after it. A sentence that names neither is about the writer, the stricter case.
 */
export function subjects(
  said: string,
  language: ClaimWords,
  jobNames: string[],
  employers: { at: number; end: number }[] = [],
): (at: number) => About {
  // Quoted words are somebody else's: their "we" and "you" turn nothing.
  const folded = said.replace(/"[^"]*"/g, (quote) => ' '.repeat(quote.length))
  const collect = (source: string, about: About): Mark[] =>
    [...folded.matchAll(pattern(source))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      about,
    }))
  const job = collect(language.job, 'job')
  const named = jobNames.slice(0, 1).flatMap((name): Mark[] =>
    [name, name.split(' ')[0] ?? name].flatMap((one) => {
      const start = opening(folded, one)
      return start === -1 ? [] : [{ start, end: start + one.length, about: 'job' as const }]
    }),
  )
  const marks = [
    ...named,
    // "All services at Acme run on it, like yours": one's own employer is one's own work.
    ...employers.map(({ at, end }): Mark => ({ start: at, end, about: 'me' })),
    ...collect(language.intent, 'job'),
    ...collect(language.me, 'me'),
    ...job,
    // "You want someone with ten years": what hangs on the job in one clause stays with it.
    ...collect(language.background, 'me').filter(
      ({ start }) =>
        ![...named, ...job].some(
          (mark) => mark.end <= start && !/[,;:.]/.test(folded.slice(mark.end, start)),
        ),
    ),
  ]
  // Of two that overlap, the earlier and longer reads the sentence right: "I am applying" over "I", "Stelle als" over "als".
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const clear = marks.filter(
    (mark, index) => !marks.slice(0, index).some((before) => before.end > mark.start),
  )
  // "Acme made me their manager": of the writer's own employer.
  for (const [index, mark] of clear.entries())
    if (
      theirs.test(folded.slice(mark.start, mark.end)) &&
      clear.slice(0, index).some(({ start }) => employers.some(({ at }) => at === start))
    )
      mark.about = 'me'
  // "I set it up as their lead": whoever they are, it is the writer that is something to them.
  for (const [index, mark] of clear.entries())
    if (
      theirs.test(folded.slice(mark.start, mark.end)) &&
      clear[index - 1]?.about === 'me' &&
      asWhat.test(folded.slice(0, mark.start))
    )
      mark.about = 'me'
  // "Die Stelle als …", "stillingen som …": right behind the job, "as" still speaks of the job.
  for (const [index, mark] of clear.entries()) {
    const before = clear[index - 1]
    if (
      before?.about === 'job' &&
      /^(?:als|as an?|as|som|comme|como)$/.test(folded.slice(mark.start, mark.end))
    )
      if (folded.slice(before.end, mark.start).trim() === '') mark.about = 'job'
  }
  const fallback: About =
    clear.length === 0 && jobNames.some((name) => name !== '' && folded.includes(name)) ? 'job' : 'me'
  return (at) => {
    // "My letter again: in 2024 ledet jeg …": the subject stands right behind its verb.
    const behind = clear.find((mark) => mark.start > at)
    if (behind !== undefined && inverted.test(folded.slice(at, behind.end))) return 'me'
    const before = clear.findLast((mark) => mark.start < at)
    return (before ?? clear[0])?.about ?? fallback
  }
}

const inverted = /^\p{L}+ (?:ich|wir|jeg|vi)$/u

const theirs = /^(?:they|their|them|elles?|ils?)$/
const asWhat = /(?<!\p{L})(?:as|als|comme|como|som) $/u

/** Where a name opens the sentence or a clause, as its subject; -1 where it does not. */
function opening(folded: string, name: string): number {
  if (name.length < 4) return -1
  const places = ['', ', ', '; ', ': '].map((lead) =>
    lead === ''
      ? folded.startsWith(name)
        ? 0
        : -1
      : folded.indexOf(lead + name) + (folded.includes(lead + name) ? 2 : 0),
  )
  return places.find((at) => at !== -1 && !/[\p{L}\p{N}]/u.test(folded.charAt(at + name.length))) ?? -1
}

/** "Dødeligheten var 12 prosent": folded, "was" and "our" are one word, and only the one speaks of the writer. */
export const withoutWas = (folded: string, text: string): string =>
  folded.replace(/(?<!\p{L})var(?!\p{L})/gu, (word, at: number) =>
    /a/i.test(text.charAt(at + 1)) ? ' '.repeat(word.length) : word,
  )
