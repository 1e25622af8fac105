import {
  connectAccount,
  type ConnectInput,
  type Diagnosis,
  examine,
  type Hop,
  type MailboxView,
  type Network,
  type Outbox,
  verifyLogins,
} from '@recruiterreach/mailbox'
import { AppError } from '../failure.ts'

export interface Mailboxes {
  list(userId: string): Promise<MailboxView[]>
  /** Throws AppError `mailbox.not-found`, also for another person's. */
  get(userId: string, id: string): Promise<MailboxView>
  /**
   * Logs in for real over SMTP and IMAP, and keeps the mailbox only then. A mailbox of the same address is connected
   * anew instead of twice. Throws what connectAccount throws.
   */
  connect(userId: string, input: ConnectInput): Promise<{ mailbox: MailboxView; hops: Hop[] }>
  /** A mailbox without a network, for trying things out. One is enough: a second asking answers the first. */
  addSandbox(userId: string, sender: { name: string; email: string }): Promise<MailboxView>
  /** Another password for the same address and servers: whatever was parked flows again. */
  reconnect(userId: string, id: string, password: string): Promise<MailboxView>
  /** Logs in again with the kept credential; a mailbox that was parked resumes where that works. */
  verify(userId: string, id: string): Promise<MailboxView>
  doctor(userId: string, id: string): Promise<Diagnosis>
  /** Changes the name that recipients see. */
  rename(userId: string, id: string, displayName: string | null): Promise<MailboxView>
  /** Forgets the mailbox, its password and its messages. */
  remove(userId: string, id: string): Promise<void>
}

/** Where the sandbox's mail says it comes from: a domain that RFC 2606 keeps from ever existing. */
const sandboxDomain = 'sandbox.example'

export function createMailboxes({ outbox, network }: { outbox: Outbox; network: Network }): Mailboxes {
  const get = async (userId: string, id: string): Promise<MailboxView> => {
    const mailbox = await outbox.mailbox(userId, id)
    if (mailbox === null) throw notFound()
    return mailbox
  }

  return {
    list: (userId) => outbox.mailboxes(userId),
    get,
    async connect(userId, input) {
      const { account, credential, hops } = await connectAccount(input, { network })
      const same = (await outbox.mailboxes(userId)).find(
        (mailbox) => mailbox.address.toLowerCase() === account.address.toLowerCase(),
      )
      const mailbox =
        same === undefined
          ? await outbox.addMailbox({ ownerId: userId, account, credential })
          : await outbox.replaceCredential(userId, same.id, credential, account)
      return { mailbox, hops }
    },
    async addSandbox(userId, sender) {
      const first = (await outbox.mailboxes(userId)).find(({ account }) => account.road === 'sandbox')
      if (first !== undefined) return first
      const local = (sender.email.split('@')[0] ?? '').toLowerCase().replace(/[^a-z0-9.-]/g, '') || 'you'
      return outbox.addMailbox({
        ownerId: userId,
        account: {
          address: `${local}@${sandboxDomain}`,
          displayName: sender.name || null,
          provider: 'sandbox',
          road: 'sandbox',
          smtp: null,
          imap: null,
        },
        credential: null,
      })
    },
    async reconnect(userId, id, password) {
      const { account } = await get(userId, id)
      if (account.road === 'sandbox') throw needsNoPassword()
      const connected = await connectAccount(
        {
          address: account.address,
          password,
          displayName: account.displayName,
          ...(account.smtp !== null && { smtp: account.smtp, username: account.smtp.username }),
          imap: account.imap,
        },
        { network },
      )
      return outbox.replaceCredential(userId, id, connected.credential)
    },
    async verify(userId, id) {
      const { account } = await get(userId, id)
      if (account.road !== 'sandbox')
        await outbox.borrow(userId, id, async (kept, credential) => {
          if (credential !== null) await verifyLogins(kept, credential, { network })
        })
      return outbox.resume(userId, id)
    },
    doctor: async (userId, id) => {
      const { account } = await get(userId, id)
      if (account.road === 'sandbox')
        return {
          ok: true,
          verdict:
            'This is a sandbox mailbox: it uses no network, so there is nothing that could be blocked.',
          advice: [],
          hops: [],
        }
      return outbox.borrow(userId, id, (kept, credential) =>
        examine({ account: kept }, { network, ...(credential !== null && { credential }) }),
      )
    },
    async rename(userId, id, displayName) {
      await get(userId, id)
      return outbox.rename(userId, id, displayName)
    },
    async remove(userId, id) {
      await get(userId, id)
      await outbox.removeMailbox(userId, id)
    },
  }
}

const notFound = (): AppError =>
  new AppError('mailbox.not-found', {
    title: 'No such mailbox',
    explanation: 'There is no mailbox under this id among yours.',
    fix: ['Check the id, or connect the mailbox again.'],
    status: 404,
  })

const needsNoPassword = (): AppError =>
  new AppError('mailbox.sandbox', {
    title: 'A sandbox needs no password',
    explanation: 'This mailbox uses no network and no account anywhere.',
    fix: ['Connect a mailbox of your own to send real mail.'],
    status: 409,
  })
