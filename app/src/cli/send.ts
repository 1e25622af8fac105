import { setTimeout as pause } from 'node:timers/promises'
import {
  type Account,
  compose,
  connectAccount,
  type Credential,
  explain,
  type Explanation,
  MailboxError,
  type NamedServer,
  type Network,
  openImapInbox,
  smtpRoad,
  Trace,
} from '@recruiterreach/mailbox'
import { AppError } from '../failure.ts'
import { withMailNetwork } from './offline.ts'
import { NotDone } from './print.ts'
import { secretFor } from './secret.ts'
import { readFileOrSay } from './source.ts'

export interface SendOptions {
  from: string
  to: string
  subject: string
  textFile: string
  attach?: string[]
  smtp?: string
  imap?: string
}

export interface SentAnswer {
  state: 'sent' | 'deferred' | 'parked' | 'refused' | 'unknown'
  messageId: string
  attempts: object[]
}

/** Where the connection broke in the last moment: how often Sent is looked into, and the pause before each, ms. */
const looks = [1_000, 4_000, 10_000]

/**
 * `recruiterreach send`: one message, now, without a database. One try: a failure is told and not repeated, since
 * nothing would remember it after this process. Throws NotDone with how far it came, or what connecting throws.
 */
export async function run(options: SendOptions): Promise<SentAnswer> {
  const text = (await readFileOrSay(options.textFile)).toString('utf8')
  const attachments = await Promise.all(
    (options.attach ?? []).map(async (path) => ({
      filename: path.replace(/^.*[/\\]/, ''),
      content: await readFileOrSay(path),
    })),
  )
  const smtp = options.smtp === undefined ? undefined : server(options.smtp, '--smtp')
  const imap = options.imap === undefined ? undefined : server(options.imap, '--imap')
  const password = await secretFor('MAILBOX_PASSWORD', `App password for ${options.from}`)

  return withMailNetwork(async (network) => {
    // The login that sends is the check: a first one only to verify would ask the provider twice.
    const { account, credential } = await connectAccount(
      {
        address: options.from,
        password,
        ...(smtp !== undefined && { smtp, imap: imap ?? null }),
      },
      { network, logins: { smtp: async () => undefined, imap: async () => undefined } },
    )
    const composed = await compose({
      from: { address: account.address },
      to: [{ address: options.to }],
      subject: options.subject,
      text,
      attachments,
    })
    const at = Date.now()
    const trace = new Trace()
    const attempt = (end: { phase: string; outcome: SentAnswer['state']; reply: string | null }): object => ({
      at,
      road: smtpRoad.name,
      ...end,
      ms: Date.now() - at,
      trace: trace.hops,
    })
    const { messageId } = composed
    let phase = 'connect'
    try {
      const session = await smtpRoad.open(account, credential, {
        network,
        trace,
        onPhase: (begun) => void (phase = begun),
      })
      try {
        const { reply } = await session.transmit(composed, (begun) => void (phase = begun))
        return { state: 'sent', messageId, attempts: [attempt({ phase, outcome: 'sent', reply })] }
      } finally {
        await session.close()
      }
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error
      const explanation = explain(error, { provider: account.provider })
      const lost = ['body', 'final-reply'].includes(error.phase ?? phase) && error.reply === null
      const state = lost ? await settle(account, credential, messageId, network) : stateOf(explanation)
      const answer: SentAnswer = {
        state,
        messageId,
        attempts: [attempt({ phase: error.phase ?? phase, outcome: state, reply: error.reply })],
      }
      if (state === 'sent') return answer
      throw new NotDone(answer, error)
    }
  })
}

export const inWords = ({ state, messageId }: SentAnswer): string => `${state}  ${messageId}`

const stateOf = ({ scope, retry }: Explanation): SentAnswer['state'] =>
  retry === 'later' ? 'deferred' : scope === 'message' && retry === 'never' ? 'refused' : 'parked'

/** The connection broke after the body began: whether it went out stands in Sent, or nobody can say. */
async function settle(
  account: Account,
  credential: Credential,
  messageId: string,
  network: Network,
): Promise<'sent' | 'unknown'> {
  if (account.imap === null) return 'unknown'
  for (const ms of looks) {
    await pause(ms)
    try {
      const inbox = await openImapInbox(account, credential, { network })
      try {
        if (typeof (await inbox.findSent(messageId)) === 'object') return 'sent'
      } finally {
        await inbox.close()
      }
    } catch (error) {
      // A look that failed says nothing: the next one may not.
      if (!(error instanceof MailboxError)) throw error
    }
  }
  return 'unknown'
}

/** `host:port`, `[::1]:port`. */
function server(given: string, option: string): NamedServer {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:[\]]+):(\d{1,5})$/i.exec(given.trim())
  const port = Number(match?.[2])
  if (match?.[1] === undefined || port < 1 || port > 65_535)
    throw new AppError('send.server', {
      title: 'That is not a server',
      explanation: `${option} takes HOST:PORT, and "${given}" is none.`,
      fix: ['Write it like smtp.example.org:465.'],
    })
  return { host: match[1].replace(/^\[|\]$/g, ''), port }
}
