import { describe, expect, test } from 'vitest'
import { providerById, providerByMx, providerFor } from './provider.ts'
import { providers } from './providers.ts'

describe('providers', () => {
  test.each([
    ['jo@gmail.com', 'gmail'],
    ['Jo@GoogleMail.Com', 'gmail'],
    ['"odd@name"@yahoo.co.uk', 'yahoo'],
    ['jo@me.com', 'icloud'],
    ['jo@hotmail.fr', 'outlook'],
    ['jo@zohomail.eu', 'zoho-eu'],
    ['jo@example.org', undefined],
    ['jo@yahoo.co.jp', undefined],
    ['no address', undefined],
  ])('%s belongs to %s', (address, id) => {
    expect(providerFor(address)?.id).toBe(id)
  })

  test.each([
    ['aspmx.l.google.com', 'google-workspace'],
    ['SMTP.GOOGLE.COM.', 'google-workspace'],
    ['example-org.mail.protection.outlook.com', 'microsoft365'],
    ['hotmail-com.olc.protection.outlook.com', 'outlook'],
    ['in1-smtp.messagingengine.com', 'fastmail'],
    ['mx2.zoho.eu', 'zoho-eu'],
    ['mx-aol.mail.gm0.yahoodns.net', 'aol'],
    ['mta5.am0.yahoodns.net', 'yahoo'],
    ['mx.notgoogle.com', undefined],
  ])('a domain whose mail goes to %s is at %s', (exchange, id) => {
    expect(providerByMx(exchange)?.id).toBe(id)
  })

  test('no id and no domain stands twice', () => {
    const ids = providers.map(({ id }) => id)
    const domains = providers.flatMap((provider) => provider.domains)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(domains).size).toBe(domains.length)
  })

  test('every provider names a source, steps, and no clear-text port', () => {
    for (const { id, sources, password, smtp, imap } of providers) {
      expect(sources.length, id).toBeGreaterThan(0)
      expect(password.steps.length, id).toBeGreaterThan(0)
      for (const endpoint of [...smtp, ...imap]) expect(['tls', 'starttls'], id).toContain(endpoint.security)
    }
  })

  test.each([
    ['gmail', { port: 465, day: 500, sent: true, id: true, kind: 'app-password' }],
    ['google-workspace', { port: 465, day: 2000, sent: true, id: true, kind: 'app-password' }],
    ['yahoo', { port: 465, day: null, sent: null, id: null, kind: 'app-password' }],
    ['aol', { port: 465, day: null, sent: null, id: null, kind: 'app-password' }],
    ['icloud', { port: 587, day: 1000, sent: false, id: null, kind: 'app-password' }],
    ['fastmail', { port: 465, day: null, sent: true, id: null, kind: 'app-password' }],
    ['zoho', { port: 465, day: null, sent: true, id: null, kind: 'app-password' }],
    ['zoho-eu', { port: 465, day: null, sent: true, id: null, kind: 'app-password' }],
    ['gmx', { port: 465, day: null, sent: null, id: null, kind: 'ordinary' }],
    ['webde', { port: 465, day: null, sent: null, id: null, kind: 'ordinary' }],
    ['mailru', { port: 465, day: null, sent: null, id: null, kind: 'app-password' }],
    ['proton', { port: 587, day: null, sent: true, id: null, kind: 'token' }],
    ['outlook', { port: 587, day: null, sent: true, id: false, kind: 'closed' }],
    ['microsoft365', { port: 587, day: 10_000, sent: true, id: false, kind: 'closed' }],
  ] as const)('%s is as its pages say', (id, { port, day, sent, id: keepsId, kind }) => {
    expect(providerById(id)).toMatchObject({
      smtp: expect.arrayContaining([expect.objectContaining({ port })]),
      recipientsPerDay: day,
      filesSentCopy: sent,
      keepsMessageId: keepsId,
      password: { kind },
    })
  })

  test('whoever takes an app password or a token says where it is made; whoever is closed says what to do instead', () => {
    for (const { id, password, oauth, smtp } of providers) {
      if (password.kind === 'closed') expect([password.page, oauth === null], id).toEqual([null, false])
      else expect(password.page, id).toMatch(/^https:\/\//)
      // iCloud and Proton listen on 587 alone (their pages).
      expect(smtp.length, id).toBeGreaterThan(0)
    }
  })
})
