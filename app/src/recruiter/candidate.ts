import type { Contact, Evidence } from './contact.ts'
import type { MentionCue } from './naming/mention.ts'

/** A contact in the making. */
export interface Candidate {
  name: string | null
  /** Where the name stands: in a field, in the text, on a page of the company, or only in the address. */
  nameFrom: 'field' | 'text' | 'page' | 'address' | null
  role: string | null
  kind: Contact['kind']
  email: string | null
  emailStatus: Contact['emailStatus']
  /** How likely an address that nobody published is this person's, 0 to 1. */
  share?: number
  /** How we came to it; the confidence begins here. */
  cue: MentionCue | 'field' | 'page' | 'finder' | 'box' | 'bare'
  evidence: Evidence[]
}
