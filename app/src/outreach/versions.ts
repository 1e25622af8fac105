import type { Kysely, Selectable, Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { AppError } from '../failure.ts'
import type { DraftVersionTable, OutreachTable, Schema } from '../store/schema.ts'
import { keepNewest } from './newest.ts'
import { alreadyApproved } from './refusals.ts'

/** Who wrote what is new in a version, and what was done. */
export type VersionMark = Pick<DraftVersionTable, 'origin' | 'what'>

export interface DraftVersion extends VersionMark {
  id: string
  /** The version that it was made from, where undo goes; null for the first. */
  parentId: string | null
  subject: string
  body: string
  /** Whom it was to go to; null where it was kept before that was. */
  recipientName: string | null
  recipientEmail: string | null
  createdAt: number
  /** The draft shows it now. */
  isCurrent: boolean
}

export interface Versions {
  /** Newest first; empty before the first change. Throws AppError `outreach.not-found`. */
  list(userId: string, outreachId: string): Promise<DraftVersion[]>
  /** Throws AppError `draft.no-version`. */
  get(userId: string, outreachId: string, versionId: string): Promise<DraftVersion>
  /** Puts an earlier text back, and whom it was to go to; nothing later is lost. Throws `draft.no-version`, `outreach.approved`. */
  restore(userId: string, outreachId: string, versionId: string): Promise<void>
  /** Back to the text before the last change. Throws `draft.no-version` where there is none. */
  undo(userId: string, outreachId: string): Promise<void>
  /** Forward to the newest text made from this one. Throws `draft.no-version` where there is none. */
  redo(userId: string, outreachId: string): Promise<void>
}

/** A draft is worked on for minutes: fifty texts reach back further than anybody remembers. */
export const mostVersions = 50

/** Goes with a text that nobody has checked yet: what was said of the one before does not hold for it. */
export const ofAnotherText = { claims: '[]', warnings: '[]' }

type Letter = Pick<OutreachTable, 'subject' | 'body' | 'recipient_name' | 'recipient_email'>

const parts = ['subject', 'body', 'recipient_name', 'recipient_email'] as const

/**
 * Keeps what a change makes of a draft, and before the first change what it found; answers the id for `version_id`.
 * Same text to the same person: the same version. In the transaction of the change, so that no text is ever shown that is not kept.
 */
export async function keepVersion(
  trx: Transaction<Schema>,
  before: Selectable<OutreachTable>,
  after: Letter,
  mark: VersionMark,
): Promise<string | null> {
  if (parts.every((part) => after[part] === before[part])) return before.version_id
  const insert = async (letter: Letter, parent: string | null, made: VersionMark, at: number) => {
    const id = uuid()
    await trx
      .insertInto('draft_version')
      .values({
        id,
        user_id: before.user_id,
        outreach_id: before.id,
        parent_id: parent,
        ...made,
        subject: letter.subject,
        body: letter.body,
        recipient_name: letter.recipient_name,
        recipient_email: letter.recipient_email,
        created_at: at,
      })
      .execute()
    return id
  }
  const parent =
    before.version_id ??
    (await insert(before, null, { origin: 'template', what: 'draft' }, before.created_at))
  const id = await insert(after, parent, mark, Date.now())
  await keepNewest(trx, 'draft_version', { userId: before.user_id, outreachId: before.id }, mostVersions)
  return id
}

export function createVersions({ db }: { db: Kysely<Schema> }): Versions {
  const current = async (userId: string, outreachId: string): Promise<string | null> => {
    const row = await db
      .selectFrom('outreach')
      .select('version_id')
      .where('user_id', '=', userId)
      .where('id', '=', outreachId)
      .executeTakeFirst()
    if (row === undefined) throw noVersion()
    return row.version_id
  }
  const versions = (userId: string, outreachId: string) =>
    db
      .selectFrom('draft_version')
      .selectAll()
      .where('user_id', '=', userId)
      .where('outreach_id', '=', outreachId)
      .orderBy('id', 'desc')

  const show = async (userId: string, row: Selectable<DraftVersionTable> | undefined): Promise<void> => {
    if (row === undefined) throw noVersion()
    const { numUpdatedRows } = await db
      .updateTable('outreach')
      .set({
        subject: row.subject,
        body: row.body,
        ...(row.recipient_name !== null && { recipient_name: row.recipient_name }),
        ...(row.recipient_email !== null && { recipient_email: row.recipient_email }),
        ...ofAnotherText,
        version_id: row.id,
        updated_at: Date.now(),
      })
      .where('user_id', '=', userId)
      .where('id', '=', row.outreach_id)
      .where('state', '=', 'draft')
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw alreadyApproved()
  }

  return {
    async list(userId, outreachId) {
      const now = await current(userId, outreachId)
      return (await versions(userId, outreachId).execute()).map((row) => viewOf(row, now))
    },
    async get(userId, outreachId, versionId) {
      const now = await current(userId, outreachId)
      const row = await versions(userId, outreachId).where('id', '=', versionId).executeTakeFirst()
      if (row === undefined) throw noVersion()
      return viewOf(row, now)
    },
    async restore(userId, outreachId, versionId) {
      await show(userId, await versions(userId, outreachId).where('id', '=', versionId).executeTakeFirst())
    },
    async undo(userId, outreachId) {
      const now = await current(userId, outreachId)
      const parent = versions(userId, outreachId).where('id', '=', (query) =>
        query.selectFrom('draft_version as made').select('made.parent_id').where('made.id', '=', now),
      )
      await show(userId, await parent.executeTakeFirst())
    },
    async redo(userId, outreachId) {
      const now = await current(userId, outreachId)
      await show(userId, await versions(userId, outreachId).where('parent_id', '=', now).executeTakeFirst())
    },
  }
}

const viewOf = (row: Selectable<DraftVersionTable>, current: string | null): DraftVersion => ({
  id: row.id,
  parentId: row.parent_id,
  origin: row.origin,
  what: row.what,
  subject: row.subject,
  body: row.body,
  recipientName: row.recipient_name,
  recipientEmail: row.recipient_email,
  createdAt: row.created_at,
  isCurrent: row.id === current,
})

/** Whether undo and redo lead anywhere from the version that is shown. */
export function movesAmong(versions: readonly DraftVersion[]): { undo: boolean; redo: boolean } {
  const now = versions.find(({ isCurrent }) => isCurrent)
  return {
    undo: now !== undefined && versions.some(({ id }) => id === now.parentId),
    redo: now !== undefined && versions.some(({ parentId }) => parentId === now.id),
  }
}

const noVersion = (): AppError =>
  new AppError('draft.no-version', {
    title: 'There is no such version',
    explanation: `Of each draft the last ${mostVersions} texts are kept, and this is none of them.`,
    fix: ['Go back to the draft: its versions are listed there.'],
    status: 404,
  })
