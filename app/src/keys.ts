import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import {
  type KeyRing,
  parseKeyRing,
  readOrCreateKeyFile,
  type SealedStore,
  sealedCredentials,
} from '@recruiterreach/mailbox'
import type { Config } from './config.ts'
import { AppError } from './failure.ts'
import type { Schema } from './store/schema.ts'
import { sealedSecrets, sealedWebhookSecrets } from './store/secrets.ts'

/** Everything that the vault has sealed in this database, by what it is. */
export const sealedIn = (db: Kysely<Schema>): Record<'mailboxes' | 'secrets' | 'webhooks', SealedStore> => ({
  mailboxes: sealedCredentials(db),
  secrets: sealedSecrets(db),
  webhooks: sealedWebhookSecrets(db),
})

export const keyFileOf = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'vault.keys')

/**
 * The keys that this instance works with: from VAULT_KEYS, else from the key file, which is made where nothing has been
 * sealed yet. Throws AppError `vault.key-file-missing` where something has: a fresh key would open nothing of it.
 */
export async function openKeyRing(
  config: Pick<Config, 'dataDir' | 'vaultKeys'>,
  db: Kysely<Schema>,
): Promise<KeyRing> {
  if (config.vaultKeys !== null) return parseKeyRing(config.vaultKeys)
  const file = keyFileOf(config)
  if (!existsSync(file)) {
    const sealed = await Promise.all(Object.values(sealedIn(db)).map((store) => store.page(null, 1)))
    if (sealed.some((page) => page.length > 0)) throw keyFileMissing(file)
    // On PostgreSQL nothing else has made the folder; where it cannot be made, reading the file says so in words.
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 }).catch(() => undefined)
  }
  return readOrCreateKeyFile(file)
}

const keyFileMissing = (file: string): AppError =>
  new AppError('vault.key-file-missing', {
    title: 'The vault’s key file is gone',
    explanation: `The database holds sealed passwords, and ${file}, which opens them, is not there. Nothing has been changed.`,
    fix: [
      'Put the file back from its backup, or give its keys in VAULT_KEYS.',
      'If the keys are lost, the passwords are too: move the database away, start anew and connect the mailboxes again.',
    ],
    status: 503,
  })
