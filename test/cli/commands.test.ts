import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startModelServer } from '../files/model-server.ts'

/** Each starts several programs: a loaded machine takes long for that. */
const several = { timeout: 180_000 }

const root = fileURLToPath(new URL('../../', import.meta.url))
const posting = join(root, 'app/demo/posting.html')
const resume = join(root, 'app/demo/resume.json')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rr-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  status: number
  out: string
  err: string
}

/** The program as it is started, with its own data folder. */
function run(
  args: string[],
  options: { env?: Record<string, string>; input?: string | Buffer } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'app/bin/recruiterreach.js'), ...args],
      { cwd: folder, env: { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), ...options.env } },
      (error, out, err) => {
        const status = error === null ? 0 : Number(error.code)
        resolve({ status, out, err })
      },
    )
    child.stdin?.end(options.input ?? '')
  })
}

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('the outreach commands', () => {
  test('read, from a file and from standard input', several, async () => {
    const fromFile = await run(['read', posting, '--json'])
    expect(fromFile).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(fromFile.out)).toMatchObject({
      title: 'Backend Engineer, Payments',
      company: 'Lanternfish Pay',
      salary: { min: 68_000, max: 80_000, currency: 'GBP', period: 'year' },
      facts: { title: { quote: expect.any(String), where: expect.any(String) } },
    })
    const piped = await run(['read', '-', '--json'], { input: readFileSync(posting) })
    expect(piped.out).toBe(fromFile.out)
  })

  test('find says who and why', async () => {
    const { out } = await run(['find', posting, '--offline', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      posting: { company: 'Lanternfish Pay' },
      contacts: [{ email: 'maja.lindqvist@lanternfish.example', evidence: [{ quote: expect.any(String) }] }],
    })
  })

  test('draft, and the check of its own text', several, async () => {
    const { status, out } = await run(['draft', posting, '--resume', resume, '--json'])
    expect(status).toBe(0)
    const { subject, body, claims } = JSON.parse(out)
    expect(subject).toContain('LP-118')
    expect(claims.length).toBeGreaterThan(0)
    const check = ['check', '--resume', resume, '--posting', posting, '--json', '--text-file']
    const good = JSON.parse((await run([...check, file('good.txt', body)])).out)
    expect(good.unsupported).toEqual([])
    const lie = 'At Northwind Foundry I led 400 people.'
    const bad = JSON.parse((await run([...check, file('bad.txt', `${body}\n${lie}`)])).out)
    expect(bad.unsupported.length).toBeGreaterThan(0)
    for (const { text, start, end } of bad.unsupported) expect(`${body}\n${lie}`.slice(start, end)).toBe(text)
  })
})

test(
  'draft --model says what leaves before it does; a model that is down costs nothing',
  several,
  async () => {
    const model = await startModelServer()
    const env = {
      LLM_BASE_URL: model.url,
      LLM_MODEL: 'small-model',
      ALLOW_PRIVATE_HOSTS: new URL(model.url).host,
    }
    model.behave({ does: 'status', status: 401 })
    const template = JSON.parse((await run(['draft', posting, '--resume', resume, '--json'])).out)
    const { status, out, err } = await run(['draft', posting, '--resume', resume, '--model', '--json'], {
      env,
    })
    await model.close()
    expect(status).toBe(0)
    expect(err).toContain(`Sent to small-model at ${new URL(model.url).host}`)
    expect(JSON.parse(out)).toMatchObject({
      body: template.body,
      model: { from: 'template', note: expect.stringContaining('refused the key') },
    })
    const unset = await run(['draft', posting, '--resume', resume, '--model', '--json'])
    expect(JSON.parse(unset.err).error).toMatchObject({ code: 'model.none' })
  },
)

describe('explain', () => {
  test('a reply, in the shape that scripts read', async () => {
    const { out } = await run(['explain', '550 5.4.5 Daily user sending limit exceeded', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      code: 'quota.daily',
      side: expect.stringMatching(/^(you|recipient|provider|host|us)$/),
      retry: 'later',
      title: expect.any(String),
      explanation: expect.any(String),
      fix: expect.any(Array),
    })
  })
})

describe('what went wrong is said on standard error', () => {
  test.each([
    ['a file that is not there', ['read', 'nowhere.html'], 'file.unreadable'],
    ['an empty posting', ['read', '-'], 'posting.empty'],
    ['a private address', ['read', 'http://127.0.0.1:8080/job'], 'posting.private-address'],
    ['a tone that there is not', ['draft', posting, '--resume', resume, '--tone', 'loud'], 'draft.tone'],
    [
      'no password for sending',
      ['send', '--from', 'a@b.example', '--to', 'c@d.example', '--subject', 's', '--text-file', resume],
      'password.missing',
    ],
  ])('%s: status 1', async (_name, args, code) => {
    const { status, out, err } = await run([...args, '--json'])
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(JSON.parse(err)).toMatchObject({
      error: { code, title: expect.any(String), fix: expect.any(Array) },
    })
  })

  test.each([[['nonsense']], [['read']], [['check', '--resume', resume]], [['read', posting, '--no-such']]])(
    '%j is wrong usage: status 2',
    async (args) => {
      expect(await run(args)).toMatchObject({ status: 2, out: '' })
    },
  )

  test('--help is no mistake', async () => {
    const { status, out } = await run(['send', '--help'])
    expect(status).toBe(0)
    expect(out).toContain('--smtp')
    expect(out).not.toContain('--password')
  })
})

describe('users, tokens and keys', () => {
  test('an account, a token, and the keys, beside one another', several, async () => {
    const env = { USER_PASSWORD: 'a long enough one' }
    const owner = await run(['users', 'add', '--email', 'ada@example.org', '--role', 'owner', '--json'], {
      env,
    })
    expect(JSON.parse(owner.out)).toMatchObject({ email: 'ada@example.org', role: 'owner' })
    const created = JSON.parse(
      (await run(['tokens', 'create', '--email', 'ada@example.org', '--scope', 'messages:send', '--json']))
        .out,
    )
    expect(created).toMatchObject({ token: expect.stringMatching(/^rr_/), scopes: ['messages:send'] })
    const listed = await run(['tokens', 'list', '--json'])
    expect(listed.out).not.toContain(created.token)
    expect(JSON.parse(listed.out)).toMatchObject([{ id: created.id, email: 'ada@example.org' }])
    expect((await run(['tokens', 'revoke', created.id])).status).toBe(0)
    expect(JSON.parse((await run(['tokens', 'list', '--json'])).out)).toEqual([])

    const before = JSON.parse((await run(['keys', 'list', '--json'])).out)
    const { id } = JSON.parse((await run(['keys', 'add', '--json'])).out)
    expect(before.map((key: { id: string }) => key.id)).not.toContain(id)
    expect((await run(['keys', 'rotate'])).status).toBe(0)
    const after = JSON.parse((await run(['keys', 'list', '--json'])).out)
    expect(after[0]).toMatchObject({ id, current: true })
    expect(after[1]).toMatchObject({ current: false, seals: 0 })
    expect(readFileSync(join(folder, 'data/recruiterreach.db'), 'latin1')).not.toContain('a long enough one')
  })
})
