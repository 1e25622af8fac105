import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { textLanguage } from './claims/check.ts'
import { words } from './claims/fold.ts'
import { chooseDetail } from './detail.ts'
import { rankResults, sharedSkills } from './match.ts'
import type { ReadResume } from './resume.ts'
import type { Chosen } from './templates/choose.ts'
import type { JobWords, Kind, Phrases, Reader, Tone } from './templates/language.ts'

/** One sentence or two of a letter, and what may be done with it to reach a good length. */
export interface Piece {
  name: string
  slot: 'salutation' | 'opening' | 'detail' | 'proofs' | 'ask' | 'more' | 'closing' | 'signature'
  text: string
  optional: boolean
  /** Says nothing of substance: only wanted while the letter is short. */
  filler: boolean
  /** Lower is wanted more. */
  rank: number
}

export interface LetterParts {
  posting: Posting
  contact: Contact | null
  resume: ReadResume | null
  sender: { name: string; signature: string }
  tone?: Tone
  kind?: Kind
  attachments?: string[]
}

/** Everything that could stand in the letter, in the order in which it would. */
export function lettersPieces(parts: LetterParts, job: JobWords, { phrases, language }: Chosen): Piece[] {
  const tone = parts.tone ?? 'plain'
  const kind = parts.kind ?? 'first'
  const reader = readerOf(parts.contact, parts.posting)
  const must = (slot: Piece['slot'], text: string): Piece => ({
    name: slot,
    slot,
    text,
    optional: false,
    filler: false,
    rank: 0,
  })
  const signature = parts.sender.signature.trim() === '' ? parts.sender.name : parts.sender.signature.trim()
  const proofs = proofPieces(parts, phrases, language)
  const start = [must('salutation', phrases.salutation(personOf(parts.contact), job.company, tone))]
  const end = [must('closing', phrases.closing[tone]), must('signature', signature)]
  if (kind !== 'first') {
    const second = kind === 'second-follow-up'
    return [
      ...start,
      must('opening', phrases.followUp.opening(job, second)),
      ...proofs.slice(0, 2),
      must('ask', phrases.followUp.ask(second)),
      ...fillers(phrases.followUp.fill),
      ...end,
    ]
  }
  const detail = chooseDetail(parts.posting, parts.resume?.text ?? null)
  return [
    ...start,
    must('opening', phrases.opening(job)),
    ...(detail === null
      ? []
      : [{ ...must('detail', phrases.detail(detail.quote, tone)), optional: true, rank: 1 }]),
    ...proofs,
    must('ask', phrases.ask[reader]),
    ...((parts.attachments ?? []).length === 0
      ? []
      : [{ ...must('more', phrases.attached), name: 'attached', optional: true, rank: 2 }]),
    ...fillers(phrases.fill[reader]),
    ...end,
  ]
}

const fillers = (texts: string[]): Piece[] =>
  texts.map((text, index) => ({
    name: `filler ${index}`,
    slot: 'more',
    text,
    optional: true,
    filler: true,
    rank: 50 + index,
  }))

/** A name to greet: of a person, not of a department. */
function personOf(contact: Contact | null): string | null {
  if (contact === null || contact.name === null || contact.kind === 'hr-inbox') return null
  const name = contact.name.replace(/\s+/g, ' ').trim()
  return name === '' || /\d|@/.test(name) ? null : name
}

/** Whom the letter addresses. A recruiter who is not of the company's own domain works for an agency. */
export function readerOf(contact: Contact | null, posting: Posting): Reader {
  if (contact === null || contact.kind === 'hr-inbox' || contact.kind === 'other') return 'inbox'
  if (contact.kind === 'recruiter') return posting.agency === null ? 'recruiter' : 'agency'
  return contact.kind
}

/** A result is quoted whole or not at all: over 32 words it is no one's idea of a short mail. */
const longestResult = 32

const piece = (name: string, text: string, rank: number): Piece => ({
  name,
  slot: 'proofs',
  text,
  optional: true,
  filler: false,
  rank,
})

function proofPieces({ posting, resume }: LetterParts, phrases: Phrases, language: string): Piece[] {
  if (resume === null) return []
  const pieces: Piece[] = []
  const jobs = resume.resume.work ?? []
  const sameLanguage = textLanguage(resume.text) === language
  const ranked = rankResults(posting, resume).filter(
    ({ text }) => words(text).length <= longestResult && !/[.!?]\s+\p{Lu}/u.test(text),
  )
  const fitting = sameLanguage ? ranked.filter(({ score }) => score >= 2) : []
  const [best] = fitting
  const second = fitting.find((line) => line !== best && line.job !== best?.job) ?? fitting[1]
  const [last] = jobs
  if (last?.position !== undefined && last.position !== '')
    pieces.push(
      piece(
        'position',
        phrases.position(last.position, last.name ?? null, last.endDate === undefined),
        best === undefined ? 3 : 12,
      ),
    )
  else if (resume.resume.basics?.label !== undefined && jobs.length === 0)
    pieces.push(piece('label', phrases.label(resume.resume.basics.label), 6))
  for (const [index, line] of [best, second].entries()) {
    if (line === undefined) continue
    const job = jobs[line.job]
    const quote = line.text.trim().replace(/[.;,]+$/, '')
    pieces.push(
      piece(
        `proof ${index}`,
        phrases.proof({ quote, employer: job?.name ?? null, title: job?.position ?? null }, index === 1),
        index === 0 ? 2 : 10,
      ),
    )
  }
  const skills = sharedSkills(posting, resume)
  if (skills.length > 0) pieces.push(piece('skills', phrases.skills(skills), best === undefined ? 4 : 9))
  if (sameLanguage && fitting.length === 0 && skills.length === 0 && posting.description.length > 200)
    pieces.push(piece('unrelated', phrases.unrelated(), 5))
  const [school] = resume.resume.education ?? []
  const study = [school?.studyType, school?.area]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
  if (study !== '') pieces.push(piece('study', phrases.study(study, school?.institution ?? null), 20))
  return pieces
}
