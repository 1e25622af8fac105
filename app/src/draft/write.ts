import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { checkClaims } from './claims/check.ts'
import { words } from './claims/fold.ts'
import type { Draft } from './draft.ts'
import { jobWords } from './job.ts'
import { type Piece, lettersPieces } from './pieces.ts'
import type { ReadResume } from './resume.ts'
import { writeSubject } from './subject-line.ts'
import { renderTemplate, standardTemplate } from './template.ts'
import { chooseLanguage } from './templates/choose.ts'
import type { Kind, Tone } from './templates/language.ts'
import { letterWarnings } from './warnings.ts'

export interface DraftRequest {
  posting: Posting
  contact: Contact | null
  resume: ReadResume | null
  sender: { name: string; signature: string }
  tone?: Tone
  /** BCP 47; the posting's own unless given. */
  language?: string
  kind?: Kind
  /** Liquid, in place of the standard letter. */
  template?: string
  /** Subject of the mail that a follow-up follows. */
  previousSubject?: string
  /** Names of the files that will hang on the mail. */
  attachments?: string[]
  today?: Date
}

/** Words of a letter without its signature. A follow-up is shorter. */
export const bounds = { first: { least: 75, most: 125 }, followUp: { least: 40, most: 100 } }

/**
 * Writes the draft from templates, without a model: never a statement that the posting or the résumé does not hold,
 * less rather than more. What the claim check cannot trace in the draft is taken out before anybody sees it.
 * Throws AppError `draft.template` or `draft.unfilled-variable` for a person's own template only.
 */
export function writeDraft(request: DraftRequest): Draft {
  const chosen = chooseLanguage(request.posting.language, request.language, request.resume)
  const job = jobWords(request.posting)
  const subject = writeSubject(request, job, chosen.phrases)
  const withheld = new Set<string>()
  for (;;) {
    const pieces = fitted(lettersPieces(request, job, chosen), request.kind ?? 'first', withheld)
    const body = renderTemplate(request.template ?? standardTemplate, variables(pieces, request, job))
    const { claims, unsupported } = checkClaims(body, { ...request, language: chosen.language })
    const doubtful = pieces.find(
      (piece) => piece.optional && unsupported.some(({ start, end }) => within(body, piece.text, start, end)),
    )
    if (doubtful !== undefined) {
      withheld.add(doubtful.name)
      continue
    }
    const warnings = [
      ...chosen.warnings,
      ...resumeWarnings(request, pieces),
      ...unsupported.map(({ text, reason }) => `“${text}”: ${reason}`),
      ...letterWarnings(body, { ...request, language: chosen.language, subject }),
    ]
    return {
      subject,
      body,
      claims: claims.map(({ text, source }) => ({ text, source })),
      warnings: [...new Set(warnings)],
    }
  }
}

function within(body: string, piece: string, start: number, end: number): boolean {
  const at = body.indexOf(piece)
  return at !== -1 && start < at + piece.length && at < end
}

/** Words that count: the signature is not the letter. */
const lengthOf = (piece: Piece): number => (piece.name === 'signature' ? 0 : words(piece.text).length)

/** Keeps what must stand, adds what may while it fits, and adds fillers only to reach the least length. */
function fitted(all: Piece[], kind: Kind, withheld: Set<string>): Piece[] {
  const { least, most } = kind === 'first' ? bounds.first : bounds.followUp
  const pieces = all.filter(({ name }) => !withheld.has(name))
  const kept = new Set(pieces.filter(({ optional }) => !optional))
  let count = [...kept].reduce((sum, piece) => sum + lengthOf(piece), 0)
  for (const piece of pieces.filter(({ optional }) => optional).toSorted((a, b) => a.rank - b.rank)) {
    if (piece.filler && count >= least) continue
    if (count + lengthOf(piece) > most - (piece.filler ? 0 : 5)) continue
    kept.add(piece)
    count += lengthOf(piece)
  }
  return pieces.filter((piece) => kept.has(piece))
}

function variables(
  pieces: Piece[],
  { contact, posting }: DraftRequest,
  job: ReturnType<typeof jobWords>,
): Record<string, string> {
  const joined = (slot: Piece['slot']): string =>
    pieces
      .filter((piece) => piece.slot === slot)
      .map(({ text }) => text)
      .join(' ')
  const proofs = pieces.filter(({ slot }) => slot === 'proofs').map(({ text }) => text)
  const all: Record<string, string | null | undefined> = {
    salutation: joined('salutation'),
    opening: joined('opening'),
    detail: joined('detail'),
    proofs: joined('proofs'),
    proof_1: proofs[0],
    proof_2: proofs[1],
    ask: joined('ask'),
    more: joined('more'),
    closing: joined('closing'),
    signature: joined('signature'),
    role: job.role,
    company: job.company,
    location: job.location,
    reference: job.reference,
    contact_name: contact?.name,
    title: posting.title,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) =>
      value === null || value === undefined || value === '' ? [] : [[key, value]],
    ),
  )
}

function resumeWarnings({ resume, posting }: DraftRequest, pieces: Piece[]): string[] {
  if (resume === null)
    return ['There is no résumé yet, so the draft says nothing about you. Add one to prove that you fit.']
  const warnings: string[] = []
  if (pieces.some(({ name }) => name === 'unrelated'))
    warnings.push('Nothing in your résumé answers what this posting asks for, and the draft says so openly.')
  if (!pieces.some(({ name }) => name === 'detail'))
    warnings.push('No detail of the posting was found that is worth quoting: add one line on why this job.')
  if (posting.title === null)
    warnings.push('The posting names no job title: check how the draft calls the job.')
  return warnings
}
