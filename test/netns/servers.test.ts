import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import type { Job } from './client.ts'
import { serverAddress } from './lab.ts'
import { mailLab, only } from './mail-lab.ts'
import type { ServeSettings } from './mail-lab.ts'

const host = 'mail.example.org'
const names = { [host]: [serverAddress[6], serverAddress[4]] }
const overTls = { host, port: 465, security: 'tls' } as const
const overStarttls = { host, port: 587, security: 'starttls' } as const
const deadlines = { command: 1500, body: 1500, finalReply: 1500 }
const accepted = { code: null, answer: '250 2.0.0 OK queued' }

// Each test opens two namespaces and starts processes in them.
vi.setConfig({ testTimeout: 90_000 })

needs('netns')('certificates, in namespaces of their own', () => {
  test.for([
    ['wrong-name', 'tls.wrong-name', 'The certificate is for another name'],
    ['expired', 'tls.expired', 'The server’s certificate has expired'],
    ['self-signed', 'tls.self-signed', 'The server signed its certificate itself'],
    [
      'unknown-authority',
      'tls.untrusted',
      'The certificate comes from an authority that is not trusted here',
    ],
  ] as const)(
    '%s: refused before the password, over TLS and STARTTLS alike',
    async ([certificate, code, title], context) => {
      const lab = await mailLab(context, { names })
      const server = await lab.serve({ ports: [465, 587], certificate })
      for (const endpoint of [overTls, overStarttls])
        expect(only(await lab.client({ does: 'send', endpoint }))).toMatchObject({
          code,
          phase: 'tls',
          title,
        })
      expect(server.lines.filter((line) => /AUTH|MAIL/.test(line))).toEqual([])
    },
  )

  test('a private authority is trusted where NODE_EXTRA_CA_CERTS names it, and only there', async (context) => {
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [465] })
    const job: Job = { does: 'send', endpoint: overTls }
    expect(only(await lab.client(job))).toMatchObject(accepted)
    expect(only(await lab.client(job, { untrusting: true })).code).toBe('tls.untrusted')
  })
})

needs('netns')('a server that lets wait, in namespaces of their own', () => {
  test('one that greets after 30 s: an answer within the stated deadline of 15 s', async (context) => {
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [465, 587], greetAfterMs: 30_000 })
    const late = only(await lab.client({ does: 'send', endpoint: overTls }))
    expect(late).toMatchObject({
      phase: 'greeting',
      title: 'The mail server stopped answering',
      retry: 'later',
    })
    expect(late.ms).toBeLessThan(25_000)
    // Over STARTTLS the greeting comes before TLS, out of the same budget.
    const clear = only(
      await lab.client({ does: 'send', endpoint: overStarttls, network: { deadlineMs: 1000 } }),
    )
    expect(clear).toMatchObject({ code: 'server.silent', phase: 'greeting' })
  })

  test('one that greets late, and in time: the message goes', async (context) => {
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [465], greetAfterMs: 1500 })
    expect(only(await lab.client({ does: 'send', endpoint: overTls }))).toMatchObject(accepted)
  })

  test.for([
    ['connect', 'tls'],
    ['tls', 'greeting'],
    ['greeting', 'greeting'],
    ['hello', 'auth'],
    ['auth', 'mail'],
    ['mail', 'rcpt'],
    ['rcpt', 'data'],
    ['data', 'final-reply'],
  ] as const)(
    'one that hangs after %s: the phase is told as %s, in time, and none is told as sent',
    async ([hangAfter, phase], context) => {
      const lab = await mailLab(context, { names })
      await lab.serve({ ports: [465], hangAfter })
      const hung = only(
        await lab.client({ does: 'send', endpoint: overTls, deadlines, network: { deadlineMs: 1500 } }),
      )
      expect(hung.code).toMatch(/^(server\.silent|send\.timeout)$/)
      expect(hung).toMatchObject({
        phase,
        reply: null,
        retry: 'later',
        title: 'The mail server stopped answering',
      })
      expect(hung.ms).toBeLessThan(15_000)
    },
  )

  test('one that hangs after its last yes: the message is sent all the same', async (context) => {
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [465], hangAfter: 'body' })
    expect(only(await lab.client({ does: 'send', endpoint: overTls, deadlines }))).toMatchObject(accepted)
  })
})

needs('netns')('STARTTLS, in namespaces of their own', () => {
  test.for([
    ['stripped', 'tls.no-starttls', 'The server offers no encryption'],
    ['refused', 'tls.no-starttls', 'The server offers no encryption'],
    ['injected', 'tls.starttls-injected', 'The encrypted connection did not come about'],
  ] as const)('%s: nothing goes over clear text', async ([starttls, code, title], context) => {
    const lab = await mailLab(context, { names })
    const server = await lab.serve({ ports: [587], starttls } satisfies ServeSettings)
    const refused = only(await lab.client({ does: 'send', endpoint: overStarttls }))
    expect(refused).toMatchObject({ code, phase: 'tls', title })
    expect(server.lines.filter((line) => line.startsWith('got'))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/AUTH|MAIL|jo@/)]),
    )
  })

  test('done: the certificate is checked against the name, and the login goes over TLS', async (context) => {
    const lab = await mailLab(context, { names })
    const server = await lab.serve({ ports: [587] })
    expect(only(await lab.client({ does: 'send', endpoint: overStarttls }))).toMatchObject(accepted)
    expect(server.lines.filter((line) => line.startsWith('sni'))).toEqual([`sni ${host}`])
    const asked = server.lines.filter((line) => line.startsWith('got')).map((line) => line.split(' ')[1])
    expect(asked.indexOf('STARTTLS')).toBeLessThan(asked.indexOf('AUTH'))
  })
})
