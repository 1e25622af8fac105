import type { TestContext } from 'vitest'
import type { Job, JobResult } from './client.ts'
import { makeAuthority } from './certificates.ts'
import type { Authority, CertificateFault } from './certificates.ts'
import { openLab } from './lab.ts'
import type { Lab, LabOptions } from './lab.ts'
import type { ServerSettings } from './server.ts'

/** A lab with a certificate authority that its client trusts, mail servers, and the engine as the client. */
export interface MailLab extends Lab {
  readonly authority: Authority
  /** Starts a mail server whose certificate names every host that the lab's name server and hosts file know. */
  serve(settings: ServeSettings): Promise<{ lines: string[] }>
  /** Does one job in the client's namespace; `untrusting`: without the lab's CA. */
  client(job: Job, how?: { untrusting?: boolean }): Promise<JobResult[]>
}

export type ServeSettings = Omit<ServerSettings, 'certificateFile' | 'keyFile'> & {
  certificate?: CertificateFault
}

const script = (name: string) => new URL(name, import.meta.url).pathname

export async function openMailLab(options: LabOptions = {}): Promise<MailLab> {
  const authority = makeAuthority()
  const lab = await openLab(options)
  const hosts = [
    ...Object.keys(options.names ?? {}),
    ...(options.hosts ?? []).flatMap((line) => line.split(/\s+/).slice(1)),
  ]
  return {
    ...lab,
    authority,
    serve({ certificate, ...settings }) {
      const files = authority.issue(hosts, certificate)
      return lab.start(process.execPath, [script('server.ts'), JSON.stringify({ ...settings, ...files })])
    },
    async client(job, { untrusting = false } = {}) {
      const env = untrusting ? {} : { NODE_EXTRA_CA_CERTS: authority.caFile }
      return JSON.parse(await lab.run(process.execPath, [script('client.ts'), JSON.stringify(job)], env))
    },
    async close() {
      await lab.close()
      authority.remove()
    },
  }
}

/** A mail lab that goes when the test is over. */
export async function mailLab({ onTestFinished }: TestContext, options: LabOptions = {}): Promise<MailLab> {
  const lab = await openMailLab(options)
  onTestFinished(() => lab.close())
  return lab
}

/** What a client that did its job once says of it. */
export function only([result]: readonly JobResult[]): JobResult {
  if (result === undefined) throw new Error('the client said nothing')
  return result
}

/** Each address that was dialled, in the order in which the attempts ended: family, success, what happened. */
export const connects = (result: JobResult | undefined): [number | null, boolean, string][] =>
  (result?.hops ?? [])
    .filter(({ step }) => step === 'connect')
    .map(({ family, ok, detail }) => [family, ok, detail])
