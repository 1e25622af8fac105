import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The domain whose mailboxes stand on the test server. */
export const domain = 'rig.test'
/** Where Postfix sends the copy that goes into the sender's Sent folder. */
export const sentDomain = `sent.${domain}`

/** Where things stand inside a server's private folder. */
export interface Layout {
  mail: string
  postfix: string
  postfixData: string
  queue: string
  dovecot: string
  users: string
  /** Who owns the mailboxes: Debian's own user for that, whom both servers may become. */
  owner: { uid: number; gid: number }
}

export function layOut(folder: string): Layout {
  const at = (name: string): string => join(folder, name)
  return {
    mail: at('mail'),
    postfix: at('postfix'),
    postfixData: at('postfix-data'),
    queue: at('queue'),
    dovecot: at('dovecot'),
    users: at('users'),
    owner: { uid: id('-u'), gid: id('-g') },
  }
}

function id(kind: '-u' | '-g'): number {
  return Number(execFileSync('id', [kind, 'mail'], { encoding: 'utf8' }))
}

/** A user's Maildir, made before the servers look for it; `folder` is INBOX or a folder's name. */
export function maildir(layout: Layout, user: string, folder = 'INBOX'): string {
  return folder === 'INBOX' ? join(layout.mail, user) : join(layout.mail, user, `.${folder}`)
}

export function makeMaildirs(layout: Layout, users: readonly string[]): void {
  mkdirSync(layout.mail)
  for (const user of users)
    for (const folder of ['INBOX', 'Sent'])
      for (const part of ['cur', 'new', 'tmp'])
        mkdirSync(join(maildir(layout, user, folder), part), { recursive: true })
  execFileSync('chown', ['-R', 'mail:mail', layout.mail])
}
