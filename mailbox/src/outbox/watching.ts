import { mayConcern } from '../watch/classify.ts'
import type { Inbox } from '../watch/inbox.ts'
import { readMail } from '../watch/mail.ts'
import type { OutboxContext } from './context.ts'
import { seeToCopies } from './copies.ts'
import { keepEvent, knowsAny } from './events.ts'
import { openCredential } from './mailboxes.ts'
import type { Signal } from './signal.ts'
import { createTrouble } from './trouble.ts'
import { type WatchedMailbox, claimWatch, endLook, freshMs, recallWatches } from './watch-plan.ts'

/** Mails read in one go. */
const mailsPerLook = 50

/** The other folders (spam) are looked into that often while the inbox is waited on; shorter than the lease. */
const waitMs = 4 * 60_000

/** Open connections that wait for mail, in one process: some 150 KB and a socket each. */
export const defaultKept = 1000

/** Looks into one mailbox now, where it is due and nobody else is reading it. */
export async function watchMailbox(outbox: OutboxContext, mailboxId: string): Promise<void> {
  const mailbox = await claimWatch(outbox, mailboxId)
  if (mailbox) await look(outbox, mailbox, neverKept)
}

/** Reads every mailbox that is due now; resolves with how many were read. */
export async function watchDue(outbox: OutboxContext): Promise<number> {
  await recallWatches(outbox)
  for (let count = 0; ; count += 1) {
    const mailbox = await claimWatch(outbox)
    if (!mailbox) return count
    await look(outbox, mailbox, neverKept)
  }
}

export interface WatchOptions {
  signal: AbortSignal
  /** Mailboxes read side by side. */
  concurrency?: number
  /** Connections that stay open where mail was sent in the last two hours. */
  keep?: number
}

/** Reads mailboxes as they fall due, and keeps the connection of those with fresh mail out, until `signal` aborts. */
export async function watch(
  outbox: OutboxContext,
  wakes: Signal,
  { signal, concurrency = 20, keep = defaultKept }: WatchOptions,
): Promise<void> {
  const reading = new Set<object>()
  const all = new Set<Promise<unknown>>()
  const trouble = createTrouble(outbox.log, 'could not look for mailboxes to read')
  let kept = 0
  let recalledAt = -Infinity
  while (!signal.aborted) {
    const woken = wakes.next(5 * outbox.timing.pollMs, signal)
    try {
      if (performance.now() - recalledAt > outbox.timing.pollMs) {
        recalledAt = performance.now()
        await recallWatches(outbox)
      }
      while (reading.size < concurrency && !signal.aborted) {
        const mailbox = await claimWatch(outbox)
        if (!mailbox) break
        reading.add(mailbox)
        const free = (): void => {
          if (reading.delete(mailbox)) wakes.raise()
        }
        const keeping: Keeping = {
          signal,
          begin() {
            if (kept >= keep || signal.aborted) return false
            kept += 1
            free()
            return true
          },
          end: () => (kept -= 1),
        }
        const looking: Promise<unknown> = look(outbox, mailbox, keeping)
          .catch((error: unknown) => outbox.log.error({ mailboxId: mailbox.id, error }, 'a look failed'))
          .finally(() => {
            free()
            all.delete(looking)
          })
        all.add(looking)
      }
      trouble.over()
    } catch (error) {
      trouble.met(error)
    }
    await woken
  }
  await Promise.all(all)
}

/** Whether a connection may stay open after it was read. */
interface Keeping {
  signal: AbortSignal | undefined
  /** Takes one of the kept places; false where none is free. */
  begin(): boolean
  end(): void
}

const neverKept: Keeping = { signal: undefined, begin: () => false, end: () => undefined }

async function look(outbox: OutboxContext, mailbox: WatchedMailbox, keeping: Keeping): Promise<void> {
  let { cursor } = mailbox
  try {
    const credential = await openCredential(outbox, mailbox)
    const inbox = await outbox.inboxFor(mailbox.id, mailbox.account, credential)
    let kept = false
    try {
      for (;;) {
        const read = await outbox.span('watch', { mailboxId: mailbox.id }, () =>
          readNew(outbox, mailbox, inbox, cursor),
        )
        cursor = read.cursor
        const again = read.more ? 'now' : 'usual'
        const wanted = mailbox.account.imap !== null && !read.more && keeping.signal?.aborted === false
        kept ||= wanted && keeping.begin()
        const age = await endLook(outbox, mailbox, { cursor, explanation: null, again, keep: kept && wanted })
        if (!kept || !wanted) return
        if (age === null || age > freshMs) {
          await endLook(outbox, mailbox, { cursor, explanation: null, again, keep: false })
          return
        }
        const wait = await inbox.waitForMail(cursor, waitMs, keeping.signal).catch((error: unknown) => {
          outbox.log.info({ mailboxId: mailbox.id, error }, 'a connection that waited for mail has ended')
          return 'broken' as const
        })
        if (wait === 'broken' || keeping.signal?.aborted) {
          // Servers and routers end what lies idle: that is no trouble of the mailbox, which is looked into again soon.
          // Whoever stops reads no more: a server that has fallen silent would hold the process.
          await endLook(outbox, mailbox, { cursor, explanation: null, again, keep: false })
          return
        }
      }
    } finally {
      if (kept) keeping.end()
      await inbox.close()
    }
  } catch (error) {
    const explanation = outbox.explain(error, { provider: mailbox.account.provider })
    outbox.log.warn({ mailboxId: mailbox.id, code: explanation.code, error }, 'could not read a mailbox')
    await endLook(outbox, mailbox, {
      cursor,
      explanation: JSON.stringify(explanation),
      again: explanation.scope === 'mailbox' && explanation.retry === 'after-fix' ? 'rarely' : 'usual',
      keep: false,
    })
  }
}

async function readNew(
  outbox: OutboxContext,
  mailbox: WatchedMailbox,
  inbox: Inbox,
  from: string | null,
): Promise<{ cursor: string; more: boolean }> {
  await seeToCopies(outbox, mailbox, inbox).catch((error: unknown) =>
    outbox.log.warn({ mailboxId: mailbox.id, error }, 'could not see to the copies in Sent'),
  )
  const { mails, cursor } = await inbox.since(from, {
    limit: mailsPerLook,
    from: mailbox.watchedFrom,
    wanted: async (header) => mayConcern(await readMail(header), (ids) => knowsAny(outbox, mailbox.id, ids)),
  })
  for (const mail of mails) await keepEvent(outbox, mailbox.id, mail)
  return { cursor, more: mails.length >= mailsPerLook }
}
