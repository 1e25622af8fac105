import { MailboxError, type Phase } from '../failure.ts'
import { isCause } from './causes.ts'
import { network } from './codes/network.ts'

/** What a failure says of itself, from the outside in. */
export interface Signals {
  /** The words to show below the explanation, as they came. */
  raw: string
  /** What a server answered. */
  replies: string[]
  /** Our own codes, Node's, OpenSSL's, the libraries'. */
  codes: string[]
  /** Messages, for failures that carry nothing better. */
  messages: string[]
  /** Hosts and addresses that were dialled: what tells the provider. */
  targets: string[]
  phase: Phase | null
}

/** Enough for the longest reply that anyone sends; a paste may be a whole log. */
const longestRaw = 4000
const deepestCause = 6

/** `ENETUNREACH`, `ERR_TLS_CERT_ALTNAME_INVALID`, `CERT_HAS_EXPIRED`, `EAI_AGAIN` in the middle of a sentence. */
const codeInText =
  /\b(E[A-Z]{2,}(_[A-Z]+)?|ERR_[A-Z0-9_]+|UND_ERR_[A-Z_]+|CERT_[A-Z_]+|SQLITE_[A-Z_]+|DEPTH_ZERO_[A-Z_]+|SELF_SIGNED_[A-Z_]+|UNABLE_TO_[A-Z_]+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ABORT_ERR)\b/g
/** Our own, as logs and the API show them: `vault.wrong-key`. */
const ownCodeInText = /\b[a-z]+\.[a-z]+(-[a-z]+)*\b/g

export function readSignals(failure: unknown): Signals {
  const signals: Signals = { raw: '', replies: [], codes: [], messages: [], targets: [], phase: null }
  collect(failure, signals, 0)
  const raw = signals.replies[0] ?? signals.messages[0] ?? signals.codes[0] ?? ''
  return { ...signals, raw: raw.trim().slice(0, longestRaw) }
}

function collect(failure: unknown, into: Signals, depth: number): void {
  if (typeof failure === 'string') {
    const text = failure.slice(0, longestRaw)
    into.messages.push(text)
    into.codes.push(...codesIn(text))
  }
  if (!isObject(failure) || depth > deepestCause) return
  // An AggregateError's own code is that of the first address, whichever that was.
  const errors = Array.isArray(failure['errors']) ? failure['errors'] : []
  if (typeof failure['code'] === 'string' && errors.length === 0) into.codes.push(failure['code'])
  // ImapFlow: the code in brackets apart from the words.
  const imapCode = textOf(failure['serverResponseCode'])
  const words = textOf(failure['reply']) ?? textOf(failure['response']) ?? textOf(failure['responseText'])
  if (words !== null)
    into.replies.push(imapCode === null || words.includes(imapCode) ? words : `[${imapCode}] ${words}`)
  else if (imapCode !== null) into.replies.push(`[${imapCode}]`)
  if (failure instanceof MailboxError) {
    into.phase ??= failure.phase
    for (const hop of failure.trace) {
      into.targets.push(hop.target)
      if (!hop.ok) into.codes.push(...codesIn(hop.detail))
    }
  }
  const message = textOf(failure['message'])
  if (message !== null) {
    into.messages.push(message)
    into.codes.push(...codesIn(message))
  }
  if (typeof failure['host'] === 'string') into.targets.push(failure['host'])
  collectEach(errors, into, depth)
  collect(failure['cause'], into, depth + 1)
}

/**
 * An AggregateError has an empty message and an error for each address. The most telling one speaks: a refusal came from
 * the host, while "unreachable" is often an IPv6 address on a machine without IPv6 and says nothing.
 */
const telling = [
  'net.refused',
  'net.reset',
  'net.timeout',
  'net.blocked',
  'net.no-local-address',
  'net.unreachable',
]

function collectEach(errors: unknown[], into: Signals, depth: number): void {
  const each = errors.map((error) => {
    const own: Signals = { raw: '', replies: [], codes: [], messages: [], targets: [], phase: null }
    collect(error, own, depth + 1)
    const rank = telling.indexOf(network[own.codes[0] ?? ''] ?? '')
    return { own, rank: rank === -1 ? telling.length : rank }
  })
  for (const { own } of each.toSorted((a, b) => a.rank - b.rank)) {
    into.replies.push(...own.replies)
    into.codes.push(...own.codes)
    into.messages.push(...own.messages)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, longestRaw) : null

function codesIn(text: string): string[] {
  const own = (text.match(ownCodeInText) ?? []).filter(isCause)
  return [...own, ...(text.match(codeInText) ?? [])]
}
