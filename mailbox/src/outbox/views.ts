import type { Selectable } from 'kysely'
import type { Account } from '../account/account.ts'
import type { Explanation } from '../explain/explanation.ts'
import type { Hop } from '../net/trace.ts'
import type {
  AttemptTable,
  EventKind,
  EventTable,
  MailboxTable,
  MessageState,
  MessageTable,
  Outcome,
} from './schema.ts'
import { readAccount, readDetail, readExplanation, readTrace, readWindow } from './columns.ts'
import type { SendWindow } from './window.ts'

/** A connected mailbox as its owner may see it: never with a credential. Times are epoch milliseconds. */
export interface MailboxView {
  id: string
  ownerId: string
  address: string
  account: Account
  state: 'ok' | 'parked'
  /** Why it waits and until when; `until` null: for the person. Null while all is well. */
  parked: { code: string; explanation: Explanation | null; until: number | null } | null
  /** Its server failed, and it is tried again at this time; null: nothing stands in the way. */
  heldUntil: number | null
  /** When it was last read for answers, and what stood in the way if anything did. */
  watch: { at: number | null; problem: Explanation | null }
  createdAt: number
  updatedAt: number
}

export interface MessageView {
  id: string
  ownerId: string
  mailboxId: string
  /** Message-ID header, with angle brackets. */
  messageId: string
  /** The id under which the provider filed it, where that is another. */
  providerMessageId: string | null
  threadId: string
  to: string
  subject: string
  state: MessageState
  dueAt: number
  /** State unknown: when Sent is looked at again; null: a person must say what became of it. */
  settleAt: number | null
  /** State parked: whether it flows again with its mailbox, or when the person says so. */
  parkedFor: 'mailbox' | 'person' | null
  /** The hours in which it may be sent; null: any. */
  window: SendWindow | null
  /** How many attempts have ended. */
  tries: number
  /** Explanation code of the last failure. */
  lastCode: string | null
  sentAt: number | null
  createdAt: number
  updatedAt: number
}

export interface AttemptView {
  id: string
  at: number
  road: string
  phase: string
  /** Null while it is under way. */
  outcome: Outcome | null
  code: string | null
  explanation: Explanation | null
  reply: string | null
  ms: number | null
  trace: Hop[]
}

export interface EventView {
  /** Rises by one per event: what to page by. */
  seq: number
  id: string
  messageId: string
  kind: EventKind
  at: number
  sender: string
  subject: string
  text: string
  /** Bounce: `{status, action, diagnostic, permanent}`; auto-reply: `{returnsOn}`. */
  detail: Record<string, unknown>
}

export function mailboxView(row: Selectable<MailboxTable>): MailboxView {
  return {
    id: row.id,
    ownerId: row.owner_id,
    address: row.address,
    account: readAccount(row.account),
    state: row.state,
    parked:
      row.state === 'parked'
        ? {
            code: row.parked_code ?? '',
            explanation: readExplanation(row.parked_explanation),
            until: row.parked_until,
          }
        : null,
    heldUntil: row.hold_until,
    watch: {
      at: row.watched_at,
      problem: readExplanation(row.watch_explanation),
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

export type MessageRow = Omit<
  Selectable<MessageTable>,
  'raw' | 'envelope' | 'request_hash' | 'idempotency_key' | 'settle_looks' | 'copy_at' | 'ahead'
>

/** Every column that a view needs, so that lists do not read the bytes of each message. */
export const messageColumns = [
  'id',
  'owner_id',
  'mailbox_id',
  'message_id',
  'provider_message_id',
  'thread_id',
  'in_reply_to',
  'recipient',
  'subject',
  'state',
  'due_at',
  'settle_at',
  'parked_for',
  'send_window',
  'attempts',
  'last_code',
  'sent_at',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof MessageRow)[]

export function messageView(row: MessageRow): MessageView {
  return {
    id: row.id,
    ownerId: row.owner_id,
    mailboxId: row.mailbox_id,
    messageId: row.message_id,
    providerMessageId: row.provider_message_id,
    threadId: row.thread_id,
    to: row.recipient,
    subject: row.subject,
    state: row.state,
    dueAt: row.due_at,
    settleAt: row.settle_at,
    parkedFor: row.parked_for,
    window: row.send_window === null ? null : readWindow(row.send_window),
    tries: row.attempts,
    lastCode: row.last_code,
    sentAt: row.sent_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

export function attemptView(row: Selectable<AttemptTable>): AttemptView {
  return {
    id: row.id,
    at: row.at,
    road: row.road,
    phase: row.phase,
    outcome: row.outcome,
    code: row.code,
    explanation: readExplanation(row.explanation),
    reply: row.reply,
    ms: row.ms,
    trace: readTrace(row.trace),
  }
}

export function eventView(row: Selectable<EventTable>): EventView {
  return {
    // node-postgres answers a bigint as text.
    seq: Number(row.seq),
    id: row.id,
    messageId: row.message_id,
    kind: row.kind,
    at: row.at,
    sender: row.sender,
    subject: row.subject,
    text: row.text,
    detail: readDetail(row.detail),
  }
}
