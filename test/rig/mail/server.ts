import { randomBytes } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeCertificates } from '../certificates.ts'
import { onFreePorts } from '../ports.ts'
import { makeNest } from '../tether.ts'
import { dovecotReady, startDovecot, writeUsers } from './dovecot.ts'
import { domain, layOut, maildir, makeMaildirs } from './layout.ts'
import { type KeptMail, readMaildir, waitInMaildir } from './maildir.ts'
import { postfixReady, startPostfix } from './postfix.ts'
import { allDelivered } from './queue.ts'

export type { KeptMail } from './maildir.ts'

export interface MailServerOptions {
  /** The parts before the @ of those who have a mailbox; alice and bob by default. */
  users?: readonly string[]
  /** Whether the server puts a copy of what is submitted into the sender's Sent folder, as Gmail does. Not by default. */
  filesSentCopies?: boolean
  /** Names and addresses in the certificate; `localhost`, `127.0.0.1` and `mail.rig.test` by default. */
  certificateHosts?: readonly string[]
}

export interface MailUser {
  address: string
  password: string
}

/** Postfix and Dovecot on loopback ports of their own, from a private folder. */
export interface MailServer {
  /** What to dial: a name that is in the certificate by default. */
  readonly host: 'localhost'
  /** Implicit TLS (as 465). */
  readonly smtps: number
  /** STARTTLS (as 587). */
  readonly submission: number
  /** Implicit TLS (as 993). */
  readonly imaps: number
  /** STARTTLS (as 143). */
  readonly imap: number
  /** The private authority's certificate, PEM. */
  readonly ca: string
  /** The same as a file, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string
  /** Throws for a name that was not asked for. */
  user(name: string): MailUser
  /** Gives a user another password, as one who revokes an app password does; resolves once it holds. */
  setPassword(name: string, password: string): Promise<void>
  /** Resolves once the server has delivered all that it has taken; rejects after 20 s. */
  delivered(): Promise<void>
  /** What lies in a folder once the server has delivered all that it has taken, oldest first; rejects after 20 s. */
  mails(name: string, folder?: 'INBOX' | 'Sent'): Promise<KeptMail[]>
  /** The first mail that `wanted` takes, now or once it comes; rejects after 20 s. */
  waitForMail(
    name: string,
    wanted?: (mail: KeptMail) => boolean,
    folder?: 'INBOX' | 'Sent',
  ): Promise<KeptMail>
  /** Lays a mail into an INBOX as it is, past SMTP: for what no server would pass on. */
  lay(name: string, raw: string): Promise<void>
  /** What both servers have logged. */
  log(): string
  stop(): Promise<void>
}

const patienceMs = 20_000

/** Starts both servers; takes about half a second. Needs root, as both drop to users of their own. */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  return onFreePorts(4, (ports) => start(ports, options))
}

async function start(
  ports: number[],
  {
    users = ['alice', 'bob'],
    filesSentCopies = false,
    certificateHosts = ['localhost', '127.0.0.1', `mail.${domain}`],
  }: MailServerOptions,
): Promise<MailServer> {
  const [smtps = 0, submission = 0, imaps = 0, imap = 0] = ports
  const nest = makeNest('rr-mail-')
  const layout = layOut(nest.path)
  const certificates = makeCertificates(nest.path, certificateHosts)
  const passwords = new Map(users.map((user) => [`${user}@${domain}`, randomBytes(12).toString('base64url')]))
  makeMaildirs(layout, users)
  writeUsers(layout, passwords)
  // Postfix makes the folder that Dovecot's authentication socket goes into.
  const postfix = startPostfix(nest, layout, { smtps, submission, users, filesSentCopies, certificates })
  const dovecot = startDovecot(nest, layout, { imaps, imap, certificates })
  const log = (): string => postfix.log() + dovecot.log()
  const stop = async (): Promise<void> => {
    await Promise.all([postfix.stop(), dovecot.stop()])
    await nest.remove()
  }
  try {
    await Promise.all([postfix.says(postfixReady), dovecot.says(dovecotReady)])
  } catch (error) {
    await stop()
    throw error
  }

  const known = (name: string): string => {
    if (!users.includes(name)) throw new Error(`${name} has no mailbox on this test server`)
    return name
  }
  const delivered = (): Promise<void> => allDelivered(layout.queue, AbortSignal.timeout(patienceMs))
  return {
    host: 'localhost',
    smtps,
    submission,
    imaps,
    imap,
    ca: certificates.ca,
    caFile: certificates.caFile,
    user(name) {
      const address = `${known(name)}@${domain}`
      return { address, password: passwords.get(address) ?? '' }
    },
    async setPassword(name, password) {
      passwords.set(`${known(name)}@${domain}`, password)
      writeUsers(layout, passwords)
      // Dovecot looks at its file once in each second of the clock: the next one is what has to come.
      await setTimeout(1001 - (Date.now() % 1000))
    },
    delivered,
    async mails(name, folder = 'INBOX') {
      await delivered()
      return readMaildir(maildir(layout, known(name), folder))
    },
    async waitForMail(name, wanted = () => true, folder = 'INBOX') {
      const signal = AbortSignal.timeout(patienceMs)
      try {
        return await waitInMaildir(maildir(layout, known(name), folder), wanted, signal)
      } catch (error) {
        throw new Error(`no such mail in ${name}'s ${folder}; the servers say:\n${log()}`, { cause: error })
      }
    },
    async lay(name, raw) {
      const folder = maildir(layout, known(name))
      const file = `${Math.floor(Date.now() / 1000)}.M${Date.now() % 1000}000R${randomBytes(6).toString('hex')}.lay`
      await writeFile(join(folder, 'tmp', file), raw, { mode: 0o666 })
      await rename(join(folder, 'tmp', file), join(folder, 'new', file))
    },
    log,
    stop,
  }
}
