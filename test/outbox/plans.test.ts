import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteDialect, type OutboxSchema } from '@recruiterreach/mailbox'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { migrate } from './databases.ts'
import { Stage } from './stage.ts'

const details = z.array(z.object({ detail: z.string() }))

/** What SQLite does for a statement, by its own account; without values, as it is planned. */
function planOf(database: Database.Database, sql: string): string[] {
  const values = Array.from(sql.matchAll(/\?/g), () => null)
  return details
    .parse(database.prepare(`explain query plan ${sql}`).all(...values))
    .map(({ detail }) => detail)
}

/** A burst is sent and the instance looked at: by what SQLite then reads, statement for statement. */
describe("the outbox's statements on SQLite", () => {
  let plans: { sql: string; plan: string[] }[]

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plans-'))
    const location = join(folder, 'outbox.db')
    const database = new Database(location)
    const said = new Set<string>()
    const db = new Kysely<OutboxSchema>({
      dialect: createSqliteDialect(database),
      log: ({ query }) => void said.add(query.sql),
    })
    await migrate(db)
    onTestFinished(async () => {
      await db.destroy()
      rmSync(folder, { recursive: true })
    })
    const stage = new Stage()
    await stage.build(async () => ({ name: 'sqlite', db, location, drop: () => db.destroy() }))
    said.clear()
    for (let n = 0; n < 12; n += 1) await stage.mail({ subject: `Your posting ${n}` })
    await stage.outbox.sendDue()
    expect(stage.scripted.taken).toHaveLength(12)
    await stage.outbox.stats()
    plans = [...said]
      .filter((sql) => /"?(message|attempt|mailbox)"?/.test(sql))
      .map((sql) => ({ sql, plan: planOf(database, sql) }))
    expect(plans.length).toBeGreaterThan(8)
  })

  test('read no table from end to end', () => {
    const whole = /^SCAN (message|attempt|mailbox)\b(?! USING (COVERING )?INDEX)/
    expect(plans.filter(({ plan }) => plan.some((step) => whole.test(step)))).toEqual([])
  })

  test('read of a mailbox what is due, not what it ever sent', () => {
    const due = plans.filter(({ sql }) => /^select .*"raw"/.test(sql))
    expect(due.length).toBeGreaterThan(0)
    for (const { plan } of due)
      expect(plan[0]).toMatch(/USING INDEX message_due \(mailbox_id=\? AND due_at<\?\)/)
  })

  test('give the mailboxes that wait, and those whose lease is over, by their indexes', () => {
    const steps = plans.flatMap(({ plan }) => plan).join('\n')
    expect(steps).toMatch(/USING (COVERING )?INDEX mailbox_wake \(wake_at<\?\)/)
    expect(steps).toMatch(/USING (COVERING )?INDEX mailbox_lease \(lease_until<\?\)/)
  })
})
