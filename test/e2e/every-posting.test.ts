import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, openApp } from '../../app/src/app.ts'
import { readConfig } from '../../app/src/config.ts'
import { decodeText } from '../../app/src/posting/charset.ts'
import { needs, postingsFolder } from '../rig/available.ts'

/**
 * What `npm run demo` does, over every real posting: read, find, draft, approve, send from a sandbox, see the reply. No
 * network: nothing reaches an address in them. One that names no address goes to an invented one.
 */
needs('postings')('the whole job on a real posting', () => {
  let app: App
  let dataDir: string
  let userId: string

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'rr-every-'))
    app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
    const user = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
    userId = user.id
    await app.mailboxes.addSandbox(userId, user)
    await app.profiles.saveResume(userId, {
      filename: 'resume.json',
      bytes: readFileSync(new URL('../../app/demo/resume.json', import.meta.url)),
    })
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true })
  })

  test.each(postingFiles())('%s', async (file) => {
    const text = decodeText(readFileSync(join(postingsFolder, file)), '')
    const { id: postingId } = await app.postings.read(userId, { text })
    const draft = await app.outreaches.start(userId, { postingId })
    if (draft.recipientEmail === '')
      await app.outreaches.edit(userId, draft.id, { recipientEmail: 'jobs@lanternfish.example' })
    // Without vouching: a template's draft holds nothing that has no source. `force`: two postings may name one person.
    const { messageId } = await app.approval.approve(userId, draft.id, { force: true })
    await app.outbox.sendDue()
    await app.outbox.sandbox.simulate(userId, messageId ?? '', 'reply')
    await app.outbox.watchDue()
    expect(await app.outbox.message(userId, messageId ?? '')).toMatchObject({
      state: 'sent',
      events: [{ kind: 'reply' }],
    })
  })
})

function postingFiles(): string[] {
  try {
    return readdirSync(postingsFolder).filter((name) => /--.+\.(?:html|json|xml|md)$/.test(name))
  } catch {
    // Beside no such folder: `needs` says so.
    return []
  }
}
