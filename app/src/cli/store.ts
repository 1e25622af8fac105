import { readConfig } from '../config.ts'
import { type Database, openDatabase } from '../store/database.ts'

/** Opens the instance's database for one command, beside a running server, and closes it after. */
export async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig())
  try {
    return await use(database)
  } finally {
    await database.db.destroy()
  }
}
