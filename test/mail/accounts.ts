import {
  type Accepted,
  type Account,
  type Credential,
  type Network,
  type OutgoingMessage,
  compose,
  smtpRoad,
} from '@recruiterreach/mailbox'
import type { MailServer } from '../rig/mail/server.ts'

/** A user of the test server as the engine knows them once connected. */
export function accountOf(server: MailServer, name: string, road: 'smtps' | 'submission' = 'smtps'): Account {
  const { address } = server.user(name)
  const security = road === 'smtps' ? 'tls' : 'starttls'
  return {
    address,
    displayName: 'Ada Løvelace',
    provider: 'other',
    road: 'smtp',
    smtp: { host: server.host, port: server[road], security, username: address },
    imap: { host: server.host, port: server.imaps, security: 'tls', username: address },
  }
}

export function credentialOf(server: MailServer, name: string): Credential {
  return { kind: 'password', password: server.user(name).password }
}

/** Composes a message and hands it over, as the outbox does, and without one. */
export async function send(
  account: Account,
  credential: Credential,
  message: Omit<OutgoingMessage, 'from'>,
  network: Network,
): Promise<{ accepted: Accepted; messageId: string }> {
  const from = { address: account.address, name: account.displayName ?? '' }
  const composed = await compose({ from, ...message })
  const session = await smtpRoad.open(account, credential, { network })
  try {
    return { accepted: await session.transmit(composed), messageId: composed.messageId }
  } finally {
    await session.close()
  }
}
