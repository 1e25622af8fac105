import { type ClaimSources, type PlacedClaim, checkClaims } from './claims/check.ts'
import type { Unsupported } from './draft.ts'
import { letterWarnings } from './warnings.ts'

export interface Checked {
  claims: PlacedClaim[]
  /** What has no source: it blocks approval until it is removed or vouched for. */
  unsupported: Unsupported[]
  /** Sentences for the person; they block nothing. */
  warnings: string[]
}

/**
 * The claim check on any text: a template's, a model's, or the person's own edit. `vouched` holds statements, in the
 * words of the text, that the person answers for. Offsets are characters into `text`. Never throws on any text.
 */
export function checkText(text: string, sources: ClaimSources & { attachments?: string[] }): Checked {
  return { ...checkClaims(text, sources), warnings: letterWarnings(text, sources) }
}
