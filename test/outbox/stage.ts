import { type MessageView, type Outbox, type OutboxOptions, createOutbox } from '@recruiterreach/mailbox'
import { afterEach, beforeEach, describe } from 'vitest'
import { needs } from '../rig/available.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { createPostgres, createSqlite, type TestDatabase } from './databases.ts'
import { createScripted, type Scripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

export const minute = 60_000
export const hour = 60 * minute

const vault = testVault()
const network = testNetwork()

/** One mailbox of Ada's on a database of its own, with a scripted server and a clock that a test moves. */
export class Stage {
  database!: TestDatabase
  scripted!: Scripted
  outbox!: Outbox
  mailboxId = ''
  now = 0

  async build(create: () => Promise<TestDatabase>): Promise<void> {
    this.now = Date.UTC(2026, 10, 23, 9)
    this.database = await create()
    this.scripted = createScripted()
    this.outbox = this.open()
    const mailbox = await this.outbox.addMailbox({
      ownerId: 'ada',
      account: smtpAccount,
      credential: { kind: 'password', password: 'abcdefghijklmnop' },
    })
    this.mailboxId = mailbox.id
  }

  /** Another process on the same database. */
  open(more: Partial<OutboxOptions> = {}): Outbox {
    return createOutbox({
      db: this.database.db,
      dialect: this.database.name,
      vault,
      network,
      clock: () => this.now,
      smtp: this.scripted.road,
      openInbox: this.scripted.openInbox,
      ...more,
    })
  }

  mail(more: object = {}): Promise<MessageView> {
    return this.outbox.enqueue({
      ownerId: 'ada',
      mailboxId: this.mailboxId,
      to: { address: 'rita@example.com' },
      subject: 'Your posting',
      text: 'Hello.',
      ...more,
    })
  }

  async stateOf({ id }: { id: string }): Promise<string | undefined> {
    return (await this.outbox.message('ada', id))?.state
  }
}

/** The same tests on both databases. The stage is built anew before each test. */
export function onBothDatabases(name: string, tests: (stage: Stage) => void): void {
  describe(`${name}, on SQLite`, () => tests(staged(createSqlite)))
  needs('postgres')(`${name}, on PostgreSQL`, () =>
    tests(staged(async () => createPostgres(await sharedPostgres()))),
  )
}

function staged(create: () => Promise<TestDatabase>): Stage {
  const stage = new Stage()
  beforeEach(() => stage.build(create))
  afterEach(() => stage.database.drop())
  return stage
}
