import { v7 as uuid } from 'uuid'
import type { Account } from '../account/account.ts'
import { providerById } from '../account/provider.ts'
import { compose } from '../send/compose.ts'
import type { Composed } from '../send/message.ts'
import type { OutboxContext } from './context.ts'
import type { EnqueueInput } from './enqueue.ts'
import { type InsertedRow, insertMessages } from './insertion.ts'
import type { NewMessage } from './new-message.ts'
import type { Bounds } from './together.ts'

/** A message on its way into the outbox. */
export interface Entry {
  id: string
  /** What it holds in memory, about. */
  bytes: number
  /** The same row however often it is asked for. */
  compose(): Promise<NewMessage>
}

/** What was read of the database for it. */
export interface Surroundings {
  account: Account
  /** Epoch milliseconds; null: at once. */
  dueAt: number | null
  thread: { id: string; inReplyTo: string; references: string[] } | null
}

export function entryOf(input: EnqueueInput, hash: string, surroundings: Surroundings): Entry {
  const id = uuid()
  let row: Promise<NewMessage> | null = null
  return {
    id,
    bytes: bytesOf(input),
    compose: () => (row ??= composeRow(id, input, hash, surroundings)),
  }
}

function bytesOf({ text, html = '', attachments = [] }: EnqueueInput): number {
  return attachments.reduce((sum, { content }) => sum + content.byteLength, text.length + html.length)
}

async function composeRow(
  id: string,
  input: EnqueueInput,
  hash: string,
  { account, dueAt, thread }: Surroundings,
): Promise<NewMessage> {
  const { messageId, envelope, raw } = await composeFor(account, thread, input)
  return {
    id,
    ownerId: input.ownerId,
    mailboxId: input.mailboxId,
    idempotencyKey: input.idempotencyKey ?? null,
    hash,
    messageId,
    threadId: thread?.id ?? id,
    inReplyTo: thread?.inReplyTo ?? null,
    recipient: input.to.address,
    subject: input.subject,
    envelope: JSON.stringify(envelope),
    raw,
    state: dueAt === null ? 'queued' : 'scheduled',
    dueAt,
    window: input.window ? JSON.stringify(input.window) : null,
  }
}

function composeFor(
  account: Account,
  thread: Surroundings['thread'],
  { to, subject, text, html, attachments }: EnqueueInput,
): Promise<Composed> {
  return compose(
    {
      from: { address: account.address, ...(account.displayName ? { name: account.displayName } : {}) },
      to: [to],
      subject,
      text,
      ...(html === undefined ? {} : { html }),
      ...(attachments ? { attachments } : {}),
      ...(thread ? { inReplyTo: thread.inReplyTo, references: thread.references } : {}),
    },
    { maxBytes: providerById(account.provider)?.maxMessageBytes ?? undefined },
  )
}

/** How many share a commit, and bytes of mail: beyond that it gains nothing, and the first waits for the last. */
export const entriesTogether: Bounds<Entry> = { most: 50, weigh: ({ bytes }) => bytes, heaviest: 2_000_000 }

/**
 * Composes them and puts them in with one commit; in the place of each its row, what is wrong with it, or null (`insertIn`).
 * Side by side: what is sent meanwhile goes on between their steps. One after the other they took the longer for it, and mailboxes
 * were sent from before their next message was there, with a login for each (100 mailboxes: 0.79 of Nodemailer's rate
 * instead of 1.31).
 */
export async function enter(
  outbox: OutboxContext,
  entries: readonly Entry[],
): Promise<(InsertedRow | Error | null)[]> {
  const composed = await Promise.all(entries.map((entry) => entry.compose().catch((error: Error) => error)))
  const good = composed.filter((one): one is NewMessage => !(one instanceof Error))
  const rows = (await insertMessages(outbox, good)).values()
  return composed.map((one) => (one instanceof Error ? one : (rows.next().value ?? null)))
}
