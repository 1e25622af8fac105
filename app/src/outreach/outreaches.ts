import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { EventKind } from '@recruiterreach/mailbox'
import type { Tone } from '../draft/templates/language.ts'
import { AppError } from '../failure.ts'
import { type Contact, contactAt, likeliestContact } from '../recruiter/contact.ts'
import type { OutreachTable, Schema } from '../store/schema.ts'
import { attachableName } from './attached-resume.ts'
import type { Postings } from './postings.ts'
import type { Profiles } from './profiles.ts'
import type { Stages } from './stages.ts'
import { viewOf, type Outreach, type OutreachSummary } from './view.ts'

/** What a person may change in a draft. */
export interface OutreachEdit {
  mailboxId?: string | null
  recipientName?: string
  recipientEmail?: string
  subject?: string
  body?: string
  /** Statements that the person answers for although nothing holds them. */
  vouched?: string[]
  /** Whether the person's PDF goes along. Where there is none, approval refuses. */
  attachResume?: boolean
}

export interface Outreaches {
  /** Finds contacts for a kept posting and drafts an e-mail to the best one, or to `contactEmail` where given. */
  start(
    userId: string,
    given: {
      postingId: string
      mailboxId?: string | null
      contactEmail?: string
      tone?: Tone
      /** Told as each step begins, for whoever waits. */
      onStep?: (step: 'contacts' | 'draft') => void
    },
  ): Promise<Outreach>
  /** Throws AppError `outreach.not-found`, also for another person's. */
  get(userId: string, id: string): Promise<Outreach>
  /** Newest first. */
  list(userId: string, options?: { limit?: number }): Promise<OutreachSummary[]>
  /** Keeps what was typed, finished or not: it is checked when it is approved. Throws `outreach.approved`. */
  edit(userId: string, id: string, changes: OutreachEdit): Promise<Outreach>
  /** Writes subject and body anew, in another tone or to another of the contacts. What was typed there is replaced. */
  redraft(userId: string, id: string, given: { contactEmail?: string; tone?: Tone }): Promise<Outreach>
  /** Takes away a draft. Throws `outreach.approved` where it has become a message. */
  discard(userId: string, id: string): Promise<void>
}

interface Dependencies {
  db: Kysely<Schema>
  stages: Pick<Stages, 'writeDraft' | 'nameResume' | 'attachResume'>
  postings: Postings
  profiles: Profiles
}

export function createOutreaches({ db, stages, postings, profiles }: Dependencies): Outreaches {
  const get = (userId: string, id: string): Promise<Outreach> => loadOutreach(db, userId, id)

  const draft = async (
    userId: string,
    posting: Outreach['posting'],
    contact: Contact | null,
    attached: string | null,
    tone?: Tone,
  ): Promise<Pick<OutreachTable, 'subject' | 'body' | 'claims' | 'warnings'>> => {
    const { name, signature, resume } = await profiles.get(userId)
    const written = await stages.writeDraft({
      posting,
      contact,
      resume,
      sender: { name, signature },
      attachments: attached === null ? [] : [attached],
      ...(tone !== undefined && { tone }),
    })
    return {
      subject: written.subject,
      body: written.body,
      claims: JSON.stringify(written.claims),
      warnings: JSON.stringify(written.warnings),
    }
  }

  /** The file name of the PDF that can go along, or null. */
  const attachable = (userId: string, posting: Outreach['posting']): Promise<string | null> =>
    attachableName({ profiles, stages }, userId, posting)

  /** One statement that touches drafts alone; answers whether there was one. */
  const change = async (userId: string, id: string, values: Partial<OutreachTable>): Promise<Outreach> => {
    const { numUpdatedRows } = await db
      .updateTable('outreach')
      .set({ ...values, updated_at: Date.now() })
      .where('user_id', '=', userId)
      .where('id', '=', id)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    const now = await get(userId, id)
    if (numUpdatedRows === 0n) throw alreadyApproved()
    return now
  }

  return {
    get,
    async start(userId, { postingId, mailboxId, contactEmail, tone, onStep }) {
      const kept = await postings.get(userId, postingId)
      onStep?.('contacts')
      const contacts = await postings.contacts(userId, postingId)
      const contact = choose(contacts, contactEmail)
      const attached = await attachable(userId, kept.posting)
      onStep?.('draft')
      const now = Date.now()
      const id = uuid()
      await db
        .insertInto('outreach')
        .values({
          id,
          user_id: userId,
          posting_id: postingId,
          mailbox_id: mailboxId === undefined ? await newestMailbox(db, userId) : mailboxId,
          contacts: JSON.stringify(contacts),
          recipient_name: contact?.name ?? '',
          recipient_email: contact?.email ?? contactEmail ?? '',
          ...(await draft(userId, kept.posting, contact, attached, tone)),
          vouched: '[]',
          attach_resume: attached === null ? 0 : 1,
          state: 'draft',
          message_id: null,
          once_key: null,
          follows_id: null,
          follow_up: 0,
          follow_up_at: null,
          created_at: now,
          updated_at: now,
        })
        .execute()
      return get(userId, id)
    },
    async list(userId, { limit = 200 } = {}) {
      const rows = await db
        .selectFrom('outreach')
        .innerJoin('posting', 'posting.id', 'outreach.posting_id')
        .leftJoin('message', 'message.id', 'outreach.message_id')
        .selectAll('outreach')
        .select(['posting.posting', 'message.state as message_state'])
        .where('outreach.user_id', '=', userId)
        .orderBy('outreach.id', 'desc')
        .limit(limit)
        .execute()
      const came = await whatCame(db, userId, rows)
      return rows.map((row) => {
        const { id, posting, recipientName, recipientEmail, state, followUp, createdAt, updatedAt } =
          viewOf(row)
        const { title, company } = posting
        const messageState = row.message_state
        return {
          id,
          title,
          company,
          recipientName,
          recipientEmail,
          state,
          messageState,
          came: came.get(row.message_id ?? '') ?? [],
          followUp,
          createdAt,
          updatedAt,
        }
      })
    },
    edit: (userId, id, changes) =>
      change(userId, id, {
        ...(changes.mailboxId !== undefined && { mailbox_id: changes.mailboxId }),
        ...(changes.recipientName !== undefined && { recipient_name: changes.recipientName }),
        ...(changes.recipientEmail !== undefined && { recipient_email: changes.recipientEmail }),
        ...(changes.subject !== undefined && { subject: changes.subject }),
        ...(changes.body !== undefined && { body: changes.body }),
        ...(changes.vouched !== undefined && { vouched: JSON.stringify(changes.vouched) }),
        ...(changes.attachResume !== undefined && { attach_resume: changes.attachResume ? 1 : 0 }),
      }),
    async redraft(userId, id, { contactEmail, tone }) {
      const { posting, contacts, recipientEmail, attachResume } = await get(userId, id)
      const contact = choose(contacts, contactEmail ?? recipientEmail)
      const attached = attachResume ? await attachable(userId, posting) : null
      return change(userId, id, {
        ...(contactEmail !== undefined && {
          recipient_name: contact?.name ?? '',
          recipient_email: contact?.email ?? contactEmail,
        }),
        ...(await draft(userId, posting, contact, attached, tone)),
      })
    },
    async discard(userId, id) {
      await get(userId, id)
      const { numDeletedRows } = await db
        .deleteFrom('outreach')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .where('state', '=', 'draft')
        .executeTakeFirst()
      if (numDeletedRows === 0n) throw alreadyApproved()
    },
  }
}

/** One person's outreach with its posting. Throws AppError `outreach.not-found`. */
export async function loadOutreach(db: Kysely<Schema>, userId: string, id: string): Promise<Outreach> {
  const row = await db
    .selectFrom('outreach')
    .innerJoin('posting', 'posting.id', 'outreach.posting_id')
    .selectAll('outreach')
    .select('posting.posting')
    .where('outreach.user_id', '=', userId)
    .where('outreach.id', '=', id)
    .executeTakeFirst()
  if (row === undefined)
    throw new AppError('outreach.not-found', {
      title: 'No such outreach',
      explanation: 'There is no outreach under this id among yours.',
      fix: ['Check the id, or start a new one from a posting.'],
      status: 404,
    })
  return viewOf(row)
}

/** The contact with this address; without one asked for, the best that can be written to, or the best at all. */
function choose(contacts: readonly Contact[], email?: string): Contact | null {
  if (email !== undefined && email !== '') return contactAt(contacts, email)
  return likeliestContact(contacts)
}

/** The kinds of answers to each of these messages. */
async function whatCame(
  db: Kysely<Schema>,
  userId: string,
  outreaches: readonly { message_id: string | null }[],
): Promise<Map<string, EventKind[]>> {
  const ids = outreaches.flatMap(({ message_id: id }) => id ?? [])
  const came = new Map<string, EventKind[]>()
  if (ids.length === 0) return came
  const rows = await db
    .selectFrom('event')
    .select(['message_id', 'kind'])
    .distinct()
    .where('owner_id', '=', userId)
    .where('message_id', 'in', ids)
    .execute()
  for (const { message_id: id, kind } of rows) came.set(id, [...(came.get(id) ?? []), kind])
  return came
}

async function newestMailbox(db: Kysely<Schema>, userId: string): Promise<string | null> {
  const row = await db
    .selectFrom('mailbox')
    .select('id')
    .where('owner_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

const alreadyApproved = (): AppError =>
  new AppError('outreach.approved', {
    title: 'This outreach is approved already',
    explanation: 'It has become a message; what was approved is what is sent.',
    fix: ['Cancel the message while it is queued, or start a new outreach.'],
    status: 409,
  })
