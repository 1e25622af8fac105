import type { Kysely, Selectable } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type LetterTemplate, templateLimits } from '../draft/letter-template.ts'
import { AppError } from '../failure.ts'
import type { LetterTemplateTable, Schema } from '../store/schema.ts'
import type { Stages } from './stages.ts'

/** A letter that a person wrote themselves, to be filled for each posting. */
export interface KeptTemplate extends LetterTemplate {
  id: string
  name: string
  createdAt: number
  updatedAt: number
}

export type NewTemplate = Pick<KeptTemplate, 'name' | 'subject' | 'body'>

export interface Templates {
  /** By name. */
  list(userId: string): Promise<KeptTemplate[]>
  /** Throws AppError `template.not-found`, also for another person's. */
  get(userId: string, id: string): Promise<KeptTemplate>
  /**
   * Keeps a new one, or what was changed of the one with this id. Throws AppError `template.invalid` or `draft.template`
   * (both with `fields`), `template.too-many`, `template.not-found`.
   */
  save(userId: string, template: NewTemplate, id?: string): Promise<KeptTemplate>
  /** Drafts that were written with it stay as they are. Throws AppError `template.not-found`. */
  remove(userId: string, id: string): Promise<void>
}

/** A select on a page is read through to the end up to some tens. */
export const mostTemplates = 50
const longestName = 80

export function createTemplates({
  db,
  stages,
}: {
  db: Kysely<Schema>
  stages: Pick<Stages, 'checkTemplate'>
}): Templates {
  return {
    async list(userId) {
      const rows = await db
        .selectFrom('letter_template')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(viewOf)
    },
    get: (userId, id) => loadTemplate(db, userId, id),
    async save(userId, given, id) {
      const template = { ...given, name: given.name.trim(), subject: given.subject.trim() }
      checkLengths(template)
      await stages.checkTemplate(template)
      const now = Date.now()
      const { name, subject, body } = template
      if (id === undefined) return insert(db, userId, { name, subject, body }, now)
      const { numUpdatedRows } = await db
        .updateTable('letter_template')
        .set({ name, subject, body, updated_at: now })
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw noTemplate()
      return loadTemplate(db, userId, id)
    },
    async remove(userId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('letter_template')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) throw noTemplate()
    },
  }
}

/** One person's template. Throws AppError `template.not-found`. */
export async function loadTemplate(db: Kysely<Schema>, userId: string, id: string): Promise<KeptTemplate> {
  const row = await db
    .selectFrom('letter_template')
    .selectAll()
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw noTemplate()
  return viewOf(row)
}

async function insert(
  db: Kysely<Schema>,
  userId: string,
  template: NewTemplate,
  now: number,
): Promise<KeptTemplate> {
  const id = uuid()
  await db.transaction().execute(async (trx) => {
    const { count } = await trx
      .selectFrom('letter_template')
      .select((query) => query.fn.countAll().as('count'))
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow()
    if (Number(count) >= mostTemplates) throw tooMany()
    await trx
      .insertInto('letter_template')
      .values({ id, user_id: userId, ...template, created_at: now, updated_at: now })
      .execute()
  })
  return { id, ...template, createdAt: now, updatedAt: now }
}

function checkLengths({ name, subject, body }: NewTemplate): void {
  const fields: Record<string, string> = {}
  if (name === '') fields['name'] = 'Give it a name to choose it by.'
  else if (name.length > longestName) fields['name'] = `A name has up to ${longestName} characters.`
  if (/[\r\n]/.test(subject)) fields['subject'] = 'A subject is one line.'
  else if (subject.length > templateLimits.subject)
    fields['subject'] =
      `A subject has up to ${templateLimits.subject} characters; this one has ${subject.length}.`
  if (body.length > templateLimits.body)
    fields['body'] = `A template has up to ${templateLimits.body} characters; this one has ${body.length}.`
  if (Object.keys(fields).length > 0)
    throw new AppError('template.invalid', {
      title: 'The template was not kept',
      explanation: Object.values(fields).join(' '),
      fix: ['Change it where it is marked.'],
      fields,
    })
}

const viewOf = (row: Selectable<LetterTemplateTable>): KeptTemplate => ({
  id: row.id,
  name: row.name,
  subject: row.subject,
  body: row.body,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const noTemplate = (): AppError =>
  new AppError('template.not-found', {
    title: 'No such template',
    explanation: 'There is no template under this id among yours.',
    fix: ['Choose one of your templates under Settings, My templates.'],
    status: 404,
  })

const tooMany = (): AppError =>
  new AppError('template.too-many', {
    title: 'That is one template too many',
    explanation: `A person keeps up to ${mostTemplates} templates.`,
    fix: ['Delete one that you do not use, or change one that you have.'],
    status: 409,
  })
