import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeNest, tether } from './tether.ts'

/** A file system of its own that a test can fill and make read-only. */
export interface SmallDisk {
  readonly path: string
  /** Takes all the room that is left, to the last page. */
  fill(): void
  /** Gives it back. */
  free(): void
  /** Makes it larger, as its owner would. */
  grow(bytes: number): void
  /** Refused by the system while a file on it is open for writing. */
  setReadOnly(readOnly: boolean): void
  remove(): Promise<void>
}

// It is unmounted when this process ends, in whatever way, and lazily: whoever still has it open keeps it until then.
const keeper = `
trap 'umount -l "$1"; exit 0' TERM
mount -t tmpfs -o "size=$2,mode=755" tmpfs "$1" && echo mounted
sleep infinity & wait $!
`

/** Mounts a tmpfs of so many bytes in a private folder. Needs root. */
export async function mountSmallDisk(bytes: number): Promise<SmallDisk> {
  const nest = makeNest('rr-disk-')
  const path = join(nest.path, 'disk')
  mkdirSync(path)
  const mounted = tether(nest, 'TERM', ['bash', '-c', keeper, 'keeper', path, String(bytes)])
  await mounted.says('mounted')
  const filler = join(path, 'filler')
  return {
    path,
    fill() {
      const file = openSync(filler, 'a')
      const page = Buffer.alloc(4096)
      try {
        while (writeSync(file, page) > 0);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler, { force: true }),
    grow: (size) => void execFileSync('mount', ['-o', `remount,size=${size}`, path]),
    setReadOnly(readOnly) {
      execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, path])
    },
    async remove() {
      await mounted.stop()
      await nest.remove()
    },
  }
}
