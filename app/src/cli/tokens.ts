import { createTokens, scopes, scopeSchema, type Scope, type TokenView } from '../access/tokens.ts'
import { createUsers } from '../access/users.ts'
import { AppError } from '../failure.ts'
import { withDatabase } from './store.ts'

export interface ListedToken extends TokenView {
  email: string
}

/** `recruiterreach tokens list` */
export const list = {
  run: listTokens,
  inWords: (tokens: ListedToken[]): string =>
    tokens
      .map(({ id, email, name, scopes: may }) => `${id}  ${email}  ${may.join(' ')}  ${name}`)
      .join('\n') || 'There is no token.',
}

function listTokens(): Promise<ListedToken[]> {
  return withDatabase(async (database) => {
    const users = await createUsers(database).list()
    const emails = new Map(users.map(({ id, email }) => [id, email]))
    const tokens = await createTokens(database).list()
    return tokens.map((token) => ({ ...token, email: emails.get(token.userId) ?? '' }))
  })
}

/** `recruiterreach tokens create --email A [--scope S]... [--name N]`: the token is in this answer and nowhere else. */
export const create = {
  run: createToken,
  inWords: ({ token }: { token: string }): string => token,
}

async function createToken(options: {
  email: string
  scope?: string[]
  name?: string
}): Promise<TokenView & { token: string }> {
  const wanted = (options.scope ?? []).map(scopeOf)
  return withDatabase(async (database) => {
    const user = await createUsers(database).byEmail(options.email)
    if (user === null) throw noSuchUser(options.email)
    return createTokens(database).create(user.id, {
      ...(options.name !== undefined && { name: options.name }),
      ...(wanted.length > 0 && { scopes: wanted }),
    })
  })
}

/** `recruiterreach tokens revoke ID` */
export const revoke = {
  run: (_options: object, id: string): Promise<{ id: string }> => revokeToken(id),
  inWords: ({ id }: { id: string }): string => `${id} is revoked.`,
}

function revokeToken(id: string): Promise<{ id: string }> {
  return withDatabase(async (database) => {
    await createTokens(database).revoke(id)
    return { id }
  })
}

function scopeOf(given: string): Scope {
  const scope = scopeSchema.safeParse(given)
  if (scope.success) return scope.data
  throw new AppError('token.scope', {
    title: 'There is no such scope',
    explanation: `"${given}" is none of ${scopes.join(', ')}.`,
    fix: ['Give one of these, or leave --scope out for all of them.'],
  })
}

const noSuchUser = (email: string): AppError =>
  new AppError('user.not-found', {
    title: 'No such user',
    explanation: `There is no account for ${email}.`,
    fix: ['recruiterreach users list shows them; users add --email makes one.'],
    status: 404,
  })
