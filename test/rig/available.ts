import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

/** What a test may need that npm does not install. */
export type Part = 'mail' | 'postgres' | 'chromium' | 'netns' | 'mount' | 'python' | 'postings'

interface Requirement {
  /** In the words of the closing list. */
  what: string
  /** Debian packages that bring it. */
  packages: readonly string[]
  /** Why it cannot be used on this machine, or null. */
  missing: () => string | null
}

declare module 'vitest' {
  interface TaskMeta {
    /** The parts for want of which a suite was left out. */
    leftOut?: Part[]
  }
}

/** Real postings, which belong to others and stand beside the checkout. */
export const postingsFolder = fileURLToPath(new URL('../../../shared/postings/', import.meta.url))

export const chromiumPath =
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? null

/** The newest PostgreSQL's programs, or null. Debian keeps them off the path. */
export const postgresPrograms: string | null = newestPostgres()

export const requirements: Readonly<Record<Part, Requirement>> = {
  mail: {
    what: 'Postfix and Dovecot 2.3',
    packages: ['postfix', 'dovecot-imapd', 'openssl'],
    missing: () =>
      program('/usr/lib/postfix/sbin/master', '/usr/lib/dovecot/imap', '/usr/bin/openssl') ??
      dovecotVersion() ??
      rootOnly(),
  },
  postgres: {
    what: 'PostgreSQL',
    packages: ['postgresql'],
    missing: () => (postgresPrograms === null ? '/usr/lib/postgresql/*/bin/initdb is not there' : null),
  },
  chromium: {
    what: 'Chromium',
    packages: ['chromium'],
    missing: () => (chromiumPath === null ? '/usr/bin/chromium is not there' : null),
  },
  netns: {
    what: 'network namespaces',
    packages: ['iproute2', 'nftables', 'dnsmasq'],
    missing: () =>
      program('/usr/sbin/ip', '/usr/sbin/nft', '/usr/sbin/dnsmasq') ?? rootOnly() ?? namespaces(),
  },
  mount: {
    what: 'small disks of their own',
    packages: ['mount'],
    missing: () => program('/usr/bin/mount', '/usr/bin/umount') ?? rootOnly() ?? mounts(),
  },
  python: {
    what: 'Python 3',
    packages: ['python3'],
    missing: () => program('/usr/bin/python3'),
  },
  postings: {
    what: 'the collection of real postings',
    packages: [],
    missing: () => (existsSync(postingsFolder) ? null : '../shared/postings is not beside the checkout'),
  },
}

const known = new Map<Part, string | null>()

/** Why a part cannot be used here, or null. */
export function whyMissing(part: Part): string | null {
  const before = known.get(part)
  if (before !== undefined) return before
  const why = requirements[part].missing()
  known.set(part, why)
  return why
}

/**
 * Where CI=true nothing is left out, so a missing part is an error there. The postings are not the project's: they are
 * asked for only where the folder that holds them is mounted.
 */
export function mayBeLeftOut(part: Part): boolean {
  if (process.env['CI'] !== 'true') return true
  return part === 'postings' && !existsSync(new URL('..', `file://${postingsFolder}`))
}

/** A `describe` for tests that need these parts: left out, and listed at the end of the run, where one is missing. */
export function needs(...parts: Part[]): (name: string, tests: () => void) => void {
  const leftOut = parts.filter((part) => whyMissing(part) !== null)
  for (const part of leftOut)
    if (!mayBeLeftOut(part))
      throw new Error(`CI leaves nothing out, and ${requirements[part].what}: ${whyMissing(part)}`)
  return (name, tests) => {
    describe(name, leftOut.length === 0 ? {} : { skip: true, meta: { leftOut } }, tests)
  }
}

function program(...paths: string[]): string | null {
  const absent = paths.find((path) => !existsSync(path))
  return absent === undefined ? null : `${absent} is not there`
}

function rootOnly(): string | null {
  return process.getuid?.() === 0 ? null : 'needs root, and this run is another user'
}

/** Dovecot 2.4 has another configuration language, which the rig does not write. */
function dovecotVersion(): string | null {
  const { stdout } = spawnSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' })
  const version = (stdout ?? '').trim()
  return version.startsWith('2.3.') ? null : `the rig knows Dovecot 2.3, and this is ${version}`
}

/** Containers may run as root and yet be refused. */
function namespaces(): string | null {
  const { status } = spawnSync('/usr/bin/unshare', ['--net', 'true'], { stdio: 'ignore' })
  return status === 0 ? null : 'this machine does not let root make network namespaces (CAP_SYS_ADMIN)'
}

function mounts(): string | null {
  const { status } = spawnSync('/usr/bin/unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
    stdio: 'ignore',
  })
  return status === 0 ? null : 'this machine does not let root mount a file system (CAP_SYS_ADMIN)'
}

function newestPostgres(): string | null {
  const folder = '/usr/lib/postgresql'
  if (!existsSync(folder)) return null
  const newest = readdirSync(folder)
    .filter((version) => existsSync(`${folder}/${version}/bin/initdb`))
    .toSorted((a, b) => Number(b) - Number(a))[0]
  return newest === undefined ? null : `${folder}/${newest}/bin`
}
