import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../store/database.ts'
import type { Schema } from '../store/schema.ts'
import { createAddressHistory } from './address-history.ts'

const folder = mkdtempSync(join(tmpdir(), 'rr-history-'))
let db: Kysely<Schema>

const emptyMailbox = {
  account: '{}',
  credential: null,
  state: 'ok',
  parked_code: null,
  parked_explanation: null,
  parked_until: null,
  wake_at: null,
  hold_until: null,
  failures: 0,
  lease_owner: null,
  lease_until: null,
  files_copies: null,
  sent_count: null,
  watch_cursor: null,
  next_watch_at: null,
  watch_lease_until: null,
  watched_at: null,
  watch_explanation: null,
  created_at: 1,
  updated_at: 1,
} as const
const emptyMessage = {
  idempotency_key: null,
  provider_message_id: null,
  in_reply_to: null,
  subject: 'Hello',
  envelope: '{}',
  raw: new Uint8Array([1]),
  due_at: 1,
  settle_at: null,
  settle_looks: 0,
  parked_for: null,
  send_window: null,
  copy_at: null,
  attempts: 1,
  sent_at: 1,
  created_at: 1,
  updated_at: 1,
} as const

beforeAll(async () => {
  ;({ db } = await openDatabase({ databaseUrl: null, dataDir: folder }))
  for (const owner of ['ada', 'bo'])
    await db
      .insertInto('mailbox')
      .values({ ...emptyMailbox, id: `box-${owner}`, owner_id: owner, address: `${owner}@home.com` })
      .execute()
  await mail('ada', 'jane.roe@acme.com', ['reply', '{}'])
  await mail('ada', 'Joe.Doe@ACME.com', ['bounce', '{"status":"5.1.1"}'])
  await mail('ada', 'full@acme.com', ['bounce', '{"status":"5.2.2"}'])
  await mail('ada', 'later@acme.com', ['bounce', '{"status":"4.4.7"}'])
  await mail('ada', 'odd@acme.com', ['bounce', 'no json'])
  await mail('ada', 'away@acme.com', ['auto-reply', '{}'])
  await mail('ada', 'refused@acme.com', null, 'recipient.unknown')
  await mail('ada', 'jane@notacme.com', ['reply', '{}'])
  await mail('bo', 'secret.person@acme.com', ['reply', '{}'])
})
afterAll(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

let count = 0
async function mail(
  owner: string,
  recipient: string,
  event: [string, string] | null,
  refused: string | null = null,
) {
  const id = `message-${String(++count)}`
  await db
    .insertInto('message')
    .values({
      ...emptyMessage,
      id,
      owner_id: owner,
      mailbox_id: `box-${owner}`,
      request_hash: id,
      message_id: `<${id}@home.com>`,
      thread_id: id,
      recipient,
      state: refused === null ? 'sent' : 'refused',
      last_code: refused,
    })
    .execute()
  if (event === null) return
  const [kind, detail] = event
  await db
    .insertInto('event')
    .values({
      id: `event-${id}`,
      owner_id: owner,
      message_id: id,
      kind: kind === 'reply' ? 'reply' : kind === 'bounce' ? 'bounce' : 'auto-reply',
      at: Date.UTC(2026, 10, 2),
      sender: recipient,
      subject: 'Re: Hello',
      text: '',
      mail_message_id: `<re-${id}@acme.com>`,
      detail,
    })
    .execute()
}

const addresses = (list: { address: string }[]): string[] => list.map(({ address }) => address).toSorted()

test('replies confirm, bounces for good rule out, all else says nothing', async () => {
  const { confirmed, bounced } = await createAddressHistory(db, 'ada').seen('acme.com')
  expect(addresses(confirmed)).toEqual(['away@acme.com', 'jane.roe@acme.com'])
  expect(addresses(bounced)).toEqual(['Joe.Doe@ACME.com', 'refused@acme.com'])
  expect(confirmed.map(({ quote }) => quote)).toContain('it answered on 2026-11-02')
})

test('another person’s mail does not show', async () => {
  const history = createAddressHistory(db, 'ada')
  expect(JSON.stringify(await history.seen('acme.com'))).not.toContain('secret.person')
  expect(await createAddressHistory(db, 'nobody').seen('acme.com')).toEqual({ confirmed: [], bounced: [] })
})

test.each(['%', 'acme.com%', '_cme.com', "acme.com' or 1=1 --", ''])(
  'a domain that is none finds nothing: %s',
  async (domain) => {
    expect(await createAddressHistory(db, 'ada').seen(domain)).toEqual({ confirmed: [], bounced: [] })
  },
)
