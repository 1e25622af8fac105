import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { type Detail, chooseDetail } from './detail.ts'
import { greeted, readerOf } from './greeting.ts'
import { type Piece, fixedPiece, pieceOf } from './piece.ts'
import { sharedSkills } from './match.ts'
import { ownWords } from './own-words.ts'
import { answers, proofPieces } from './proofs.ts'
import type { ReadResume } from './resume.ts'
import { type RankedLine, rankResults } from './results/rank.ts'
import type { Chosen } from './templates/choose.ts'
import type { Filler, JobWords, Kind, Tone } from './templates/language.ts'

export interface Sender {
  name: string
  /** Stands below the letter; empty: the name alone. */
  signature: string
  /** When the person can start or talk, in their own words and the letter's language. */
  availability?: string
}

export interface Sent {
  subject: string
  body: string
}

export interface LetterParts {
  posting: Posting
  contact: Contact | null
  resume: ReadResume | null
  sender: Sender
  tone?: Tone
  kind?: Kind
  attachments?: string[]
  /** For a follow-up: what was sent in this thread, oldest first. */
  sent?: readonly Sent[]
}

/** What a letter may draw on, found once: choosing it costs more than writing. */
export interface Material {
  detail: Detail | null
  /** Best answer to the posting first. */
  results: RankedLine[]
  skills: string[]
}

export function materialFor(posting: Posting, resume: ReadResume | null): Material {
  return {
    detail: chooseDetail(posting, resume?.text ?? null),
    results: resume === null ? [] : rankResults(posting, resume),
    skills: resume === null ? [] : sharedSkills(posting, resume),
  }
}

/** Everything that could stand in the letter, in the order in which it would. */
export function lettersPieces(
  parts: LetterParts,
  job: JobWords,
  { phrases, language }: Chosen,
  { detail, results, skills }: Material,
  withheld: ReadonlySet<string>,
): Piece[] {
  const { posting, contact, resume, sender, tone = 'plain', kind = 'first' } = parts
  const reader = readerOf(contact, posting)
  const attached = (parts.attachments ?? []).length > 0
  const before = (parts.sent ?? []).map(({ body }) => body).join('\n')
  const proofs =
    resume === null ? [] : proofPieces({ resume, results, skills, phrases, language, withheld, before })
  const start = fixedPiece('salutation', phrases.salutation(greeted(contact), job.company, tone))
  const end = [
    fixedPiece('closing', phrases.closing[tone]),
    fixedPiece('signature', sender.signature.trim() === '' ? sender.name : sender.signature.trim()),
  ]
  if (kind !== 'first') {
    const last = kind === 'second-follow-up'
    const [news] = proofs.filter(({ name }) => /^(?:told|quoted) /.test(name))
    return [
      start,
      fixedPiece('opening', phrases.followUp.opening(job, last)),
      ...(news === undefined ? [] : [{ ...news, text: `${phrases.followUp.also} ${news.text}` }]),
      fixedPiece('ask', phrases.followUp.ask(last)),
      ...fillers(phrases.followUp.fill, attached),
      ...end,
    ]
  }
  const quoted = detail === null ? null : phrases.detail(detail.quote, detail.about, tone)
  // "Here is what I bring" must be followed by an answer.
  const empty =
    detail?.about === 'asked' &&
    !(answers({ results, skills }) && proofs.some(({ name }) => /^(?:told|quoted|skills)/.test(name)))
  return [
    start,
    fixedPiece('opening', phrases.opening(job, tone)),
    ...(quoted === null || empty ? [] : [pieceOf('detail', 'detail', quoted, 1)]),
    ...proofs,
    ...ownWords(sender).map((said) => pieceOf('availability', 'availability', phrases.availability(said), 3)),
    fixedPiece('ask', phrases.ask[reader]),
    ...(attached ? [pieceOf('more', 'attached', phrases.attached, 2)] : []),
    ...fillers(phrases.fill[reader], attached),
    ...end,
  ]
}

const fillers = (texts: Filler[], attached: boolean): Piece[] =>
  texts
    .filter(({ says }) => !(attached && says === 'send'))
    .map(({ says, text }, index) => ({ ...pieceOf('more', `fill ${says}`, text, 50 + index), filler: true }))
