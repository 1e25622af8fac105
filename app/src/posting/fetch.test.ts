import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { deflateSync, gzipSync } from 'node:zlib'
import { createNetwork, publicAddressesOnly } from '@recruiterreach/mailbox'
import { afterEach, describe, expect, test } from 'vitest'
import { createFetcher } from './fetch.ts'
import type { FetchPage } from './read.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A site on loopback with these pages; robots.txt is not there unless it is one of them. */
async function site(
  pages: Record<string, Answer | string>,
): Promise<{ origin: string; host: string; asked: string[] }> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`)
    const page = pages[(request.url ?? '').split('?')[0] ?? '']
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    else page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  )
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return { origin: `http://127.0.0.1:${String(port)}`, host: `127.0.0.1:${String(port)}`, asked }
}

/** The fetcher as the app makes it, with these loopback sites vouched for. */
function fetcher(vouched: string[] = [], options: { pauseMs?: number; deadlineMs?: number } = {}): FetchPage {
  const network = createNetwork({ allow: publicAddressesOnly(vouched) })
  closing.push(() => network.close())
  return createFetcher({
    dispatcher: network.dispatcher,
    home: 'https://reach.example',
    pauseMs: 0,
    ...options,
  })
}

const redirect =
  (to: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location: to }).end()
  }

const body =
  (bytes: Uint8Array, type: string, more: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...more }).end(bytes)
  }

describe('an address inside a private network is refused at connect time', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://①②⑦.0.0.1/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'https://127.0.0.1/',
  ])('%s', async (address) => {
    await expect(fetcher()(address)).rejects.toMatchObject({ code: 'posting.private-address' })
  })

  test('also behind a redirect, to whatever form', async () => {
    const inside = await site({ '/secret': 'secret' })
    const outside = await site({
      '/a': redirect(`${inside.origin}/secret`),
      '/b': redirect('http://169.254.169.254/latest/meta-data/'),
      '/c': redirect(`http://[::ffff:127.0.0.1]:${inside.host.split(':')[1] ?? ''}/secret`),
      '/d': redirect(`//2130706433:${inside.host.split(':')[1] ?? ''}/secret`),
    })
    const fetchPage = fetcher([outside.host])
    for (const path of ['/a', '/b', '/c', '/d'])
      await expect(fetchPage(outside.origin + path), path).rejects.toMatchObject({
        code: 'posting.private-address',
      })
    expect(inside.asked).toEqual([])
  })

  test('also for robots.txt, which is asked first', async () => {
    const inside = await site({ '/robots.txt': 'User-agent: *' })
    const outside = await site({ '/robots.txt': redirect(`${inside.origin}/robots.txt`), '/job': 'x' })
    await expect(fetcher([outside.host])(`${outside.origin}/job`)).rejects.toMatchObject({
      code: 'posting.private-address',
    })
    expect(inside.asked).toEqual([])
  })
})

describe('only web addresses, and never LinkedIn', () => {
  test.each([
    ['file:///etc/passwd', 'posting.not-a-web-address'],
    ['ftp://example.org/', 'posting.not-a-web-address'],
    ['gopher://example.org/', 'posting.not-a-web-address'],
    ['http://user:word@example.org/', 'posting.not-a-web-address'],
    ['https://www.linkedin.com/jobs/view/1', 'posting.linkedin'],
    ['https://lnkd.in/abc', 'posting.linkedin'],
  ])('%s, given or redirected to', async (address, code) => {
    const outside = await site({ '/job': redirect(address) })
    const fetchPage = fetcher([outside.host])
    await expect(fetchPage(address)).rejects.toMatchObject({ code })
    await expect(fetchPage(`${outside.origin}/job`)).rejects.toMatchObject({ code })
  })

  test('five redirects are followed and the sixth is not', async () => {
    const pages: Record<string, Answer | string> = { '/0': 'there' }
    for (let hop = 1; hop <= 6; hop++) pages[`/${String(hop)}`] = redirect(`/${String(hop - 1)}`)
    const { origin, host } = await site(pages)
    const fetchPage = fetcher([host])
    await expect(fetchPage(`${origin}/5`)).resolves.toMatchObject({ text: 'there', url: `${origin}/0` })
    await expect(fetchPage(`${origin}/6`)).rejects.toMatchObject({ code: 'posting.redirects' })
  })
})

describe('a page is bounded', () => {
  const sixMegabytes = Buffer.alloc(6_000_000, 'x')
  test.each<[string, Answer]>([
    ['by what it announces', body(sixMegabytes, 'text/html')],
    [
      'by what comes, where it announces nothing',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(sixMegabytes)
        response.end()
      },
    ],
    [
      'after gzip, which makes 60 MB of 60 KB',
      body(gzipSync(Buffer.alloc(60_000_000)), 'text/html', { 'content-encoding': 'gzip' }),
    ],
    [
      'after deflate',
      body(deflateSync(Buffer.alloc(60_000_000)), 'text/html', { 'content-encoding': 'deflate' }),
    ],
    [
      'after gzip in gzip',
      body(gzipSync(gzipSync(Buffer.alloc(60_000_000))), 'text/html', { 'content-encoding': 'gzip, gzip' }),
    ],
  ])('%s', async (_, answer) => {
    const { origin, host } = await site({ '/': answer })
    await expect(fetcher([host])(`${origin}/`)).rejects.toMatchObject({ code: 'posting.too-large' })
  })

  test('in time', async () => {
    const { origin, host } = await site({
      '/slow': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write('<html>')
      },
    })
    await expect(fetcher([host], { deadlineMs: 300 })(`${origin}/slow`)).rejects.toMatchObject({
      code: 'posting.unreachable',
    })
  })
})

describe('what stands in the way is told in words', () => {
  test.each<[number, Record<string, string>, string]>([
    [401, {}, 'posting.needs-login'],
    [403, {}, 'posting.needs-login'],
    [404, {}, 'posting.not-found'],
    [410, {}, 'posting.not-found'],
    [429, { 'retry-after': '30' }, 'posting.busy'],
    [503, {}, 'posting.busy'],
    [500, {}, 'posting.unreachable'],
    [200, { 'content-type': 'application/pdf' }, 'posting.not-a-page'],
    [200, { 'content-type': 'image/png' }, 'posting.not-a-page'],
  ])('%i %j', async (status, headers, code) => {
    const { origin, host } = await site({
      '/': (_, response) => {
        response.writeHead(status, headers).end('x')
      },
    })
    await expect(fetcher([host])(`${origin}/`)).rejects.toMatchObject({ code })
  })
})

describe('manners', () => {
  test('robots.txt is obeyed, and the page it forbids is not asked for', async () => {
    const { origin, host, asked } = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /private\nAllow: /private/jobs',
      '/private/x': 'x',
      '/private/jobs': 'jobs',
    })
    const fetchPage = fetcher([host])
    await expect(fetchPage(`${origin}/private/x`)).rejects.toMatchObject({ code: 'posting.robots' })
    await expect(fetchPage(`${origin}/private/jobs`)).resolves.toMatchObject({ text: 'jobs' })
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['/robots.txt', '/private/jobs'])
  })

  test('rules for this program by name come before those for all', async () => {
    const { origin, host } = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: RecruiterReach\nDisallow:',
      '/job': 'job',
    })
    await expect(fetcher([host])(`${origin}/job`)).resolves.toMatchObject({ text: 'job' })
  })

  test('a robots.txt that cannot be had forbids all (RFC 9309, 2.3.1.4)', async () => {
    const { origin, host, asked } = await site({
      '/robots.txt': (_, response) => {
        response.writeHead(500).end()
      },
      '/job': 'job',
    })
    await expect(fetcher([host])(`${origin}/job`)).rejects.toMatchObject({ code: 'posting.robots' })
    expect(asked).toHaveLength(1)
  })

  test('one honest name in every request, and one request at a time with the pause between', async () => {
    const times: number[] = []
    let open = 0
    let most = 0
    const { origin, host, asked } = await site({
      '/job': (_, response) => {
        times.push(Date.now())
        most = Math.max(most, ++open)
        setImmediate(() => {
          open--
          response.writeHead(200, { 'content-type': 'text/html' }).end('job')
        })
      },
    })
    const fetchPage = fetcher([host], { pauseMs: 120 })
    await Promise.all([
      fetchPage(`${origin}/job`),
      fetchPage(`${origin}/job?again`),
      fetchPage(`${origin}/job?more`),
    ])
    expect(most).toBe(1)
    // A lower bound holds on any machine: the pause is waited for, however slow the rest. Timers may fire 1 ms early.
    for (let index = 1; index < times.length; index++)
      expect((times[index] ?? 0) - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(115)
    for (const one of asked) expect(one).toMatch(/RecruiterReach\/1\.0 \(.*\+https:\/\/reach\.example\)/)
  })
})

describe('bytes become the text that was meant', () => {
  const utf16 = Buffer.from('\ufeff<p>Zürich</p>', 'utf16le')
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8 by the header', Buffer.from('<p>Zürich</p>'), 'text/html; charset=UTF-8', '<p>Zürich</p>'],
    [
      'windows-1252 by the header',
      Buffer.from('<p>Zürich</p>', 'latin1'),
      'text/html; charset=iso-8859-1',
      '<p>Zürich</p>',
    ],
    [
      'by the page',
      Buffer.from('<meta charset="windows-1252"><p>Zürich</p>', 'latin1'),
      'text/html',
      '<meta charset="windows-1252"><p>Zürich</p>',
    ],
    [
      'by http-equiv',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>ü', 'latin1'),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>ü',
    ],
    ['by the byte order mark, whatever the header says', utf16, 'text/html; charset=utf-8', '<p>Zürich</p>'],
    [
      'Japanese',
      Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0x8c, 0x8b, 0x9e]),
      'text/html; charset=Shift_JIS',
      '<p>東京',
    ],
    ['nothing said, UTF-8 inside', Buffer.from('<p>Århus</p>'), 'text/html', '<p>Århus</p>'],
    ['nothing said, no UTF-8 inside', Buffer.from('<p>Århus</p>', 'latin1'), 'text/html', '<p>Århus</p>'],
    [
      'an encoding that nobody knows',
      Buffer.from('<p>Århus</p>'),
      'text/html; charset=klingon',
      '<p>Århus</p>',
    ],
    [
      'said UTF-8, but is not',
      Buffer.from('<p>Zürich ist schön</p>', 'latin1'),
      'text/html; charset=utf-8',
      '<p>Zürich ist schön</p>',
    ],
    [
      'said ISO-8859-1, but is UTF-8',
      Buffer.from('<p>Zürich ist schön</p>'),
      'text/html; charset=iso-8859-1',
      '<p>Zürich ist schön</p>',
    ],
  ])('%s', async (_, bytes, type, text) => {
    const { origin, host } = await site({ '/': body(bytes, type) })
    await expect(fetcher([host])(`${origin}/`)).resolves.toMatchObject({ text })
  })
})
