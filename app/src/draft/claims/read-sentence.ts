import { ownDeedInSpanish } from './anaphora.ts'
import { type Clause, clausesOf, negations, withoutAsides } from './clauses.ts'
import { fold } from './fold.ts'
import { type About, subjects, withoutWas } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { claimWords } from './words/words.ts'
import { employersIn } from './years.ts'

/** A sentence as the check reads it: folded, without its asides, its clauses, and whom each place speaks of. */
export interface Reading {
  text: string
  folded: string
  /** Folded, with blanks where something was said of the job in passing. */
  plain: string
  clauses: Clause[]
  /** Can a place in it be under a negation close by, or so many words away? */
  negated: (start: number, end: number, near: boolean | number) => boolean
  about: (at: number) => About
}

/** `jobNames`: the company and the title of the posting, folded. */
export function readSentence(text: string, { languages, resume }: Sources, jobNames: string[]): Reading {
  const [language] = languages
  const folded = fold(text)
  const plain = withoutAsides(folded, language.me)
  const clauses = clausesOf(plain, language)
  const ownDeed = language === claimWords.es && ownDeedInSpanish(text)
  const said = language === claimWords.no ? withoutWas(plain, text) : plain
  return {
    text,
    folded,
    plain,
    clauses,
    negated: negations(folded, clauses, language),
    about: subjects(said, language, ownDeed ? [] : jobNames, employersIn(text, resume.jobs)),
  }
}

/** What the posting's firm and job are called, as `readSentence` wants it. */
export const jobNamesOf = (posting: { company: string | null; title: string | null } | null): string[] =>
  [posting?.company, posting?.title].map((name) => fold(name ?? '').trim())
