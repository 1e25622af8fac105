import { expect, test } from 'vitest'
import { inHouse, people, posting } from './visitor.ts'

const house = inHouse()

/** A fresh draft: its page, and the posting that it is about. */
async function started() {
  const { ada, app } = house.now
  const path = (await ada.post('/outreach', { posting })).location ?? ''
  const userId = (await app.users.byEmail(people.ada.email))?.id ?? ''
  const read = async () => (await app.outreaches.get(userId, path.split('/')[2] ?? '')).posting
  return { ada, path, read }
}

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** The form as the page fills it, as a browser would send it back untouched. */
function filled(page: string): Record<string, string> {
  const form: Record<string, string> = {}
  for (const [, name = '', value = ''] of page.matchAll(/<input id="(\w+)"[^>]*? value="([^"]*)"/g))
    form[name] = unescaped(value)
  for (const [, name = '', value = ''] of page.matchAll(/<textarea id="(\w+)"[^>]*>\n?([^<]*)</g))
    form[name] = unescaped(value)
  for (const [, name = '', options = ''] of page.matchAll(/<select id="(\w+)"[^>]*>(.*?)<\/select>/gs))
    form[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return form
}

test('every fact can be put right, and says then that it was typed', async () => {
  const { ada, path, read } = await started()
  const before = await read()
  const form = filled((await ada.get(`${path}/posting`)).text)
  const saved = await ada.post(`${path}/posting`, {
    ...form,
    title: 'Senior Data Engineer',
    company: 'Birchwood Transit AS',
    agency: 'Fjord People',
    location: 'Voss',
    remote: 'hybrid',
    language: 'no',
    payFrom: '650,000',
    payTo: '720 000',
    payCurrency: 'nok',
    payPeriod: 'year',
    postedAt: '2026-11-20',
    validThrough: '2026-12-31',
    applyEmail: 'jobs@birchwood.example',
    applyUrl: 'https://birchwood.example/jobs/1',
    instructions: `${form['instructions'] ?? ''}\nNo e-mail applications`,
    requirements: 'Python\nA sense of time',
  })
  expect(saved.location, saved.text).toBe(`${path}?done=saved`)
  const now = await read()
  expect(now).toMatchObject({
    title: 'Senior Data Engineer',
    company: 'Birchwood Transit AS',
    agency: 'Fjord People',
    location: 'Voss',
    remote: 'hybrid',
    language: 'no',
    salary: { min: 650_000, max: 720_000, currency: 'NOK', period: 'year' },
    postedAt: '2026-11-20',
    validThrough: '2026-12-31',
    applyEmail: 'jobs@birchwood.example',
    applyUrl: 'https://birchwood.example/jobs/1',
    requirements: ['Python', 'A sense of time'],
  })
  expect(now.facts['salary']).toEqual({ quote: '650000 to 720000 NOK per year', where: 'typed by you' })
  expect(now.facts['title']?.where).toBe('typed by you')
  // What the posting itself asks keeps its place; what was added is the person's.
  expect(now.instructions).toEqual([
    ...before.instructions,
    { quote: 'No e-mail applications', where: 'typed by you' },
  ])
})

test('a form that is sent back untouched changes nothing', async () => {
  const { ada, path, read } = await started()
  const before = await read()
  const form = filled((await ada.get(`${path}/posting`)).text)
  expect(form['title']).toBe('Data Engineer')
  expect((await ada.post(`${path}/posting`, form)).status).toBe(303)
  expect(await read()).toEqual(before)
})

test.each([
  ['postedAt', '31.12.2026', 'year, month, day'],
  ['validThrough', '2026-02-30', 'year, month, day'],
  ['applyUrl', 'birchwood.example', 'beginning with https://'],
  ['applyEmail', 'nobody', 'name@example.org'],
  ['companyDomain', 'https://birchwood.example/', 'such as example.org'],
  ['payFrom', 'a lot', 'Give a number'],
  ['payCurrency', 'euro', 'three letters'],
])(
  '%s that cannot be “%s” is refused beside what was typed, and nothing is changed',
  async (field, typed, words) => {
    const { ada, path, read } = await started()
    const before = await read()
    const form = filled((await ada.get(`${path}/posting`)).text)
    const refused = await ada.post(`${path}/posting`, { ...form, title: 'Something else', [field]: typed })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(words)
    expect(refused.text).toContain('Something else')
    expect(await read()).toEqual(before)
  },
)
