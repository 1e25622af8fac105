import { readConfig } from '../config.ts'
import { openDatabase } from '../store/database.ts'

/** `recruiterreach migrate`: brings the tables up to date and ends. A server does the same when it starts. */
export async function migrate(): Promise<{ migrations: string[] }> {
  const { db } = await openDatabase(readConfig())
  try {
    const rows = await db.selectFrom('migration').select('name').orderBy('name').execute()
    return { migrations: rows.map(({ name }) => name) }
  } finally {
    await db.destroy()
  }
}
