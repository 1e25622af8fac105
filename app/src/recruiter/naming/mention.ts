import type { FoundAddress } from '../../posting/facts/addresses.ts'
import type { CueKind } from './cues/cue.ts'

/** How a text points at a person: by a cue, by an address that agrees, by a line of their own. */
export type MentionCue = CueKind | 'address' | 'signature'

/** A person as a text names them: where, with which role and address, and by which words we know. */
export interface Mention {
  name: string
  role: string | null
  address: FoundAddress | null
  phone: boolean
  cue: MentionCue
  /** The words of the cue; empty where there is none. */
  phrase: string
  quote: string
  start: number
  end: number
}
