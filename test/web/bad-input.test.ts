import { createServer as createHttpServer } from 'node:http'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockedPdf, pdfOf } from '../files/documents.ts'
import { inHouse, posting, resume } from './visitor.ts'

/** Answers 404, or a PDF, as job sites do. */
const site = createHttpServer((request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end()
  else if (request.url === '/job.pdf')
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdfOf(['A job']))
  else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>gone</p>')
})
let port = 0
const env: Record<string, string> = {}
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  env['ALLOW_PRIVATE_HOSTS'] = `127.0.0.1:${port}`
})
afterAll(() => site.close())

describe('a posting', () => {
  const house = inHouse(env, { shared: true })

  test('that is empty', async () => {
    const page = await house.now.ada.post('/outreach', { posting: ' \n ' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('There is nothing to read')
  })

  test('of 20 MB is refused in words, with and without a stated length', async () => {
    const form = new FormData()
    form.set('posting', 'x'.repeat(20_000_000))
    const sent = await new Response(form).blob()
    const stated = await house.now.ada.open('/outreach', {
      method: 'POST',
      headers: { 'content-type': sent.type, 'content-length': String(sent.size) },
      body: sent,
    })
    for (const page of [
      { status: stated.status, text: await stated.text() },
      await house.now.ada.post('/outreach', form),
    ]) {
      expect(page.status).toBe(413)
      expect(page.text).toContain('what you typed is still in the form')
      expect(page.text.length).toBeLessThan(20_000)
    }
  })

  test('of 6 MB is larger than any posting, and is kept', async () => {
    const page = await house.now.ada.post('/outreach', { posting: 'word '.repeat(1_200_000) })
    expect(page.status).toBe(413)
    expect(page.text).toContain('a posting may have 5 MB')
    expect(page.text).toContain('word word word')
  })

  test.each(['http://127.0.0.1/job', 'http://169.254.169.254/latest/meta-data', 'http://[::1]/'])(
    'at the private address %s',
    async (address) => {
      const page = await house.now.ada.post('/outreach', { posting: address })
      expect(page.status).toBe(422)
      expect(page.text).toContain('inside a private network')
      expect(page.text).toContain(address)
    },
  )

  test('that is gone, or is a PDF', async () => {
    const gone = await house.now.ada.post('/outreach', { posting: `http://127.0.0.1:${port}/job` })
    expect(gone.status).toBe(422)
    expect(gone.text).toContain('not there any more')
    const pdf = await house.now.ada.post('/outreach', { posting: `http://127.0.0.1:${port}/job.pdf` })
    expect(pdf.status).toBe(422)
    expect(pdf.text).toContain('That address is a PDF')
    expect(pdf.text).toContain('/job.pdf')
  })

  test('with markup of a stranger stays text', async () => {
    const hostile = posting.replace('Data Engineer', 'Data Engineer <img src=x onerror=alert(1)>')
    const path = (await house.now.ada.post('/outreach', { posting: hostile })).location ?? ''
    for (const page of [path, '/']) expect((await house.now.ada.get(page)).text).not.toContain('<img src=x')
  })

  test('in a broken form, or with a NUL in it', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' }
    const broken = await house.now.ada.open('/outreach', { method: 'POST', headers, body: '--x\r\nnonsense' })
    expect(broken.status).toBe(400)
    expect((await house.now.ada.post('/outreach', { posting: `${posting}\0` })).status).toBe(303)
  })
})

describe('a draft', () => {
  const house = inHouse()

  test.each([
    ['ingrid@birchwood.example\nBcc: eve@example.org', 'is not an e-mail address'],
    ['ingrid', 'is not an e-mail address'],
    ['', 'Give the address'],
  ])('to %j is kept and not sent', async (recipientEmail, said) => {
    const { ada } = house.now
    await ada.post('/mailboxes/sandbox')
    const path = (await ada.post('/outreach', { posting })).location ?? ''
    const typed = { recipientEmail, subject: 'My own subject', body: 'My own words.' }
    const page = await ada.post(path, { do: 'approve', ...typed })
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    const again = await ada.get(path)
    expect(again.text).toContain('My own words.')
    expect(again.text).toContain('My own subject')
    expect(again.text).toContain(recipientEmail.split('\n')[0])
  })

  test('with an invented fact is stopped until it is removed or vouched for', async () => {
    const { ada, app } = house.now
    await ada.post('/mailboxes/sandbox')
    await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    const path = (await ada.post('/outreach', { posting })).location ?? ''
    const draft = {
      recipientEmail: 'ingrid.solheim@birchwood.example',
      subject: 'Data Engineer, BT-2214',
      body: 'Hello Ingrid Solheim,\n\nI worked at Google for 17 years. I build pipelines in Python.\n\nAda Nwosu',
    }
    const stopped = await ada.post(path, { do: 'approve', ...draft })
    expect(stopped.status).toBe(422)
    expect(stopped.text).toContain('href="#checked"')
    expect(stopped.text).toContain('I vouch for')
    expect(await app.outbox.messages((await app.users.byEmail('ada@example.org'))?.id ?? '')).toEqual([])

    const removed = await ada.post(path, { do: 'remove:Google', ...draft })
    expect(removed.location).toBe(`${path}?done=sentence`)
    const left = await ada.get(path)
    expect(left.text).not.toContain('Google')
    expect(left.text).toContain('I build pipelines in Python.')
    const again = {
      ...draft,
      body: draft.body.replace('worked at Google for 17 years', 'have 17 years of it'),
    }
    expect((await ada.post(path, { do: 'approve', ...again })).status).toBe(422)
    const doubted = /value="vouch:([^"]+)"/.exec((await ada.get(path)).text)?.[1] ?? ''
    expect((await ada.post(path, { do: `vouch:${doubted}`, ...again })).location).toBe(`${path}?done=vouched`)
    expect((await ada.post(path, { do: 'approve', ...again })).location).toBe(`${path}?done=approved`)
  })

  test('to somebody who was written to before needs the person’s word', async () => {
    const { ada } = house.now
    await ada.post('/mailboxes/sandbox')
    const fields = {
      do: 'approve',
      recipientEmail: 'ingrid.solheim@birchwood.example',
      subject: 'Hello',
      body: 'Hello.',
    }
    const first = (await ada.post('/outreach', { posting })).location ?? ''
    expect((await ada.post(first, fields)).status).toBe(303)
    const second = (await ada.post('/outreach', { posting })).location ?? ''
    const stopped = await ada.post(second, fields)
    expect(stopped.status).toBe(409)
    expect(stopped.text).toContain('write to them about this posting again')
    expect((await ada.post(second, { ...fields, force: 'yes' })).status).toBe(303)
  })
})

describe('a résumé', () => {
  const house = inHouse(env, { shared: true })

  test.each([
    [
      'photo.jpg',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(500).fill(7)]),
      'This is a picture',
    ],
    ['scan.pdf', pdfOf([]), 'pictures of pages'],
    ['locked.pdf', lockedPdf(), 'locked with a password'],
    ['program.exe', new Uint8Array([0x4d, 0x5a, ...Array<number>(500).fill(0)]), 'not read'],
  ])('%s is refused in words, and nothing that was typed is lost', async (name, bytes, said) => {
    const form = new FormData()
    form.set('name', 'Ada N.')
    form.set('signature', 'Ada\n+47 555 01 234')
    form.set('resumeText', 'my pasted words')
    form.set('resumeFile', new File([new Uint8Array(bytes)], name))
    const page = await house.now.ada.post('/profile', form)
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    expect(page.text).toContain('value="Ada N."')
    expect(page.text).toContain('Ada\n+47 555 01 234')
    expect(page.text).toContain('my pasted words')
  })

  test('can be put right by hand, and removed', async () => {
    const { ada } = house.now
    await ada.post('/profile', { name: 'Ada', signature: '', resumeText: resume })
    const page = await ada.get('/profile/resume')
    expect(page.text).toContain('Harbour Ferries')
    expect((await ada.post('/profile/resume', { 'work.0.name': 'Sound Ferries' })).location).toBe(
      '/profile?done=saved',
    )
    expect((await ada.get('/profile')).text).toContain('Sound Ferries')
    await ada.post('/profile/resume/remove')
    expect((await ada.get('/profile')).text).toContain('No résumé yet')
  })
})

describe('a mailbox', () => {
  const house = inHouse(env, { shared: true })

  test('whose provider takes no passwords is said before anything is tried', async () => {
    const page = await house.now.ada.post('/mailboxes', {
      address: 'ada@outlook.com',
      password: 'correct horse battery',
      displayName: 'Ada',
    })
    expect(page.status).toBe(422)
    expect(page.text).toMatch(/Microsoft|Outlook/)
    expect(page.text).not.toContain('correct horse battery')
  })

  test.each([
    [{ address: 'ada@example.org\r\nBcc: eve@example.org', password: 'x' }, /address/i],
    [{ address: '', password: '' }, /Give the e-mail address/],
    [
      { address: 'ada@example.org', password: 'x', smtpHost: 'mail.example.org', smtpPort: '70000' },
      /is no port/,
    ],
    [{ address: 'ada@example.org', password: 'x', imapHost: 'mail.example.org' }, /Give the SMTP host too/],
  ])('from %j is not connected', async (fields, said) => {
    const page = await house.now.ada.post('/mailboxes', { displayName: 'Ada', ...fields })
    expect(page.status).toBe(422)
    expect(page.text).toMatch(said)
    expect(page.text).toContain('value="Ada"')
  })

  test('that cannot be reached leaves no trace of its password', async () => {
    const secret = 'zq7-not-to-be-found-anywhere'
    const fields = {
      address: 'ada@mail.test',
      password: secret,
      smtpHost: '127.0.0.1',
      smtpPort: String(port),
      imapHost: '127.0.0.1',
      imapPort: String(port),
    }
    const page = await house.now.ada.post('/mailboxes', fields)
    expect(page.status).toBe(422)
    expect(page.text).not.toContain(secret)
    expect(page.text).toContain('What to do')
    expect(page.text).toContain('value="127.0.0.1"')
    for (const file of readdirSync(house.now.dataDir))
      expect(readFileSync(join(house.now.dataDir, file)).includes(secret), file).toBe(false)
  })
})
