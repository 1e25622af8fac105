import { withDatabase } from './store.ts'

/** `recruiterreach migrate`: brings the tables up to date and ends. A server does the same when it starts. */
export const run = (): Promise<{ migrations: string[] }> =>
  withDatabase(async ({ db }) => {
    const rows = await db.selectFrom('migration').select('name').orderBy('name').execute()
    return { migrations: rows.map(({ name }) => name) }
  })

export const inWords = ({ migrations }: { migrations: string[] }): string => migrations.join('\n')
