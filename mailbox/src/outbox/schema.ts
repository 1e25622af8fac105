import type { ColumnType, Generated } from 'kysely'

/** Given by the database. node-postgres answers a bigint as text: views turn it into a number. */
export type Sequence = ColumnType<number | string, never, never>

/** Times are epoch milliseconds, ids UUIDv7 text, JSON is text. The same on SQLite and PostgreSQL. */
export type MessageState =
  'scheduled' | 'queued' | 'sending' | 'sent' | 'deferred' | 'parked' | 'refused' | 'unknown' | 'cancelled'

export type Outcome = 'sent' | 'deferred' | 'parked' | 'refused' | 'unknown'

export type EventKind = 'reply' | 'auto-reply' | 'bounce' | 'complaint'

export interface MailboxTable {
  id: string
  /** Whose it is, in the caller's own terms; every query of a person's goes through it. */
  owner_id: string
  address: string
  /** JSON of Account. */
  account: string
  /** Sealed by the vault with the mailbox id as context; null for the sandbox. */
  credential: string | null
  state: 'ok' | 'parked'
  /** Explanation code of why it is parked. */
  parked_code: string | null
  /** JSON of Explanation: what to show the person. */
  parked_explanation: string | null
  /** When it resumes by itself; null: when the person has acted. */
  parked_until: number | null
  /** Its server failed: nothing of it is tried before this time, whatever is enqueued meanwhile. */
  hold_until: number | null
  /** Failures of the server or the way to it since the last success: what the hold grows by. */
  failures: number
  /** Whether mail sent by SMTP turns up in Sent by itself, as was seen here: 1, 0, or null: not seen yet. */
  files_copies: number | null
  /** JSON of SentCount: what Sent held of the last 24 hours when it was last counted. */
  sent_count: string | null
  /** When a worker should next send from it; null: nothing waits. Set by enqueue, cleared by the claim. */
  wake_at: number | null
  /** Who sends from it now, and until when: at most one worker at a time. */
  lease_owner: string | null
  lease_until: number | null
  watch_cursor: string | null
  next_watch_at: number | null
  watch_lease_until: number | null
  watched_at: number | null
  /** JSON of Explanation: why reading failed last time; null: it did not. */
  watch_explanation: string | null
  created_at: number
  updated_at: number
}

export interface MessageTable {
  id: string
  owner_id: string
  mailbox_id: string
  idempotency_key: string | null
  /** SHA-256 of what was asked for: the same key with another hash is a conflict. */
  request_hash: string
  /** Message-ID header, with angle brackets. */
  message_id: string
  /** The id that the provider gave it instead, if any. */
  provider_message_id: string | null
  /** The id of the thread's first message. */
  thread_id: string
  in_reply_to: string | null
  recipient: string
  subject: string
  /** JSON of the envelope. */
  envelope: string
  /** The composed bytes: every try sends the same. */
  raw: Uint8Array
  state: MessageState
  /** Not tried before this time. */
  due_at: number
  /** State sending: its place among those that were announced together. */
  ahead: Generated<number>
  /** State unknown: when to look in Sent again; null: a person must say. */
  settle_at: number | null
  /** How many looks have found nothing so far. */
  settle_looks: number
  /** State parked: what it waits for. `mailbox`: flows again with it. `person`: until they say so. */
  parked_for: 'mailbox' | 'person' | null
  /** JSON of SendWindow, or null: at any hour. */
  send_window: string | null
  /** When to see whether Sent holds a copy, and to file one where it does not; null: nothing to see to. */
  copy_at: number | null
  /** How many attempts have ended: what back-off grows by. */
  attempts: number
  /** Explanation code of the last failure. */
  last_code: string | null
  sent_at: number | null
  created_at: number
  updated_at: number
}

export interface AttemptTable {
  id: string
  message_id: string
  at: number
  road: string
  /** The furthest phase that began. */
  phase: string
  /** Null while under way, or for ever where the process died. */
  outcome: Outcome | null
  code: string | null
  /** JSON of Explanation, where it failed. */
  explanation: string | null
  reply: string | null
  ms: number | null
  /** JSON of Hop[]. */
  trace: string
}

export interface EventTable {
  /** Rises by one: what GET /events pages by. */
  seq: Sequence
  id: string
  owner_id: string
  message_id: string
  kind: EventKind
  at: number
  sender: string
  subject: string
  /** The readable part, quoted history cut off. */
  text: string
  /** Message-ID of the mail that came; one event per mail. */
  mail_message_id: string
  /** JSON of what else is known: bounce status, return date. */
  detail: string
}

/** What the sandbox road keeps, in both directions. */
export interface SandboxMailTable {
  seq: Sequence
  mailbox_id: string
  direction: 'sent' | 'received'
  message_id: string
  raw: Uint8Array
  at: number
}

export interface OutboxSchema {
  mailbox: MailboxTable
  message: MessageTable
  attempt: AttemptTable
  event: EventTable
  sandbox_mail: SandboxMailTable
}
