import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import type { Job } from './client.ts'
import { nobody, serverAddress } from './lab.ts'
import { mailLab, only } from './mail-lab.ts'

const host = 'mail.example.org'
const names = { [host]: [serverAddress[6], serverAddress[4]] }
const send: Job = { does: 'send', endpoint: { host, port: 465, security: 'tls' } }

const endpoint = (name: string) => ({ host: name, port: 465, security: 'tls' }) as const

// Each test opens two namespaces and starts processes in them.
vi.setConfig({ testTimeout: 90_000 })

needs('netns')('names, in namespaces of their own', () => {
  test('a dead name server and a hosts entry: the entry is enough', async (context) => {
    const lab = await mailLab(context, { nameServer: nobody, hosts: [`${serverAddress[4]} ${host}`] })
    await lab.serve({ ports: [465] })
    expect(only(await lab.client(send))).toMatchObject({ code: null, answer: '250 2.0.0 OK queued' })
  })

  test('a dead name server and no entry: an answer within the deadline, and it is no fault of the name', async (context) => {
    const lab = await mailLab(context, { nameServer: nobody })
    const lost = only(await lab.client({ ...send, network: { deadlineMs: 2000 } }))
    expect(lost).toMatchObject({
      code: 'net.dns-unavailable',
      phase: 'connect',
      side: 'host',
      retry: 'later',
      title: 'Names cannot be looked up at the moment',
    })
    expect(lost.ms).toBeLessThan(15_000)
  })

  test('a name server that answers slowly: slower, and no less', async (context) => {
    const lab = await mailLab(context, { names, nameDelayMs: 1500 })
    await lab.serve({ ports: [465] })
    const sent = only(await lab.client(send))
    expect(sent).toMatchObject({ code: null, answer: '250 2.0.0 OK queued' })
    expect(sent.hops[0]).toMatchObject({ step: 'dns', ok: true })
  })

  test('one that answers after the deadline: the whole budget is one, names included', async (context) => {
    const lab = await mailLab(context, { names, nameDelayMs: 4000 })
    await lab.serve({ ports: [465] })
    const lost = only(await lab.client({ ...send, network: { deadlineMs: 1000 } }))
    expect(lost.code).toBe('net.dns-unavailable')
  })

  test('a lost question: the resolver asks again', async (context) => {
    const lab = await mailLab(context, { names, resolverOptions: 'timeout:1' })
    await lab.serve({ ports: [465] })
    lab.filter('server', 'udp dport 53 numgen inc mod 100000 < 2 drop')
    expect(only(await lab.client(send)).code).toBeNull()
  })

  test('a name that does not exist: whose move it is', async (context) => {
    const lab = await mailLab(context, { names })
    const unknown: Job = { ...send, endpoint: { ...send.endpoint, host: 'smtp.exmaple.org' } }
    expect(only(await lab.client(unknown))).toMatchObject({
      code: 'net.name-not-found',
      side: 'you',
      title: 'There is no host of that name',
    })
  })

  test('names whose servers are dead hold up no other name in the same process', async (context) => {
    // Six calls that take the resolver's whole patience, where two run at a time.
    const lab = await mailLab(context, { names, records: [`server=/dead.example/${nobody}`] })
    await lab.serve({ ports: [465] })
    const dead = Array.from({ length: 6 }, (_, n) => endpoint(`n${n}.dead.example`))
    const results = await lab.client({ does: 'send-all', endpoints: [...dead, endpoint(host)] })
    const sent = results.pop()
    expect(sent).toMatchObject({ code: null, answer: '250 2.0.0 OK queued' })
    for (const { code, ms } of results) {
      expect(code).toBe('net.dns-unavailable')
      expect(sent?.ms).toBeLessThan(ms)
    }
  })
})
