import { randomBytes } from 'node:crypto'
import {
  type Account,
  type Composed,
  type Inbox,
  MailboxError,
  type Network,
  type OutboxOptions,
  type Phase,
  type Road,
  type Vault,
  createNetwork,
  createVault,
  parseKeyRing,
} from '@recruiterreach/mailbox'

export const smtpAccount: Account = {
  address: 'ada@example.org',
  displayName: 'Ada Jones',
  provider: 'other',
  road: 'smtp',
  smtp: { host: 'smtp.example.org', port: 465, security: 'tls', username: 'ada@example.org' },
  imap: { host: 'imap.example.org', port: 993, security: 'tls', username: 'ada@example.org' },
}

/** What happens to one transmission. */
export type Fate =
  | 'accept'
  | { at: Phase; reply?: string }
  /** The server takes it, and its answer is lost. */
  | 'accept-unheard'

/** A road and a Sent folder that do as they are told, for what is decided above the wire. */
export interface Scripted {
  road: Road
  openInbox: NonNullable<OutboxOptions['openInbox']>
  /** Message-IDs that the server took, in order. */
  taken: string[]
  opened: number
  fate: (message: Composed, mailbox: Account) => Fate | Promise<Fate>
  sent: Set<string> | 'no-sent-folder' | 'unreachable'
  /** What Sent shows of the last 24 hours, the person's own mail included. */
  sentTimes: number[]
  /** Whether the server puts what it takes into Sent. */
  files: boolean
  /** Message-IDs of the copies that we filed. */
  filed: string[]
}

const phases: Phase[] = ['mail', 'rcpt', 'data', 'body', 'final-reply']

function failure(phase: Phase, reply?: string): MailboxError {
  const code = reply ? 'send.refused' : phases.includes(phase) ? 'send.dropped' : 'net.timeout'
  return new MailboxError(code, 'scripted', { phase, ...(reply ? { reply } : {}) })
}

export function createScripted(): Scripted {
  const scripted: Scripted = {
    taken: [],
    opened: 0,
    fate: () => 'accept',
    sent: new Set(),
    sentTimes: [],
    files: true,
    filed: [],
    road: {
      name: 'smtp',
      async open(account) {
        scripted.opened += 1
        return {
          async transmit(message, onPhase) {
            const fate = await scripted.fate(message, account)
            for (const phase of phases) {
              if (typeof fate === 'object' && fate.at !== 'final-reply' && !phases.includes(fate.at))
                throw failure(fate.at, fate.reply)
              await onPhase?.(phase)
              if (typeof fate === 'object' && fate.at === phase) throw failure(phase, fate.reply)
            }
            scripted.taken.push(message.messageId)
            if (scripted.files && scripted.sent instanceof Set) scripted.sent.add(message.messageId)
            if (fate === 'accept-unheard')
              throw new MailboxError('send.dropped', 'lost', { phase: 'final-reply' })
            return { reply: '250 2.0.0 OK', providerMessageId: null }
          },
          close: async () => undefined,
        }
      },
    },
    openInbox: async (): Promise<Inbox> => {
      const { sent } = scripted
      if (sent === 'unreachable') throw new MailboxError('net.timeout', 'scripted', { phase: 'connect' })
      return {
        findSent: async (id) =>
          sent === 'no-sent-folder' ? sent : sent.has(id) ? { messageId: id } : 'absent',
        sentSince: async () => (sent === 'no-sent-folder' ? null : scripted.sentTimes),
        waitForMail: async () => false,
        since: async (cursor) => ({ mails: [], cursor: cursor ?? '{}' }),
        fileSent: async (raw) => {
          const id = /^Message-ID: (.*)\r$/im.exec(Buffer.from(raw).toString())?.[1] ?? ''
          scripted.filed.push(id)
          if (sent instanceof Set) sent.add(id)
          return true
        },
        close: async () => undefined,
      }
    },
  }
  return scripted
}

export function testVault(): Vault {
  return createVault(parseKeyRing(`k1:${randomBytes(32).toString('base64')}`))
}

export function testNetwork(): Network {
  return createNetwork()
}
