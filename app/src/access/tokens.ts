import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { AppError } from '../failure.ts'
import type { Schema, TokenTable } from '../store/schema.ts'

/** What a token may do. Reading one's own data needs any token; these allow more. */
export const scopes = [
  'mailboxes:write',
  'messages:send',
  'postings:write',
  'outreach:write',
  'webhooks:write',
] as const
export const scopeSchema = z.enum(scopes)
export type Scope = z.infer<typeof scopeSchema>

export interface TokenView {
  id: string
  userId: string
  name: string
  scopes: Scope[]
  createdAt: number
  lastUsedAt: number | null
}

export interface Tokens {
  /** The token itself is in this answer and nowhere else. */
  create(
    userId: string,
    options?: { name?: string; scopes?: Scope[] },
  ): Promise<TokenView & { token: string }>
  /** Of one user, or of all. */
  list(userId?: string): Promise<TokenView[]>
  /** Throws AppError `token.not-found`. */
  revoke(id: string, userId?: string): Promise<void>
  /** Whose token this is; null for anything that is none. */
  verify(token: string): Promise<{ userId: string; scopes: Scope[] } | null>
}

/** Named so that secret scanners can find it in a repository. */
const prefix = 'rr_'

/** `last_used_at` is for people who tidy up: by the hour is enough, and spares a write per request. */
const lastUsedStep = 3_600_000

export function createTokens({ db }: { db: Kysely<Schema> }): Tokens {
  return {
    async create(userId, options = {}) {
      const token = prefix + randomBytes(32).toString('base64url')
      const row = {
        id: uuid(),
        user_id: userId,
        name: options.name ?? '',
        hash: hashOf(token),
        scopes: JSON.stringify(options.scopes ?? scopes),
        created_at: Date.now(),
        last_used_at: null,
      }
      await db.insertInto('token').values(row).execute()
      return { ...viewOf(row), token }
    },
    async list(userId) {
      let query = db.selectFrom('token').selectAll().orderBy('id')
      if (userId !== undefined) query = query.where('user_id', '=', userId)
      return (await query.execute()).map(viewOf)
    },
    async revoke(id, userId) {
      let query = db.deleteFrom('token').where('id', '=', id)
      if (userId !== undefined) query = query.where('user_id', '=', userId)
      const { numDeletedRows } = await query.executeTakeFirst()
      if (numDeletedRows === 0n)
        throw new AppError('token.not-found', {
          title: 'No such token',
          explanation: `There is no token with the id ${id}.`,
          fix: ['List the tokens to see their ids.'],
          status: 404,
        })
    },
    async verify(token) {
      if (!token.startsWith(prefix)) return null
      const row = await db
        .selectFrom('token')
        .selectAll()
        .where('hash', '=', hashOf(token))
        .executeTakeFirst()
      if (row === undefined) return null
      const now = Date.now()
      if (row.last_used_at === null || now - row.last_used_at > lastUsedStep)
        await db.updateTable('token').set({ last_used_at: now }).where('id', '=', row.id).execute()
      const { userId, scopes: allowed } = viewOf(row)
      return { userId, scopes: allowed }
    },
  }
}

const viewOf = (row: Selectable<TokenTable>): TokenView => ({
  id: row.id,
  userId: row.user_id,
  name: row.name,
  scopes: z.array(scopeSchema).parse(JSON.parse(row.scopes)),
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
})

/** Plain SHA-256: the token has 256 random bits, so there is nothing to guess that a slow hash would slow down. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
