import { expect, onTestFinished, test } from 'vitest'
import type { Script } from '../rig/fault-server.ts'
import { type ScriptedFolder, addMail, createFolder } from '../rig/imap-folder.ts'
import { type ImapFault, imapScript } from '../rig/imap-script.ts'
import { smtpScript } from '../rig/smtp-script.ts'
import { type Watched, copyOf, replyTo, startWatched } from './watched.ts'

const minute = 60_000

interface Provider {
  watched: Watched
  /** What the IMAP server was asked. */
  asked: string[]
}

interface Habits {
  capabilities?: string[]
  smtp?: Script
  fault?: (verb: string, line: string, tag: string) => ImapFault | null
}

/** A provider with a mailbox of Ada's; what it takes comes by script unless an SMTP server is given. */
async function start(folders: ScriptedFolder[], { capabilities, smtp, fault }: Habits): Promise<Provider> {
  const asked: string[] = []
  const imap = imapScript({
    folders,
    ...(capabilities && { capabilities }),
    ...(fault && { fault }),
    heard: (line) => asked.push(line),
  })
  for (const folder of folders) addMail(folder, copyOf('<old@example.org>'), new Date('2025-11-25'))
  const watched = await startWatched(imap, smtp ? { smtpScript: smtp } : {})
  onTestFinished(() => watched.close())
  return { watched, asked }
}

const later = async (watched: Watched, minutes = 1): Promise<void> => {
  for (let n = 0; n < minutes; n += 1) {
    watched.ahead += minute
    await watched.outbox.sendDue()
  }
}

const gmail = {
  capabilities: ['X-GM-EXT-1'],
  folders: () => ({
    inbox: createFolder('INBOX'),
    all: createFolder('[Gmail]/All Mail', '\\All'),
    sent: createFolder('[Gmail]/Sent Mail', '\\Sent'),
  }),
}

test('Gmail: a lost answer is settled by rfc822msgid in All Mail, whatever label the copy has', async () => {
  const { inbox, all, sent } = gmail.folders()
  const { watched, asked } = await start([inbox, all, sent], gmail)
  const lost = await watched.send('lose')
  addMail(all, copyOf(lost.messageId))
  await later(watched)
  expect(await watched.message(lost)).toMatchObject({ state: 'sent', providerMessageId: null, tries: 1 })
  expect(watched.scripted.taken).toEqual([])
  expect(asked).toContain('EXAMINE "[Gmail]/All Mail"')
  expect(
    asked.filter((line) => line.startsWith('UID SEARCH')).map((line) => line.replaceAll('"', '')),
  ).toEqual([`UID SEARCH X-GM-RAW rfc822msgid:${lost.messageId.slice(1, -1)}`])
})

test('Gmail: absent after patience, it is sent again under the same Message-ID', async () => {
  const { inbox, all, sent } = gmail.folders()
  const { watched } = await start([inbox, all, sent], gmail)
  const lost = await watched.send('lose')
  await later(watched, 4)
  expect(await watched.message(lost)).toMatchObject({ state: 'sent', tries: 2 })
  expect(watched.scripted.taken).toEqual([lost.messageId])
})

test('Gmail: a search that it refuses is no absence', async () => {
  const { inbox, all, sent } = gmail.folders()
  const { watched } = await start([inbox, all, sent], {
    ...gmail,
    fault: (verb, line, tag) =>
      verb === 'UID SEARCH' && line.includes('X-GM-RAW')
        ? { say: `${tag} NO [THROTTLED] System Error (Failure)\r\n` }
        : null,
  })
  const lost = await watched.send('lose')
  await later(watched, 4)
  expect(await watched.message(lost)).toMatchObject({ state: 'unknown', settleAt: expect.any(Number) })
  expect(watched.scripted.taken).toEqual([])
})

/** As Exchange Online writes it: its own id in place of ours. */
const renamed = '<AS8PR04MB1234567890ABCDEF@AS8PR04MB1234.eurprd04.prod.outlook.com>'
const outlook = { accepted: `250 2.0.0 OK ${renamed} [Hostname=AS8PR04MB1234.eurprd04.prod.outlook.com]` }

test('Outlook: the id that its yes names is learned, replies to it are joined, and a follow-up is threaded by it', async () => {
  const inbox = createFolder('INBOX')
  const taken: string[] = []
  const smtp = smtpScript({ ...outlook, accept: (raw) => void taken.push(raw) })
  const { watched } = await start([inbox, createFolder('Sent Items', '\\Sent')], { smtp })
  const message = await watched.send()
  expect(await watched.message(message)).toMatchObject({ state: 'sent', providerMessageId: renamed })
  addMail(inbox, replyTo(renamed), new Date(Date.now() + 1000))
  watched.ahead += minute
  await watched.outbox.watchDue()
  expect((await watched.message(message))?.events).toMatchObject([{ kind: 'reply', text: 'Let us talk.' }])

  await watched.outbox.enqueue({
    ownerId: 'ada',
    mailboxId: watched.mailboxId,
    to: { address: 'rita@example.com' },
    subject: 'Re: Your posting',
    text: 'Hello again.',
    replyToMessage: message.id,
  })
  await watched.outbox.sendDue()
  const followUp = taken[1]?.replaceAll(/\r\n\s+/g, ' ')
  expect(followUp).toContain(`In-Reply-To: ${renamed}\r\n`)
  expect(followUp).toContain(`References: ${renamed}\r\n`)
})

test('Outlook: where its yes was lost, the id is learned from the copy in Sent, and replies are joined', async () => {
  const inbox = createFolder('INBOX')
  const sent = createFolder('Sent Items', '\\Sent')
  let takes = 0
  const smtp = smtpScript({
    ...outlook,
    fault: (point) => (point === 'final-reply' && ++takes > 0 ? 'drop' : null),
  })
  const { watched } = await start([inbox, sent], { smtp })
  const message = await watched.send()
  expect(await watched.message(message)).toMatchObject({ state: 'unknown' })
  addMail(sent, copyOf(renamed, [`X-Microsoft-Original-Message-ID: ${message.messageId}`]))
  await later(watched)
  expect(await watched.message(message)).toMatchObject({
    state: 'sent',
    providerMessageId: renamed,
    tries: 1,
  })
  addMail(inbox, replyTo(renamed), new Date(Date.now() + watched.ahead))
  watched.ahead += minute
  await watched.outbox.watchDue()
  expect((await watched.message(message))?.events).toMatchObject([{ kind: 'reply' }])
  // Taken once, and never offered again.
  expect(takes).toBe(1)
})
