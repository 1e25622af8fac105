import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type CertificateFault = 'wrong-name' | 'expired' | 'self-signed' | 'unknown-authority'

/** A certificate authority of the test's own, and what it signs. PEM files in a folder that goes with it. */
export interface Authority {
  readonly caFile: string
  /** A server's certificate for these names; or one that has this one thing wrong with it. */
  issue(names: readonly string[], fault?: CertificateFault): { certificateFile: string; keyFile: string }
  remove(): void
}

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'lab-ca-'))
  const file = (name: string) => join(folder, name)
  const authority = (name: string) =>
    openssl('req', '-x509', ...curve, '-days', '2', '-subj', `/CN=${name}`, '-keyout', file(`${name}.key`), '-out', file(`${name}.pem`)) // prettier-ignore
  authority('known')
  authority('stranger')
  let made = 0

  return {
    caFile: file('known.pem'),
    issue(names, fault) {
      const id = String((made += 1))
      const [keyFile, certificateFile] = [file(`${id}.key`), file(`${id}.pem`)]
      const valid = fault === 'wrong-name' ? ['elsewhere.example'] : names
      const extension = `subjectAltName=${valid.map((name) => `DNS:${name}`).join(',')}`
      if (fault === 'self-signed') {
        openssl('req', '-x509', ...curve, '-days', '2', '-subj', '/CN=lab', '-addext', extension, '-keyout', keyFile, '-out', certificateFile) // prettier-ignore
        return { certificateFile, keyFile }
      }
      const [request, extensions] = [file(`${id}.csr`), file(`${id}.ext`)]
      writeFileSync(extensions, extension)
      const ca = fault === 'unknown-authority' ? 'stranger' : 'known'
      openssl('req', '-new', ...curve, '-subj', '/CN=lab', '-keyout', keyFile, '-out', request)
      const days = fault === 'expired' ? '-1' : '2'
      openssl('x509', '-req', '-in', request, '-CA', file(`${ca}.pem`), '-CAkey', file(`${ca}.key`), '-CAcreateserial', '-days', days, '-extfile', extensions, '-out', certificateFile) // prettier-ignore
      return { certificateFile, keyFile }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'ignore' })
}
