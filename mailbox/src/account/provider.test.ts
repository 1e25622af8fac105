import { describe, expect, test } from 'vitest'
import { providerByMx, providerFor } from './provider.ts'
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
})
