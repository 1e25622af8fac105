import type { Kysely } from 'kysely'
import { AppError } from '../failure.ts'
import type { Dialect } from '../store/dialect.ts'
import type { Schema } from '../store/schema.ts'
import { createGuesses } from './guesses.ts'
import { signedOut } from './signed-out.ts'
import { checkPasswordLength, type User } from './users.ts'

export interface Sessions {
  /**
   * Checks the password and opens a session. Answers the Set-Cookie lines to pass on. `address` is the client's, for
   * the limit of ten tries a minute; `cookie` its Cookie header, by which a browser that was let in before is known
   * (access/guesses.ts). Throws AppError `session.wrong-password`, `session.too-many-tries`, `session.account-held`.
   */
  signIn(
    given: { email: string; password: string },
    from: { address: string; userAgent?: string; cookie?: string },
  ): Promise<string[]>
  /**
   * Changes the password of whoever these request headers belong to, and ends all their other sessions. Answers the
   * Set-Cookie lines of the session that goes on. Throws AppError `password.current`, `user.password-length`,
   * `password.same`, `session.none`, `session.too-many-tries`.
   */
  changePassword(
    headers: Headers,
    given: { current: string; next: string },
    from: { address: string },
  ): Promise<string[]>
  /** Ends the session of these request headers; answers the Set-Cookie lines that clear the cookie. */
  signOut(headers: Headers): Promise<string[]>
  /** Whose session the request headers carry, or null. */
  current(headers: Headers): Promise<User | null>
}

/** How our own code states the socket's address to better-auth; no request from outside reaches it. */
const addressHeader = 'x-recruiterreach-address'

/**
 * Sessions by better-auth, in the app's database. Its HTTP routes are not mounted: sign-up stays shut (access/users.ts
 * makes accounts) and the pages call these three functions.
 */
export function createSessions(options: {
  db: Kysely<Schema>
  dialect: Dialect
  secret: string
  baseUrl: string | null
  /** Epoch milliseconds, for the tries at an account; the machine's own by default. */
  clock?: () => number
}): Sessions {
  const guesses = createGuesses({
    db: options.db,
    secret: options.secret,
    isSecure: options.baseUrl?.startsWith('https:') ?? false,
    ...(options.clock !== undefined && { clock: options.clock }),
  })
  const origin = options.baseUrl === null ? 'http://localhost' : new URL(options.baseUrl).origin
  // 240 modules, loaded when somebody first signs in or comes with a cookie: a third of what the start took.
  const load = async () => {
    const { betterAuth } = await import('better-auth')
    return betterAuth({
      appName: 'RecruiterReach',
      baseURL: origin,
      basePath: '/auth',
      secret: options.secret,
      database: { db: options.db, type: options.dialect.name, transaction: false },
      emailAndPassword: { enabled: true, disableSignUp: true },
      session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
      user: { additionalFields: { role: { type: 'string', input: false, required: true } } },
      rateLimit: {
        enabled: true,
        storage: 'database',
        // A password is guessed where it is asked for: at the door, and by whoever sits at a session left open.
        customRules: {
          '/sign-in/email': { window: 60, max: 10 },
          '/change-password': { window: 60, max: 10 },
        },
      },
      advanced: {
        cookiePrefix: 'recruiterreach',
        ipAddress: { ipAddressHeaders: [addressHeader] },
        defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      },
      telemetry: { enabled: false },
      logger: { disabled: true },
    })
  }
  let loaded: ReturnType<typeof load> | undefined
  const auth = (): ReturnType<typeof load> => (loaded ??= load())

  const call = async (path: string, headers: Headers, body: unknown): Promise<Response> => {
    headers.set('content-type', 'application/json')
    headers.set('origin', origin)
    return (await auth()).handler(
      new Request(`${origin}/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
  }

  return {
    async signIn({ email, password }, from) {
      const headers = new Headers({ [addressHeader]: from.address })
      if (from.userAgent !== undefined) headers.set('user-agent', from.userAgent)
      const account = email.trim().toLowerCase()
      const one = await guesses.take(account, from.cookie)
      const response = await call('/sign-in/email', headers, { email: account, password })
      if (response.ok) return [...response.headers.getSetCookie(), ...(await one.succeeded())]
      if (response.status === 429 || response.status >= 500) await one.giveBack()
      if (response.status === 429) throw tooManyTries(response.headers.get('x-retry-after'))
      if (response.status >= 500) throw new Error(`better-auth answered ${response.status} to a sign-in`)
      throw wrongPassword()
    },
    async changePassword(headers, { current, next }, from) {
      // Before the hashes, which are slow on purpose.
      checkPasswordLength(next, 'newPassword')
      if (next === current) throw samePassword()
      const own = cookieOf(headers)
      own.set(addressHeader, from.address)
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const response = await call('/change-password', own, body)
      if (response.ok) return response.headers.getSetCookie()
      if (response.status === 429) throw tooManyTries(response.headers.get('x-retry-after'))
      if (response.status === 400) throw wrongCurrent()
      if (response.status === 401) throw signedOut()
      throw new Error(`better-auth answered ${response.status} to a change of password`)
    },
    async signOut(headers) {
      const response = await call('/sign-out', cookieOf(headers), {})
      return response.headers.getSetCookie()
    },
    async current(headers) {
      if (!headers.has('cookie')) return null
      const { api } = await auth()
      const session = await api.getSession({ headers })
      if (session === null) return null
      const { id, email, name, role } = session.user
      return { id, email, name, role: role === 'owner' ? 'owner' : 'member' }
    },
  }
}

/** A session's own header, and nothing else that came from outside. */
function cookieOf(headers: Headers): Headers {
  const cookie = headers.get('cookie')
  return new Headers(cookie === null ? {} : { cookie })
}

const wrongCurrent = (): AppError =>
  new AppError('password.current', {
    title: 'That is not your password',
    explanation: 'The current password does not fit. Nothing was changed.',
    fix: ['Type the password that you signed in with.'],
    fields: { currentPassword: 'This is not the password that you signed in with. Nothing was changed.' },
  })

const samePassword = (): AppError =>
  new AppError('password.same', {
    title: 'That is the password you have',
    explanation: 'The new password is the same as the current one. Nothing was changed.',
    fix: ['Choose another one.'],
    fields: { newPassword: 'This is the same as the current one. Choose another.' },
  })

const wrongPassword = (): AppError =>
  new AppError('session.wrong-password', {
    title: 'That did not open the door',
    explanation: 'There is no account with this e-mail address and password.',
    fix: ['Check both for typing mistakes and try again.'],
    status: 401,
  })

const tooManyTries = (seconds: string | null): AppError =>
  new AppError('session.too-many-tries', {
    title: 'Too many tries',
    explanation: 'Somebody tried to sign in from this address too often within a minute.',
    fix: [`Wait ${seconds ?? '60'} seconds, then try again.`],
    status: 429,
  })
