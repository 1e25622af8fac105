import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { AppError } from '../failure.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Slows down whoever guesses one account's password from many addresses (each address has its own limit of ten a minute,
 * by better-auth). Tries are counted by account, apart from those of a browser on which the account was opened before:
 * it shows a cookie that says so and has a count of its own. So a stranger may use up the strangers' tries, and the owner
 * still gets in. OWASP calls it device cookies.
 */
export interface Guesses {
  /** Takes one try for the account. Throws AppError `session.account-held` where none is left within the hour. */
  take(email: string, cookie: string | undefined): Promise<Try>
}

export interface Try {
  /** The password was right: the count begins anew. Answers the Set-Cookie lines that make this browser known. */
  succeeded(): Promise<string[]>
  /** It was not about the password: the try was none. */
  giveBack(): Promise<void>
}

/** 20 an hour are more typing mistakes than anybody makes, and 175,000 guesses a year: none for a password of length. */
const most = 20
const windowMs = 3_600_000

const cookieName = 'recruiterreach.device'
const yearSeconds = 365 * 24 * 3600

export function createGuesses(given: {
  db: Kysely<Schema>
  secret: string
  isSecure: boolean
  /** Epoch milliseconds. */
  clock?: () => number
}): Guesses {
  const { db, secret, isSecure, clock = Date.now } = given
  const mac = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url')

  /** The name of the browser, where its cookie was set for this account. */
  const knownDevice = (email: string, cookie = ''): string | null => {
    const { name, proof } =
      /(?:^|;\s*)recruiterreach\.device=(?<name>[\w-]+)\.(?<proof>[\w-]+)/.exec(cookie)?.groups ?? {}
    if (name === undefined || proof === undefined) return null
    const [said, right] = [Buffer.from(proof), Buffer.from(mac(`device ${email} ${name}`))]
    return said.length === right.length && timingSafeEqual(said, right) ? name : null
  }

  return {
    async take(email, cookie) {
      const device = knownDevice(email, cookie)
      // What strangers type is kept as a hash: it may be a password in the wrong field.
      const key = mac(device === null ? `account ${email}` : `tries ${email} ${device}`)
      const now = clock()
      const isOver = sql<boolean>`sign_in_try.since <= ${now - windowMs}`
      const { count, since } = await db
        .insertInto('sign_in_try')
        .values({ key, count: 1, since: now })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql`case when ${isOver} then 1 else sign_in_try.count + 1 end`,
            since: sql`case when ${isOver} then ${sql.lit(now)} else sign_in_try.since end`,
          }),
        )
        .returning(['count', 'since'])
        .executeTakeFirstOrThrow()
      if (count > most) throw held(Math.ceil((since + windowMs - now) / 60_000))
      if (count === 1)
        await db
          .deleteFrom('sign_in_try')
          .where('since', '<=', now - windowMs)
          .execute()
      return {
        async succeeded() {
          await db.deleteFrom('sign_in_try').where('key', '=', key).execute()
          const name = device ?? randomBytes(12).toString('base64url')
          const value = `${name}.${mac(`device ${email} ${name}`)}`
          const marks = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])]
          return [`${cookieName}=${value}; Max-Age=${yearSeconds}; ${marks.join('; ')}`]
        },
        async giveBack() {
          await db
            .updateTable('sign_in_try')
            .set({ count: sql`count - 1` })
            .where('key', '=', key)
            .where('count', '>', 0)
            .execute()
        },
      }
    },
  }
}

const held = (minutes: number): AppError =>
  new AppError('session.account-held', {
    title: 'Too many tries for this account',
    explanation: `Its password was tried ${most} times within an hour, from whatever addresses. A browser in which you have signed in before is not held up by the tries of others.`,
    fix: [
      'Sign in with a browser that you have used for it before.',
      `Or wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
    ],
    status: 429,
  })
