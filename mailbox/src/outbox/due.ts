import { sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { isWaiting } from './in-state.ts'
import { prepared } from './prepared.ts'
import type { MessageTable } from './schema.ts'

const columns = ['id', 'owner_id', 'attempts', 'message_id', 'envelope', 'raw', 'send_window'] as const

/** A message that is due, with what its server needs of it, and the database's time. */
export type DueMessage = Pick<MessageTable, (typeof columns)[number]> & { now: number }

export interface Wanted {
  mailboxId: string
  most: number
}

/** The messages that are due in each of these mailboxes, in the order in which they are to be sent. */
export async function readDue(outbox: OutboxContext, wanted: readonly Wanted[]): Promise<DueMessage[][]> {
  if (outbox.dialect.atOnce) return readDueAtOnce(outbox, wanted)
  const due: DueMessage[][] = []
  for (const one of wanted) due.push(await dueIn(outbox, outbox.db, one))
  return due
}

const dueIn = prepared<Wanted>()((db, slot, dialect) =>
  db
    .selectFrom('message')
    .select(columns)
    .select(dialect.now().as('now'))
    .where('mailbox_id', '=', slot('mailboxId'))
    .where(isWaiting)
    .where('due_at', '<=', dialect.now())
    .orderBy('due_at')
    .orderBy('id')
    .limit(slot('most')),
)

async function readDueAtOnce(
  { db, dialect }: OutboxContext,
  wanted: readonly Wanted[],
): Promise<DueMessage[][]> {
  const { rows } = await sql<DueMessage & { at: number }>`
    select cast(wanted.at as integer) as at, due.* from unnest(
      ${wanted.map(({ mailboxId }) => mailboxId)}::text[], ${wanted.map(({ most }) => most)}::integer[]
    ) with ordinality as wanted(mailbox_id, most, at)
    cross join lateral (
      select ${sql.join(columns.map((name) => sql.ref(name)))}, due_at, ${dialect.now()} as now from message
      where mailbox_id = wanted.mailbox_id and ${isWaiting}
        and due_at <= ${dialect.now()}
      order by due_at, id limit wanted.most
    ) as due
    order by at, due_at, id`.execute(db)
  return wanted.map((_, at) => rows.filter((row) => row.at === at + 1))
}
