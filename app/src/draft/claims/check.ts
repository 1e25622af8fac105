import { detect } from 'tinyld'
import type { Posting } from '../../posting/posting.ts'
import type { Contact } from '../../recruiter/contact.ts'
import type { Claim, Unsupported } from '../draft.ts'
import type { ReadResume } from '../resume.ts'
import { fold } from './fold.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { passagesIn } from './passages.ts'
import { type Sentence, sentences } from './sentences.ts'
import { type Fact, factAt, postingSource, resumeSource } from './source.ts'
import { type About, subjects } from './subject.ts'
import { type Sources, employersNear, trace } from './trace.ts'
import { type ClaimLanguage, claimWords, knownLanguage } from './words/words.ts'
import { employersIn } from './years.ts'

export interface ClaimSources {
  resume: ReadResume | null
  posting: Posting | null
  /** Statements that the person vouches for, in the words of the text. */
  vouched?: string[]
  contact?: Contact | null
  sender?: { name: string; signature: string }
  language?: string
  /** Closes the job that goes on; the present day unless given. */
  today?: Date
}

/** A claim with its place in the text that was checked. */
export type PlacedClaim = Claim & { start: number; end: number }

/**
 * Finds every name, number, date, employer, title, tool, degree, acquaintance and level in a text and looks for it where
 * it must stand: what the text says of its writer in the résumé, what it says of the job in the posting (or the résumé).
 * The posting never proves anything about the person. Deterministic; offsets are characters into `text`.
 */
export function checkClaims(
  text: string,
  given: ClaimSources,
): { claims: PlacedClaim[]; unsupported: Unsupported[] } {
  const language = textLanguage(text, given.language)
  const sources = sourcesFor(given, language)
  const jobNames = [given.posting?.company, given.posting?.title].map((name) => fold(name ?? '').trim())
  const claims: PlacedClaim[] = []
  const unsupported: Unsupported[] = []
  for (const sentence of sentences(text)) {
    const found = checkSentence(sentence, sources, given, jobNames)
    for (const claim of found.claims)
      claims.push({ ...claim, start: claim.start + sentence.start, end: claim.end + sentence.start })
    for (const one of found.unsupported)
      unsupported.push({ ...one, start: one.start + sentence.start, end: one.end + sentence.start })
  }
  return { claims, unsupported }
}

/** The language that a text is written in, among those that the check knows. */
export function textLanguage(text: string, hint?: string): ClaimLanguage {
  return knownLanguage(hint) ?? knownLanguage(detect(text, { only: Object.keys(claimWords) })) ?? 'en'
}

function sourcesFor(given: ClaimSources, language: ClaimLanguage): Sources {
  const others = Object.entries(claimWords).flatMap(([key, one]) => (key === language ? [] : [one]))
  const contact = given.contact
  return {
    resume:
      given.resume === null ? { facts: [], jobs: [] } : resumeSource(given.resume, given.today ?? new Date()),
    posting: given.posting === null ? [] : postingSource(given.posting),
    people: [
      ...(contact?.evidence ?? []).flatMap(({ quote, where }) => person(quote, where)),
      ...person(contact?.name, 'contact.name'),
      ...person(contact?.email, 'contact.email'),
      ...person(contact?.role, 'contact.role'),
    ],
    languages: [claimWords[language], ...others],
    sameLanguage: given.resume === null || textLanguage(given.resume.text) === language,
  }
}

function person(text: string | null | undefined, where: string): Fact[] {
  return text === null || text === undefined || text.trim() === '' ? [] : [factAt({ quote: text, where })]
}

type Findings = { claims: PlacedClaim[]; unsupported: Unsupported[] }

function checkSentence(
  sentence: Sentence,
  sources: Sources,
  given: ClaimSources,
  jobNames: string[],
): Findings {
  const { text } = sentence
  const findings: Findings = { claims: [], unsupported: [] }
  if (sentence.part === 'signature' && ownWords(text, given, findings)) return findings
  const [language] = sources.languages
  const folded = fold(text)
  const subjectAt = subjects(folded, language, jobNames)
  const aboutOf = (mention: Mention): About =>
    sentence.part === 'greeting' ? 'job' : sentence.part === 'signature' ? 'me' : subjectAt(mention.start)
  const passages = passagesIn(text, sources)
  for (const passage of passages) {
    const conflict = conflicting(text, passage.start, passage.claim.jobs, sources)
    if (conflict === null)
      findings.claims.push({ ...passage.claim.claim, start: passage.start, end: passage.end })
    else findings.unsupported.push(conflict)
  }
  const mentions = mentionsIn(text, language)
  for (const mention of mentions) {
    if (passages.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue
    const vouched = vouchFor(mention, text, given.vouched ?? [])
    if (vouched !== null) {
      findings.claims.push({ ...vouched, start: mention.start, end: mention.end })
      continue
    }
    const skills = mentions
      .filter((other) => other !== mention && (other.kind === 'tool' || other.kind === 'name'))
      .map((other) => other.text)
      .filter((name) => employersIn(name, sources.resume.jobs).length === 0)
    const employers = employersNear(text, mention.start, sources.resume)
    const traced = trace(mention, { about: aboutOf(mention), sentence: text, employers, skills }, sources)
    if (traced === null) continue
    if ('reason' in traced)
      findings.unsupported.push({
        text: mention.text,
        start: mention.start,
        end: mention.end,
        kind: mention.kind === 'part' ? 'level' : mention.kind,
        reason: traced.reason,
      })
    else {
      const conflict =
        mention.kind === 'number' || mention.kind === 'title' || mention.kind === 'years'
          ? conflicting(text, mention.start, traced.jobs, sources)
          : null
      if (conflict === null) findings.claims.push({ ...traced.claim, start: mention.start, end: mention.end })
      else findings.unsupported.push(conflict)
    }
  }
  return findings
}

/** A result moved to another employer: every proof belongs to jobs that the sentence does not name. */
function conflicting(
  text: string,
  at: number,
  jobs: (number | null)[],
  sources: Sources,
): Unsupported | null {
  const near = employersNear(text, at, sources.resume)
  if (near.length === 0 || jobs.length === 0) return null
  if (jobs.some((job) => job === null || near.includes(job))) return null
  const named = employersIn(text, sources.resume.jobs).find(({ job }) => near.includes(job))
  const real = sources.resume.jobs[jobs[0] ?? -1]?.employer ?? ''
  if (named === undefined || real === '') return null
  return {
    text: text.slice(named.at, named.end),
    start: named.at,
    end: named.end,
    kind: 'employer',
    reason: `Your résumé says this of ${real}, not of ${text.slice(named.at, named.end)}.`,
  }
}

function vouchFor(mention: Mention, sentence: string, vouched: string[]): Claim | null {
  const said = fold(mention.text)
  const words = vouched.find(
    (one) =>
      fold(one).trim() === said || (fold(one).includes(said) && fold(sentence).includes(fold(one).trim())),
  )
  return words === undefined
    ? null
    : { text: mention.text, source: { kind: 'user', quote: words, where: 'vouched' } }
}

/** A line under the farewell: the person's own signature, kept as they set it. */
function ownWords(text: string, given: ClaimSources, findings: Findings): boolean {
  const own = [given.sender?.signature, given.sender?.name].some(
    (words) => words !== undefined && words !== '' && fold(words).includes(fold(text)),
  )
  if (own)
    findings.claims.push({
      text,
      start: 0,
      end: text.length,
      source: { kind: 'user', quote: text, where: 'signature' },
    })
  return own
}
