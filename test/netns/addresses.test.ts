import { expect, test, vi } from 'vitest'
import type { TestContext } from 'vitest'
import { needs } from '../rig/available.ts'
import type { Job } from './client.ts'
import { nobody, serverAddress } from './lab.ts'
import type { LabOptions } from './lab.ts'
import { connects, mailLab, only } from './mail-lab.ts'

const both = [serverAddress[6], serverAddress[4]]
const host = 'mail.example.org'
const send: Job = { does: 'send', endpoint: { host, port: 465, security: 'tls' } }

const labOf = (context: TestContext, options: LabOptions = {}) =>
  mailLab(context, { names: { [host]: both }, ...options })

// Each test opens two namespaces and starts processes in them.
vi.setConfig({ testTimeout: 90_000 })

needs('netns')('addresses, in namespaces of their own', () => {
  test('AAAA and A, and no IPv6 route: IPv4 carries the message; IPv6 alone says that there is no way', async (context) => {
    const lab = await labOf(context, { families: [4] })
    await lab.serve({ ports: [465] })
    const sent = only(await lab.client(send))
    expect(sent).toMatchObject({ code: null, answer: '250 2.0.0 OK queued' })
    // getaddrinfo puts the family without a route last, which c-ares would not.
    expect(sent.hops[0]?.detail).toBe(`${serverAddress[4]} ${serverAddress[6]}`)
    expect(connects(sent)).toEqual([[4, true, 'connected']])
    const six = only(await lab.client({ ...send, network: { family: 6 } }))
    expect(six).toMatchObject({
      code: 'net.unreachable',
      title: 'There is no way from this machine to the mail server',
    })
    expect(connects(six)).toEqual([[6, false, 'ENETUNREACH']])
  })

  test('an IPv6 black hole: the first message goes round it, the second does not even knock', async (context) => {
    const lab = await labOf(context)
    await lab.serve({ ports: [465] })
    lab.filter('server', 'meta nfproto ipv6 meta l4proto tcp drop')
    const [first, second] = await lab.client({ ...send, times: 2 })
    expect(first?.code).toBeNull()
    expect(connects(first)).toEqual([
      [4, true, 'connected'],
      [6, false, 'another address answered first'],
    ])
    expect(second?.code).toBeNull()
    expect(connects(second)).toEqual([[4, true, 'connected']])
  })

  test('an IPv4 black hole: the same, the other way round', async (context) => {
    const lab = await labOf(context, { names: { [host]: both.toReversed() } })
    await lab.serve({ ports: [465] })
    lab.filter('server', 'meta nfproto ipv4 meta l4proto tcp drop')
    const [first, second] = await lab.client({ ...send, times: 2 })
    expect([first?.code, second?.code]).toEqual([null, null])
    expect(connects(second)).toEqual([[6, true, 'connected']])
  })

  test('all mail ports dropped: an answer within the stated deadline, 15 s, not the kernel’s two minutes', async (context) => {
    const lab = await labOf(context)
    await lab.serve({ ports: [465, 587, 993, 443] })
    lab.filter('server', 'tcp dport { 25, 465, 587, 993 } drop')
    const stopped = only(await lab.client(send))
    expect(stopped).toMatchObject({
      code: 'net.timeout',
      phase: 'connect',
      side: 'host',
      title: 'The mail server does not answer',
    })
    expect(stopped.fix.join(' ')).toContain('MAIL_PROXY')
    expect(connects(stopped).map(([family, ok]) => [family, ok])).toEqual([
      [6, false],
      [4, false],
    ])
    expect(stopped.ms).toBeLessThan(25_000)
    // A deadline that the caller chose holds too.
    const sooner = only(await lab.client({ ...send, network: { deadlineMs: 1000 } }))
    expect(sooner).toMatchObject({ code: 'net.timeout', phase: 'connect' })
    expect(sooner.ms).toBeLessThan(10_000)
  })

  test('dropped ports are told as dropped, not as "unreachable", where IPv6 has no route besides', async (context) => {
    const lab = await labOf(context, { families: [4] })
    lab.filter('server', 'tcp dport 465 drop')
    const stopped = only(await lab.client({ ...send, network: { deadlineMs: 1000 } }))
    expect(stopped).toMatchObject({ code: 'net.timeout', title: 'The mail server does not answer' })
    expect(connects(stopped)).toContainEqual([6, false, 'ENETUNREACH'])
  })

  test('refused: said at once, with both addresses in the trace', async (context) => {
    const lab = await labOf(context)
    const refused = only(await lab.client(send))
    expect(refused).toMatchObject({
      code: 'net.refused',
      phase: 'connect',
      title: 'The connection was refused',
    })
    expect(connects(refused)).toEqual([
      [6, false, 'ECONNREFUSED'],
      [4, false, 'ECONNREFUSED'],
    ])
    expect(refused.ms).toBeLessThan(10_000)
  })

  test('this host’s own firewall rejects: said as such', async (context) => {
    const lab = await labOf(context)
    lab.filter('client', 'tcp dport 465 reject with icmpx admin-prohibited')
    const blocked = only(await lab.client(send))
    expect(blocked.side).toBe('host')
    expect(['net.blocked', 'net.unreachable', 'net.refused']).toContain(blocked.code)
    expect(blocked.ms).toBeLessThan(10_000)
  })

  test('IPv6 only', async (context) => {
    const lab = await labOf(context, { families: [6] })
    await lab.serve({ ports: [465] })
    const sent = only(await lab.client(send))
    expect(sent.code).toBeNull()
    expect(connects(sent)).toContainEqual([6, true, 'connected'])
  })

  test('IPv4 only, and a host with no IPv4 address: the family is named', async (context) => {
    const lab = await labOf(context, {
      families: [4],
      names: { [host]: [serverAddress[4]], 'six.example.org': [serverAddress[6]] },
    })
    await lab.serve({ ports: [465] })
    expect(only(await lab.client(send)).code).toBeNull()
    const six = { ...send, endpoint: { ...send.endpoint, host: 'six.example.org' } }
    expect(only(await lab.client(six))).toMatchObject({
      code: 'net.unreachable',
      title: 'There is no way from this machine to the mail server',
    })
  })

  test('a family that was asked for is the only one tried', async (context) => {
    const lab = await labOf(context)
    await lab.serve({ ports: [465] })
    for (const family of [4, 6] as const) {
      const sent = only(await lab.client({ ...send, network: { family } }))
      expect(connects(sent)).toEqual([[family, true, 'connected']])
    }
  })

  test('a first SYN lost on every address: the retransmission wins, as Node’s own race would not let it', async (context) => {
    const lab = await labOf(context)
    await lab.serve({ ports: [465] })
    for (const family of ['ipv4', 'ipv6'])
      lab.filter(
        'server',
        `meta nfproto ${family} tcp flags & (syn | ack) == syn numgen inc mod 100000 == 0 drop`,
      )
    const sent = only(await lab.client(send))
    expect(sent).toMatchObject({ code: null, answer: '250 2.0.0 OK queued' })
  })

  test('addresses where nobody is, and one where somebody is', async (context) => {
    const lab = await labOf(context, { names: { [host]: [nobody, '192.0.2.98', serverAddress[4]] } })
    await lab.serve({ ports: [465] })
    const [first, second] = await lab.client({ ...send, times: 2 })
    expect([first?.code, second?.code]).toEqual([null, null])
  })

  test('HTTP goes the same way', async (context) => {
    const lab = await labOf(context, { families: [4] })
    await lab.serve({ ports: [443] })
    expect(only(await lab.client({ does: 'fetch', url: `https://${host}/` })).answer).toBe('ok')
  })

  test('connections side by side in one process disturb each other in nothing', async (context) => {
    const other = 'other.example.org'
    const dead = 'dead.example.org'
    const lab = await labOf(context, { names: { [host]: both, [other]: both, [dead]: [nobody] } })
    const server = await lab.serve({ ports: [465] })
    const hosts = [host, dead, other, host, other, 'nowhere.example.org', host]
    const sent = await lab.client({
      does: 'send-all',
      endpoints: hosts.map((name) => ({ ...send.endpoint, host: name })),
      network: { deadlineMs: 5000 },
    })
    expect(sent.map(({ code }) => code)).toEqual([
      null,
      expect.stringMatching(/^net\.(timeout|unreachable)$/),
      null,
      null,
      null,
      'net.name-not-found',
      null,
    ])
    // Each came with its own name, and the server saw no other.
    const names = server.lines.filter((line) => line.startsWith('sni')).toSorted()
    expect(names).toEqual([...Array(3).fill(`sni ${host}`), ...Array(2).fill(`sni ${other}`)])
  })
})
