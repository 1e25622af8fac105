import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pdfOf } from '../../../test/files/documents.ts'
import { needs } from '../../../test/rig/available.ts'
import { emptyDatabase } from '../../../test/rig/postgres/database.ts'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { keepRun, runsSince } from './model-runs.ts'
import { mostVersions } from './versions.ts'
import type { Outreach } from './view.ts'

const posting = `Data Engineer
Birchwood Transit, Bergen, Norway

Birchwood Transit runs 140 electric buses in and around Bergen. You bring Python and PostgreSQL.

Questions? Ingrid Solheim, who leads the data team, is happy to answer: ingrid.solheim@birchwood.example.`

const pdf = pdfOf(['Ada Nwosu', 'Experience', 'Data engineer, Harbour Ferries (2020 - 2024)', '- Pipelines'])

function onEachDatabase(
  name: string,
  databaseUrl: () => Promise<{ url: string; drop(): Promise<void> } | null>,
) {
  let app: App
  let dataDir: string
  let database: Awaited<ReturnType<typeof databaseUrl>>
  let ada: string
  let eve: string
  let draft: Outreach

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'rr-versions-'))
    database = await databaseUrl()
    app = await openApp(
      readConfig({
        DATA_DIR: dataDir,
        LOG_LEVEL: 'silent',
        ...(database !== null && { DATABASE_URL: database.url }),
      }),
    )
    const owner = await app.users.createFirstOwner({
      email: 'ada@example.org',
      password: 'a long enough one',
    })
    ada = owner.id
    eve = (await app.users.add({ email: 'eve@example.org', password: 'a long enough two', role: 'member' }))
      .id
    await app.mailboxes.addSandbox(ada, owner)
    await app.profiles.save(ada, { name: 'Ada Nwosu' })
    await app.profiles.saveResume(ada, { filename: 'cv.pdf', bytes: pdf })
    const { id: postingId } = await app.postings.read(ada, { text: posting })
    draft = await app.outreaches.start(ada, { postingId })
  })
  afterEach(async () => {
    await app.close()
    await database?.drop()
    rmSync(dataDir, { recursive: true })
  })

  const body = async (): Promise<string> => (await app.outreaches.get(ada, draft.id)).body
  const type = (text: string) => app.outreaches.edit(ada, draft.id, { body: text })

  describe(name, () => {
    test('undo and redo walk through what was saved, and a change after an undo loses nothing', async () => {
      expect(await app.versions.list(ada, draft.id)).toEqual([])
      await type('one')
      await type('two')
      await type('two')
      await app.versions.undo(ada, draft.id)
      expect(await body()).toBe('one')
      await app.versions.redo(ada, draft.id)
      expect(await body()).toBe('two')
      await app.versions.undo(ada, draft.id)
      await type('three')
      await app.versions.undo(ada, draft.id)
      expect(await body()).toBe('one')
      await app.versions.undo(ada, draft.id)
      expect(await body()).toBe(draft.body)
      await expect(app.versions.undo(ada, draft.id)).rejects.toMatchObject({ code: 'draft.no-version' })
      const kept = await app.versions.list(ada, draft.id)
      expect(kept.map(({ body: text, origin }) => [text, origin])).toEqual([
        ['three', 'you'],
        ['two', 'you'],
        ['one', 'you'],
        [draft.body, 'template'],
      ])
      await app.versions.restore(ada, draft.id, kept[1]?.id ?? '')
      expect(await body()).toBe('two')
    })

    test('writing it anew is undone like any change', async () => {
      await type('mine')
      await app.outreaches.redraft(ada, draft.id, { tone: 'warm' })
      expect((await app.versions.list(ada, draft.id))[0]).toMatchObject({ origin: 'template', what: 'draft' })
      await app.versions.undo(ada, draft.id)
      expect(await body()).toBe('mine')
    })

    test('undo restores whom it goes to as well', async () => {
      const { id, body: text, recipientName, recipientEmail } = draft
      expect(recipientEmail).toBe('ingrid.solheim@birchwood.example')
      const other = { recipientName: 'Jonas Berg', recipientEmail: 'jonas.berg@birchwood.example' }
      await app.outreaches.edit(ada, id, { ...other, body: `${text}\nPS: see you.` })
      await app.versions.undo(ada, id)
      expect(await app.outreaches.get(ada, id)).toMatchObject({ body: text, recipientName, recipientEmail })
      await app.versions.redo(ada, id)
      expect(await app.outreaches.get(ada, id)).toMatchObject(other)
      // Another recipient alone is a change like any other, and so is one that a new draft brings.
      await app.outreaches.edit(ada, id, { recipientEmail: 'jobs@birchwood.example' })
      await app.outreaches.redraft(ada, id, { contactEmail: recipientEmail })
      await app.versions.undo(ada, id)
      expect(await app.outreaches.get(ada, id)).toMatchObject({ recipientEmail: 'jobs@birchwood.example' })
      await app.versions.undo(ada, id)
      expect(await app.outreaches.get(ada, id)).toMatchObject(other)
      // A version from before recipients were kept puts back its text alone.
      await app.db.updateTable('draft_version').set({ recipient_name: null, recipient_email: null }).execute()
      await app.versions.undo(ada, id)
      expect(await app.outreaches.get(ada, id)).toMatchObject({ body: text, ...other })
    })

    test(`the last ${mostVersions} are kept`, async () => {
      for (let n = 0; n < mostVersions + 5; n++) await type(`text ${n}`)
      const kept = await app.versions.list(ada, draft.id)
      expect(kept).toHaveLength(mostVersions)
      expect(kept[0]).toMatchObject({ body: `text ${mostVersions + 4}`, isCurrent: true })
    })

    test('they are nobody else’s, and an approved e-mail is changed by none of them', async () => {
      await type('one')
      const [version] = await app.versions.list(ada, draft.id)
      const id = version?.id ?? ''
      for (const act of [
        () => app.versions.list(eve, draft.id),
        () => app.versions.get(eve, draft.id, id),
        () => app.versions.restore(eve, draft.id, id),
        () => app.versions.undo(eve, draft.id),
      ])
        await expect(act()).rejects.toMatchObject({ code: 'draft.no-version' })
      await app.approval.approve(ada, draft.id, { vouch: true })
      await expect(app.versions.undo(ada, draft.id)).rejects.toMatchObject({ code: 'outreach.approved' })
    })

    test('what a model was asked is kept with its cost, and is nobody else’s', async () => {
      const usage = { inputTokens: 700, outputTokens: 90, ms: 1234.5 }
      const removed = [{ text: 'I hold a PhD.', reason: 'Your résumé shows no such degree.' }]
      const asked = { userId: ada, outreachId: draft.id, what: 'draft', outcome: 'repaired' } as const
      const price = { input: 0.5, output: 2, currency: 'EUR' }
      const offer = { model: 'small', host: 'model.example', price }
      const run = await keepRun(app.db, { ...asked, note: null, removed, usage }, offer)
      await keepRun(app.db, { ...asked, note: null, removed, usage }, offer)
      expect(await app.modelDrafts.run(ada, draft.id, run.id)).toEqual(run)
      expect(await app.modelDrafts.run(eve, draft.id, run.id)).toBeNull()
      const [spent] = await app.modelDrafts.spent(ada)
      expect(spent).toMatchObject({ runs: 2, inputTokens: 1400, outputTokens: 180, currency: 'EUR' })
      expect(spent?.cost).toBeCloseTo(0.00106, 8)
      expect(await app.modelDrafts.spent(eve)).toEqual([])
      expect(await runsSince(app.db, ada, run.createdAt - 1)).toBe(2)
      await app.modelDrafts.choose(ada, 'off')
      expect(await app.modelDrafts.offer(ada)).toBeNull()
    })

    test('the résumé goes along as the file that it is, and what went is named', async () => {
      const seen = (await app.outreaches.get(ada, draft.id)).updatedAt
      await type('changed in another window')
      await expect(app.approval.approve(ada, draft.id, { seen })).rejects.toMatchObject({
        code: 'outreach.changed',
      })
      const approved = await app.approval.approve(ada, draft.id, { vouch: true })
      expect(approved.attachment).toEqual({
        filename: 'Ada Nwosu - Resume - Data Engineer.pdf',
        bytes: pdf.byteLength,
      })
      await app.outbox.sendDue()
      expect((await app.outbox.message(ada, approved.messageId ?? ''))?.state).toBe('sent')
      const { raw } = await app.db
        .selectFrom('message')
        .select('raw')
        .where('id', '=', approved.messageId ?? '')
        .executeTakeFirstOrThrow()
      const wire = Buffer.from(raw).toString('latin1').replaceAll('\r\n', '')
      expect(wire).toContain(Buffer.from(pdf).toString('base64'))
    })
  })
}

onEachDatabase('on the embedded database', async () => null)
needs('postgres')('', () => onEachDatabase('on PostgreSQL', emptyDatabase))
