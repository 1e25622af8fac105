import { type Diagnosis, examine, type Target } from '@recruiterreach/mailbox'
import { AppError } from '../failure.ts'
import { withMailNetwork } from './offline.ts'

/** What most people send from, where nothing was named. */
const usual = 'gmail'

export interface DoctorOptions {
  address?: string
  provider?: string
  host?: string
  port?: string
}

/** `recruiterreach doctor [--address A | --provider NAME | --host H --port P]` */
export const run = async (options: DoctorOptions): Promise<Diagnosis> => {
  const target = targetOf(options)
  return withMailNetwork((network) => examine(target, { network }))
}

export function inWords({ verdict, advice, hops }: Diagnosis): string {
  return [
    verdict,
    ...advice.map((one) => `  - ${one}`),
    '',
    ...hops.map(
      ({ step, target, family, ok, ms, detail }) =>
        `${ok ? 'ok  ' : 'FAIL'} ${step.padEnd(9)} ${target}${family === null ? '' : ` (IPv${family})`} ${Math.round(ms)} ms${detail ? `: ${detail}` : ''}`,
    ),
  ].join('\n')
}

function targetOf({ address, provider, host, port }: DoctorOptions): Target {
  const named = [address, provider, host].filter((one) => one !== undefined)
  if (named.length > 1) throw usage('Give one of --address, --provider and --host, not several.')
  if (port !== undefined && host === undefined) throw usage('--port goes with --host.')
  if (address !== undefined) return { address }
  if (host !== undefined) {
    const number = Number(port ?? 465)
    if (!Number.isInteger(number) || number < 1 || number > 65_535)
      throw usage(`"${port}" is no port: a number from 1 to 65535 is.`)
    return { host, port: number }
  }
  return { provider: provider ?? usual }
}

const usage = (explanation: string): AppError =>
  new AppError('doctor.target', {
    title: 'That cannot be looked at',
    explanation,
    fix: ['recruiterreach doctor --help tells how it is used.'],
  })
