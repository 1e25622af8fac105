import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inHouse, posting, resume, type Visitor } from './visitor.ts'

const house = inHouse({}, { shared: true })

const letter = {
  name: 'My short one',
  subject: '{{ role }} at {{ company }}{% if reference %}, {{ reference }}{% endif %}',
  body: 'Hello {{ recruiter.first_name }},\n\nthe {{ role }} job caught my eye. {{ proof_1 }}\n\n{{ closing }}\n{{ signature }}',
}
/** Keeps it, and answers its path. */
async function keep(visitor: Visitor, template: Record<string, string> = letter): Promise<string> {
  const { location } = await visitor.post('/settings/templates/new', { do: 'save', ...template })
  return location?.replace('?done=template', '') ?? ''
}
const idOf = (path: string): string => path.split('/').at(-1) ?? ''
async function start(visitor: Visitor, fields: Record<string, string> = {}): Promise<string> {
  return (await visitor.post('/outreach', { posting, ...fields })).location ?? ''
}
const text = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>')

test('a template is written, found again, changed and deleted', async () => {
  const { ada } = house.now
  expect((await ada.get('/settings')).text).toContain('href="/settings/templates"')
  const fresh = await ada.get('/settings/templates/new')
  expect(fresh.text).toContain('{{ salutation }}')
  expect(fresh.text).toContain('The given name of the person written to')
  const path = await keep(ada)
  expect((await ada.get('/settings/templates')).text).toContain('My short one')
  const changed = await ada.post(path, { do: 'save', ...letter, name: 'Another name' })
  expect(changed.location).toBe(`${path}?done=template`)
  expect((await ada.get(path)).text).toContain('value="Another name"')
  expect((await ada.post(`${path}/delete`)).location).toBe('/settings/templates?done=template-deleted')
  expect((await ada.get(path)).status).toBe(404)
})

test('a preview shows an invented posting or one’s own, keeps nothing, and names what has no value', async () => {
  const { ada } = house.now
  await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
  const own = idOf(await start(ada))
  const typed = { ...letter, do: 'preview', name: 'Only tried' }
  const invented = text((await ada.post('/settings/templates/new', typed)).text)
  expect(invented).toContain('Hello Priya,')
  const mine = text((await ada.post('/settings/templates/new', { ...typed, about: own })).text)
  expect(mine).toContain('Hello Ingrid,')
  expect(mine).toContain('Data Engineer at Birchwood Transit')
  expect(mine).toMatch(new RegExp(`<option value="${own}" selected="?`))
  const hole = await ada.post('/settings/templates/new', { ...typed, body: '{{ availability }}', about: own })
  expect(text(hole.text)).toContain('No draft would be written')
  expect(text(hole.text)).toContain('⟨availability⟩')
  expect((await ada.get('/settings/templates')).text).not.toContain('Only tried')
})

test.each([
  ['a brace left open', { body: 'Hello\n{{ role' }, 'body', 'Line 2: “{{ role” is not closed'],
  ['a name that there is not', { subject: '{{ rolle }}' }, 'subject', 'There is no variable “rolle”'],
  ['no name to choose it by', { name: ' ' }, 'name', 'Give it a name'],
  [
    'a letter of a book’s length',
    { body: 'x'.repeat(10_001) },
    'body',
    'A template has up to 10000 characters',
  ],
])('%s is told at its field, and what was typed stays', async (_, fields, name, words) => {
  const { ada } = house.now
  const typed = { ...letter, ...fields }
  const page = await ada.post('/settings/templates/new', { do: 'save', ...typed })
  expect(page.status).toBe(422)
  expect(text(page.text)).toMatch(new RegExp(`id="${name}-error"[^>]*>\\s*${words.replace(/[{}]/g, '\\$&')}`))
  expect(text(page.text)).toContain(typed.body)
})

test.each([
  '{% for i in (1..100000000) %}x{% endfor %}',
  '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}.{% endfor %}{% endfor %}{% endfor %}',
  '{% include "/etc/passwd" %}',
  '{% render "../../package.json" %}',
  '{{ "now" | date: "%9999999999d" }}',
  `{% assign x = "xxxxxxxxxx" %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`,
])('%s is stopped', async (body) => {
  const { ada } = house.now
  const page = await ada.post('/settings/templates/preview', { ...letter, body })
  expect(page.status).toBe(422)
  expect(JSON.parse(page.text).problems.body).toMatch(/more work than a letter|no other file|no filter/)
})

describe('a draft from one’s own template', () => {
  test('is chosen when an outreach starts, keeps to it with another contact, and is checked', async () => {
    const { ada, app } = house.now
    await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    const boast = { ...letter, body: `${letter.body}\n\nI have led teams for 17 years.` }
    const path = await keep(ada, boast)
    expect((await ada.get('/outreach/new')).text).toContain('My template: My short one')
    const draft = await start(ada, { template: idOf(path) })
    const page = text((await ada.get(draft)).text)
    expect(page).toContain('the Data Engineer job caught my eye.')
    expect(page).toContain('value="Data Engineer at Birchwood Transit"')
    await ada.post('/mailboxes/sandbox')
    const owner = await app.users.byEmail('ada@example.org')
    const [mailbox] = await app.mailboxes.list(owner?.id ?? '')
    const outreach = await app.outreaches.get(owner?.id ?? '', idOf(draft))
    const sent = {
      do: 'approve',
      mailboxId: mailbox?.id ?? '',
      recipientEmail: outreach.recipientEmail,
      subject: outreach.subject,
      body: outreach.body,
    }
    const refused = await ada.post(draft, sent)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('17')
    // Back to the built-in letter, and here again.
    await ada.post(`${draft}/template`, { template: '' })
    expect((await ada.get(draft)).text).not.toContain('caught my eye')
    expect((await ada.post(`${draft}/template`, { template: idOf(path) })).location).toMatch(/redrafted/)
    expect((await ada.get(draft)).text).toContain('caught my eye')
  })

  test('that cannot be filled is not written: the draft stays, and the name is told', async () => {
    const { ada } = house.now
    const path = await keep(ada, { ...letter, name: 'With a hole', body: 'I can start {{ availability }}.' })
    const draft = await start(ada)
    const before = (await ada.get(draft)).text
    const refused = await ada.post(`${draft}/template`, { template: idOf(path) })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('The template names “availability”')
    expect((await ada.get(draft)).text).toBe(before)
    const fresh = await ada.post('/outreach', { posting, template: idOf(path) })
    expect(fresh.status).toBe(422)
    expect(fresh.text).toContain('The template names “availability”')
    expect(fresh.text).toContain('Birchwood Transit runs 140')
  })

  test.each(['Dear {{ name }},', 'I like [company name].', '{% if role %}'])(
    'with “%s” left in it is not approved, on the page nor over the API',
    async (hole) => {
      const { ada, app } = house.now
      await ada.post('/mailboxes/sandbox')
      const draft = await start(ada)
      const owner = await app.users.byEmail('ada@example.org')
      const [mailbox] = await app.mailboxes.list(owner?.id ?? '')
      const typed = {
        mailboxId: mailbox?.id ?? '',
        recipientEmail: 'ingrid.solheim@birchwood.example',
        subject: 'Data Engineer BT-2214',
        body: `Hello,\n\n${hole}`,
      }
      const page = await ada.post(draft, { do: 'approve', ...typed })
      expect(page.status).toBe(422)
      expect(text(page.text)).toContain(`Fill this in, or take it out: “${/[{[].*[\]}]/.exec(hole)?.[0]}”`)
      await ada.post(draft, { do: 'save', ...typed })
      expect(text((await ada.get(`${draft}/preview`)).text)).toContain('was never filled in')
      const scopes = ['outreach:write', 'messages:send'] as const
      const { token } = await app.tokens.create(owner?.id ?? '', { scopes: [...scopes] })
      const answer = await house.now.server.request(`/api/v1/outreach/${idOf(draft)}/approve`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ vouch: true, force: true }),
      })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'outreach.placeholder' })
    },
  )
})

/** Of an answer, what the test looks into. */
const saidSchema = z.looseObject({
  id: z.string().optional(),
  body: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
})
type Said = z.infer<typeof saidSchema>

test('over the API: kept, tried, used; a fault comes with its line', async () => {
  const { app, server } = house.now
  const owner = await app.users.byEmail('ada@example.org')
  const { token } = await app.tokens.create(owner?.id ?? '', { scopes: ['outreach:write', 'postings:write'] })
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await server.request(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const said: Said = answer.status === 204 ? {} : saidSchema.parse(await answer.json())
    return { status: answer.status, body: said }
  }
  const kept = await call('POST', '/templates', { name: 'By a program', body: letter.body })
  expect(kept).toMatchObject({ status: 201, body: { name: 'By a program', subject: '' } })
  const broken = await call('PUT', `/templates/${kept.body.id}`, { name: 'x', body: 'a\n{% if role %}' })
  expect(broken).toMatchObject({ status: 422, body: { code: 'draft.template' } })
  expect(broken.body.fields?.['body']).toMatch(/^Line 2: /)
  const tried = await call('POST', '/templates/preview', { body: '{{ availability }}' })
  expect(tried).toMatchObject({ status: 200, body: { unfilled: ['availability'] } })
  const { body: read } = await call('POST', '/postings', { text: posting })
  const draft = await call('POST', '/outreach', { postingId: read.id, templateId: kept.body.id })
  expect(draft).toMatchObject({ status: 201, body: { templateId: kept.body.id } })
  expect(draft.body.body).toContain('caught my eye')
  expect(await call('DELETE', `/templates/${kept.body.id}`)).toMatchObject({ status: 204 })
  expect((await call('GET', `/outreach/${draft.body.id}`)).body).toMatchObject({ templateId: null })
})

test('another person’s template and outreach are not there', async () => {
  const { ada, eve } = house.now
  const path = await keep(ada)
  const draft = await start(ada)
  const other = await eve()
  expect((await other.get(path)).status).toBe(404)
  expect((await other.post(path, { do: 'save', ...letter })).status).toBe(404)
  expect((await other.post(`${path}/delete`)).status).toBe(404)
  const peek = await other.post('/settings/templates/preview', { ...letter, about: idOf(draft) })
  expect(peek.status).toBe(422)
  expect(peek.text).not.toContain('Ingrid')
  const used = await other.post('/outreach', { posting, template: idOf(path) })
  expect(used.status).toBe(422)
  expect(used.text).toContain('No such template')
  expect((await ada.get(path)).status).toBe(200)
})
