import type { Clause } from '../clauses.ts'
import type { Reading } from '../read-sentence.ts'
import type { Fact, ResumeSource } from '../source.ts'
import type { Sources } from '../traces/setting.ts'
import { type ClaimLanguage, languageOf, pattern } from '../words/words.ts'
import { akinLines, postingLines, resumeLines } from '../written-from.ts'
import { type Said, saidIn } from './said.ts'
import { heldBy, heldByAll, type Support, supportOf } from './support.ts'

/** A word of a sentence, and where in the résumé and the posting it stands. */
export interface Weighed extends Said {
  around: Around
  /** Said of the writer, and not of the job. */
  own: boolean
  /** Under a negation close by. */
  denied: boolean
  /** In the lines of the résumé that the clause has most in common with, in the first one's job, in the whole résumé. */
  first: Support
  second: Support
  third: Support
  job: Support
  resume: Support
  /** In the sentence of the posting that the clause has most in common with, and in the whole of it. */
  sentence: Support
  posting: Support
}

/** What the words of a clause have in common. */
export interface Around {
  clause: Clause
  /** The language of the text. */
  language: ClaimLanguage
  /** In a question; wished, planned or learnt. */
  asked: boolean
  imagined: boolean
  /** Written from a line of the résumé: it has that much in common with one. */
  written: boolean
  /** Stems of what the sentence leaves out of the line that the clause has most in common with. */
  rest: string[]
}

/** A negation denies what stands within so many words of it. */
const near = 3

/** By the measure of `akinLines`, where a rare word weighs more: below this a clause may well have been written from nothing. */
const leastAkin = 1

/** More of a long line's words only cost time. */
const mostRest = 16

/** The words of a sentence, each with how the sources hold it. */
export function weighed(
  { text, folded, clauses, negated, about }: Reading,
  { resume, posting, languages, imagined }: Sources,
): Weighed[] {
  const all = saidIn(text)
  const stems = new Set(all.map(({ stem }) => stem))
  const asked = /\?\s*$/.test(text)
  return clauses.flatMap((clause) => {
    const own = all.filter(({ start }) => clause.start <= start && start < clause.end)
    if (own.length === 0) return []
    const [first, second, third] = mostAkin(text, clause, resumeLines(resume))
    const [sentence] = mostAkin(text, clause, postingLines(posting))
    const job = first?.line.job ?? null
    const held = {
      first: first && heldBy(first.line),
      second: second && heldBy(second.line),
      third: third && heldBy(third.line),
      job: job === null ? undefined : heldByAll(linesOf(resume, job)),
      resume: heldByAll(resume.facts),
      sentence: sentence && heldBy(sentence.line),
      posting: heldByAll(posting),
    }
    const around: Around = {
      clause,
      language: languageOf(languages[0]),
      asked,
      imagined: pattern(imagined).test(folded.slice(clause.start, clause.end)),
      written: first !== undefined && first.weight >= leastAkin,
      rest: saidIn(first?.line.text ?? '')
        .filter((one) => !one.figure && !stems.has(one.stem))
        .map(({ stem }) => stem)
        .slice(0, mostRest),
    }
    return own.map((word) => ({
      ...word,
      around,
      own: about(word.start) === 'me',
      denied: negated(word.start, word.end, near),
      first: supportOf(word, held.first),
      second: supportOf(word, held.second),
      third: supportOf(word, held.third),
      job: supportOf(word, held.job),
      resume: supportOf(word, held.resume),
      sentence: supportOf(word, held.sentence),
      posting: supportOf(word, held.posting),
    }))
  })
}

const mostAkin = (...of: Parameters<typeof akinLines>) =>
  akinLines(...of).toSorted((one, other) => other.weight - one.weight)

const ofJobs = new WeakMap<ResumeSource, Map<number, Fact[]>>()

/** The lines of a job of the résumé; the same list each time. */
function linesOf(resume: ResumeSource, job: number): Fact[] {
  let jobs = ofJobs.get(resume)
  if (jobs === undefined) ofJobs.set(resume, (jobs = new Map()))
  let own = jobs.get(job)
  if (own === undefined) jobs.set(job, (own = resume.facts.filter((fact) => fact.job === job)))
  return own
}
