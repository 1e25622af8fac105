import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'

export interface Certificates {
  /** The authority's certificate, PEM. */
  ca: string
  /** The same as a file, for NODE_EXTRA_CA_CERTS. */
  caFile: string
  certificateFile: string
  keyFile: string
}

const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'.split(' ')

/** A private authority for this run, and a certificate that it has signed for `hosts` (names or addresses). */
export function makeCertificates(folder: string, hosts: readonly string[]): Certificates {
  const file = (name: string): string => join(folder, name)
  const names = hosts.map((host) => `${isIP(host) === 0 ? 'DNS' : 'IP'}:${host}`).join(',')
  const sign = (name: string, subject: string, more: readonly string[]): void => {
    const out = ['-subj', `/CN=${subject}`, '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`)]
    execFileSync('openssl', [...request, ...out, ...more], { stdio: ['ignore', 'ignore', 'pipe'] })
  }
  sign('ca', 'Private authority of a test run', [])
  const authority = ['-CA', file('ca.pem'), '-CAkey', file('ca.key')]
  const extensions = ['-addext', `subjectAltName=${names}`, '-addext', 'basicConstraints=critical,CA:FALSE']
  sign('server', hosts[0] ?? '', [...authority, ...extensions])
  return {
    ca: readFileSync(file('ca.pem'), 'utf8'),
    caFile: file('ca.pem'),
    certificateFile: file('server.pem'),
    keyFile: file('server.key'),
  }
}
