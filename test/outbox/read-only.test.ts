import { sql } from 'kysely'
import { Client } from 'pg'
import { explain } from '@recruiterreach/mailbox'
import { expect, test } from 'vitest'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { minute, onBothDatabases } from './stage.ts'

onBothDatabases('an outbox whose database takes no writes', (stage) => {
  /** SQLite: as a file on a disk that was remounted. PostgreSQL: as after a fail-over to a standby. */
  async function setReadOnly(readOnly: boolean): Promise<void> {
    if (stage.database.name === 'sqlite') {
      await sql`pragma query_only = ${sql.lit(readOnly ? 1 : 0)}`.execute(stage.database.db)
      return
    }
    const name = new URL(stage.database.location).pathname.slice(1)
    const admin = new Client({ connectionString: await sharedPostgres() })
    await admin.connect()
    await admin.query(`alter database ${name} set default_transaction_read_only = ${readOnly ? 'on' : 'off'}`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    await admin.end()
    // The pool finds out about each of its connections.
    while (
      await sql`select 1`.execute(stage.database.db).then(
        () => false,
        () => true,
      )
    );
  }
  const pass = async (minutes: number): Promise<void> => {
    for (let n = 0; n < minutes; n += 1) {
      stage.now += minute
      await stage.outbox.sendDue().catch(() => undefined)
    }
  }

  test('takes no message and says why; what it holds can be read, waits, and goes out when it may', async () => {
    const before = await stage.mail()
    await setReadOnly(true)
    const refusal: unknown = await stage.mail().catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'store.read-only' })
    expect(explain(refusal)).toMatchObject({
      code: 'store.read-only',
      side: 'host',
      title: 'The database takes no writes',
    })
    await expect(stage.outbox.cancel('ada', before.id)).rejects.toMatchObject({ code: 'store.read-only' })
    await expect(
      stage.outbox.replaceCredential('ada', stage.mailboxId, { kind: 'password', password: 'new' }),
    ).rejects.toMatchObject({ code: 'store.read-only' })
    await pass(10)
    expect((await stage.outbox.messages('ada')).map(({ state }) => state)).toEqual(['queued'])
    expect(stage.scripted.taken).toEqual([])
    await setReadOnly(false)
    await pass(1)
    expect(stage.scripted.taken).toEqual([before.messageId])
  })

  test.each(['data', 'body-sent', 'answered'] as const)(
    'one that becomes so at %s: nothing is sent twice, nothing is lost',
    async (point) => {
      const first = await stage.mail()
      const second = await stage.mail()
      let done = false
      const worker = stage.open({
        filesSentCopy: () => true,
        timing: { persistAfterMs: [1, 1] },
        async tap(at) {
          if (at !== point || done) return
          done = true
          await setReadOnly(true)
        },
      })
      await worker.sendDue().catch(() => undefined)
      expect(done).toBe(true)
      await pass(30)
      expect(stage.scripted.taken).toEqual(point === 'data' ? [] : [first.messageId])
      await setReadOnly(false)
      await pass(10)
      expect(stage.scripted.taken.toSorted()).toEqual([first.messageId, second.messageId].toSorted())
      expect((await stage.outbox.messages('ada')).map(({ state }) => state)).toEqual(['sent', 'sent'])
    },
  )
})
