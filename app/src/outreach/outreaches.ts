import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { EventKind } from '@recruiterreach/mailbox'
import type { Tone } from '../draft/templates/language.ts'
import { AppError } from '../failure.ts'
import { type Contact, contactAt, likeliestContact } from '../recruiter/contact.ts'
import type { OutreachTable, Schema } from '../store/schema.ts'
import { attachableName } from './attached-resume.ts'
import { type Background, backgroundOf, waitingFollowUp } from './background.ts'
import { draftInput } from './draft-input.ts'
import type { Postings } from './postings.ts'
import type { Profiles } from './profiles.ts'
import { alreadyApproved } from './refusals.ts'
import type { DraftInput, Stages } from './stages.ts'
import { loadTemplate } from './templates.ts'
import { keepVersion, ofAnotherText, type VersionMark } from './versions.ts'
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

/** What is to be other than before in a draft that is written anew. */
export interface Redraft {
  contactEmail?: string
  tone?: Tone
  /** Null: RecruiterReach's own letter. */
  templateId?: string | null
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
      /** The person's own template; RecruiterReach's letter by default. Throws what its filling throws. */
      templateId?: string | null
      /** Told as each step begins, for whoever waits. */
      onStep?: (step: 'contacts' | 'draft') => void
    },
  ): Promise<Outreach>
  /** Throws AppError `outreach.not-found`, also for another person's. */
  get(userId: string, id: string): Promise<Outreach>
  /** The thread that it stands in, and what its recipient has asked for. */
  background(userId: string, outreach: Outreach): Promise<Background>
  /** The follow-up of its thread that waits to be reviewed; null: none. */
  waitingFollowUp(userId: string, outreach: Outreach): Promise<string | null>
  /** Newest first. */
  list(userId: string, options?: { limit?: number }): Promise<OutreachSummary[]>
  /**
   * Keeps what was typed, finished or not: it is checked when it is approved. A changed text or recipient is a version, `by` the
   * person unless said otherwise. Throws `outreach.approved`.
   */
  edit(userId: string, id: string, changes: OutreachEdit, by?: VersionMark): Promise<Outreach>
  /** Writes subject and body anew, in another tone, from another template or to another of the contacts. What was typed stays as a version. */
  redraft(userId: string, id: string, given: Redraft): Promise<Outreach>
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
    input: DraftInput,
  ): Promise<Pick<OutreachTable, 'subject' | 'body' | 'claims' | 'warnings'>> => {
    const written = await stages.writeDraft(input)
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

  /** Touches drafts alone. What it makes of the text is kept as a version, in the same transaction. */
  const change = async (
    userId: string,
    id: string,
    values: Partial<OutreachTable>,
    mark: VersionMark,
  ): Promise<Outreach> => {
    const isDraft = await db.transaction().execute(async (trx) => {
      const before = await trx
        .selectFrom('outreach')
        .selectAll()
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .where('state', '=', 'draft')
        .executeTakeFirst()
      if (before === undefined) return false
      const after = { ...before, ...values }
      const version_id = await keepVersion(trx, before, after, mark)
      const isOther = after.subject !== before.subject || after.body !== before.body
      const { numUpdatedRows } = await trx
        .updateTable('outreach')
        .set({ ...(isOther && ofAnotherText), ...values, version_id, updated_at: Date.now() })
        .where('id', '=', id)
        .where('state', '=', 'draft')
        .executeTakeFirst()
      // Approved between the two statements: nothing of this stands.
      if (numUpdatedRows === 0n) throw alreadyApproved()
      return true
    })
    const now = await get(userId, id)
    if (!isDraft) throw alreadyApproved()
    return now
  }

  return {
    get,
    background: (userId, outreach) => backgroundOf(db, userId, outreach),
    waitingFollowUp: (userId, outreach) => waitingFollowUp(db, userId, outreach),
    async start(userId, { postingId, mailboxId, contactEmail, tone, templateId = null, onStep }) {
      const template = templateId === null ? null : await loadTemplate(db, userId, templateId)
      const kept = await postings.get(userId, postingId)
      onStep?.('contacts')
      const contacts = await postings.contacts(userId, postingId)
      const contact = chosenContact(contacts, contactEmail)
      const attached = await attachable(userId, kept.posting)
      onStep?.('draft')
      const { resume, ...sender } = await profiles.get(userId)
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
          looked: null,
          recipient_name: contact?.name ?? '',
          recipient_email: contact?.email ?? contactEmail ?? '',
          ...(await draft({
            posting: kept.posting,
            contact,
            resume,
            sender,
            attachments: attached === null ? [] : [attached],
            ...(tone !== undefined && { tone }),
            ...(template !== null && { template }),
          })),
          vouched: '[]',
          attach_resume: attached === null ? 0 : 1,
          state: 'draft',
          message_id: null,
          once_key: null,
          follows_id: null,
          follow_up: 0,
          follow_up_at: null,
          template_id: templateId,
          version_id: null,
          attachment: null,
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
    edit: (userId, id, changes, by = { origin: 'you', what: 'edit' }) => {
      const values = {
        ...(changes.mailboxId !== undefined && { mailbox_id: changes.mailboxId }),
        ...(changes.recipientName !== undefined && { recipient_name: changes.recipientName }),
        ...(changes.recipientEmail !== undefined && { recipient_email: changes.recipientEmail }),
        ...(changes.subject !== undefined && { subject: changes.subject }),
        ...(changes.body !== undefined && { body: changes.body }),
        ...(changes.vouched !== undefined && { vouched: JSON.stringify(changes.vouched) }),
        ...(changes.attachResume !== undefined && { attach_resume: changes.attachResume ? 1 : 0 }),
      }
      return change(userId, id, values, by)
    },
    async redraft(userId, id, { contactEmail, tone, templateId }) {
      const kept = await get(userId, id)
      const outreach = { ...kept, templateId: templateId === undefined ? kept.templateId : templateId }
      const contact = chosenContact(outreach.contacts, contactEmail ?? outreach.recipientEmail)
      const values = {
        template_id: outreach.templateId,
        ...(contactEmail !== undefined && {
          recipient_name: contact?.name ?? '',
          recipient_email: contact?.email ?? contactEmail,
        }),
        ...(await draft(await draftInput({ db, profiles, stages }, userId, outreach, contact, tone))),
      }
      return change(userId, id, values, { origin: 'template', what: 'draft' })
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
export function chosenContact(contacts: readonly Contact[], email?: string): Contact | null {
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
