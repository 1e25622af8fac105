import { stemsOf } from './evidence.ts'
import { fold, words } from './fold.ts'
import type { Fact, ResumeSource } from './source.ts'
import { topicOf } from './topic.ts'

/** What a stretch of text was written from, as far as words tell. */
export interface Origin {
  line: Fact
  /** What the two have in common: a word that no other line has counts 1, one that several have less. */
  weight: number
  /** The stems and figures that they have in common. */
  shared: ReadonlySet<string>
  /** Nothing that the line tells by is left out. */
  whole: boolean
  /** Other lines that have more than half as much in common: what one of them says may be meant as well. */
  rivals: Fact[]
}

/** Lines of evidence, with how many of them hold a stem. */
export interface Lines {
  facts: Fact[]
  holders: ReadonlyMap<string, number>
}

const ofResume = new WeakMap<ResumeSource, Lines>()

/** The résumé's lines that tell of something: no job's headline, which tells only where one was and as what. */
export function resumeLines(resume: ResumeSource): Lines {
  let lines = ofResume.get(resume)
  if (lines === undefined) {
    const dated = new Set(resume.jobs.map(({ span }) => span?.where))
    const isHead = ({ text, where, job }: Fact): boolean => {
      const { employer = '', title = '' } = resume.jobs[job ?? -1] ?? {}
      const held = [employer, title].filter((name) => name !== '' && text.includes(name))
      return dated.has(where) || held.length > 1 || held.some((name) => text.startsWith(name))
    }
    ofResume.set(resume, (lines = counted(resume.facts.filter((fact) => !isHead(fact)))))
  }
  return lines
}

const ofPosting = new WeakMap<Fact[], Lines>()

/** The posting's sentences, each with its own place in the description. */
export function postingLines(posting: Fact[]): Lines {
  let lines = ofPosting.get(posting)
  if (lines === undefined) ofPosting.set(posting, (lines = counted(posting.flatMap(sentencesOf))))
  return lines
}

function sentencesOf(fact: Fact): Fact[] {
  const start = /^description:(\d+)$/.exec(fact.where)?.[1]
  return [...fact.text.matchAll(/\S.*?(?:\p{L}{2}[.!?](?=\s)|$)/gu)].map(({ 0: text, index }) => ({
    ...fact,
    text,
    folded: fact.folded.slice(index, index + text.length),
    where: start === undefined ? fact.where : `description:${Number(start) + index}`,
  }))
}

function counted(facts: Fact[]): Lines {
  const holders = new Map<string, number>()
  for (const fact of facts) for (const one of signsOf(fact)) holders.set(one, (holders.get(one) ?? 0) + 1)
  return { facts, holders }
}

/** Words around the stretch tell of it too, but less. */
const beside = 0.4

/** A figure of two digits and more tells a little: the same may stand elsewhere for something else. */
const figure = 0.5

/** Below this a line and a text may share words by chance. */
const least = 1.2

/**
 * The line that a stretch of a sentence was written from: the one that has most words in common with it, each weighed by
 * how few lines hold it; the rest of the sentence counts less. Null where nothing in the stretch is the line's, or so
 * little that it may be chance.
 */
export function writtenFrom(
  sentence: string,
  stretch: { start: number; end: number },
  lines: Lines,
  without: ReadonlySet<string> = new Set(),
): Origin | null {
  const inside = signsIn(sentence.slice(stretch.start, stretch.end))
  const weighed = akinLines(sentence, stretch, lines, (sign) => !without.has(sign)).toSorted(
    (one, other) => other.weight - one.weight,
  )
  const [best] = weighed
  if (best === undefined || best.weight < least || best.shared.size < 2) return null
  if (![...best.shared].some((sign) => inside.has(sign))) return null
  const rivals = weighed.slice(1).filter(({ weight }) => weight > best.weight / 2)
  const whole = [...signsOf(best.line)].every((sign) => best.shared.has(sign) || sign.length < 4)
  return { ...best, whole, rivals: rivals.map(({ line }) => line) }
}

/** How much every line has in common with a stretch of a sentence, in the lines' order; of the signs that tell. */
export function akinLines(
  sentence: string,
  stretch: { start: number; end: number },
  { facts, holders }: Lines,
  tells: (sign: string) => boolean = () => true,
): Omit<Origin, 'rivals' | 'whole'>[] {
  const inside = signsIn(sentence.slice(stretch.start, stretch.end))
  const outside = [...signsIn(sentence)].filter(tells)
  const weightOf = (sign: string): number =>
    ((inside.has(sign) ? 1 : beside) * (/^\d/.test(sign) ? figure : 1)) / Math.sqrt(holders.get(sign) ?? 1)
  return facts.map((line) => {
    const own = signsOf(line)
    const shared = new Set(outside.filter((sign) => own.has(sign)))
    return { line, shared, weight: [...shared].reduce((sum, sign) => sum + weightOf(sign), 0) }
  })
}

/** Has the stretch as much in common with a sentence of the posting? Then it may well speak of the job. */
export function isOfJob(
  sentence: string,
  stretch: { start: number; end: number },
  { weight }: Origin,
  { posting }: { posting: Fact[] },
): boolean {
  const posted = writtenFrom(sentence, stretch, postingLines(posting))
  return posted !== null && posted.weight >= weight
}

const recent = new Map<string, ReadonlySet<string>>()

/** Stretches of one sentence are asked for again and again; those of the sentences before may go. */
const mostRecent = 500

/** What tells a line by: the stems of what a text speaks of, its figures, and its long words as they stand. */
function signsIn(text: string): ReadonlySet<string> {
  let own = recent.get(text)
  if (own !== undefined) return own
  const figures = words(text).filter(({ text: word }) => /^\d{2,}$/.test(word))
  own = new Set([...topicOf(text), ...figures.map(({ text: word }) => fold(word)), ...longIn(text)])
  if (recent.size >= mostRecent) recent.clear()
  recent.set(text, own)
  return own
}

/** A compound tells more than its beginning: "Störungshandbuch" is not any "Störung". */
const longIn = (text: string): string[] =>
  words(text)
    .map(({ text: word }) => fold(word))
    .filter((word) => /^\p{L}{12,}$/u.test(word))

const signs = new WeakMap<Fact, ReadonlySet<string>>()

function signsOf(line: Fact): ReadonlySet<string> {
  let own = signs.get(line)
  if (own === undefined) signs.set(line, (own = new Set([...stemsOf(line), ...longIn(line.text)])))
  return own
}
