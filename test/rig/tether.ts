import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('tether.sh', import.meta.url))

/** A private folder that goes with its holder. */
export interface Nest {
  readonly path: string
  /** Removes the folder, once all that was tethered in it has ended. */
  remove(): Promise<void>
}

/** A server that ends when it is told to, or when this process does, in whatever way. */
export interface Tethered {
  /** All that it has written to standard output and standard error. */
  log(): string
  /** Resolves once the log holds `mark`; rejects with the log where it ends before. */
  says(mark: string): Promise<void>
  /** Sends its ending signal and waits for it. */
  stop(): Promise<void>
}

/** Makes a private folder. Others may pass through, since servers drop to users of their own. */
export function makeNest(prefix: string): Nest {
  const path = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(path, 0o755)
  const keeper = start([path], 'ignore')
  return { path, remove: () => cut(keeper) }
}

/** TERM and INT end a server in good order; KILL is for those whose sudden death is the test. */
export type EndingSignal = 'TERM' | 'INT' | 'KILL'

/** Starts a server that works inside a nest; `signal` is what ends it. `env`: instead of this process's own. */
export function tether(
  nest: Nest,
  signal: EndingSignal,
  command: readonly string[],
  env?: Readonly<Record<string, string>>,
): Tethered {
  // A file and no pipe: Postfix opens /dev/stdout anew, which fails on the sockets that Node gives for pipes, and a
  // server whose holder has died may go on writing until it has ended.
  const file = join(nest.path, `${basename(command[0] ?? '')}.log`)
  const output = openSync(file, 'a')
  const from = log().length
  const child = start([nest.path, signal, ...command], output, env)
  closeSync(output)
  const ended = once(child, 'exit')

  function log(): string {
    return readFileSync(file, 'utf8')
  }
  return {
    log,
    async says(mark) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const said = (): boolean => log().includes(mark, from)
      const watcher = watch(file, () => said() && resolve())
      if (said()) resolve()
      await Promise.race([promise, ended])
      watcher.close()
      if (!said()) throw new Error(`${command[0]} ended early:\n${log()}`)
    },
    stop: () => cut(child),
  }
}

function start(
  args: readonly string[],
  output: number | 'ignore',
  env?: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn('bash', [script, ...args], {
    // A session of its own: Ctrl-C goes to the test run, and its end cuts the tether.
    detached: true,
    stdio: ['pipe', output, output],
    ...(env && { env }),
  })
}

async function cut(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.stdin?.end()
  await gone
}
