import { detect } from 'tinyld'
import type { Posting } from '../../posting/posting.ts'
import type { Contact } from '../../recruiter/contact.ts'
import type { Claim, Unsupported } from '../draft.ts'
import type { ReadResume } from '../resume.ts'
import { clauseAt, clausesOf, negations } from './clauses.ts'
import { fold } from './fold.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { passagesIn } from './passages.ts'
import { type Sentence, sentences } from './sentences.ts'
import { type Fact, factAt, postingSource, resumeSource } from './source.ts'
import { type About, subjects } from './subject.ts'
import { type Rating, ratingsOf } from './ratings.ts'
import { sharedTopics, topicOf } from './topic.ts'
import { trace } from './trace.ts'
import type { Setting, Sources } from './traces/setting.ts'
import { type ClaimLanguage, type ClaimWords, claimWords, knownLanguage, pattern } from './words/words.ts'
import { employersIn, employersNear } from './years.ts'

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

const resumeLanguages = new WeakMap<ReadResume, ClaimLanguage>()

/** Kept for as long as the résumé is: telling a language costs more than the rest of a check. */
function resumeLanguageOf(resume: ReadResume): ClaimLanguage {
  let language = resumeLanguages.get(resume)
  if (language === undefined) resumeLanguages.set(resume, (language = textLanguage(resume.text)))
  return language
}

const ratings = new WeakMap<Fact[], Rating[]>()

function ratingsFor(facts: Fact[]): Rating[] {
  let known = ratings.get(facts)
  if (known === undefined) ratings.set(facts, (known = ratingsOf(facts)))
  return known
}

function sourcesFor(given: ClaimSources, language: ClaimLanguage): Sources {
  const others = Object.entries(claimWords).flatMap(([key, one]) => (key === language ? [] : [one]))
  const { contact, posting } = given
  const resume =
    given.resume === null
      ? { facts: [], jobs: [], schools: [] }
      : resumeSource(given.resume, given.today ?? new Date())
  const resumeLanguage = given.resume === null ? language : resumeLanguageOf(given.resume)
  return {
    resume,
    posting: posting === null ? [] : postingSource(posting),
    people: [
      ...(contact?.evidence ?? []).flatMap(({ quote, where }) => person(quote, where)),
      ...person(contact?.name, 'contact.name'),
      ...person(contact?.email, 'contact.email'),
      ...person(contact?.role, 'contact.role'),
    ],
    companies: [posting?.company, posting?.agency].flatMap((name) =>
      name === undefined || name === null || name === '' ? [] : [name],
    ),
    languages: [claimWords[language], ...others],
    sameLanguage: resumeLanguage === language,
    resumeLanguage,
    ratings: ratingsFor(resume.facts),
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
  const clauses = clausesOf(folded, language)
  const negated = negations(folded, clauses, language)
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
  const mentions = elliptical(mentionsIn(text, language, sources.companies), folded)
  for (const mention of mentions) {
    if (passages.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue
    const vouched = vouchFor(mention, text, given.vouched ?? [])
    if (vouched !== null) {
      findings.claims.push({ ...vouched, start: mention.start, end: mention.end })
      continue
    }
    const clause = clauseAt(clauses, mention.start)
    if (isDenied(mention, folded, negated, language)) continue
    const inClause = mention.kind === 'years'
    const skills = mentions
      .filter((other) => other !== mention && (other.kind === 'tool' || other.kind === 'name'))
      .filter((other) => !inClause || (clause.start <= other.start && other.start < clause.end))
      .map((other) => other.text)
      .filter((name) => employersIn(`at ${name}`, sources.resume.jobs).length === 0)
    const labelled =
      mention.kind === 'name' &&
      mentions.some(
        (other) =>
          (other.kind === 'degree' || other.kind === 'title') &&
          other.end <= mention.start &&
          mention.start - other.end < 40,
      )
    const setting: Setting = {
      about: aboutOf(mention),
      sentence: text,
      folded,
      clause: { text: text.slice(clause.start, clause.end), start: clause.start },
      employers: employersNear(text, mention.start, sources.resume),
      skills,
      labelled,
    }
    const traced = trace(mention, setting, sources)
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
      const conflict = ofOneJob.has(mention.kind)
        ? conflicting(text, mention.start, traced.jobs, sources)
        : null
      if (conflict === null) findings.claims.push({ ...traced.claim, start: mention.start, end: mention.end })
      else findings.unsupported.push(conflict)
    }
  }
  if (sentence.part === 'body' && findings.unsupported.length === 0) {
    const moved = formerNow(text, folded, sources) ?? movedWork(text, sources, subjectAt)
    if (moved !== null) findings.unsupported.push(moved)
  }
  return findings
}

/** What belongs to the job that it was done in. */
const ofOneJob = new Set<Mention['kind']>(['number', 'title', 'years', 'part'])

/** "You ask for eight years; I have ten": a bare number behind a number of years counts years too. */
function elliptical(mentions: Mention[], folded: string): Mention[] {
  return mentions.map((mention, index) => {
    const bare = mention.kind === 'number' && mention.unit === '' && mention.seconds === undefined
    const ends = /^\s*(?:[.,;!?)]|$)/.test(folded.slice(mention.end))
    const years = mentions.slice(0, index).some(({ kind }) => kind === 'years')
    return bare && ends && years ? { ...mention, kind: 'years' as const } : mention
  })
}

/** A thing that the sentence says the writer is not, has not, or has yet to learn. Numbers and employers must be denied themselves. */
function isDenied(
  mention: Mention,
  folded: string,
  negated: (start: number, end: number, near: boolean) => boolean,
  language: ClaimWords,
): boolean {
  if (mention.kind === 'quotation' || mention.kind === 'address') return false
  const counted =
    mention.kind === 'number' ||
    mention.kind === 'years' ||
    mention.kind === 'date' ||
    mention.kind === 'relation'
  const placed =
    mention.kind === 'name' &&
    new RegExp(String.raw`(?<!\p{L})(?:${language.employing}) $`, 'u').test(folded.slice(0, mention.start))
  return negated(mention.start, mention.end, counted || placed)
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

/** "My current role is … at Harbour Data": said of a job that the résumé ends, while another goes on. */
function formerNow(text: string, folded: string, { resume, languages }: Sources): Unsupported | null {
  const [language] = languages
  const now = pattern(language.now).exec(folded)
  if (now === null) return null
  const last = Math.max(...resume.jobs.map(({ span }) => span?.to ?? 0))
  const named = employersIn(text, resume.jobs)
  const [first] = named
  if (first === undefined || first.at < now.index) return null
  const over = named.every(({ job }) => {
    const span = resume.jobs[job]?.span
    return span !== null && span !== undefined && span.to < last
  })
  return over
    ? {
        text: text.slice(first.at, first.end),
        start: first.at,
        end: first.end,
        kind: 'employer',
        reason: `Your résumé says that your time at ${resume.jobs[first.job]?.employer ?? 'this employer'} is over.`,
      }
    : null
}

/** Work said to be of one employer that only another's lines speak of: two things in common there, and none here. */
function movedWork(text: string, sources: Sources, about: (at: number) => About): Unsupported | null {
  if (!sources.sameLanguage) return null
  const named = employersIn(text, sources.resume.jobs)
  const [first] = named
  if (first === undefined || named.some(({ at }) => at !== first.at) || about(first.at) !== 'me') return null
  const own = new Set(named.map(({ job }) => job))
  const names = new Set(
    sources.resume.jobs.flatMap(({ employer, title }) => [...topicOf(`${employer} ${title}`)]),
  )
  const topic = topicOf(text, names)
  topic.delete('#people')
  const known = new Set<string>()
  let best = { shared: 0, job: -1 }
  for (const fact of sources.resume.facts) {
    const shared = sharedTopics(topic, fact)
    if (shared === 0) continue
    if (fact.job === null || own.has(fact.job))
      for (const one of topic) if (sharedTopics(new Set([one]), fact) > 0) known.add(one)
    if (fact.job !== null && !own.has(fact.job) && shared > best.shared) best = { shared, job: fact.job }
  }
  if (best.shared < 2 || known.size > 0) return null
  const real = sources.resume.jobs[best.job]?.employer ?? ''
  return real === ''
    ? null
    : {
        text: text.slice(first.at, first.end),
        start: first.at,
        end: first.end,
        kind: 'employer',
        reason: `Your résumé says this of ${real}, not of ${text.slice(first.at, first.end)}.`,
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
