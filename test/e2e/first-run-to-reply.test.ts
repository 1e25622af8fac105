import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createNetwork } from '@recruiterreach/mailbox'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { pdfOf } from '../files/documents.ts'
import { accountOf, credentialOf, send } from '../mail/accounts.ts'
import { startApp } from '../rig/app.ts'
import { needs } from '../rig/available.ts'
import { openBrowser } from '../rig/browser.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { makeNest } from '../rig/tether.ts'

const posting = `Backend Developer (m/f/d)
Blumenwiese GmbH, Vienna

Blumenwiese plans gardens for cities, and our software keeps track of four million plants.

What you bring
- 3+ years of TypeScript
- PostgreSQL in production

Questions? Write to Bob Baumann, Senior Recruiter, at bob@rig.test. He answers within two days.`

const resume = pdfOf([
  'Ada Example',
  'ada@example.org',
  'Work',
  'Software Developer, Kornfeld AG, 2019 - today',
  'Built order services in TypeScript and PostgreSQL.',
  'Skills',
  'TypeScript, PostgreSQL, Kubernetes',
])
const fileName = 'Ada Example - Resume - Backend Developer.pdf'

/** Longer than a minute: that is how often a mailbox is looked into after a message has gone out. */
const replyPatience = 90_000

// Side by side: most of the time goes by waiting for the next look into the mailbox.
describe('from the first run to the reply', { concurrent: true }, () => {
  let mail: MailServer
  let browser: Browser

  beforeAll(async () => {
    ;[mail, browser] = await Promise.all([
      startMailServer({ users: ['alice', 'ann', 'bob'], filesSentCopies: true }),
      openBrowser(),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await mail?.stop()
  })

  /** Walks the whole way in a browser, as `user` of the mail server; the app keeps its data as `env` says. */
  async function walk(
    user: string,
    env: Record<string, string>,
    leaks: () => Promise<string>,
  ): Promise<void> {
    const nest = makeNest('rr-app-')
    const { smtps, imaps, submission } = mail
    const app = await startApp(nest, {
      NODE_EXTRA_CA_CERTS: mail.caFile,
      ALLOW_PRIVATE_HOSTS: [smtps, imaps, submission].map((port) => `${mail.host}:${port}`).join(','),
      LOG_LEVEL: 'trace',
      ...env,
    })
    const { address, password } = mail.user(user)
    const context = await browser.newContext()
    const page = await context.newPage()
    try {
      // A draft that is refused for a claim without a source is answered with 422.
      const missing: string[] = []
      page.on(
        'response',
        (response) => response.status() >= 400 && response.status() !== 422 && missing.push(response.url()),
      )
      await page.goto(app.url)
      await makeOwner(page)
      await connectMailbox(page, { address, password })
      await sayWhoYouAre(page)
      const written = await writeAndApprove(page, user)
      await page.getByText('Sent', { exact: true }).first().waitFor()

      // What has arrived, in the recipient's mailbox.
      const arrived = await mail.waitForMail('bob', ({ parsed }) => parsed.from?.address === address)
      expect(arrived.parsed).toMatchObject({
        from: { address, name: 'Ada Example' },
        to: [{ address: 'bob@rig.test' }],
        subject: written.subject,
        text: `${written.body}\n`,
        attachments: [{ filename: fileName, mimeType: 'application/pdf' }],
        messageId: expect.stringMatching(/^<[^<>@\s]+@rig\.test>$/),
      })
      expect(Math.abs(Date.now() - new Date(arrived.parsed.date ?? '').getTime())).toBeLessThan(120_000)
      expect((await mail.mails('bob')).filter(({ parsed }) => parsed.from?.address === address)).toHaveLength(
        1,
      )
      await mail.waitForMail(user, ({ parsed }) => parsed.messageId === arrived.parsed.messageId, 'Sent')

      // The recruiter answers, and the page shows it by itself.
      const network = createNetwork({ ca: [mail.ca] })
      const reply = {
        to: [{ address }],
        subject: `Re: ${written.subject}`,
        text: `Dear Ada, let us talk on Friday.\n\nOn some day ${address} wrote:\n> ${written.body.split('\n')[0]}\n`,
        inReplyTo: arrived.parsed.messageId ?? '',
        references: [arrived.parsed.messageId ?? ''],
      }
      await send(accountOf(mail, 'bob'), credentialOf(mail, 'bob'), reply, network)
      await network.close()
      await page.getByText('let us talk on Friday').waitFor({ timeout: replyPatience })
      await page.getByRole('heading', { name: 'What came back' }).waitFor()

      // Nothing that a page asked for was missing: its style and its script are there.
      expect(missing).toEqual([])
      // The password is nowhere: not in what was printed or logged at the noisiest level, not in a page, not on disk.
      const kept = [app.log(), await page.content(), readAll(join(nest.path, 'data')), await leaks()].join(
        '\n',
      )
      expect(kept).toContain(address)
      expect(kept).not.toContain(password)
    } catch (error) {
      const shown = await page.innerText('main').catch(() => 'nothing')
      throw new Error(
        `${String(error)}\nThe page shows:\n${shown}\nThe app said:\n${app.log().slice(-4000)}`,
        { cause: error },
      )
    } finally {
      await context.close()
      await app.stop()
      await nest.remove()
    }
  }

  needs('mail', 'chromium')('with the embedded database', () => {
    test('arrives, and is answered', { timeout: 180_000 }, () => walk('alice', {}, async () => ''))
  })

  needs(
    'mail',
    'chromium',
    'postgres',
  )('with DATABASE_URL on PostgreSQL', () => {
    test('arrives, and is answered', { timeout: 180_000 }, async () => {
      const server = await sharedPostgres()
      const admin = new Client({ connectionString: server })
      await admin.connect()
      await admin.query('create database first_run')
      const url = Object.assign(new URL(server), { pathname: '/first_run' }).href
      const dump = async (): Promise<string> => {
        const client = new Client({ connectionString: url })
        await client.connect()
        const { rows } = await client.query<{ all: string }>(
          `select string_agg(query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, '')::text, '') as all
             from information_schema.tables where table_schema = 'public'`,
        )
        await client.end()
        return rows[0]?.all ?? ''
      }
      try {
        await walk('ann', { DATABASE_URL: url }, dump)
      } finally {
        await admin.query('drop database first_run with (force)')
        await admin.end()
      }
    })
  })

  async function connectMailbox(page: Page, { address, password }: { address: string; password: string }) {
    await page.getByRole('link', { name: 'Connect a mailbox' }).first().click()
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('textbox', { name: 'App password' }).fill(password)
    await page.getByLabel('Name shown to recipients').fill('Ada Example')
    await page.getByText('My own mail server').click()
    await page.getByLabel('SMTP host').fill(mail.host)
    await page.getByLabel('SMTP port').fill(String(mail.smtps))
    await page.getByLabel('IMAP host').fill(mail.host)
    await page.getByLabel('IMAP port').fill(String(mail.imaps))
    await page.getByRole('button', { name: 'Connect mailbox' }).click()
    await page.waitForURL(/\/mailboxes\/[^/]+\?/)
  }
})

async function makeOwner(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Ada Example')
  await page.getByLabel('E-mail address').fill('ada@example.org')
  await page.getByLabel('Password').fill('a password for the page')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Outreach', exact: true }).waitFor()
}

async function sayWhoYouAre(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'You', exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ada Example')
  const file = { name: 'cv final 2.pdf', mimeType: 'application/pdf', buffer: Buffer.from(resume) }
  await page.getByLabel('Résumé file').setInputFiles(file)
  await page.getByRole('button', { name: 'Save profile' }).click()
  await page.getByText('Kornfeld AG').first().waitFor()
}

async function writeAndApprove(page: Page, user: string): Promise<{ subject: string; body: string }> {
  await page.goto(new URL('/outreach/new', page.url()).href)
  await page.getByLabel('Job posting').fill(posting)
  await page.getByRole('button', { name: 'Read posting' }).click()
  await page.getByRole('heading', { name: 'Your e-mail' }).waitFor()
  // Who the recruiter is, and why: the quote stands on the page.
  await page.getByText('Write to Bob Baumann, Senior Recruiter').first().waitFor()
  expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('bob@rig.test')
  const message = page.getByLabel('Message')
  const draft = await message.inputValue()
  expect(draft).toContain('Backend Developer')
  expect(draft).toContain('Kornfeld')
  const subject = `${await page.getByLabel('Subject').inputValue()} (${user})`
  const body = draft.replace(/\r\n/g, '\n').trim().replace(/\n/, '\nI would be glad to hear from you.\n')
  await page.getByLabel('Subject').fill(subject)
  // A false number is marked while it is typed, and holds the e-mail back until its sentence is gone.
  await message.fill(body.replace('\n', '\nI have led 40 people at Kornfeld AG.\n'))
  await page.locator('#checked .letter mark.unsupported', { hasText: '40' }).waitFor()
  await page.getByRole('button', { name: 'Approve and send' }).click()
  await page.getByText('It was not sent yet').waitFor()
  await page.getByRole('button', { name: /^Remove the sentence with “.*40/ }).click()
  await page.getByText('The sentence was taken out.').waitFor()
  await message.fill(body)
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByText(`${fileName} (PDF, `).waitFor()
  await page.getByText('Bob Baumann <bob@rig.test>').waitFor()
  await page.getByRole('button', { name: 'Approve and send' }).click()
  await page.getByRole('heading', { name: 'How it went out' }).waitFor()
  await page.getByText(`${fileName} (PDF, `).waitFor()
  return { subject, body }
}

/** Every file under a folder, as bytes. */
function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}
