import { watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Postfix keeps what it has taken and not yet delivered; in the order in which a mail goes through. */
const stations = ['maildrop', 'incoming', 'active', 'deferred']

/**
 * Resolves once Postfix has delivered everything that it has taken: its yes comes before the mail lies in a mailbox, and
 * a copy for Sent may come before the recipient's own. The file system tells, nothing polls. Rejects when `signal` aborts.
 */
export async function allDelivered(queue: string, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = async (): Promise<void> => {
    try {
      for (const station of stations) if (await hasMail(join(queue, station))) return
      resolve()
    } catch (error) {
      reject(error)
    }
  }
  const watchers = stations.map((station) => watch(join(queue, station), () => void look()))
  const abort = (): void => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  void look()
  try {
    await promise
  } finally {
    signal.removeEventListener('abort', abort)
    for (const watcher of watchers) watcher.close()
  }
}

/** `deferred` is spread over folders of its own, so a folder counts by the files in it. */
async function hasMail(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.some((entry) => entry.isFile())
}
