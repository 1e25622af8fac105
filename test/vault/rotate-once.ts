import { createVault, parseKeyRing, rotate, sealedCredentials } from '../../mailbox/src/index.ts'
import { openSqlite } from '../outbox/databases.ts'

/** One run of a rotation in a process of its own, to be killed: `rotate-once.ts DATABASE KEYS`. A line for each row. */
const [file = '', keys = ''] = process.argv.slice(2)
const db = openSqlite(file)
const { seen, resealed, failed } = await rotate(createVault(parseKeyRing(keys)), sealedCredentials(db), {
  onProgress: (so) => process.stdout.write(`${so.seen}\n`),
})
process.stdout.write(`done ${JSON.stringify({ seen, resealed, failed })}\n`)
await db.destroy()
