import { watch } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

/** A mail as it lies in a mailbox. */
export interface KeptMail {
  /** The bytes, as Latin-1 so that each is kept. */
  raw: string
  parsed: Email
}

/** All mails of a Maildir, in the order in which they came. */
export async function readMaildir(folder: string): Promise<KeptMail[]> {
  const names = (
    await Promise.all(
      ['new', 'cur'].map(async (part) => (await readdir(join(folder, part))).map((name) => join(part, name))),
    )
  ).flat()
  const mails: { name: string; mail: KeptMail }[] = []
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => null)
    // Dovecot moves a mail from new to cur when it is first seen: the list is out of date then.
    if (bytes === null) return readMaildir(folder)
    mails.push({ name, mail: { raw: bytes.toString('latin1'), parsed: await PostalMime.parse(bytes) } })
  }
  return mails.toSorted((a, b) => order(a.name) - order(b.name)).map(({ mail }) => mail)
}

/** A Maildir's file name begins with seconds, then Postfix's or Dovecot's microseconds (`V..I..M123456` or `M123456P..`). */
function order(name: string): number {
  const seconds = /(\d+)\./.exec(name)?.[1] ?? '0'
  const micros = /M(\d+)/.exec(name)?.[1] ?? '0'
  return Number(seconds) + Number(micros) / 1e6
}

/** Resolves with the first mail that `wanted` takes, now or once it is delivered; the file system tells, nothing polls. */
export async function waitInMaildir(
  folder: string,
  wanted: (mail: KeptMail) => boolean,
  signal: AbortSignal,
): Promise<KeptMail> {
  const { promise, resolve, reject } = Promise.withResolvers<KeptMail>()
  const search = async (): Promise<void> => {
    try {
      const found = (await readMaildir(folder)).find(wanted)
      if (found) resolve(found)
    } catch (error) {
      reject(error)
    }
  }
  const look = (): void => void search()
  const watchers = ['new', 'cur'].map((part) => watch(join(folder, part), look))
  const abort = (): void => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  look()
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', abort)
    for (const watcher of watchers) watcher.close()
  }
}
