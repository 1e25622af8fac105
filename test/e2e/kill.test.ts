import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type RunningApp, startApp } from '../rig/app.ts'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { makeNest, type Nest } from '../rig/tether.ts'

const program = fileURLToPath(new URL('../../app/bin/recruiterreach.js', import.meta.url))

const answered = z.object({
  id: z.string(),
  messageId: z.string().nullish(),
  state: z.string().optional(),
})

/** Starting the app twice on a loaded machine. */
const patience = { timeout: 180_000 }

needs('mail')('kill -9 between approving and sending', () => {
  let mail: MailServer
  let nest: Nest
  let app: RunningApp
  let token: string
  let mailboxId: string

  const env = (): Record<string, string> => ({
    NODE_EXTRA_CA_CERTS: mail.caFile,
    ALLOW_PRIVATE_HOSTS: [mail.smtps, mail.imaps].map((port) => `${mail.host}:${port}`).join(','),
  })

  beforeAll(async () => {
    mail = await startMailServer({ filesSentCopies: true })
    nest = makeNest('rr-kill-')
    app = await startApp(nest, env(), 'KILL')
    await command(['users', 'add', '--email', 'ada@example.org', '--role', 'owner'])
    token = (await command(['tokens', 'create', '--email', 'ada@example.org'])).trim()
    const { address, password } = mail.user('alice')
    const { host, smtps, imaps } = mail
    const mailbox = await call('/mailboxes', {
      address,
      password,
      smtp: { host, port: smtps, security: 'tls' },
      imap: { host, port: imaps, security: 'tls' },
    })
    mailboxId = mailbox.id
  }, 180_000)
  afterAll(async () => {
    await app?.stop()
    await nest?.remove()
    await mail?.stop()
  })

  async function command(args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: `${nest.path}/data`,
        USER_PASSWORD: 'a long enough one',
      },
    })
    return stdout
  }

  async function call(path: string, body?: object): Promise<z.infer<typeof answered>> {
    const response = await fetch(`${app.url}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    return answered.parse(JSON.parse(text))
  }

  const arrived = async (): Promise<number> => (await mail.mails('bob')).length

  test.each([
    // It dies while the message waits for its time.
    ['while it waits', 3_000],
    // It dies right after the answer, wherever the sending has got to by then.
    ['at once', 0],
  ])('%s: after a restart it goes out once', patience, async (name, waitMs) => {
    const text = `Settlement Engineer at Lanternfish Pay ${name}.\n\nQuestions? Ask Bob Baumann, our recruiter, at bob@rig.test.`
    const { id: postingId } = await call('/postings', { text })
    const { id } = await call('/outreach', { postingId, mailboxId })
    const { messageId } = await call(`/outreach/${id}/approve`, {
      vouch: true,
      force: true,
      ...(waitMs > 0 && { sendAt: Date.now() + waitMs }),
    })
    await app.stop()

    app = await startApp(nest, env(), 'KILL')
    const stateOf = async (): Promise<string> =>
      (await arrived()) > sent ? 'arrived' : ((await call(`/messages/${messageId}`)).state ?? '')
    await expect.poll(stateOf, { timeout: 120_000 }).toMatch(/^(?:arrived|unknown)$/)
    // It died with the body begun and not ended: Sent is looked at for 22 minutes, or a person says what they see.
    if ((await stateOf()) === 'unknown')
      await call(`/messages/${messageId}/resolve`, { answer: 'send-again' })
    await expect.poll(arrived, { timeout: 60_000 }).toBe(sent + 1)
    sent += 1
  })

  /** How many have arrived so far. */
  let sent = 0

  test('and none came twice', patience, async () => {
    const ids = (await mail.mails('bob')).map(({ parsed }) => parsed.messageId)
    expect(ids).toHaveLength(sent)
    expect(new Set(ids).size).toBe(sent)
  })
})
