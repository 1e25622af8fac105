import { createUsers, type Role, type User } from '../access/users.ts'
import { AppError } from '../failure.ts'
import { secretFor } from './secret.ts'
import { withDatabase } from './store.ts'

/** `recruiterreach users list` */
export const list = {
  run: (): Promise<User[]> => withDatabase((database) => createUsers(database).list()),
  inWords: (users: User[]): string => users.map(inLine).join('\n') || 'There is no account yet.',
}

/** `recruiterreach users add --email A [--name N] [--role owner|member]` */
export const add = { run: addUser, inWords: (user: User): string => inLine(user) }

const inLine = ({ email, role, name }: User): string => `${email}  ${role}  ${name}`

async function addUser(options: { email: string; name?: string; role?: string }): Promise<User> {
  const role = roleOf(options.role ?? 'member')
  const password = await secretFor('USER_PASSWORD', `Password for ${options.email}`)
  const { email, name } = options
  return withDatabase((database) =>
    createUsers(database).add({ email, password, role, ...(name !== undefined && { name }) }),
  )
}

function roleOf(given: string): Role {
  if (given === 'owner' || given === 'member') return given
  throw new AppError('user.role', {
    title: 'There is no such role',
    explanation: `"${given}" is neither owner nor member.`,
    fix: ['An owner may also add users; a member uses the app.'],
  })
}
