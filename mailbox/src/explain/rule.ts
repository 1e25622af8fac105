import type { Phase } from '../failure.ts'
import type { CauseCode } from './causes.ts'
import type { Reply } from './reply.ts'

/** One way to recognise a cause in a server's reply. Every part that is given has to fit. */
export interface Rule {
  cause: CauseCode
  /** Basic code, three digits (RFC 5321 section 4.2). */
  status?: number | readonly number[]
  /** Enhanced code or codes (RFC 3463), written `5.7.8`; the class digit may be left open: `x.7.8`. */
  enhanced?: string | readonly string[]
  text?: RegExp
  phases?: readonly Phase[]
  /** Seconds, where this reply says more than its cause does. */
  retryAfter?: number
  /** A page about this very reply. */
  docs?: string
}

/** What is known about one provider's replies. */
export interface ReplySource {
  /** The ids of account/providers.ts that answer like this; `zoho` covers `zoho-eu`. */
  providers: readonly string[]
  /** Says so itself in its replies: how a pasted line is recognised. */
  signature: RegExp
  rules: readonly Rule[]
  /** The provider's page on a cause, where a rule names none. */
  docs: Partial<Record<CauseCode, string>>
}

/** First rule that fits: a table lists the special before the general. */
export function findRule(rules: readonly Rule[], reply: Reply, phase: Phase | null): Rule | undefined {
  return rules.find(
    (rule) =>
      (rule.status === undefined || oneOf(rule.status, reply.status)) &&
      (rule.enhanced === undefined || fitsEnhanced(rule.enhanced, reply.enhanced)) &&
      (rule.text === undefined || rule.text.test(reply.text)) &&
      (rule.phases === undefined || (phase !== null && rule.phases.includes(phase))),
  )
}

const oneOf = (wanted: number | readonly number[], status: number | null): boolean =>
  status !== null && (typeof wanted === 'number' ? wanted === status : wanted.includes(status))

function fitsEnhanced(wanted: string | readonly string[], enhanced: string | null): boolean {
  if (enhanced === null) return false
  const open = `x${enhanced.slice(1)}`
  return [wanted].flat().some((one) => one === enhanced || one === open)
}
