import { createOutbox, createNetwork, createVault, parseKeyRing } from '@recruiterreach/mailbox'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { TestDatabase } from '../../test/outbox/databases.ts'
import { median, print, round } from './setting.ts'

/** Mailboxes that are due, each with one message, beside those that make the rest of the outbox. */
const due = 60

/**
 * Milliseconds for a whole turn of a sandbox mailbox (claim, begin, record, end, release) with an outbox of so many
 * messages: a tenth still queued for later, the rest sent, a hundred to a mailbox. Goal: no more than twice as long with a
 * million as with a thousand.
 */
export async function benchClaim(
  create: () => Promise<TestDatabase>,
  sizes: readonly number[],
): Promise<boolean> {
  const took: number[] = []
  for (const rows of sizes) {
    const database = await create()
    const outbox = createOutbox({
      db: database.db,
      dialect: database.name,
      vault: createVault(parseKeyRing(`k1:${randomBytes(32).toString('base64')}`)),
      network: createNetwork(),
    })
    await fill(database, rows)
    const account = {
      address: 'ada@example.org',
      displayName: null,
      provider: 'other',
      road: 'sandbox' as const,
    }
    for (let n = 0; n < due; n += 1) {
      const mailbox = await outbox.addMailbox({
        ownerId: 'bench',
        account: { ...account, smtp: null, imap: null },
        credential: null,
      })
      await outbox.enqueue({
        ownerId: 'bench',
        mailboxId: mailbox.id,
        to: { address: 'rita@example.com' },
        subject: 's',
        text: 't',
      })
    }
    const samples: number[] = []
    const sizeBytes = await bytesOf(database)
    let last = performance.now()
    outbox.on((change) => {
      if (!('state' in change) || change.state !== 'sent') return
      samples.push(performance.now() - last)
      last = performance.now()
    })
    const stop = new AbortController()
    const working = outbox.work({ signal: stop.signal, concurrency: 1 })
    while (samples.length < due) await new Promise((resolve) => setTimeout(resolve, 20))
    stop.abort()
    await working
    took.push(median(samples.slice(5)))
    print({
      bench: 'outbox.claim',
      database: database.name,
      rows,
      turnMs: round(median(samples.slice(5))),
      bytesPerMessage: Math.round(sizeBytes / rows),
    })
    await database.drop()
  }
  const ratio = (took.at(-1) ?? 0) / (took[0] ?? 1)
  print({ bench: 'outbox.claim', ratio: round(ratio), goal: 2 })
  return ratio <= 2
}

/** Rows written by the database itself; each message carries 200 bytes of mail, so that a million fit anywhere. */
async function fill({ db, name }: TestDatabase, rows: number): Promise<void> {
  const numbers = (count: number) =>
    name === 'sqlite'
      ? sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}) select i from n) as n`
      : sql`generate_series(1, ${count}::int) as n(i)`
  const now = Date.now()
  const account =
    '{"address":"ada@example.org","displayName":null,"provider":"other","road":"sandbox","smtp":null,"imap":null}'
  await sql`insert into mailbox (id, owner_id, address, account, state, created_at, updated_at)
    select 'filled-' || i, 'owner-' || i, 'ada@example.org', ${account}, 'ok', ${now}, ${now}
    from ${numbers(Math.max(1, Math.ceil(rows / 100)))}`.execute(db)
  const raw = name === 'sqlite' ? sql`zeroblob(200)` : sql`decode(repeat('00', 200), 'hex')`
  await sql`insert into message (id, owner_id, mailbox_id, request_hash, message_id, thread_id, recipient, subject,
      envelope, raw, state, due_at, attempts, sent_at, created_at, updated_at)
    select 'filled-message-with-an-id-' || i, 'owner', 'filled-' || ((i - 1) / 100 + 1), 'hash',
      '<' || i || '@example.org>', 'thread', 'rita@example.com', 'subject', '{}', ${raw},
      case when i % 10 = 0 then 'scheduled' else 'sent' end, ${sql.lit(now + 86_400_000)}, 1,
      case when i % 10 = 0 then null else ${sql.lit(now - 86_400_000)} end, ${sql.lit(now)}, ${sql.lit(now)}
    from ${numbers(rows)}`.execute(db)
  await sql`analyze`.execute(db)
}

async function bytesOf({ db, name }: TestDatabase): Promise<number> {
  const size =
    name === 'sqlite'
      ? sql<{
          bytes: number
        }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      : sql<{ bytes: number }>`select pg_database_size(current_database())::double precision as bytes`
  const { rows } = await size.execute(db)
  return rows[0]?.bytes ?? 0
}
