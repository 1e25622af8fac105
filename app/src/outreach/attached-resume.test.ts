import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pdfOf } from '../../../test/files/documents.ts'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import type { Outreach } from './view.ts'

let app: App
let dataDir: string
let userId: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-attached-'))
  app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  const user = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  userId = user.id
  await app.mailboxes.addSandbox(userId, user)
  await app.profiles.save(userId, { name: 'Ada Nwosu' })
})
afterEach(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true })
})

const pdf = pdfOf([
  'Ada Nwosu',
  'Experience',
  'Data engineer, Harbour Ferries (2020 - 2024)',
  '- Built pipelines',
])
const plain = {
  filename: 'cv.txt',
  bytes: new TextEncoder().encode('Ada Nwosu\n\nSkills\nPython, PostgreSQL'),
}
const fileName = 'Ada Nwosu - Resume - Data Engineer.pdf'

const posting = (more = ''): string => `Data Engineer
Birchwood Transit, Bergen, Norway

Birchwood Transit runs 140 electric buses in and around Bergen. You will build the pipelines that tell passengers when the next bus really comes. You bring Python and PostgreSQL.

${more}

Questions? Ingrid Solheim, who leads the data team, is happy to answer: ingrid.solheim@birchwood.example.`

async function draft(text = posting()): Promise<Outreach> {
  const { id: postingId } = await app.postings.read(userId, { text })
  return app.outreaches.start(userId, { postingId })
}

const approve = (id: string, more = {}): Promise<Outreach> =>
  app.approval.approve(userId, id, { vouch: true, ...more })

/** The message as it goes over the wire, without the line breaks that base64 is folded with. */
async function wire({ messageId }: Outreach): Promise<string> {
  const { raw } = await app.db
    .selectFrom('message')
    .select('raw')
    .where('id', '=', messageId ?? '')
    .executeTakeFirstOrThrow()
  return Buffer.from(raw).toString('latin1').replaceAll('\r\n', '')
}

describe('the file of a résumé', () => {
  test('stays byte for byte while what was read is corrected, and goes with the résumé', async () => {
    await app.profiles.saveResume(userId, { filename: 'cv.pdf', bytes: pdf })
    await app.profiles.correctResume(userId, { basics: { name: 'Ada N.' } })
    expect((await app.profiles.get(userId)).resume?.resume.basics?.name).toBe('Ada N.')
    const kept = await app.profiles.originalResume(userId)
    expect(kept?.name).toBe('cv.pdf')
    expect(Buffer.from(kept?.bytes ?? [])).toEqual(Buffer.from(pdf))
    await app.profiles.saveResume(userId, null)
    expect(await app.profiles.originalResume(userId)).toBeNull()
  })

  test('is replaced by the next one; one that cannot be read replaces nothing', async () => {
    await app.profiles.saveResume(userId, { filename: 'cv.pdf', bytes: pdf })
    await expect(
      app.profiles.saveResume(userId, { filename: 'scan.pdf', bytes: pdfOf(['']) }),
    ).rejects.toThrow()
    expect(await app.profiles.resumeFile(userId)).toEqual({
      filename: 'cv.pdf',
      contentType: 'application/pdf',
    })
    await app.profiles.saveResume(userId, plain)
    expect(await app.profiles.resumeFile(userId)).toEqual({ filename: 'cv.txt', contentType: 'text/plain' })
  })
})

describe('a PDF goes along', () => {
  test('by default, unchanged, under a name that says whose it is and for what', async () => {
    await app.profiles.saveResume(userId, { filename: 'cv final 3.pdf', bytes: pdf })
    const one = await draft()
    expect(one.attachResume).toBe(true)
    expect(one.body).toMatch(/attached/i)
    const sent = await wire(await approve(one.id))
    expect(sent).toContain(fileName)
    expect(sent).not.toContain('cv final 3')
    expect(sent).toContain(Buffer.from(pdf).toString('base64'))
  })

  test('not where it was left out, and a text that promises it is said to', async () => {
    await app.profiles.saveResume(userId, { filename: 'cv.pdf', bytes: pdf })
    const one = await draft()
    const missing = /nothing is attached/
    expect((await app.approval.check(userId, one.id)).warnings.join()).not.toMatch(missing)
    await app.outreaches.edit(userId, one.id, { attachResume: false })
    expect((await app.approval.check(userId, one.id)).warnings.join()).toMatch(missing)
    expect((await app.outreaches.redraft(userId, one.id, { tone: 'warm' })).body).not.toMatch(/attached/i)
    expect(await wire(await approve(one.id))).not.toContain('application/pdf')
  })

  test('not where the résumé is no PDF, and the draft does not promise it', async () => {
    await app.profiles.saveResume(userId, plain)
    const one = await draft()
    expect(one.attachResume).toBe(false)
    expect(one.body).not.toMatch(/attached/i)
  })

  test('one that is gone by the approval is missed, never left out in silence', async () => {
    await app.profiles.saveResume(userId, { filename: 'cv.pdf', bytes: pdf })
    const one = await draft()
    await app.profiles.saveResume(userId, plain)
    await expect(approve(one.id)).rejects.toMatchObject({ code: 'outreach.no-resume-file' })
    await app.outreaches.edit(userId, one.id, { attachResume: false })
    await expect(approve(one.id)).resolves.toMatchObject({ state: 'approved' })
  })
})

describe('a posting that asks not to be mailed', () => {
  const refusing = posting('Please apply through our website. Applications by e-mail will not be considered.')

  test('is not written to before the person says so', async () => {
    const one = await draft(refusing)
    await expect(approve(one.id)).rejects.toMatchObject({ code: 'outreach.no-mail' })
    await expect(approve(one.id, { mailAnyway: true })).resolves.toMatchObject({ state: 'approved' })
    // Saying that is not saying "twice".
    const again = await app.outreaches.start(userId, { postingId: one.postingId })
    await expect(approve(again.id, { mailAnyway: true })).rejects.toMatchObject({ code: 'outreach.twice' })
    await expect(approve(again.id, { force: true })).resolves.toMatchObject({ state: 'approved' })
  })
})
