/** A line of a résumé that a letter is to tell in the first person. */
export interface Told {
  /** Word for word, without its closing full stop. */
  line: string
  /** The title and the employer it was done under. */
  title: string | null
  employer: string | null
  /** The job goes on. */
  current: boolean
  /** What stands before it in the letter: decides whether the employer is named again. */
  after: 'nothing' | 'same-job' | 'earlier-job'
}

/** Tells a line as a sentence; null where its grammar is not recognised: then it is quoted, never bent. */
export type Tell = (told: Told) => string | null

/** The first word, and all that follows. */
export function firstWord(line: string): [word: string, rest: string] {
  const at = line.indexOf(' ')
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}

/** A job goes on, and yet what a line dates is over: "Renegotiation of the contracts in 2023", unless it is dated from then on. */
export function goesOn({ line, current }: Pick<Told, 'line' | 'current'>): boolean {
  return (
    current &&
    !/(?<!(?:since|seit|ab|depuis|desde|siden|fra) (?:\p{L}+ |\d{1,2}\/)?)(?<!\d)20[012]\d(?!\d)/iu.test(line)
  )
}
