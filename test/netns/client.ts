import { readGreeting } from '../../mailbox/src/net/greeting.ts'
import { openMailSocket } from '../../mailbox/src/net/mail-socket.ts'
import { MailboxError, Trace, createNetwork, examine, explain } from '../../mailbox/src/index.ts'
import { smtpRoad } from '../../mailbox/src/send/smtp.ts'
import type { Endpoint, Hop, NetworkOptions, Target } from '../../mailbox/src/index.ts'

/**
 * Runs in the client's namespace: does one job several times over one network, and prints what came of each as JSON.
 * Trusts the lab's CA through NODE_EXTRA_CA_CERTS, as a person's own host would.
 */
export type Job = { network?: NetworkOptions; times?: number } & (
  | { does: 'reach'; endpoint: Endpoint; protocol: 'smtp' | 'imap' }
  | { does: 'send'; endpoint: Endpoint }
  | { does: 'fetch'; url: string }
  | { does: 'examine'; target: Target }
)

export interface JobResult {
  ms: number
  /** Null: it worked. */
  code: string | null
  phase: string | null
  /** What a person is told. */
  title: string | null
  fix: string[]
  hops: Hop[]
  /** What the job answered, where it answers something. */
  answer: unknown
}

const job: Job = JSON.parse(process.argv[2] ?? '')
const network = createNetwork(job.network)
const results: JobResult[] = []
for (let n = 0; n < (job.times ?? 1); n += 1) results.push(await once())
process.stdout.write(JSON.stringify(results))
await network.close()
// A hung server's socket must not keep a finished client alive.
process.exit(0)

async function once(): Promise<JobResult> {
  const trace = new Trace()
  const began = performance.now()
  const took = () => Math.round(performance.now() - began)
  try {
    const answer = await perform(trace)
    return { ms: took(), code: null, phase: null, title: null, fix: [], hops: trace.hops, answer }
  } catch (error) {
    const ms = took()
    if (!(error instanceof MailboxError)) throw error
    const { title, fix } = explain(error)
    return { ms, code: error.code, phase: error.phase, title, fix, hops: trace.hops, answer: error.message }
  }
}

async function perform(trace: Trace): Promise<unknown> {
  if (job.does === 'examine') return examine(job.target, { network })
  if (job.does === 'fetch') {
    const { request } = await import('undici')
    return (await request(job.url, { dispatcher: network.dispatcher })).body.text()
  }
  if (job.does === 'reach') {
    const socket = await openMailSocket(job.endpoint, job.protocol, { network, trace })
    const greeting = await readGreeting(socket, job.protocol, job.endpoint.host, { network, trace })
    const { remoteAddress } = socket
    socket.destroy()
    return { greeting, remoteAddress }
  }
  const account = {
    address: 'jo@example.org',
    displayName: null,
    provider: 'other',
    road: 'smtp' as const,
    smtp: { ...job.endpoint, username: 'jo@example.org' },
    imap: null,
  }
  const credential = { kind: 'password' as const, password: 'abcdefghijklmnop' }
  const session = await smtpRoad.open(account, credential, { network, trace })
  await session.close()
  return null
}
