import { type MessageView, type Outbox, type OutboxOptions, createOutbox } from '@recruiterreach/mailbox'
import { afterEach, beforeEach, describe } from 'vitest'
import { needs } from '../rig/available.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { createPostgres, createSqlite, type TestDatabase } from './databases.ts'
import { createScripted, type Scripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

export const minute = 60_000
export const hour = 60 * minute

/** One mailbox of Ada's on a database of its own, with a scripted server and a clock that a test moves. */
export interface Stage {
  database: TestDatabase
  scripted: Scripted
  outbox: Outbox
  mailboxId: string
  now: number
  /** Another process on the same database. */
  open(more?: Partial<OutboxOptions>): Outbox
  mail(more?: object): Promise<MessageView>
  stateOf(message: { id: string }): Promise<string | undefined>
}

/** The same tests on both databases. The stage is filled before each test. */
export function onBothDatabases(name: string, tests: (stage: Stage) => void): void {
  describe(`${name}, on SQLite`, () => tests(prepare(createSqlite)))
  needs('postgres')(`${name}, on PostgreSQL`, () =>
    tests(prepare(async () => createPostgres(await sharedPostgres()))),
  )
}

function prepare(create: () => Promise<TestDatabase>): Stage {
  const vault = testVault()
  const network = testNetwork()
  const stage = {} as Stage
  beforeEach(async () => {
    const database = await create()
    const scripted = createScripted()
    const open = (more: Partial<OutboxOptions> = {}): Outbox =>
      createOutbox({
        db: database.db,
        dialect: database.name,
        vault,
        network,
        clock: () => stage.now,
        smtp: scripted.road,
        openInbox: scripted.openInbox,
        ...more,
      })
    Object.assign(stage, {
      database,
      scripted,
      open,
      now: Date.UTC(2026, 10, 23, 9),
      outbox: open(),
      mail: (more: object = {}) =>
        stage.outbox.enqueue({
          ownerId: 'ada',
          mailboxId: stage.mailboxId,
          to: { address: 'rita@example.com' },
          subject: 'Your posting',
          text: 'Hello.',
          ...more,
        }),
      stateOf: async ({ id }: { id: string }) => (await stage.outbox.message('ada', id))?.state,
    })
    const mailbox = await stage.outbox.addMailbox({
      ownerId: 'ada',
      account: smtpAccount,
      credential: { kind: 'password', password: 'abcdefghijklmnop' },
    })
    stage.mailboxId = mailbox.id
  })
  afterEach(() => stage.database.drop())
  return stage
}
