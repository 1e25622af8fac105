import { pieceAt } from '../stretches.ts'
import type { Claim } from '../../draft.ts'
import { amountsIn, countsNoShare, sameAmount } from '../amounts.ts'
import { claimFrom, proofOf } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { countsIn, sameThing } from '../posted-counts.ts'
import { type AkinLine, ofTime } from '../posted-clause.ts'
import { contradicts, momentsIn } from '../posted-moments.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { type ClaimWords, pattern } from '../words/words.ts'
import { type Lines, akinLines, postingLines, resumeLines } from '../written-from.ts'
import { employersIn } from '../years.ts'
import type { Setting, Sources } from './setting.ts'
import { traceRise } from './title-years.ts'

/**
 * A number, a date or a stretch of years that the very line has which its clause was written from: whatever words it has
 * there, it is no other. Of what the writer does not do themselves, the posting's line counts too.
 */
export function toldThere(mention: Mention, setting: Setting, sources: Sources): Claim | null {
  if (mention.kind !== 'number' && mention.kind !== 'date' && mention.kind !== 'years') return null
  // The line may well hold the year, but of the job, and another for the title.
  const rise = mention.kind === 'date' ? traceRise(mention, setting, sources) : null
  if (rise !== null && 'reason' in rise) return null
  const { resume, posting, spoken, firstPerson, languages, asked } = sources
  const { sentence, folded } = setting
  const stretch = pieceAt(folded, mention)
  // A number is no sign of its own line.
  const ofNumber = mention.kind === 'date' ? new Set<string>() : topicOf(mention.text)
  const tells = (sign: string): boolean => !ofTime.test(sign) && !ofNumber.has(sign)
  const lineOf = (lines: Lines, piece = sentence, part = stretch): AkinLine | null => {
    const weighed = akinLines(piece, part, lines, tells).toSorted((one, other) => other.weight - one.weight)
    const [first, second] = weighed
    return first !== undefined && first.weight >= least && first.weight > (second?.weight ?? 0)
      ? { fact: first.line, weight: first.weight }
      : null
  }
  const piece = sentence.slice(stretch.start, stretch.end)
  const whole = lineOf(resumeLines(resume))
  const has = ({ fact }: AkinLine): boolean => holds(fact, mention, sentence, spoken.resume, sources)
  // What the rest of a long sentence tells of may outweigh the piece's own words.
  const own =
    whole !== null && has(whole)
      ? whole
      : (lineOf(resumeLines(resume), piece, { start: 0, end: piece.length }) ?? whole)
  const job = own?.fact.job ?? null
  const elsewhere =
    setting.employers.length > 0 &&
    (job === null
      ? mention.kind === 'years' || isBeginningAt(mention, piece, setting, resume)
      : !setting.employers.includes(job))
  if (own !== null && !elsewhere && has(own)) return claimFrom(mention.text, 'resume', proofOf(own.fact))
  if (mention.kind === 'date') {
    const headline = datedHeadline(mention, sentence.slice(stretch.start, stretch.end), setting, resume)
    if (headline !== null) return claimFrom(mention.text, 'resume', proofOf(headline))
  }
  const said = folded.slice(stretch.start, stretch.end)
  if (
    mention.kind !== 'number' ||
    spoken.posting[0] !== languages[0] ||
    // "… at Acme, on eleven sites": what is told of a place of the writer's own is no word of the job.
    setting.employers.length > 0 ||
    pattern(`${firstPerson.acting}|${firstPerson.own}`).test(said)
  )
    return null
  const told = lineOf(postingLines(posting))
  return told !== null &&
    !asked.includes(told.fact.folded) &&
    told.weight > (own?.weight ?? 0) &&
    holds(told.fact, mention, sentence, spoken.posting, sources)
    ? claimFrom(mention.text, 'posting', proofOf(told.fact))
    : null
}

/** "Since March 2021 I have been at Acme": no line outside of a job tells since when. */
const isBeginningAt = (
  { kind, start }: Mention,
  piece: string,
  { folded }: Setting,
  { jobs }: ResumeSource,
): boolean => kind === 'date' && sinceThen.test(folded.slice(0, start)) && employersIn(piece, jobs).length > 0

const sinceThen = /(?<!\p{L})(?:since|seit|depuis|desde|siden)(?: \p{L}+)? $/u

/** "Nurse (deputy ward lead since 2024)": what a job's headline dates besides the job itself, by two words in common. */
function datedHeadline(
  mention: Mention,
  piece: string,
  { employers }: Setting,
  resume: ResumeSource,
): Fact | null {
  // A firm's name and its year tell of the job itself.
  const firms = new Set(resume.jobs.flatMap(({ employer }) => [...topicOf(employer)]))
  const topic = topicOf(piece, firms)
  return (
    resume.facts.find(
      (fact) =>
        fact.job !== null &&
        (employers.length === 0 || employers.includes(fact.job)) &&
        saysDate(fact, mention) &&
        sharedTopics(topic, fact) > 1,
    ) ?? null
  )
}

/** The line has the year, and no other month beside it. */
function saysDate({ folded }: Fact, { text, value }: Mention): boolean {
  const said = momentsIn(fold(text))
  return momentsIn(folded).some(
    (one) => one.year === value && said.every((moment) => !contradicts(one, moment)),
  )
}

/** So much of a line must be in the sentence. */
const least = 0.8

const begun =
  /(?<!\p{L})(?:since|seit|depuis|desde|siden|from|ab|fra)(?: \p{L}+(?: de)?)? ((?:19|20)\d\d)(?!\d)/gu

function holds(
  line: Fact,
  mention: Mention,
  sentence: string,
  spoken: ClaimWords[],
  { languages, today }: Sources,
): boolean {
  if (mention.kind === 'date') return saysDate(line, mention)
  const stated = amountsIn(line, spoken).filter(({ derived }) => !derived)
  // "Since 2013": thirteen years by now.
  const begins = new Set([...line.folded.matchAll(begun)].map(([, year]) => Number(year)))
  // Of two things that began at two times the line does not tell which is meant.
  const since = begins.size === 1 && begins.has(today.getUTCFullYear() - (mention.value ?? 0))
  if (mention.kind === 'years')
    return (
      since ||
      stated.some((one) => one.value === mention.value && (one.years || /^\P{L}+$/u.test(mention.text)))
    )
  if (!stated.some((one) => sameAmount(mention, one) && !countsNoShare(mention, one, line))) return false
  // The line counts the same thing with another number: this one is of something else.
  const counted = countsIn(sentence, languages[0]).filter(({ at }) => at === mention.start)
  const alike = countsIn(line.text, spoken[0] ?? languages[0]).filter((one) =>
    counted.some((two) => sameThing(one, two)),
  )
  return alike.length === 0 || alike.some(({ value }) => value === mention.value)
}
