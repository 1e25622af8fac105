import { claimsChecker } from './claims/check.ts'
import { words } from './claims/fold.ts'
import type { Draft } from './draft.ts'
import { jobWords } from './job.ts'
import type { Piece } from './piece.ts'
import { type LetterParts, type Material, lettersPieces, materialFor } from './pieces.ts'
import { answers } from './proofs.ts'
import { ownWords } from './own-words.ts'
import { writeSubject } from './subject-line.ts'
import { renderUserTemplate, type TemplateVariables } from './template.ts'
import { type LetterTemplate, standardTemplate } from './letter-template.ts'
import { chooseLanguage } from './templates/choose.ts'
import type { Kind } from './templates/language.ts'
import { templateVariables } from './variables.ts'
import { letterWarnings } from './warnings.ts'

export interface DraftRequest extends LetterParts {
  /** BCP 47; the posting's own unless given. */
  language?: string
  /** In place of the standard letter. */
  template?: LetterTemplate
  /** Closes the job that goes on; the present day unless given. */
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
  const { language } = chosen
  const job = jobWords(request.posting)
  const standardSubject = writeSubject(request, job, chosen.phrases)
  const material = materialFor(request.posting, request.resume)
  const check = claimsChecker({ ...request, language, vouched: ownWords(request.sender) })
  const withheld = new Set<string>()
  for (;;) {
    const all = lettersPieces(request, job, chosen, material, withheld).filter(
      ({ name }) => !withheld.has(name),
    )
    const pieces = fitted(all, request.kind ?? 'first')
    const variables = templateVariables(pieces, request, job)
    const body = renderUserTemplate(request.template?.body ?? standardTemplate, variables)
    const subject = subjectOf(request, variables, standardSubject)
    const { claims, unsupported } = check(body)
    const doubtful = pieces.find(
      (piece) => piece.optional && unsupported.some(({ start, end }) => within(body, piece.text, start, end)),
    )
    if (doubtful !== undefined) {
      withheld.add(doubtful.name)
      continue
    }
    const warnings = [
      ...chosen.warnings,
      ...contentWarnings(request, material, pieces),
      ...unsupported.map(({ text, reason }) => `“${text}”: ${reason}`),
      ...letterWarnings(body, {
        ...request,
        language,
        subject,
        followUp: (request.kind ?? 'first') !== 'first',
      }),
    ]
    return {
      subject,
      body,
      claims: claims.map(({ text, source }) => ({ text, source })),
      warnings: [...new Set(warnings)],
    }
  }
}

/** What a template may name for this letter, the standard subject, and the language, for a preview. */
export function letterVariables(request: DraftRequest): {
  variables: TemplateVariables
  subject: string
  language: string
} {
  const chosen = chooseLanguage(request.posting.language, request.language, request.resume)
  const job = jobWords(request.posting)
  const material = materialFor(request.posting, request.resume)
  const pieces = fitted(lettersPieces(request, job, chosen, material, new Set()), request.kind ?? 'first')
  return {
    variables: templateVariables(pieces, request, job),
    subject: writeSubject(request, job, chosen.phrases),
    language: chosen.language,
  }
}

function subjectOf({ template }: DraftRequest, variables: TemplateVariables, standard: string): string {
  const own = template?.subject.trim() ?? ''
  return own === '' ? standard : oneLine(renderUserTemplate(own, variables))
}

/** What a subject is, however a template breaks it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function within(body: string, piece: string, start: number, end: number): boolean {
  const at = body.indexOf(piece)
  return at !== -1 && start < at + piece.length && at < end
}

/** Words that count: the signature is not the letter. */
const lengthOf = (piece: Piece): number => (piece.slot === 'signature' ? 0 : words(piece.text).length)

/** Keeps what must stand, adds what may while it fits, and adds fillers only to reach the least length. */
function fitted(pieces: Piece[], kind: Kind): Piece[] {
  const { least, most } = kind === 'first' ? bounds.first : bounds.followUp
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

/** What the draft could not say, for the person to add or to know. */
function contentWarnings(
  { resume, posting, kind = 'first' }: DraftRequest,
  material: Material,
  pieces: Piece[],
): string[] {
  if (resume === null)
    return ['There is no résumé yet, so the draft says nothing about you. Add one to prove that you fit.']
  if (kind !== 'first') return []
  const warnings: string[] = []
  const has = (pattern: RegExp): boolean => pieces.some(({ name }) => pattern.test(name))
  if (!answers(material))
    warnings.push('Nothing in your résumé was found to answer what this posting asks for: say why you write.')
  if (!has(/^detail$/))
    warnings.push('No detail of the posting was found that is worth quoting: add one line on why this job.')
  if (posting.title === null)
    warnings.push('The posting names no job title: check how the draft calls the job.')
  const count = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  if (count < bounds.first.least)
    warnings.push(
      `The draft has ${count} words, as the posting and your résumé give little to say: one more result of yours would help.`,
    )
  return warnings
}
