import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificates } from '../certificates.ts'
import type { Nest, Tethered } from '../tether.ts'
import { tether } from '../tether.ts'
import type { Layout } from './layout.ts'

export interface DovecotOptions {
  imaps: number
  imap: number
  certificates: Certificates
}

/** What Dovecot says once it lets people in. */
export const dovecotReady = 'starting up for imap'

/** Dovecot 2.3 in the foreground: IMAP, and the passwords for Postfix's SASL. */
export function startDovecot(nest: Nest, layout: Layout, options: DovecotOptions): Tethered {
  mkdirSync(layout.dovecot)
  mkdirSync(join(layout.dovecot, 'run'))
  const file = join(layout.dovecot, 'dovecot.conf')
  writeFileSync(file, config(layout, options))
  return tether(nest, 'TERM', ['dovecot', '-F', '-c', file])
}

export function writeUsers(layout: Layout, passwords: ReadonlyMap<string, string>): void {
  const lines = [...passwords].map(([address, password]) => `${address}:{PLAIN}${password}\n`)
  writeFileSync(layout.users, lines.join(''))
}

function config(layout: Layout, { imaps, imap, certificates }: DovecotOptions): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${layout.dovecot}/run
state_dir = ${layout.dovecot}
log_path = /dev/stderr
ssl = required
ssl_min_protocol = TLSv1.2
ssl_cert = <${certificates.certificateFile}
ssl_key = <${certificates.keyFile}
mail_location = maildir:${layout.mail}/%n
first_valid_uid = 1
auth_mechanisms = plain login
# Tests fail on purpose, from one address: no waiting after a wrong password.
auth_failure_delay = 0
mail_max_userip_connections = 500
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${layout.users}
}
userdb {
  driver = static
  args = uid=${layout.owner.uid} gid=${layout.owner.gid} home=${layout.mail}/%n
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
}
service imap-login {
  service_count = 0
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = ${imaps}
    ssl = yes
  }
}
service auth {
  unix_listener ${layout.queue}/private/auth {
    mode = 0660
    user = postfix
    group = postfix
  }
}
`
}
