import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Documentation addresses (RFC 5737, RFC 3849), inside the two namespaces and nowhere else. */
export const clientAddress = { 4: '192.0.2.1', 6: '2001:db8::1' } as const
export const serverAddress = { 4: '192.0.2.2', 6: '2001:db8::2' } as const
/** Routed to the other namespace, where nobody has it. */
export const nobody = '192.0.2.99'

export interface LabOptions {
  /** Which families the client has an address and a route for. Both by default. */
  families?: readonly (4 | 6)[]
  /** Name to addresses, as the name server answers. */
  names?: Record<string, readonly string[]>
  /** Lines of /etc/hosts in the client's namespace. */
  hosts?: readonly string[]
  /** The name server that the client is told of: the lab's own by default. */
  nameServer?: string
  /** How long each answer of the name server takes, milliseconds. At once by default. */
  nameDelayMs?: number
  /** glibc's resolver options, such as `timeout:2`. */
  resolverOptions?: string
  /** MX and SRV records, as dnsmasq writes them (`mx-host=...`, `srv-host=...`). */
  records?: readonly string[]
}

/** Two network namespaces joined by a cable: a client's host, and everything that it talks to. */
export interface Lab {
  /** A folder that goes when the lab goes. */
  readonly folder: string
  /** Adds rules to a namespace's nftables, in a chain that sees what comes in over the cable. */
  filter(side: 'client' | 'server', ...rules: string[]): void
  /** Gives the server one more address, such as `192.0.2.3/24`. */
  address(address: string): void
  /** Runs a program to its end in the client's namespace; answers its standard output. */
  run(program: string, args: readonly string[], env?: Record<string, string>): Promise<string>
  /** Starts a server in the server's namespace; answers once it has printed its first line. */
  start(program: string, args: readonly string[]): Promise<{ lines: string[] }>
  close(): Promise<void>
}

const prefix = 'rrlab-'

/** Needs root (`needs('netns')`). Sweeps up what a killed run left behind first. */
export async function openLab(options: LabOptions = {}): Promise<Lab> {
  sweep()
  const id = `${prefix}${process.pid}-${Math.random().toString(36).slice(2, 8)}`
  const client = `${id}-c`
  const server = `${id}-s`
  const folder = mkdtempSync(join(tmpdir(), 'rrlab-'))
  const children: ChildProcess[] = []
  const families = options.families ?? [4, 6]

  const close = async () => {
    await Promise.all(children.map(stop))
    for (const name of [client, server]) removeNamespace(name)
    rmSync(folder, { recursive: true, force: true })
  }

  const start = async (program: string, args: readonly string[]) => {
    const child = spawn('ip', ['netns', 'exec', server, program, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const lines: string[] = []
    const reader = createInterface({ input: child.stdout })
    reader.on('line', (line) => lines.push(line))
    await Promise.race([
      once(reader, 'line'),
      once(child, 'exit').then(([code]) =>
        Promise.reject(new Error(`${program} ended at once (${String(code)})`)),
      ),
    ])
    return { lines }
  }

  try {
    for (const name of [client, server]) {
      ip('netns', 'add', name)
      ip('-n', name, 'link', 'set', 'lo', 'up')
    }
    writeResolver(client, options)
    ip('-n', client, 'link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'cable', 'netns', server)
    for (const name of [client, server]) ip('-n', name, 'link', 'set', 'cable', 'up')
    // nodad: an address that is still being checked for duplicates takes no traffic for a second.
    ip('-n', server, 'address', 'add', `${serverAddress[4]}/24`, 'dev', 'cable')
    ip('-n', server, 'address', 'add', `${serverAddress[6]}/64`, 'dev', 'cable', 'nodad')
    if (families.includes(4)) ip('-n', client, 'address', 'add', `${clientAddress[4]}/24`, 'dev', 'cable')
    if (families.includes(6))
      ip('-n', client, 'address', 'add', `${clientAddress[6]}/64`, 'dev', 'cable', 'nodad')
    for (const name of [client, server]) {
      nft(name, 'add table inet lab')
      nft(name, 'add chain inet lab in { type filter hook input priority 0; }')
      nft(name, 'add chain inet lab out { type filter hook output priority 0; }')
    }
    await startNameServer(server, folder, options, children)
    if (options.nameDelayMs !== undefined) await start(process.execPath, slowNames(options.nameDelayMs))
  } catch (error) {
    await close()
    throw error
  }

  return {
    folder,
    filter(side, ...rules) {
      const hook = side === 'server' ? 'in' : 'out'
      for (const rule of rules) nft(side === 'server' ? server : client, `add rule inet lab ${hook} ${rule}`)
    },
    address: (address) => ip('-n', server, 'address', 'add', address, 'dev', 'cable'),
    run: (program, args, env = {}) => output(client, program, args, env),
    start,
    close,
  }
}

function writeResolver(client: string, options: LabOptions): void {
  // `ip netns exec` lays these over /etc inside the namespace.
  const etc = `/etc/netns/${client}`
  mkdirSync(etc, { recursive: true })
  const nameServer = options.nameServer ?? serverAddress[options.families?.includes(4) === false ? 6 : 4]
  const settings = options.resolverOptions === undefined ? '' : `options ${options.resolverOptions}\n`
  writeFileSync(join(etc, 'resolv.conf'), `nameserver ${nameServer}\n${settings}`)
  writeFileSync(join(etc, 'hosts'), ['127.0.0.1 localhost', ...(options.hosts ?? []), ''].join('\n'))
}

/** Where the name server stands when something slow stands before it. */
const hiddenPort = 5353

const slowNames = (delayMs: number): string[] => [
  new URL('slow-names.ts', import.meta.url).pathname,
  String(delayMs),
  String(hiddenPort),
]

async function startNameServer(
  server: string,
  folder: string,
  options: LabOptions,
  children: ChildProcess[],
): Promise<void> {
  const config = join(folder, 'dnsmasq.conf')
  const hosts = Object.entries(options.names ?? {}).flatMap(([name, addresses]) =>
    addresses.map((address) => `host-record=${name},${address}`),
  )
  writeFileSync(
    config,
    [
      'no-resolv',
      'no-hosts',
      `port=${options.nameDelayMs === undefined ? 53 : hiddenPort}`,
      'keep-in-foreground',
      `pid-file=${join(folder, 'dnsmasq.pid')}`,
      'user=root',
      'log-facility=-',
      // Whatever is not listed does not exist, at once.
      'local=/#/',
      'local-ttl=0',
      ...hosts,
      ...(options.records ?? []),
      '',
    ].join('\n'),
  )
  const child = spawn('ip', ['netns', 'exec', server, 'dnsmasq', `--conf-file=${config}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  children.push(child)
  // Its first words on standard error come once its sockets are open.
  await Promise.race([
    once(child.stderr, 'data'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`dnsmasq ended at once (${String(code)})`)),
    ),
  ])
  child.stderr.resume()
}

async function output(
  namespace: string,
  program: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<string> {
  const child = spawn('ip', ['netns', 'exec', namespace, program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let out = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${errors || out}`)
  return out
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

function nft(namespace: string, command: string): void {
  execFileSync('ip', ['netns', 'exec', namespace, 'nft', command], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function removeNamespace(name: string): void {
  if (existsSync(`/run/netns/${name}`)) ip('netns', 'delete', name)
  rmSync(`/etc/netns/${name}`, { recursive: true, force: true })
}

/** Namespaces outlive their makers: those whose process is gone were left by a run that was killed. */
function sweep(): void {
  for (const folder of ['/run/netns', '/etc/netns']) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder)) {
      const pid = /^rrlab-(\d+)-/.exec(name)?.[1]
      if (pid !== undefined && !existsSync(`/proc/${pid}`)) removeNamespace(name)
    }
  }
}
