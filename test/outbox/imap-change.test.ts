import { expect, onTestFinished, test } from 'vitest'
import type { Conversation } from '../rig/fault-server.ts'
import { type ScriptedFolder, addMail, createFolder } from '../rig/imap-folder.ts'
import { type ImapScriptOptions, imapScript } from '../rig/imap-script.ts'
import { type Watched, copyOf, replyTo, startWatched } from './watched.ts'

const minute = 60_000

async function start(folders: ScriptedFolder[], options: Partial<ImapScriptOptions> = {}): Promise<Watched> {
  for (const folder of folders) addMail(folder, copyOf('<old@example.org>'), new Date('2025-11-25'))
  const watched = await startWatched(imapScript({ folders, ...options }))
  onTestFinished(() => watched.close())
  return watched
}

const textsOf = async (watched: Watched, message: Parameters<Watched['message']>[0]) =>
  (await watched.message(message))?.events.map(({ text }) => text)

/** Looks once it is due, at a mail that has come by then. */
async function lookLater(watched: Watched): Promise<void> {
  watched.ahead += 20 * minute
  await watched.outbox.watchDue()
}

test('a connection that ends while it waits is opened again, and what came meanwhile is told once', async () => {
  const inbox = createFolder('INBOX')
  let cut: (() => void) | null = null
  const idles: number[] = []
  const waiting = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const watched = await start([inbox], {
    fault: (verb) =>
      verb === 'IDLE'
        ? async (to: Conversation) => {
            to.send('+ idling\r\n')
            idles.push(to.number)
            cut = () => to.drop('reset')
            waiting[idles.length - 1]?.resolve()
            await to.stall()
          }
        : null,
  })
  const message = await watched.send()
  watched.ahead += minute
  const stop = new AbortController()
  const told = Promise.withResolvers<void>()
  watched.outbox.on((change) => 'event' in change && told.resolve())
  const watching = watched.outbox.watch({ signal: stop.signal })
  await waiting[0]?.promise
  addMail(inbox, replyTo(message.messageId, 'One.'), new Date(Date.now() + watched.ahead))
  const broken = watched.server.connections
  ;(cut as (() => void) | null)?.()
  // No trouble of the mailbox: it is looked into again after its usual minute, not after a failure's quarter of an hour.
  await expect
    .poll(async () => {
      const [row] = await watched.database.db.selectFrom('mailbox').select('watch_lease_until').execute()
      return row?.watch_lease_until
    })
    .toBeNull()
  watched.ahead += minute + 1000
  watched.outbox.wake()
  await told.promise
  await waiting[1]?.promise
  expect(watched.server.connections).toBe(broken + 1)
  expect(await textsOf(watched, message)).toEqual(['One.'])
  expect((await watched.outbox.mailbox('ada', watched.mailboxId))?.watch.problem).toBeNull()
  // Nor does this server, which says nothing more, hold up whoever stops.
  stop.abort()
  await watching
})

test('a folder that is made anew under its name, with UIDs from the start, is read again and nothing told twice', async () => {
  const inbox = createFolder('INBOX')
  const watched = await start([inbox])
  const message = await watched.send()
  const first = addMail(inbox, replyTo(message.messageId, 'One.'), new Date(Date.now() + 1000))
  await lookLater(watched)
  expect(await textsOf(watched, message)).toEqual(['One.'])
  Object.assign(inbox, { validity: 2, uidNext: 1, mails: [] })
  addMail(inbox, replyTo(message.messageId, 'Two.'), new Date(Date.now() + watched.ahead))
  addMail(inbox, first.raw, first.receivedAt)
  await lookLater(watched)
  expect(await textsOf(watched, message)).toEqual(['One.', 'Two.'])
})

test('a spam folder that gets another name is the same one: read on, and nothing told twice', async () => {
  const inbox = createFolder('INBOX')
  const junk = createFolder('Junk', '\\Junk')
  const watched = await start([inbox, junk])
  const message = await watched.send()
  addMail(junk, replyTo(message.messageId, 'One.'), new Date(Date.now() + 1000))
  await lookLater(watched)
  junk.path = 'Papierkorb für Werbung'.replace('ü', '&APw-')
  addMail(junk, replyTo(message.messageId, 'Two.'), new Date(Date.now() + watched.ahead))
  await lookLater(watched)
  expect(await textsOf(watched, message)).toEqual(['One.', 'Two.'])
})

test('a Sent folder is found by its special use, whatever it is called by now', async () => {
  const sent = createFolder('Sent', '\\Sent')
  const watched = await start([createFolder('INBOX'), sent])
  const lost = await watched.send('lose')
  sent.path = 'Gesendete Objekte'
  addMail(sent, copyOf(lost.messageId))
  watched.ahead += minute
  await watched.outbox.sendDue()
  expect(await watched.message(lost)).toMatchObject({ state: 'sent', tries: 1 })
  expect(watched.scripted.taken).toEqual([])
})
