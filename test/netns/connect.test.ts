import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import type { Job } from './client.ts'
import { nobody, serverAddress } from './lab.ts'
import { mailLab, only } from './mail-lab.ts'

const both = [serverAddress[6], serverAddress[4]]
const gmail = { 'smtp.gmail.com': both, 'imap.gmail.com': both }
const jo: Job = { does: 'connect', input: { address: 'jo@gmail.com', password: 'abcd efgh ijkl mnop' } }

// Each test opens two namespaces and starts processes in them.
vi.setConfig({ testTimeout: 90_000 })

needs('netns')('connecting Gmail under its real names, in namespaces of their own', () => {
  test('logs in to both; SNI is the name, the address is the rig’s', async (context) => {
    const lab = await mailLab(context, { names: gmail })
    const server = await lab.serve({ ports: [465, 587, 993] })
    const connected = only(await lab.client(jo))
    expect(connected).toMatchObject({
      code: null,
      answer: {
        provider: 'gmail',
        smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
        imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
      },
    })
    const dialled = connected.hops.filter(({ step, ok }) => step === 'connect' && ok)
    for (const { target } of dialled) expect(target).toMatch(/^(192\.0\.2\.2|\[2001:db8::2\]):/)
    const names = new Set(server.lines.filter((line) => line.startsWith('sni')))
    expect(names).toEqual(new Set(['sni smtp.gmail.com', 'sni imap.gmail.com']))
  })

  test('whoever answers under its name with another’s certificate gets no password', async (context) => {
    const lab = await mailLab(context, { names: gmail })
    const server = await lab.serve({ ports: [465, 587, 993], certificate: 'wrong-name' })
    expect(only(await lab.client(jo))).toMatchObject({
      code: 'tls.wrong-name',
      title: 'The certificate is for another name',
    })
    expect(server.lines.filter((line) => /AUTH|LOGIN/.test(line))).toEqual([])
  })

  test('465 dropped and 587 open: the mailbox is connected over 587', async (context) => {
    const lab = await mailLab(context, { names: gmail })
    await lab.serve({ ports: [465, 587, 993] })
    lab.filter('server', 'tcp dport 465 drop')
    expect(only(await lab.client(jo)).answer).toMatchObject({
      smtp: { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
    })
  })

  test('sending blocked, reading open: which of the two failed is said', async (context) => {
    const lab = await mailLab(context, { names: gmail })
    await lab.serve({ ports: [993] })
    lab.filter('server', 'tcp dport { 25, 465, 587 } drop')
    const failed = only(await lab.client({ ...jo, network: { deadlineMs: 2000 } }))
    expect(failed).toMatchObject({ code: 'net.timeout', title: 'The mail server does not answer' })
    expect(failed.hops.filter(({ step }) => step === 'verify')).toMatchObject([
      { target: 'sending (SMTP), smtp.gmail.com:465', ok: false },
      { target: 'reading (IMAP), imap.gmail.com:993', ok: true },
    ])
  })

  test('a reading server that hangs after its greeting: an answer, and sending is known to work', async (context) => {
    const lab = await mailLab(context, { names: { ...gmail, 'imap.gmail.com': ['192.0.2.3'] } })
    lab.address('192.0.2.3/24')
    await lab.serve({ ports: [465, 587] })
    await lab.serve({ ports: [993], address: '192.0.2.3', hangAfter: 'greeting' })
    const failed = only(await lab.client({ ...jo, loginDeadlineMs: 4000 }))
    expect(failed.title).toBe('The mail server stopped answering')
    expect(failed.hops.filter(({ step }) => step === 'verify')).toMatchObject([{ ok: true }, { ok: false }])
  })
})

needs('netns')('finding the servers of a domain, in namespaces of their own', () => {
  const password = 'correct horse'
  const address = 'jo@example.org'
  const connect: Job = { does: 'connect', input: { address, password } }

  test('a custom domain at Google is told by its MX', async (context) => {
    const records = ['mx-host=example.org,aspmx.l.google.com,1']
    const lab = await mailLab(context, { names: gmail, records })
    await lab.serve({ ports: [465, 587, 993] })
    const workspace: Job = { does: 'connect', input: { address, password: 'abcd efgh ijkl mnop' } }
    expect(only(await lab.client(workspace)).answer).toMatchObject({
      provider: 'google-workspace',
      smtp: { host: 'smtp.gmail.com' },
    })
    // An ordinary password is told before it leaves the machine.
    expect(only(await lab.client(connect)).code).toBe('auth.app-password-required')
  })

  test('SRV records go before guesses, and only what speaks TLS is believed', async (context) => {
    const names = { 'out.example.net': both, 'in.example.net': both, 'smtp.example.org': both }
    const records = [
      'srv-host=_submissions._tcp.example.org,out.example.net,465,0,1',
      'srv-host=_imaps._tcp.example.org,in.example.net,993,0,1',
    ]
    const lab = await mailLab(context, { names, records })
    const server = await lab.serve({ ports: [465, 993] })
    expect(only(await lab.client(connect)).answer).toMatchObject({
      provider: 'other',
      smtp: { host: 'out.example.net', port: 465, username: address },
      imap: { host: 'in.example.net', port: 993 },
    })
    expect(server.lines.join('\n')).not.toContain('correct horse')
  })

  test('guesses are connected to before they are believed; the password goes over TLS alone', async (context) => {
    const names = { 'mail.example.org': both, 'smtp.example.org': [nobody] }
    const lab = await mailLab(context, { names })
    await lab.serve({ ports: [587, 143] })
    const found = only(await lab.client({ ...connect, network: { deadlineMs: 3000 } }))
    expect(found.answer).toMatchObject({
      smtp: { host: 'mail.example.org', port: 587, security: 'starttls' },
      imap: { host: 'mail.example.org', port: 143, security: 'starttls' },
    })
  })

  test('a server that only offers clear text is no server', async (context) => {
    const names = { 'mail.example.org': both }
    const lab = await mailLab(context, { names })
    const server = await lab.serve({ ports: [587, 143], starttls: 'stripped' })
    const failed = only(await lab.client({ ...connect, network: { deadlineMs: 2000 } }))
    expect(failed).toMatchObject({
      code: 'account.no-server-found',
      title: 'No mail server was found for this address',
    })
    expect(server.lines.filter((line) => /AUTH|LOGIN/.test(line))).toEqual([])
  })

  test('a dead name server: the search ends within its deadline', async (context) => {
    const lab = await mailLab(context, { nameServer: nobody })
    const failed = only(await lab.client({ ...connect, network: { deadlineMs: 2000 } }))
    expect(failed).toMatchObject({
      code: 'net.dns-unavailable',
      title: 'Names cannot be looked up at the moment',
    })
    expect(failed.ms).toBeLessThan(25_000)
  })
})
