import type { Draft } from './draft.ts'
import type { LetterParts, Sent } from './pieces.ts'
import { writeDraft } from './write.ts'

export interface FollowUpRequest extends Omit<LetterParts, 'kind' | 'sent' | 'attachments'> {
  /** What was sent in this thread, oldest first: its subject is kept, its proofs are not told again. */
  previous: readonly Sent[]
  /** 1: the first follow-up; 2: the last one, which says so. There is no third. */
  number: 1 | 2
  /** BCP 47; the posting's own unless given. */
  language?: string
  today?: Date
}

/**
 * Writes a follow-up in the thread of an earlier mail: 40 to 100 words, one proof that the earlier mail did not tell
 * where there is one, one question. Pure; nothing in it that the sources do not hold.
 */
export function writeFollowUp({ number, previous, ...request }: FollowUpRequest): Draft {
  return writeDraft({ ...request, sent: previous, kind: number === 1 ? 'follow-up' : 'second-follow-up' })
}
