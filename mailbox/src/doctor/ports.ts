import { MailboxError } from '../failure.ts'
import { readGreeting } from '../net/greeting.ts'
import { openMailSocket } from '../net/mail-socket.ts'
import type { DialOptions, Network } from '../net/network.ts'
import { Trace } from '../net/trace.ts'
import type { Hop } from '../net/trace.ts'
import type { PortFinding, Probe } from './finding.ts'

/** Goes as far on a port as a login would start, over one family, and hangs up. Throws nothing that a network can do. */
export async function examinePort(
  probe: Probe,
  family: 4 | 6 | null,
  options: { network: Network; signal: AbortSignal | undefined; hops: Hop[]; deadlineMs: number },
): Promise<PortFinding> {
  const trace = new Trace()
  try {
    const { network, signal, deadlineMs } = options
    const dial = { trace, signal, deadlineMs, family: family ?? undefined, fullHandshake: true }
    await reach(probe, network, dial)
    return { ...probe, family, failure: null }
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    return { ...probe, family, failure: error }
  } finally {
    const note = probe.purpose === 'relay' ? ' (not needed: RecruiterReach never sends over 25)' : ''
    // The names were looked at apart.
    const hops = trace.hops.filter(({ step }) => step !== 'dns')
    options.hops.push(...hops.map((hop) => ({ ...hop, detail: `${hop.detail}${note}` })))
  }
}

async function reach(
  { host, port, security, purpose }: Probe,
  network: Network,
  dial: DialOptions & { trace: Trace },
) {
  if (security === null || purpose === 'https') {
    const socket = await network.dial(host, port, dial)
    try {
      if (security !== null) (await network.secure(socket, host, dial)).destroy()
    } finally {
      socket.destroy()
    }
    return
  }
  const protocol = port === 993 || port === 143 || purpose === 'reading' ? 'imap' : 'smtp'
  const socket = await openMailSocket({ host, port, security }, protocol, { network, ...dial })
  try {
    await readGreeting(socket, protocol, host, { network, ...dial })
  } finally {
    socket.destroy()
  }
}
