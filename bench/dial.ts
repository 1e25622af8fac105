import { parseArgs } from 'node:util'
import { openMailLab } from '../test/netns/mail-lab.ts'
import type { MailLab } from '../test/netns/mail-lab.ts'
import { whyMissing } from '../test/rig/available.ts'
import { cases, host } from './dial/cases.ts'
import type { Case } from './dial/cases.ts'

const script = (name: string) => new URL(`dial/${name}`, import.meta.url).pathname

/** What is compared: each run is a process of its own that sends two messages and times each from call to answer. */
const peers = {
  ours: [process.execPath, script('ours.ts')],
  nodemailer: [process.execPath, script('nodemailer.ts')],
  smtplib: ['python3', script('smtplib-peer.py')],
} as const

type Peer = keyof typeof peers

interface Said {
  ms: number
  /** What a person would read; null: it was sent. */
  words: string | null
}

/** Medians in milliseconds; null: no answer before the patience ran out. */
interface Outcome {
  first: number | null
  second: number | null
  words: string | null
}

/** The one bound of this bench: what an IPv6 black hole may cost the first message over a host that has IPv4 alone. */
const blackHoleMs = 350

/**
 * Broken networks in namespaces, the same for our dialler, Nodemailer alone and Python's smtplib: a line of JSON each, and at
 * the end whether an IPv6 black hole cost us more than it may. Needs root. `--runs N` (5), `--only CASE`, `--patience SECONDS` (60).
 */
export async function benchDial(options: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: options,
    options: { runs: { type: 'string' }, only: { type: 'string' }, patience: { type: 'string' } },
  })
  const why = whyMissing('netns') ?? whyMissing('python')
  if (why !== null) throw new Error(`the dial bench cannot run here: ${why}`)
  const chosen = cases.filter(({ name }) => values.only === undefined || name === values.only)
  const results = new Map<string, Outcome>()
  for (const one of chosen) {
    const outcomes = await measure(one, Number(values.runs ?? 5), Number(values.patience ?? 60))
    results.set(one.name, outcomes.ours)
    print({ bench: 'dial', case: one.name, ...outcomes })
  }
  return judge(results)
}

async function measure(one: Case, runs: number, patience: number): Promise<Record<Peer, Outcome>> {
  const outcomes: Record<Peer, Outcome> = { ours: none, nodemailer: none, smtplib: none }
  for (const peer of ['ours', 'nodemailer', 'smtplib'] as const) {
    const said: Said[][] = []
    for (let run = 0; run < runs; run += 1) {
      // Anew for every run: the first SYN that is lost, the neighbour tables, the server's state.
      said.push(await once(one, peer, patience))
      // What only a time-out ends takes as long every time.
      if ((said[0]?.[0]?.ms ?? Infinity) > 5000) break
    }
    outcomes[peer] = {
      first: median(said.map(([first]) => first?.ms)),
      second: median(said.map(([, second]) => second?.ms)),
      words: said[0]?.[0] === undefined ? `no answer within ${patience} s` : said[0][0].words,
    }
  }
  return outcomes
}

async function once(one: Case, peer: Peer, patience: number): Promise<Said[]> {
  const lab: MailLab = await openMailLab(one.lab)
  try {
    if (one.serve !== null) await lab.serve(one.serve)
    one.spoil?.(lab)
    const args = [...peers[peer], host, '465', '2', lab.authority.caFile]
    // What was printed before the patience ran out counts, so the end by `timeout` is no failure.
    const out = await lab.run('sh', ['-c', 'timeout "$@" || true', 'sh', String(patience), ...args], {
      NODE_EXTRA_CA_CERTS: lab.authority.caFile,
    })
    return out
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Said => JSON.parse(line))
  } finally {
    await lab.close()
  }
}

const none: Outcome = { first: null, second: null, words: null }

function median(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  return known.length === 0 || known.length < values.length
    ? null
    : (known[Math.floor(known.length / 2)] ?? null)
}

function judge(results: ReadonlyMap<string, Outcome>): boolean {
  const hole = medians(results.get('ipv6-black-hole'))
  const plain = medians(results.get('ipv4-only'))
  // Only one of the two was asked for.
  if (hole === null || plain === null) return true
  const [first, second] = [hole.first - plain.first, hole.second - plain.second]
  const holds = first <= blackHoleMs
  print({ bench: 'dial', blackHoleOverIpv4: { first, second, allowedFirst: blackHoleMs, holds } })
  return holds
}

function medians(outcome: Outcome | undefined): { first: number; second: number } | null {
  const { first, second } = outcome ?? none
  return first === null || second === null ? null : { first, second }
}

function print(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
