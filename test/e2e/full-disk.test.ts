import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type RunningApp, startApp } from '../rig/app.ts'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { type SmallDisk, mountSmallDisk } from '../rig/small-disk.ts'
import { makeNest, type Nest } from '../rig/tether.ts'

const program = fileURLToPath(new URL('../../app/bin/recruiterreach.js', import.meta.url))
const password = 'a long enough one'
const answer = z.object({
  id: z.string().default(''),
  messageId: z.string().default(''),
  state: z.string().default(''),
  code: z.string().default(''),
  title: z.string().default(''),
  fix: z.array(z.string()).default([]),
})
/** Bytes: tables and keys take some 2 MB. */
const small = 8 * 1024 * 1024
const patience = { timeout: 120_000 }

needs('mail', 'mount')('a server whose disk is full', () => {
  let mail: MailServer
  let disk: SmallDisk
  let nest: Nest
  let app: RunningApp
  let token: string
  let mailboxId: string
  const accepted: { id: string; messageId: string }[] = []

  const env = (): Record<string, string> => ({
    DATA_DIR: `${disk.path}/data`,
    NODE_EXTRA_CA_CERTS: mail.caFile,
    ALLOW_PRIVATE_HOSTS: [mail.smtps, mail.imaps].map((port) => `${mail.host}:${port}`).join(','),
  })

  beforeAll(async () => {
    mail = await startMailServer({ filesSentCopies: true })
    disk = await mountSmallDisk(small)
    nest = makeNest('rr-full-')
    app = await startApp(nest, env())
    await command(['users', 'add', '--email', 'ada@example.org', '--role', 'owner'])
    token = (await command(['tokens', 'create', '--email', 'ada@example.org'])).trim()
    const { address, password: secret } = mail.user('alice')
    const at = { host: mail.host, security: 'tls' }
    const { body } = await call('/mailboxes', {
      address,
      password: secret,
      smtp: { ...at, port: mail.smtps },
      imap: { ...at, port: mail.imaps },
    })
    mailboxId = body.id
  }, 120_000)
  afterAll(async () => {
    await app?.stop()
    await disk?.remove()
    await nest?.remove()
    await mail?.stop()
  })

  async function command(args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
      env: { PATH: process.env['PATH'], ...env(), USER_PASSWORD: password },
    })
    return stdout
  }

  async function call(path: string, body?: object, key?: string) {
    const response = await fetch(`${app.url}/api/v1${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    return { status: response.status, body: answer.parse(await response.json()) }
  }
  const send = (n: number) => {
    const text = 'A line of a letter.\n'.repeat(2000)
    const to = mail.user('bob').address
    return call('/messages', { mailboxId, to, subject: `Number ${n}`, text }, `key ${n}`)
  }
  const arrived = async (): Promise<string[]> =>
    (await mail.mails('bob')).map(({ parsed }) => parsed.messageId ?? '').toSorted()
  const expected = (): string[] => accepted.map(({ messageId }) => messageId).toSorted()

  test(
    'what it takes before the disk is full arrives once; what it cannot keep it refuses in words',
    patience,
    async () => {
      let n = 0
      let last = await send(n)
      for (; last.status === 202; last = await send(n)) {
        accepted.push(last.body)
        n += 1
        if (n === 5) disk.fill()
      }
      expect(accepted.length).toBeGreaterThanOrEqual(5)
      expect(last).toMatchObject({
        status: 503,
        body: {
          code: 'store.full',
          title: 'The disk of the database is full',
          fix: [expect.stringContaining('DATA_DIR'), expect.any(String)],
        },
      })
      expect(app.log()).toContain('"code":"store.full"')
      expect(app.log()).not.toContain('cannot rollback')
      // Reading goes on, and so do the pages: whoever cannot sign in is told why.
      expect((await call(`/messages/${accepted[0]?.id ?? ''}`)).status).toBe(200)
      const page = await fetch(`${app.url}/sign-in`, {
        method: 'POST',
        headers: { origin: app.url, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ email: 'ada@example.org', password }),
        redirect: 'manual',
      })
      expect(page.status).toBeGreaterThanOrEqual(400)
      expect(await page.text()).toContain('The disk of the database is full')

      disk.free()
      // The same request with the same key: not even half of it had been kept.
      const again = await send(n)
      expect(again.status).toBe(202)
      accepted.push(again.body)
      const states = () =>
        Promise.all(accepted.map(async ({ id }) => (await call(`/messages/${id}`)).body.state))
      await expect.poll(states, { timeout: 100_000, interval: 500 }).toEqual(accepted.map(() => 'sent'))
      expect(await arrived()).toEqual(expected())
    },
  )

  test('a start on a full or a read-only disk says so, and what to do', patience, async () => {
    await app.stop()
    disk.setReadOnly(true)
    await expect(startApp(nest, env())).rejects.toThrow(
      /cannot be opened: .*read-only file system[\s\S]*DATA_DIR/,
    )
    disk.setReadOnly(false)
    const other = { ...env(), DATA_DIR: `${disk.path}/other` }
    disk.fill()
    await expect(startApp(nest, other)).rejects.toThrow(/cannot be opened: .*disk is full[\s\S]*DATA_DIR/)
    disk.free()
    app = await startApp(nest, env())
    expect((await call(`/messages/${accepted[0]?.id ?? ''}`)).body.state).toBe('sent')
  })
})
