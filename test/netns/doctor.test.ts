import { expect, test, vi } from 'vitest'
import type { TestContext } from 'vitest'
import { needs } from '../rig/available.ts'
import type { Target } from '../../mailbox/src/index.ts'
import { nobody, serverAddress } from './lab.ts'
import type { LabOptions } from './lab.ts'
import { mailLab, only } from './mail-lab.ts'
import type { MailLab } from './mail-lab.ts'

const both = [serverAddress[6], serverAddress[4]]
const gmail: Record<string, readonly string[]> = {
  'smtp.gmail.com': both,
  'imap.gmail.com': both,
  'gmail.googleapis.com': both,
}
const allPorts = [465, 587, 993, 443, 25]

async function diagnose(lab: MailLab, target: Target = { provider: 'gmail' }, deadlineMs = 2500) {
  const { diagnosis } = only(await lab.client({ does: 'examine', target, deadlineMs }))
  if (diagnosis === null) throw new Error('the doctor said nothing')
  return diagnosis
}

/** A lab in which Gmail's names lead to the rig, all of its ports open. */
async function gmailLab(context: TestContext, options: LabOptions = {}) {
  const lab = await mailLab(context, { names: gmail, ...options })
  const server = await lab.serve({ ports: allPorts })
  return { lab, server }
}

// Each test opens two namespaces and starts processes in them.
vi.setConfig({ testTimeout: 90_000 })

needs('netns')('the doctor, in namespaces of their own', () => {
  test('all is well', async (context) => {
    const { lab } = await gmailLab(context)
    const { ok, verdict, advice, hops } = await diagnose(lab)
    expect([ok, advice]).toEqual([true, []])
    expect(verdict).toBe(
      'smtp.gmail.com:465 and imap.gmail.com:993 can be used from this host: nothing to do.',
    )
    // Names by both resolvers; each family, each port; TLS and greeting; 25 marked as not needed.
    for (const target of ['smtp.gmail.com (getaddrinfo)', 'smtp.gmail.com (name servers)'])
      expect(hops).toContainEqual(expect.objectContaining({ step: 'dns', target, ok: true }))
    for (const port of allPorts)
      for (const address of ['192.0.2.2', '[2001:db8::2]'])
        expect(hops).toContainEqual(
          expect.objectContaining({ step: 'connect', target: `${address}:${port}`, ok: true }),
        )
    const relay = hops.filter(({ target }) => target.endsWith(':25'))
    for (const { detail } of relay) expect(detail).toContain('not needed')
  })

  test('mail ports dropped, the rest works: the free tier, and three ways out of it', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport { 25, 465, 587 } drop')
    const { ok, verdict } = await diagnose(lab)
    expect(ok).toBe(false)
    expect(verdict).toBe(
      "This host blocks outbound SMTP on 465 and 587 (IMAP and HTTPS work): typical of free tiers such as Render's; move to a paid instance, set MAIL_PROXY, or connect Gmail with OAuth, which goes over 443.",
    )
  })

  test('mail ports refused: the same', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport { 25, 465, 587 } reject with tcp reset')
    expect((await diagnose(lab)).verdict).toContain('This host blocks outbound SMTP on 465 and 587')
  })

  test('every mail port dropped, IMAP too', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport { 25, 465, 587, 993 } drop')
    expect((await diagnose(lab)).verdict).toContain('blocks outbound SMTP on 465 and 587 (HTTPS works)')
  })

  test('465 alone dropped: 587 is named', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport 465 drop')
    const { ok, verdict } = await diagnose(lab)
    expect(ok).toBe(true)
    expect(verdict).toBe(
      'Port 465 cannot be used from this host, and 587 works: connect over smtp.gmail.com:587 with STARTTLS.',
    )
  })

  test('993 alone dropped: sent, and not read', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport 993 drop')
    expect(await diagnose(lab)).toMatchObject({
      ok: false,
      verdict: 'Mail can be sent, and replies cannot be read: imap.gmail.com:993 does not answer.',
    })
  })

  test('no IPv6 route', async (context) => {
    const { lab } = await gmailLab(context, { families: [4] })
    expect(await diagnose(lab)).toMatchObject({
      ok: true,
      verdict: 'IPv6 has no route; IPv4 works; nothing to do, RecruiterReach uses IPv4.',
      advice: [],
    })
  })

  test('no IPv4 route', async (context) => {
    const { lab } = await gmailLab(context, { families: [6] })
    expect(await diagnose(lab)).toMatchObject({
      ok: true,
      verdict: 'IPv4 has no route; IPv6 works; nothing to do, RecruiterReach uses IPv6.',
    })
  })

  test('an IPv6 black hole', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'meta nfproto ipv6 meta l4proto tcp drop')
    expect(await diagnose(lab)).toMatchObject({
      ok: true,
      verdict: 'IPv6 does not answer; IPv4 works; nothing to do, RecruiterReach uses IPv4.',
    })
  })

  test('nothing gets out', async (context) => {
    const { lab } = await gmailLab(context)
    lab.filter('server', 'tcp dport 1-65535 drop')
    const { ok, verdict, advice } = await diagnose(lab)
    expect(ok).toBe(false)
    expect(verdict).toMatch(/^Nothing can be reached from this host: smtp\.gmail\.com:465 does not answer/)
    expect(advice.join(' ')).toContain('it is not mail alone that fails')
  })

  test('no name server', async (context) => {
    const lab = await mailLab(context, { nameServer: nobody })
    expect(await diagnose(lab)).toMatchObject({
      ok: false,
      verdict: 'No name server answers this host, so smtp.gmail.com cannot be found.',
    })
    // The same for an address whose servers have to be looked for.
    expect(await diagnose(lab, { address: 'jo@example.org' })).toMatchObject({
      ok: false,
      verdict: 'No name server answers this host, so example.org cannot be found.',
    })
  })

  test('a dead name server, and entries in /etc/hosts: they are enough', async (context) => {
    const hosts = Object.keys(gmail).map((name) => `${serverAddress[4]} ${name}`)
    const lab = await mailLab(context, { nameServer: nobody, hosts })
    await lab.serve({ ports: allPorts })
    const { ok, hops } = await diagnose(lab)
    expect(ok).toBe(true)
    expect(hops).toContainEqual(
      expect.objectContaining({ step: 'dns', target: 'smtp.gmail.com (name servers)', ok: false }),
    )
  })

  test('a name that does not exist', async (context) => {
    const lab = await mailLab(context)
    expect(await diagnose(lab, { host: 'smtp.exmaple.org', port: 465 })).toMatchObject({
      ok: false,
      verdict: 'There is no host named smtp.exmaple.org.',
    })
    expect(await diagnose(lab, { address: 'jo@exmaple.org' })).toMatchObject({
      ok: false,
      verdict: 'No mail server was found for exmaple.org.',
    })
  })

  test.for([
    ['wrong-name', 'smtp.gmail.com:465: The certificate is for another name.'],
    ['expired', 'smtp.gmail.com:465: The server’s certificate has expired.'],
    [
      'unknown-authority',
      'smtp.gmail.com:465: The certificate comes from an authority that is not trusted here.',
    ],
  ] as const)('a certificate that is %s', async ([certificate, verdict], context) => {
    const lab = await mailLab(context, { names: gmail })
    await lab.serve({ ports: allPorts, certificate })
    expect(await diagnose(lab)).toMatchObject({ ok: false, verdict })
  })

  test('a server that does not greet', async (context) => {
    const lab = await mailLab(context, { names: gmail })
    await lab.serve({ ports: allPorts, hangAfter: 'tls' })
    expect(await diagnose(lab)).toMatchObject({
      ok: false,
      verdict: 'smtp.gmail.com:465: The mail server stopped answering.',
    })
  })

  test('STARTTLS stripped', async (context) => {
    const lab = await mailLab(context, { names: { 'mail.example.org': both } })
    await lab.serve({ ports: [587], starttls: 'stripped' })
    expect(await diagnose(lab, { host: 'mail.example.org', port: 587 })).toMatchObject({
      ok: false,
      verdict: 'mail.example.org:587: The server offers no encryption.',
    })
  })

  test('one host, and the server down: not called a blocked host', async (context) => {
    const lab = await mailLab(context, { names: { 'mail.example.org': both } })
    await lab.serve({ ports: [443, 993] })
    const { ok, verdict } = await diagnose(lab, { host: 'mail.example.org', port: 465 })
    expect(ok).toBe(false)
    expect(verdict).toMatch(/the server is down or offers no such port, or this host blocks outbound SMTP/)
  })

  test('a custom domain, by address', async (context) => {
    const { lab } = await gmailLab(context, { records: ['mx-host=example.org,aspmx.l.google.com,1'] })
    expect(await diagnose(lab, { address: 'jo@example.org' })).toMatchObject({
      ok: true,
      verdict: 'smtp.gmail.com:465 and imap.gmail.com:993 can be used from this host: nothing to do.',
    })
  })
})
