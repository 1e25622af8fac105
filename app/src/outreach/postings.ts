import type { Kysely, Selectable } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { AppError } from '../failure.ts'
import { postingSchema, type GivenPosting, type NamedPerson, type ReadPosting } from '../posting/posting.ts'
import { evidenceSchema, type Contact } from '../recruiter/contact.ts'
import { readJson } from '../store/json.ts'
import type { PostingTable, Schema } from '../store/schema.ts'
import type { Found } from '../recruiter/investigate.ts'
import { createAddressHistory } from './address-history.ts'
import type { FindOptions, ReadingOptions, Stages } from './stages.ts'

export interface KeptPosting extends ReadPosting {
  id: string
  createdAt: number
}

export interface Postings {
  /** Reads what was given and keeps it. Throws what the reader says (`posting.*`). */
  read(userId: string, given: GivenPosting, options?: ReadingOptions): Promise<KeptPosting>
  /** Throws AppError `posting.not-found`, also for another person's. */
  get(userId: string, id: string): Promise<KeptPosting>
  /** Newest first. */
  list(userId: string, options?: { limit?: number }): Promise<KeptPosting[]>
  /** From the posting alone unless `offline` is false; then the person's own replies and bounces count too. */
  contacts(userId: string, id: string, options?: Omit<FindOptions, 'history'>): Promise<Contact[]>
  /** The same with what to do next, and each thing that was tried. */
  investigate(userId: string, id: string, options?: Omit<FindOptions, 'history'>): Promise<Found>
}

export function createPostings({
  db,
  stages,
}: {
  db: Kysely<Schema>
  stages: Pick<Stages, 'readPosting' | 'investigate'>
}): Postings {
  const get = async (userId: string, id: string): Promise<KeptPosting> => {
    const row = await db
      .selectFrom('posting')
      .selectAll()
      .where('user_id', '=', userId)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw notFound()
    return viewOf(row)
  }

  const investigate: Postings['investigate'] = async (userId, id, options) =>
    stages.investigate(await get(userId, id), { ...options, history: createAddressHistory(db, userId) })

  return {
    async read(userId, given, options) {
      const read = await stages.readPosting(given, options)
      const row: PostingTable = {
        id: uuid(),
        user_id: userId,
        ...asGiven(given),
        posting: JSON.stringify(read.posting),
        people: JSON.stringify(read.people),
        created_at: Date.now(),
      }
      await db.insertInto('posting').values(row).execute()
      return { id: row.id, createdAt: row.created_at, ...read }
    },
    get,
    async list(userId, { limit = 100 } = {}) {
      const rows = await db
        .selectFrom('posting')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(viewOf)
    },
    contacts: async (userId, id, options) => (await investigate(userId, id, options)).contacts,
    investigate,
  }
}

const text = z.string().nullable()
const peopleSchema: z.ZodType<NamedPerson[]> = z.array(
  z.object({ name: text, role: text, email: text, phone: text, evidence: evidenceSchema }),
)

const viewOf = (row: Selectable<PostingTable>): KeptPosting => ({
  id: row.id,
  createdAt: row.created_at,
  posting: readJson(postingSchema, row.posting),
  people: readJson(peopleSchema, row.people),
})

function asGiven(given: GivenPosting): Pick<PostingTable, 'given_kind' | 'given'> {
  if ('html' in given) return { given_kind: 'html', given: given.html }
  if ('text' in given) return { given_kind: 'text', given: given.text }
  return { given_kind: 'url', given: given.url }
}

const notFound = (): AppError =>
  new AppError('posting.not-found', {
    title: 'No such posting',
    explanation: 'There is no posting under this id among yours.',
    fix: ['Check the id; or read the posting again.'],
    status: 404,
  })
