import { expect, onTestFinished, test } from 'vitest'
import type { Conversation } from '../rig/fault-server.ts'
import { addMail, createFolder } from '../rig/imap-folder.ts'
import { type ImapFault, imapScript } from '../rig/imap-script.ts'
import { type Watched, copyOf, replyTo, startWatched } from './watched.ts'

const minute = 60_000
/** Milliseconds for a server that says nothing, and for a step of one that never comes to an end. */
const deadlineMs = 400

/** Bytes that one connection may bring before the client hangs up: what one answer may hold, and what is on its way. */
const most = 100 * 1024 * 1024
let mostPoured = 0

/** Sends the same bytes over and over for as long as anybody listens. */
const pour =
  (bytes: string, every = 0) =>
  async (to: Conversation): Promise<void> => {
    const gone = new AbortController()
    let poured = 0
    to.stall().catch(() => gone.abort())
    while (!gone.signal.aborted && poured < most) {
      // Taken, not only offered: a quick server would have offered more before it hears that nobody listens.
      await to.pour(bytes)
      poured += bytes.length
      mostPoured = Math.max(mostPoured, poured)
      await new Promise((resolve) => (every > 0 ? setTimeout(resolve, every) : setImmediate(resolve)))
    }
    await to.stall()
  }

const megabyte = 'x'.repeat(1024 * 1024)
const faults: [name: string, verb: string, what: ImapFault][] = [
  ['a greeting that is none', 'greeting', { say: '220 this is no IMAP\r\n' }],
  ['a greeting of bytes', 'greeting', { say: Buffer.from([0, 255, 13, 10, 7, 0, 0x7b, 0x39, 0x7d, 13, 10]) }],
  ['a BYE for a greeting', 'greeting', { say: '* BYE too many users\r\n' }],
  ['no greeting', 'greeting', 'stall'],
  ['a line without end', 'greeting', pour(megabyte)],
  ['chatter without end', 'greeting', pour('* OK still here\r\n', 5)],
  ['no folders', 'LIST', { say: '* LIST ((((( "/" \r\n* LIST () NIL\r\n' }],
  ['a drop at LIST', 'LIST', 'drop'],
  ['a BYE at LIST', 'LIST', { say: '* BYE going down\r\n' }],
  ['another one’s tag', 'EXAMINE', { say: 'ZZZ OK [READ-ONLY] done\r\n' }],
  ['a folder without a UIDVALIDITY', 'EXAMINE', { say: '* 1 EXISTS\r\n* OK [UIDNEXT x] \r\n' }],
  ['a drop at EXAMINE', 'EXAMINE', 'drop'],
  ['a NO to the search', 'UID SEARCH', { say: '' }],
  ['a BAD to the search', 'UID SEARCH', { say: '' }],
  ['an OK to the search, without a result', 'UID SEARCH', { say: '' }],
  ['a search that is words', 'UID SEARCH', { say: '* SEARCH one two \0 {\r\n' }],
  ['silence at the search', 'UID SEARCH', 'stall'],
  ['chatter at the search', 'UID SEARCH', pour('* OK thinking\r\n', 5)],
  ['a literal of two gigabytes', 'UID SEARCH', { say: '* 1 FETCH (BODY[] {2000000000}\r\nabc' }],
  ['a literal of a negative length', 'UID SEARCH', { say: '* 1 FETCH (BODY[] {-5}\r\nabc)\r\n' }],
  ['a drop at FETCH', 'UID FETCH', 'drop'],
  ['a BYE at FETCH', 'UID FETCH', { say: '* BYE maintenance\r\n' }],
  ['a literal that is cut off', 'UID FETCH', { say: '* 2 FETCH (UID 2 BODY[HEADER] {900}\r\nFrom: x\r\n' }],
  ['an OK to the fetch, without a mail', 'UID FETCH', { say: '' }],
  ['a fetch of something else', 'UID FETCH', { say: '' }],
  ['answers without end', 'UID SEARCH', pour(`* SEARCH ${'1 '.repeat(200_000)}\r\n`)],
]
/** What these say needs the tag of the command. */
const tagged: Record<string, (tag: string) => string> = {
  'a NO to the search': (tag) => `${tag} NO [SERVERBUG] try later\r\n`,
  'a BAD to the search': (tag) => `${tag} BAD what\r\n`,
  'an OK to the search, without a result': (tag) => `${tag} OK done\r\n`,
  'an OK to the fetch, without a mail': (tag) => `${tag} OK done\r\n`,
  'a fetch of something else': (tag) => `* 9 FETCH (UID 900 FLAGS ())\r\n${tag} OK done\r\n`,
}

let broken: (typeof faults)[number] | null = null
const inbox = createFolder('INBOX')
const sent = createFolder('Sent', '\\Sent')

async function start(): Promise<Watched> {
  for (const folder of [inbox, sent]) {
    Object.assign(folder, createFolder(folder.path, folder.use))
    // A folder that says itself that it is empty would be one in which nothing is to be found.
    addMail(folder, copyOf('<of-last-year@example.org>'), new Date('2025-11-25'))
  }
  const watched = await startWatched(
    imapScript({
      folders: [inbox, sent],
      fault(verb, _line, tag) {
        if (broken === null || broken[1] !== verb) return null
        const [name, , what] = broken
        const say = tagged[name]
        return say ? { say: say(tag) } : what
      },
    }),
    { deadlineMs },
  )
  onTestFinished(async () => {
    broken = null
    await watched.close()
  })
  return watched
}

test.each(faults.map((fault) => [fault[0], fault] as const))(
  '%s: no absence is read from it, no reply is lost',
  async (_name, fault) => {
    mostPoured = 0
    const watched = await start()
    const { outbox, scripted } = watched
    // To find it in Sent nothing is fetched.
    const lost = fault[1] === 'UID FETCH' ? null : await watched.send('lose')
    const answered = await watched.send()
    broken = fault
    // Longer than its patience with a server that searches and finds nothing: then it would be sent again.
    for (let n = 0; n < 4; n += 1) {
      watched.ahead += minute
      await outbox.sendDue()
    }
    if (lost)
      expect(await watched.message(lost)).toMatchObject({ state: 'unknown', settleAt: expect.any(Number) })
    addMail(inbox, replyTo(answered.messageId), new Date(Date.now() + watched.ahead))
    await outbox.watchDue()
    expect((await outbox.mailbox('ada', watched.mailboxId))?.watch.problem).toMatchObject({
      code: expect.stringMatching(/^(server|net|rate)\./),
      title: expect.any(String),
    })
    expect(mostPoured).toBeLessThan(most)

    broken = null
    if (lost) addMail(sent, copyOf(lost.messageId))
    watched.ahead += 20 * minute
    await outbox.sendDue()
    await outbox.watchDue()
    if (lost) expect(await watched.message(lost)).toMatchObject({ state: 'sent', tries: 1 })
    expect(scripted.taken).toEqual([answered.messageId])
    expect((await watched.message(answered))?.events).toMatchObject([{ kind: 'reply', text: 'Let us talk.' }])
    expect((await outbox.mailbox('ada', watched.mailboxId))?.watch.problem).toBeNull()
  },
  60_000,
)
