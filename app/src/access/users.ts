import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { AppError } from '../failure.ts'
import type { Dialect } from '../store/dialect.ts'
import type { Schema } from '../store/schema.ts'

export type Role = 'owner' | 'member'

export interface User {
  id: string
  email: string
  name: string
  role: Role
}

export interface NewUser {
  email: string
  password: string
  name?: string
}

export interface Users {
  /** True until the first account exists: the page that makes the owner stands open exactly so long. */
  isFirstRun(): Promise<boolean>
  /** The one account that nobody else approves. Throws AppError `user.owner-exists` once there is any account. */
  createFirstOwner(user: NewUser): Promise<User>
  /** Throws AppError `user.email-invalid`, `user.password-length`, `user.exists`. */
  add(user: NewUser & { role: Role }): Promise<User>
  list(): Promise<User[]>
  byEmail(email: string): Promise<User | null>
  /** Of an id that a session or a token carries. */
  byId(id: string): Promise<User>
}

/** NIST SP 800-63B asks for eight at the least and for no rules on which characters; better-auth stops at 128. */
const passwordLength = { min: 8, max: 128 }

export function createUsers({ db, dialect }: { db: Kysely<Schema>; dialect: Dialect }): Users {
  const columns = ['id', 'email', 'name', 'role'] as const

  const insert = async (trx: Kysely<Schema>, user: Checked, role: Role): Promise<User> => {
    const id = uuid()
    const row = { id, email: user.email, name: user.name, role }
    const dates = { createdAt: dialect.now(), updatedAt: dialect.now() }
    try {
      await trx
        .insertInto('user')
        .values({ ...row, emailVerified: dialect.false, image: null, ...dates })
        .execute()
    } catch (error) {
      if (!dialect.isUniqueViolation(error)) throw error
      throw new AppError('user.exists', {
        title: 'That account exists already',
        explanation: `There is an account for ${user.email} already.`,
        fix: ['Sign in with it, or give another e-mail address.'],
        status: 409,
        fields: { email: `There is an account for ${user.email} already.` },
        cause: error,
      })
    }
    await trx
      .insertInto('account')
      .values({
        id: uuid(),
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: user.passwordHash,
        ...dates,
      })
      .execute()
    return row
  }

  const isFirstRun = async (): Promise<boolean> =>
    (await db.selectFrom('user').select('id').limit(1).executeTakeFirst()) === undefined

  return {
    isFirstRun,
    async createFirstOwner(given) {
      // Before the hash, which is slow on purpose: a closed door costs nothing to knock on.
      if (!(await isFirstRun())) throw ownerExists()
      const user = await check(given)
      return db.transaction().execute(async (trx) => {
        await dialect.lock(trx, 'first-owner')
        const any = await trx.selectFrom('user').select('id').limit(1).executeTakeFirst()
        if (any !== undefined) throw ownerExists()
        return insert(trx, user, 'owner')
      })
    },
    async add({ role, ...given }) {
      const user = await check(given)
      return db.transaction().execute((trx) => insert(trx, user, role))
    },
    byId: (id) => db.selectFrom('user').select(columns).where('id', '=', id).executeTakeFirstOrThrow(),
    list: () => db.selectFrom('user').select(columns).orderBy('email').execute(),
    byEmail: async (email) =>
      (await db
        .selectFrom('user')
        .select(columns)
        .where('email', '=', email.trim().toLowerCase())
        .executeTakeFirst()) ?? null,
  }
}

interface Checked {
  email: string
  name: string
  passwordHash: string
}

async function check({ email, password, name }: NewUser): Promise<Checked> {
  const address = z.email().safeParse(email.trim().toLowerCase())
  if (!address.success)
    throw new AppError('user.email-invalid', {
      title: 'That is not an e-mail address',
      explanation: 'The e-mail address to sign in with is missing or not complete.',
      fix: ['Give an address such as name@example.org.'],
      fields: { email: 'Give an address such as name@example.org.' },
    })
  checkPasswordLength(password, 'password')
  // scrypt, in the form that better-auth checks at sign-in.
  const { hashPassword } = await import('better-auth/crypto')
  return {
    email: address.data,
    name: name?.trim() || (address.data.split('@')[0] ?? address.data),
    passwordHash: await hashPassword(password),
  }
}

/** Throws AppError `user.password-length`, at the field of this name. */
export function checkPasswordLength(password: string, field: string): void {
  const { min, max } = passwordLength
  if (password.length >= min && password.length <= max) return
  const said = `A password has ${min} to ${max} characters; this one has ${password.length}.`
  throw new AppError('user.password-length', {
    title: 'The password does not fit',
    explanation: said,
    fix: ['Choose a sentence that only you know.'],
    fields: { [field]: said },
  })
}

const ownerExists = (): AppError =>
  new AppError('user.owner-exists', {
    title: 'This instance has its owner already',
    explanation: 'The first account has been made; further ones are added by the owner.',
    fix: [
      'Sign in, or ask the owner to add you (on the server: recruiterreach users add --email you@example.org).',
    ],
    status: 403,
  })
