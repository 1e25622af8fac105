import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Account, Credential } from '../account/account.ts'
import { providerById } from '../account/provider.ts'
import { explain as explainFailure } from '../explain/explain.ts'
import { MailboxError } from '../failure.ts'
import type { Network } from '../net/network.ts'
import type { Road } from '../send/road.ts'
import { smtpRoad } from '../send/smtp.ts'
import type { Vault } from '../vault/vault.ts'
import { openImapInbox } from '../watch/imap.ts'
import { markBodies } from './attempt.ts'
import {
  type Change,
  type Log,
  type OutboxContext,
  type Span,
  type TapPoint,
  type Timing,
  silentLog,
} from './context.ts'
import { releaseMailboxes } from './lease.ts'
import { type DialectName, createDialect } from './dialect.ts'
import { readDue } from './due.ts'
import { enter, entriesTogether } from './entry.ts'
import { type EnqueueInput, enqueue, readAccounts } from './enqueue.ts'
import {
  addMailbox,
  borrowCredential,
  findMailbox,
  listMailboxes,
  removeMailbox,
  renameMailbox,
  replaceCredential,
  resumeOwn,
} from './mailboxes.ts'
import {
  type FullMessageView,
  type ListMessages,
  cancelMessage,
  findMessage,
  listEvents,
  listMessages,
  resolveMessage,
  retryMessage,
} from './messages.ts'
import { type SandboxMailView, sandboxInbox, sandboxMails, sandboxRoad, simulate } from './sandbox.ts'
import { roundsTogether, writeRounds } from './round.ts'
import type { OutboxSchema } from './schema.ts'
import { createSignal } from './signal.ts'
import { type OutboxStats, readStats } from './stats.ts'
import type { SimulatedKind } from './simulate.ts'
import { toldByStore } from './store-failure.ts'
import { Together } from './together.ts'
import type { EventView, MailboxView, MessageView } from './views.ts'
import { watch, watchDue } from './watching.ts'
import { sendDue, work } from './worker.ts'

export interface OutboxOptions {
  /** The caller's own database, on which `outboxMigrations` have run. */
  db: Kysely<OutboxSchema>
  dialect: DialectName
  vault: Vault
  network: Network
  /** Replaces the database's clock (epoch milliseconds): for tests that move time. */
  clock?: () => number
  log?: Log
  timing?: Partial<Timing>
  /** The SMTP road, where its deadlines are to be others. */
  smtp?: Road
  /** How a person's mailbox is opened for reading; IMAP by default. */
  openInbox?: typeof openImapInbox
  /** Whether a provider files Sent copies by itself; by default what account/providers knows. Null: not known. */
  filesSentCopy?: (account: Account) => boolean | null
  /** Recipients in any 24 hours, sent by hand included; by default what account/providers knows. Null: no cap. */
  dailyCap?: (account: Account) => number | null
  /**
   * Called inside the transaction of every change: what it writes there commits with the change or not at all (webhooks
   * that must not be lost). A rejection undoes the change, so it had better be one plain statement.
   */
  record?: (trx: Kysely<OutboxSchema>, change: Change) => Promise<void>
  /** Wraps each transmission and each look for tracing. */
  span?: Span
  /**
   * Waits for other processes' enqueues: called once by `work`, calls `wake` at each, answers how to stop. On PostgreSQL a
   * LISTEN on `wakeChannel`; without it `work` finds them by looking every `pollMs`.
   */
  listen?: (wake: () => void) => Promise<() => Promise<void>>
  /** Called at each instant at which a process may die: what the kill tests hook into. */
  tap?: (point: TapPoint) => void | Promise<void>
}

/**
 * Durable sending: what `enqueue` has answered is sent once, whatever dies meanwhile. Every query of a person's goes
 * through their `ownerId`; another's id is simply not found. What writes throws `store.*` where the database refuses, and
 * nothing is half done then.
 */
export interface Outbox {
  /** Keeps a connected mailbox; the credential is sealed. In the caller's transaction where one is given. */
  addMailbox(input: {
    ownerId: string
    account: Account
    credential: Credential | null
    trx?: Kysely<OutboxSchema>
  }): Promise<MailboxView>
  mailboxes(ownerId: string): Promise<MailboxView[]>
  mailbox(ownerId: string, id: string): Promise<MailboxView | null>
  /** Reconnects: whatever waited for it flows again. Throws `outbox.not-found`. */
  replaceCredential(
    ownerId: string,
    id: string,
    credential: Credential,
    account?: Account,
  ): Promise<MailboxView>
  /** Hands account and opened credential to `use`, for verifying and the doctor. Throws `outbox.not-found`. */
  borrow<T>(
    ownerId: string,
    id: string,
    use: (account: Account, credential: Credential | null) => Promise<T>,
  ): Promise<T>
  /** The cause is gone: what was parked flows again. Throws `outbox.not-found`. */
  resume(ownerId: string, id: string): Promise<MailboxView>
  /** The name beside the address in From, for what is composed from now on. Throws `outbox.not-found`. */
  rename(ownerId: string, id: string, displayName: string | null): Promise<MailboxView>
  /** Forgets the mailbox and all of its messages. Throws `outbox.not-found`. */
  removeMailbox(ownerId: string, id: string): Promise<void>
  /**
   * Once this resolves (or the caller's transaction commits) the message is on disk and will be sent. Throws
   * `outbox.not-found`, `outbox.idempotency-conflict`, `compose.*`. With a transaction, call `wake` after its commit.
   */
  enqueue(input: EnqueueInput, trx?: Kysely<OutboxSchema>): Promise<MessageView>
  message(ownerId: string, id: string): Promise<FullMessageView | null>
  messages(ownerId: string, options?: ListMessages): Promise<MessageView[]>
  /** Throws `outbox.too-late` where it is on its way or done. */
  cancel(ownerId: string, id: string): Promise<MessageView>
  /** Throws `outbox.not-retryable`. */
  retry(ownerId: string, id: string): Promise<MessageView>
  /** A person says what became of an unknown message. Throws `outbox.not-unknown`. */
  resolve(ownerId: string, id: string, answer: 'arrived' | 'send-again'): Promise<MessageView>
  /** Oldest first, those after the sequence number `after`. */
  events(ownerId: string, options?: { after?: number; limit?: number }): Promise<EventView[]>
  sandbox: {
    mails(ownerId: string, mailboxId: string): Promise<SandboxMailView[]>
    simulate(ownerId: string, messageId: string, kind: SimulatedKind): Promise<void>
  }
  /** Sends until `signal` aborts, then carries what is under way to its end. Any number of processes may work. */
  work(options: { signal: AbortSignal; concurrency?: number }): Promise<void>
  /** Reads the mailboxes that await answers until `signal` aborts. */
  watch(options: { signal: AbortSignal; concurrency?: number }): Promise<void>
  /** Sends all that is due now; how many messages were tried. */
  sendDue(): Promise<number>
  /** Reads all mailboxes that are due now; how many were read. */
  watchDue(): Promise<number>
  /** Makes `work` look at once. */
  wake(): void
  /** How much waits, over all owners, for metrics. */
  stats(): Promise<OutboxStats>
  /** Tells of every change that this process makes; answers how to stop. A listener that throws is logged. */
  on(listener: (change: Change) => void): () => void
}

const defaultTiming: Timing = {
  // Renewed every ten seconds. What a process that was killed held waits so long; a live one that stalls longer is fenced off.
  leaseMs: 30_000,
  pollMs: 1000,
  // Servers file late. Without its longest step the rest is still longer than body and final reply may take together
  // (13 minutes): nobody is sending it any more when it is called absent, even where a clock jumped over one step.
  settleAfterMs: [5_000, 30_000, 120_000, 480_000, 900_000, 1_320_000],
  persistAfterMs: [50, 200, 1000, 3000, 10_000],
  announcedMs: 60,
  backoffMs: { first: 30_000, last: 3600_000 },
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { db, vault, network, log = silentLog, listen } = options
  const dialect = createDialect(options.dialect, options.clock)
  const listeners = new Set<(change: Change) => void>()
  const wakes = createSignal()
  const { smtp = smtpRoad, openInbox = openImapInbox } = options

  const outbox: OutboxContext = {
    db,
    dialect,
    vault,
    network,
    log,
    timing: { ...defaultTiming, ...options.timing },
    worker: uuid(),
    roadFor(mailboxId, account) {
      if (account.road === 'sandbox') return sandboxRoad(db, dialect, mailboxId)
      if (account.road === 'smtp') return smtp
      throw new MailboxError('send.no-road', `the ${account.road} road is not built`)
    },
    inboxFor: async (mailboxId, account, credential) =>
      account.road === 'sandbox'
        ? sandboxInbox(db, dialect, mailboxId)
        : openInbox(account, credential, { network }),
    explain: explainFailure,
    filesSentCopy:
      options.filesSentCopy ??
      ((account) =>
        account.road === 'sandbox' ? true : (providerById(account.provider)?.filesSentCopy ?? null)),
    dailyCap:
      options.dailyCap ??
      ((account) =>
        account.road === 'sandbox' ? null : (providerById(account.provider)?.recipientsPerDay ?? null)),
    span: options.span ?? ((_name, _attributes, step) => step()),
    accounts: new Together((wanted) => readAccounts(db, wanted)),
    entries: new Together((entries) => enter(outbox, entries), entriesTogether),
    due: new Together((wanted) => readDue(outbox, wanted)),
    bodies: new Together((ids) => markBodies(outbox, ids)),
    releases: new Together((ids) => releaseMailboxes(outbox, ids)),
    rounds: new Together((rounds) => writeRounds(outbox, rounds), roundsTogether),
    changed(change) {
      for (const listener of listeners)
        try {
          listener(change)
        } catch (error) {
          log.error({ error }, 'a listener failed')
        }
    },
    record: options.record ?? null,
    wake: () => wakes.raise(),
    tap: options.tap ?? (() => undefined),
  }

  return {
    addMailbox: (input) => addMailbox(outbox, input).catch(toldByStore),
    mailboxes: (ownerId) => listMailboxes(outbox, ownerId),
    mailbox: (ownerId, id) => findMailbox(outbox, ownerId, id),
    replaceCredential: (ownerId, id, credential, account) =>
      replaceCredential(outbox, ownerId, id, credential, account).catch(toldByStore),
    borrow: (ownerId, id, use) => borrowCredential(outbox, ownerId, id, use),
    resume: (ownerId, id) => resumeOwn(outbox, ownerId, id).catch(toldByStore),
    rename: (ownerId, id, displayName) => renameMailbox(outbox, ownerId, id, displayName).catch(toldByStore),
    removeMailbox: (ownerId, id) => removeMailbox(outbox, ownerId, id).catch(toldByStore),
    enqueue: (input, trx) => enqueue(outbox, input, trx).catch(toldByStore),
    message: (ownerId, id) => findMessage(outbox, ownerId, id),
    messages: (ownerId, list) => listMessages(outbox, ownerId, list),
    cancel: (ownerId, id) => cancelMessage(outbox, ownerId, id).catch(toldByStore),
    retry: (ownerId, id) => retryMessage(outbox, ownerId, id).catch(toldByStore),
    resolve: (ownerId, id, answer) => resolveMessage(outbox, ownerId, id, answer).catch(toldByStore),
    events: (ownerId, page) => listEvents(outbox, ownerId, page),
    sandbox: {
      mails: (ownerId, mailboxId) => sandboxMails(outbox, ownerId, mailboxId),
      simulate: (ownerId, messageId, kind) => simulate(outbox, ownerId, messageId, kind),
    },
    async work(how) {
      const unlisten = await listen?.(() => wakes.raise())
      try {
        await work(outbox, wakes, how)
      } finally {
        await unlisten?.()
      }
    },
    watch: (how) => watch(outbox, wakes, how),
    sendDue: () => sendDue(outbox),
    watchDue: () => watchDue(outbox),
    wake: () => wakes.raise(),
    stats: () => readStats(outbox),
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
