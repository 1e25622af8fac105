import { type Kysely, type Selectable, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { contactSchema } from '../recruiter/contact.ts'
import type { Dialect } from '../store/dialect.ts'
import { readJson } from '../store/json.ts'
import type { OutreachTable, Schema } from '../store/schema.ts'
import { loadOutreach } from './outreaches.ts'
import type { Profiles } from './profiles.ts'
import type { Stages } from './stages.ts'
import { kindAt, mostFollowUps, sentIn, threadOf } from './thread.ts'
import { workingDaysAfter } from './working-days.ts'

/** Working days of silence before a follow-up is proposed: five to seven is what people who answer call polite. */
export const silentDays = 5

/** A process that has not come back by then is taken for dead: somebody else looks. */
const leaseMs = 10 * 60_000
const dayMs = 86_400_000

interface Dependencies {
  db: Kysely<Schema>
  dialect: Dialect
  profiles: Profiles
  stages: Pick<Stages, 'writeDraft'>
  log: { info(fields: object, message: string): void; error(fields: object, message: string): void }
}

/**
 * Looks at every outreach whose time has come, and drafts a follow-up in its thread where nobody has answered: a draft
 * like any other, that a person edits and approves or throws away. Answers how many were drafted.
 */
export async function proposeFollowUps(given: Dependencies, now = Date.now()): Promise<number> {
  let drafted = 0
  for (;;) {
    const outreach = await claim(given, now)
    if (outreach === null) return drafted
    try {
      const again = await nextLook(given.db, outreach, now)
      if (again === 'now') drafted += (await draft(given, outreach, now)) ? 1 : 0
      await given.db
        .updateTable('outreach')
        .set({ follow_up_at: again === 'now' ? null : again })
        .where('id', '=', outreach.id)
        .execute()
    } catch (error) {
      // Its lease brings it back: one that cannot be drafted keeps none of the others waiting.
      given.log.error({ outreachId: outreach.id, err: error }, 'a follow-up was not drafted')
    }
  }
}

type Row = Selectable<OutreachTable>

/** The one that has waited longest, held for a while. One statement. */
async function claim({ db, dialect }: Dependencies, now: number): Promise<Row | null> {
  const row = await db
    .updateTable('outreach')
    .set({ follow_up_at: now + leaseMs })
    .where(
      'id',
      '=',
      sql<string>`(select id from outreach where follow_up_at <= ${now} order by follow_up_at limit 1 ${dialect.skipLocked})`,
    )
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

/** When to look again: `now` where a follow-up is due, null where none will ever be. */
async function nextLook(db: Kysely<Schema>, outreach: Row, now: number): Promise<number | 'now' | null> {
  if (outreach.message_id === null || outreach.follow_up >= mostFollowUps) return null
  const message = await db
    .selectFrom('message')
    .select(['state', 'sent_at'])
    .where('id', '=', outreach.message_id)
    .executeTakeFirst()
  if (message === undefined || message.state === 'cancelled' || message.state === 'refused') return null
  // Parked, deferred, or a fate unknown: there is no silence to break yet.
  if (message.state !== 'sent' || message.sent_at === null) return now + dayMs
  const thread = await threadOf(db, outreach)
  if (thread.isAnswered) return null
  const due = Math.max(
    workingDaysAfter(message.sent_at, silentDays),
    thread.backOn === null ? 0 : workingDaysAfter(thread.backOn, 1),
  )
  return due <= now ? 'now' : due
}

async function draft(given: Dependencies, outreach: Row, now: number): Promise<boolean> {
  const { db, dialect, profiles, stages } = given
  const { posting, contacts, recipientEmail } = await loadOutreach(db, outreach.user_id, outreach.id)
  const { resume, ...sender } = await profiles.get(outreach.user_id)
  const number = outreach.follow_up + 1
  const written = await stages.writeDraft({
    posting,
    contact:
      contacts.find(({ email }) => email?.toLowerCase() === recipientEmail.trim().toLowerCase()) ?? null,
    resume,
    sender,
    kind: kindAt(number),
    sent: await sentIn(db, outreach, number),
  })
  const id = uuid()
  try {
    await db
      .insertInto('outreach')
      .values({
        id,
        user_id: outreach.user_id,
        posting_id: outreach.posting_id,
        mailbox_id: outreach.mailbox_id,
        contacts: JSON.stringify(readJson(z.array(contactSchema), outreach.contacts)),
        looked: null,
        recipient_name: outreach.recipient_name,
        recipient_email: outreach.recipient_email,
        subject: written.subject,
        body: written.body,
        claims: JSON.stringify(written.claims),
        warnings: JSON.stringify(written.warnings),
        vouched: '[]',
        // The first mail of the thread had it.
        attach_resume: 0,
        state: 'draft',
        message_id: null,
        once_key: null,
        follows_id: outreach.follows_id ?? outreach.id,
        follow_up: number,
        follow_up_at: null,
        version_id: null,
        attachment: null,
        created_at: now,
        updated_at: now,
      })
      .execute()
  } catch (error) {
    // Another worker was first.
    if (dialect.isUniqueViolation(error)) return false
    throw error
  }
  given.log.info({ outreachId: id, number }, 'a follow-up was drafted')
  return true
}
