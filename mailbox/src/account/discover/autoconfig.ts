import { XMLParser } from 'fast-xml-parser'
import { request } from 'undici'
import { errno } from '../../net/failures.ts'
import type { Security } from '../../net/network.ts'
import { none } from './source.ts'
import type { Candidate, Candidates, Search } from './source.ts'

/** A real one has about 3 KB. */
const maxBytes = 64 * 1024

/**
 * Mozilla's autoconfig (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/): a file on the domain's own
 * web server. Over HTTPS alone: what it names is where the password will go. The public database at Thunderbird's is
 * not asked: it would tell a third party who connects.
 */
export async function findByAutoconfig(search: Search): Promise<Candidates> {
  const { domain, address } = search
  const addresses = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ]
  const answers = await Promise.all(addresses.map((url) => fetchConfig(url, search)))
  return answers.find(({ smtp, imap }) => smtp.length + imap.length > 0) ?? none
}

async function fetchConfig(url: string, { network, signal, trace }: Search): Promise<Candidates> {
  const end = trace.begin('autoconfig', url.replace(/\?.*/, ''))
  try {
    const { statusCode, body } = await request(url, { dispatcher: network.dispatcher, signal })
    let xml = ''
    for await (const chunk of body.setEncoding('utf8')) {
      xml += String(chunk)
      if (xml.length > maxBytes) throw new Error('too long for a configuration')
    }
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`)
    const found = readAutoconfig(xml)
    end(true, `${found.smtp.length} SMTP, ${found.imap.length} IMAP`)
    return found
  } catch (error) {
    end(false, error instanceof Error && errno(error) === 'Error' ? error.message : errno(error))
    return none
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'incomingServer' || name === 'outgoingServer',
})

/** Reads a config-v1.1 document; servers without TLS, and all that is not understood, are left out. Never throws. */
export function readAutoconfig(xml: string): Candidates {
  let document: unknown
  try {
    document = parser.parse(xml)
  } catch {
    return none // what is no XML names no servers
  }
  const provider = child(child(document, 'clientConfig'), 'emailProvider')
  return {
    smtp: servers(child(provider, 'outgoingServer'), 'smtp'),
    imap: servers(child(provider, 'incomingServer'), 'imap'),
  }
}

function servers(listed: unknown, type: string): Candidate[] {
  if (!Array.isArray(listed)) return []
  return listed.flatMap((server: unknown): Candidate[] => {
    const host = text(server, 'hostname')
    const port = Number(text(server, 'port'))
    const security = securities.get(text(server, 'socketType'))
    const usable = text(server, 'type') === type && /^[\w.-]+$/.test(host) && port > 0 && port < 65_536
    if (!usable || security === undefined) return []
    const username = text(server, 'username') === '%EMAILLOCALPART%' ? 'local-part' : 'address'
    return [{ host, port, security, username }]
  })
}

const securities = new Map<string, Security>([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
])

function child(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined
  return Object.entries(node).find(([key]) => key === name)?.[1]
}

function text(node: unknown, name: string): string {
  const value = child(node, name)
  return typeof value === 'string' ? value.trim() : ''
}
