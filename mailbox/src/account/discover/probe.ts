import { readGreeting } from '../../net/greeting.ts'
import { openMailSocket } from '../../net/mail-socket.ts'
import type { Endpoint, Network } from '../../net/network.ts'
import { race } from '../../net/race.ts'
import { Trace } from '../../net/trace.ts'
import type { Hop } from '../../net/trace.ts'
import type { Candidate, MailProtocol } from './source.ts'

/** Candidates start this far apart, milliseconds: enough for the better one to win where both work. */
const apartMs = 150

/** The first candidate whose probe succeeds; null where none does. Every step lands in `hops`. */
export async function firstThatAnswers(
  candidates: readonly Candidate[],
  protocol: MailProtocol,
  options: { network: Network; signal: AbortSignal; hops: Hop[] },
): Promise<Candidate | null> {
  const attempt = async (candidate: Candidate, signal: AbortSignal) => {
    const trace = new Trace()
    try {
      await probe(candidate, protocol, { network: options.network, signal, trace })
      return candidate
    } finally {
      options.hops.push(...trace.hops)
    }
  }
  const result = await race(candidates, attempt, {
    signal: options.signal,
    discard: () => {},
    delayMs: apartMs,
  })
  return 'winner' in result ? result.winner : null
}

/**
 * Connects, secures (verified against the host's name) and hears the greeting, then hangs up. No credential is
 * involved. Throws MailboxError `net.*` or `tls.*`.
 */
export async function probe(
  endpoint: Endpoint,
  protocol: MailProtocol,
  options: { network: Network; signal?: AbortSignal | undefined; trace: Trace },
): Promise<void> {
  const socket = await openMailSocket(endpoint, protocol, { ...options, fullHandshake: true })
  try {
    await readGreeting(socket, protocol, endpoint.host, options)
  } finally {
    socket.destroy()
  }
}
