import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAutoconfig } from './autoconfig.ts'

const server = (
  kind: string,
  type: string,
  host: string,
  port: string,
  socket: string,
  user = '%EMAILADDRESS%',
) =>
  `<${kind} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType>
   <username>${user}</username><authentication>password-cleartext</authentication></${kind}>`
const config = (...servers: string[]) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
   ${servers.join('\n')}</emailProvider></clientConfig>`

describe('readAutoconfig', () => {
  test('reads what has TLS, in its order, and the shape of the user name', () => {
    const xml = config(
      server('incomingServer', 'imap', 'imap.example.org', '993', 'SSL', '%EMAILLOCALPART%'),
      server('incomingServer', 'pop3', 'pop.example.org', '995', 'SSL'),
      server('outgoingServer', 'smtp', 'smtp.example.org', '465', 'SSL'),
      server('outgoingServer', 'smtp', 'smtp.example.org', '587', 'STARTTLS'),
    )
    expect(readAutoconfig(xml)).toEqual({
      smtp: [
        { host: 'smtp.example.org', port: 465, security: 'tls', username: 'address' },
        { host: 'smtp.example.org', port: 587, security: 'starttls', username: 'address' },
      ],
      imap: [{ host: 'imap.example.org', port: 993, security: 'tls', username: 'local-part' }],
    })
  })

  test.each([
    ['clear text', server('outgoingServer', 'smtp', 'smtp.example.org', '25', 'plain')],
    ['no port', server('outgoingServer', 'smtp', 'smtp.example.org', 'x', 'SSL')],
    ['a port beyond all', server('outgoingServer', 'smtp', 'smtp.example.org', '70000', 'SSL')],
    ['a host that is none', server('outgoingServer', 'smtp', 'a b/c', '465', 'SSL')],
  ])('leaves out %s', (_what, element) => {
    expect(readAutoconfig(config(element)).smtp).toEqual([])
  })

  test('expands no entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "smtp.example.org">]>${config(server('outgoingServer', 'smtp', '&a;', '465', 'SSL'))}`
    expect(readAutoconfig(bomb).smtp).toEqual([])
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAutoconfig(text)).toEqual({ smtp: [], imap: [] })
        expect(readAutoconfig(config(text)).smtp).toEqual([])
      }),
    )
  })
})
