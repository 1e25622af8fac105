import {
  MailboxError,
  Trace,
  compose,
  connectAccount,
  createNetwork,
  createSmtpRoad,
  examine,
  explain,
} from '../../mailbox/src/index.ts'
import type {
  ConnectInput,
  Diagnosis,
  Endpoint,
  Hop,
  NetworkOptions,
  Road,
  SmtpDeadlines,
  Target,
} from '../../mailbox/src/index.ts'

/**
 * Runs in the client's namespace: does one job several times over one network, through the engine's door and nothing
 * else, and prints what came of each as JSON. Trusts the lab's CA through NODE_EXTRA_CA_CERTS, as a person's own host would.
 */
export type Job = { network?: NetworkOptions; times?: number } & (
  | { does: 'send'; endpoint: Endpoint; deadlines?: Partial<SmtpDeadlines> }
  /** One result for each, in this order; all at the same time, over one network. */
  | { does: 'send-all'; endpoints: Endpoint[] }
  | { does: 'connect'; input: ConnectInput; loginDeadlineMs?: number }
  | { does: 'fetch'; url: string }
  | { does: 'examine'; target: Target; deadlineMs?: number | undefined }
)

type Single = Exclude<Job, { does: 'send-all' }>
type Reaching = Exclude<Single, { does: 'examine' }>

export interface JobResult {
  ms: number
  /** Null: it worked. */
  code: string | null
  phase: string | null
  reply: string | null
  /** What a person is told. */
  title: string | null
  side: string | null
  retry: string | null
  fix: string[]
  hops: Hop[]
  /** What the job answered, where it answers something. */
  answer: unknown
  /** Of `examine`. */
  diagnosis: Diagnosis | null
}

const password = 'abcdefghijklmnop'

const job: Job = JSON.parse(process.argv[2] ?? '')
const network = createNetwork(job.network)
const results: JobResult[] = []
if (job.does === 'send-all')
  results.push(...(await Promise.all(job.endpoints.map((endpoint) => once({ does: 'send', endpoint })))))
else for (let n = 0; n < (job.times ?? 1); n += 1) results.push(await once(job))
process.stdout.write(JSON.stringify(results))
await network.close()
// A hung server's socket must not keep a finished client alive.
process.exit(0)

async function once(one: Single): Promise<JobResult> {
  const trace = new Trace()
  let diagnosis: Diagnosis | null = null
  const began = performance.now()
  const took = () => Math.round(performance.now() - began)
  const silent = { phase: null, reply: null, title: null, side: null, retry: null, fix: [] }
  try {
    let answer: unknown = null
    if (one.does !== 'examine') answer = await perform(one, trace)
    else diagnosis = await examine(one.target, { network, deadlineMs: one.deadlineMs })
    return { ms: took(), code: null, ...silent, hops: trace.hops, answer, diagnosis }
  } catch (error) {
    const ms = took()
    if (!(error instanceof MailboxError)) throw error
    const { title, side, retry, fix } = explain(error)
    const { code, phase, reply, message } = error
    const hops = trace.hops.length > 0 ? trace.hops : [...error.trace]
    return { ms, code, phase, reply, title, side, retry, fix, hops, answer: message, diagnosis }
  }
}

async function perform(one: Reaching, trace: Trace): Promise<unknown> {
  if (one.does === 'fetch') {
    const { request } = await import('undici')
    return (await request(one.url, { dispatcher: network.dispatcher })).body.text()
  }
  if (one.does === 'connect') {
    const { input, loginDeadlineMs } = one
    const { account, hops } = await connectAccount(input, { network, loginDeadlineMs })
    trace.hops.push(...hops)
    return account
  }
  return send(one.endpoint, createSmtpRoad(one.deadlines), trace)
}

async function send(endpoint: Endpoint, road: Road, trace: Trace): Promise<string> {
  const from = 'jo@example.org'
  const account = {
    address: from,
    displayName: null,
    provider: 'other',
    road: 'smtp' as const,
    smtp: { ...endpoint, username: from },
    imap: null,
  }
  const message = await compose({
    from: { address: from },
    to: [{ address: 'rita@example.com' }],
    subject: 'Hello',
    text: 'Hello Rita\n',
  })
  const session = await road.open(account, { kind: 'password', password }, { network, trace })
  try {
    return (await session.transmit(message)).reply
  } finally {
    await session.close()
  }
}
