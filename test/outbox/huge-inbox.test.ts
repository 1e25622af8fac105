import { expect, onTestFinished, test } from 'vitest'
import { addMail, createFolder } from '../rig/imap-folder.ts'
import { imapScript } from '../rig/imap-script.ts'
import { copyOf, replyTo, startWatched } from './watched.ts'

const mails = 100_000
/** Of these, so many came on the day on which the watch began, and are told from the rest by their headers alone. */
const ofToday = 300
const day = 24 * 3600_000

test('in an inbox of 100,000 the reply is found without reading the rest', { timeout: 120_000 }, async () => {
  const inbox = createFolder('INBOX')
  // After the watch has begun, which filling the folder comes before.
  const now = Date.now() + 60_000
  const letter = 'A line of a newsletter, as they come every day.\r\n'.repeat(200)
  for (let n = 0; n < mails; n += 1) {
    const at = n < mails - ofToday ? now - 10 * day - (mails - n) * 60_000 : now + n
    addMail(inbox, copyOf(`<${n}@newsletter.example>`, ['List-Id: <news.example>']) + letter, new Date(at))
  }
  const asked: string[] = []
  let bytes = 0
  const watched = await startWatched(
    imapScript({ folders: [inbox], heard: (line) => asked.push(line), said: (size) => (bytes += size) }),
  )
  onTestFinished(() => watched.close())
  const message = await watched.send()
  addMail(inbox, replyTo(message.messageId) + letter, new Date(now + 1000))

  const look = async () => {
    asked.length = 0
    bytes = 0
    const began = performance.now()
    watched.ahead += 2 * 60_000
    await watched.outbox.watchDue()
    return {
      ms: Math.round(performance.now() - began),
      kilobytes: Math.round(bytes / 1000),
      headers: asked.filter((line) => line.includes('BODY.PEEK[HEADER]')).length,
      whole: asked.filter((line) => line.includes('BODY.PEEK[]')).length,
    }
  }
  const first = await look()
  expect((await watched.message(message))?.events).toMatchObject([{ kind: 'reply' }])
  // Headers in batches of 200 of what came since the day before; one mail is read.
  expect(first).toMatchObject({ headers: 2, whole: 1 })
  expect(first.kilobytes).toBeLessThan(200)

  addMail(inbox, replyTo(message.messageId, 'And one more thing.'), new Date(now + 2000))
  const second = await look()
  expect((await watched.message(message))?.events).toHaveLength(2)
  // From the second look on, what is new.
  expect(second).toMatchObject({ headers: 1, whole: 1 })
  expect(second.kilobytes).toBeLessThan(10)

  // A server that has made the folder anew has to be searched again, and no more than that.
  inbox.validity = 2
  const third = await look()
  expect((await watched.message(message))?.events).toHaveLength(2)
  expect(third).toMatchObject({ headers: 2, whole: 2 })
  // How long it takes is for the reader: a busy machine is no fault.
  process.stdout.write(`\nAn inbox of ${mails}: ${JSON.stringify({ first, second, third })}\n`)
})
