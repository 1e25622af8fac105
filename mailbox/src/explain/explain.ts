import { type Provider, providerById } from '../account/provider.ts'
import type { Phase } from '../failure.ts'
import { type CauseCode, causes, isCause } from './causes.ts'
import { databaseCause } from './codes/database.ts'
import { dns, dnsWords } from './codes/dns.ts'
import { engine } from './codes/engine.ts'
import { libraries } from './codes/libraries.ts'
import { network, networkWords, wordsBeforeCodes } from './codes/network.ts'
import { tls, tlsPrefix, tlsWords } from './codes/tls.ts'
import type { Explanation } from './explanation.ts'
import { common } from './replies/common.ts'
import { enhancedCodes, lastResort } from './replies/enhanced-codes.ts'
import { fastmail } from './replies/fastmail.ts'
import { gmail } from './replies/gmail.ts'
import { icloud } from './replies/icloud.ts'
import { imapCodes } from './replies/imap-codes.ts'
import { microsoft } from './replies/microsoft.ts'
import { yahoo } from './replies/yahoo.ts'
import { zoho } from './replies/zoho.ts'
import { type Reply, readReply } from './reply.ts'
import { type ReplySource, type Rule, findRule } from './rule.ts'
import { type Signals, readSignals } from './signals.ts'
import { say } from './words/say.ts'

export interface ExplainOptions {
  /** A provider id (`Account.provider`): its own replies are read first and its name stands in the words. */
  provider?: string
  /** BCP 47; `en` (default) or `de`. Any other language gets English. */
  language?: string
}

/**
 * Says what a failure means: whose move it is, whether and when to try again, and what to do, with the server's words
 * below. Takes what there is: a MailboxError, an error of Node, Nodemailer or ImapFlow, a server's reply, a pasted line of a
 * log. Never throws, never answers nothing.
 *
 * The provider's own table speaks first, then words that all servers use, then the enhanced code (RFC 3463), and the bare
 * digits last: no 5xx is taken as final for its first digit alone.
 */
export function explain(failure: unknown, options: ExplainOptions = {}): Explanation {
  const signals = readSignals(failure)
  const origin = [...signals.targets, ...signals.replies, ...signals.messages].join(' ')
  const source = sourceOf(options.provider, origin)
  const found = diagnose(signals, source)
  const [side, scope, retry, retryAfter = null] = causes[found.cause]
  const provider = providerById(options.provider ?? source?.providers[0] ?? '')
  const raw = signals.raw
  return {
    code: found.cause,
    side,
    scope,
    retry,
    retryAfter: retry === 'never' ? null : (statedWait(raw) ?? found.retryAfter ?? retryAfter),
    ...say(found.cause, options.language, {
      provider: provider?.name,
      passwordPage: provider?.password.page,
    }),
    docs: found.docs ?? source?.docs[found.cause] ?? pageOf(found.cause, provider),
    raw,
  }
}

interface Diagnosis {
  cause: CauseCode
  retryAfter?: number
  docs?: string
}

const sources: readonly ReplySource[] = [gmail, microsoft, yahoo, icloud, fastmail, zoho]

function sourceOf(provider: string | undefined, origin: string): ReplySource | null {
  const known = sources.find(({ providers }) =>
    providers.some((id) => provider === id || provider?.startsWith(`${id}-`)),
  )
  if (known !== undefined) return known
  return sources.find(({ signature }) => signature.test(origin)) ?? null
}

// Maps and not objects: an error may carry any code, `constructor` too.
const systemCodes = new Map(Object.entries({ ...network, ...dns, ...tls }))
const engineCodes = new Map(Object.entries(engine))
const libraryCodes = new Map(Object.entries(libraries))

/**
 * What these areas found out themselves is nearer to the truth than the reply that they found it out from: "454 TLS not
 * available" in answer to STARTTLS is no word about passwords.
 */
const ownFindings = /^(account|vault|compose|outbox|store|tls)\./

function diagnose(signals: Signals, source: ReplySource | null): Diagnosis {
  const [code] = signals.codes
  if (code !== undefined && ownFindings.test(code)) {
    const cause = ownCause(code)
    if (cause !== null) return { cause }
  }
  const said = [...signals.replies, ...signals.messages].map(readReply)
  const replies = said.filter(isReply)
  return (
    firstOf(replies, (reply) => fromTables(reply, signals.phase, source)) ??
    firstOf(signals.messages, (text) => fromWords(text, wordsBeforeCodes)) ??
    firstOf(signals.codes, fromCode) ??
    firstOf(replies, fromClass) ??
    firstOf(signals.messages, (text) => fromWords(text, allWords)) ??
    firstOf(said, (reply) => fromTables(reply, signals.phase, source)) ??
    firstOf(signals.codes, (one) => asDiagnosis(libraryCodes.get(one))) ?? { cause: 'unknown' }
  )
}

/** A basic or enhanced code, or an IMAP answer with NO, BAD, BYE or a response code (RFC 3501 section 7.1). */
const isReply = ({ status, enhanced, text }: Reply): boolean =>
  status !== null || enhanced !== null || /^\S+ (NO|BAD|BYE)\b|\[[A-Z]{4,}\b/.test(text)

function fromTables(reply: Reply, phase: Phase | null, source: ReplySource | null): Diagnosis | null {
  const tables: readonly (readonly Rule[])[] = [
    source?.rules ?? [],
    common,
    imapCodes,
    enhancedCodes,
    lastResort,
  ]
  return firstOf(tables, (rules) => findRule(rules, reply, phase) ?? null)
}

/** Nothing but the first digit is left. */
function fromClass({ status, enhanced }: Reply): Diagnosis | null {
  const digit = (enhanced ?? String(status ?? ''))[0]
  if (digit === '4') return { cause: 'server.temporary' }
  if (digit === '5') return { cause: enhanced?.startsWith('5.7.') ? 'server.policy' : 'server.rejected' }
  return null
}

function fromCode(code: string): Diagnosis | null {
  const cause = ownCause(code) ?? systemCodes.get(code) ?? databaseCause(code)
  if (cause !== null) return { cause }
  return tlsPrefix.test(code) ? { cause: 'tls.failed' } : null
}

function ownCause(code: string): CauseCode | null {
  const cause = isCause(code) ? code : (engineCodes.get(code) ?? null)
  return cause === 'unknown' ? null : cause
}

const allWords = [...tlsWords, ...dnsWords, ...networkWords]

function fromWords(text: string, table: readonly (readonly [RegExp, CauseCode])[]): Diagnosis | null {
  for (const [words, cause] of table) if (words.test(text)) return { cause }
  return null
}

const asDiagnosis = (cause: CauseCode | undefined): Diagnosis | null =>
  cause === undefined ? null : { cause }

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** `try again in 5 minutes`, `retry after 300 seconds`: greylisting servers say when. Seconds, a day at most. */
function statedWait(text: string): number | null {
  const [, amount, unit] =
    /(?:again|retry|wait)\s+(?:in|after|for)?\s*(\d{1,5})\s*(s|m|h)(?:ec|in|our|\b)/i.exec(text) ?? []
  if (amount === undefined || unit === undefined) return null
  const seconds = Number(amount) * (secondsIn[unit.toLowerCase()] ?? 1)
  return seconds > 0 && seconds <= 86_400 ? seconds : null
}

const pageOf = (cause: CauseCode, provider: Provider | null): string | null =>
  cause.startsWith('auth.') ? (provider?.password.page ?? null) : null
