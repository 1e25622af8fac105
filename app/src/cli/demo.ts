import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'

/** Beside src and dist alike. */
const bundled = new URL('../../demo/', import.meta.url)

/** The step that is being shown, in the order of the whole job. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * `recruiterreach demo`: the whole job by the same services that the pages and the API use, on a posting that comes with
 * the program, with a sandbox mailbox, in a folder that is gone afterwards. Reads nothing of the instance's own.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recruiterreach-demo-'))
  const app = await openApp(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'warn' }))
  try {
    await show(app)
  } finally {
    await app.close()
    await rm(folder, { recursive: true })
  }
}

async function show(app: App): Promise<void> {
  const user = await app.users.createFirstOwner({
    email: 'ada.marlow@example.org',
    name: 'Ada Marlow',
    // Nobody signs in here: the account is gone with the folder.
    password: crypto.randomUUID(),
  })
  const mailbox = await app.mailboxes.addSandbox(user.id, user)
  say(`1. Mailbox   ${mailbox.address}: a sandbox, nothing leaves this machine`)

  const { resume } = await app.profiles.saveResume(user.id, {
    filename: 'resume.json',
    bytes: await readFile(new URL('resume.json', bundled)),
  })
  say(`2. Résumé    ${resume?.resume.basics?.name}, ${resume?.resume.basics?.label}`)

  const kept = await app.postings.read(user.id, {
    html: await readFile(new URL('posting.html', bundled), 'utf8'),
  })
  const { posting } = kept
  say(
    `3. Posting   ${posting.title} at ${posting.company}, ${posting.location} (reference ${posting.reference})`,
  )

  const outreach = await app.outreaches.start(user.id, { postingId: kept.id, mailboxId: mailbox.id })
  const [contact] = outreach.contacts
  if (contact === undefined) throw new Error('the bundled posting names somebody')
  say(`4. Recruiter ${contact.name}, ${contact.email} (${Math.round(contact.confidence * 100)} % sure)`)
  say(`             because: “${contact.evidence[0]?.quote}”`)

  say('5. Draft')
  say(indented(`Subject: ${outreach.subject}\n\n${outreach.body}`))
  say(`             ${outreach.claims.length} claims, each with its source in the posting or the résumé`)

  const { messageId } = await app.approval.approve(user.id, outreach.id)
  if (messageId === null) throw new Error('an approved outreach has a message')
  await app.outbox.sendDue()
  const sent = await app.outbox.message(user.id, messageId)
  if (sent?.state !== 'sent') throw new Error(`the message is ${sent?.state}`)
  say(`6. Approved and sent, ${sent.messageId}`)

  await app.outbox.sandbox.simulate(user.id, messageId, 'reply')
  await app.outbox.watchDue()
  const [reply] = await app.outbox.events(user.id)
  if (reply?.kind !== 'reply') throw new Error('the reply was not seen')
  say(`7. Reply     from ${reply.sender}`)
  say(indented(reply.text.trim()))
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `             ${line}`))
    .join('\n')
