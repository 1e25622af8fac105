import type { Kysely } from 'kysely'
import { awaitAnswer, closeAttempt, moveMessage } from './closing.ts'
import type { OutboxContext } from './context.ts'
import { type Ended, type Yes, changeOf, closeOf } from './ending.ts'
import { type ClaimedMailbox, releaseMailboxes } from './lease.ts'
import { roundsAtOnce } from './rounds-at-once.ts'
import type { OutboxSchema } from './schema.ts'
import { type Take, takeIn } from './taking.ts'
import type { Bounds } from './together.ts'

/** An attempt that its server answered with a yes. */
export interface Sent {
  attempt: Ended
  ending: Yes
}

/** What a turn writes down between two messages: which were sent, and with which it goes on. */
export interface Round {
  mailbox: ClaimedMailbox
  sent: readonly Sent[]
  /** Nothing is taken where one of those sent was not ours to end: the lease has gone. */
  take: Take | null
  /** The turn is over with it: the mailbox is given back. */
  last: boolean
}

export interface Written {
  /** Ids of attempts. */
  ended: ReadonlySet<string>
  begun: ReadonlySet<string>
  /** Whether the mailbox was given back, and is to be looked at again now; null: it was not. */
  due: boolean | null
}

/**
 * Writes rounds down, each wholly or not at all, with all that follows from them, and tells of the changes. A server's yes
 * is written even over another worker's `unknown`: it is the truth that the other one is still looking for.
 */
export async function writeRounds(outbox: OutboxContext, rounds: readonly Round[]): Promise<Written[]> {
  const { db, record } = outbox
  const write = async (trx: Kysely<OutboxSchema>): Promise<Written[]> => {
    const written = outbox.dialect.atOnce
      ? await roundsAtOnce(outbox, trx, rounds)
      : await writeEach(outbox, trx, rounds)
    if (record) for (const change of changesOf(rounds, written)) await record(trx, change)
    return written
  }
  const written = outbox.dialect.atOnce && !record ? await write(db) : await db.transaction().execute(write)
  for (const change of changesOf(rounds, written)) outbox.changed(change)
  return written
}

const changesOf = (rounds: readonly Round[], written: readonly Written[]) =>
  rounds.flatMap(({ mailbox, sent }, at) =>
    sent
      .filter(({ attempt }) => written[at]?.ended.has(attempt.id))
      .map(({ attempt, ending }) => changeOf(attempt, mailbox, ending)),
  )

async function writeEach(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  rounds: readonly Round[],
): Promise<Written[]> {
  const written: Written[] = []
  for (const { mailbox, sent, take, last } of rounds) {
    const ended = new Set<string>()
    for (const { attempt, ending } of sent) {
      const close = closeOf(attempt, ending)
      const [row] = await closeAttempt(outbox, trx, close)
      if (!row) continue
      await moveMessage(outbox, trx, close)
      ended.add(attempt.id)
    }
    if (ended.size > 0) await awaitAnswer(outbox, trx, { mailboxId: mailbox.id })
    const begun = take && ended.size === sent.length ? await takeIn(outbox, trx, take) : []
    const [due = null] = last ? await releaseMailboxes(outbox, [mailbox.id], trx) : []
    written.push({ ended, begun: new Set(begun), due })
  }
  return written
}

/** How many rounds share a commit: beyond that it gains nothing, and the first waits for the last. */
export const roundsTogether: Bounds<Round> = { most: 50 }
