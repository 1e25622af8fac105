import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificates } from '../certificates.ts'
import type { Nest, Tethered } from '../tether.ts'
import { tether } from '../tether.ts'
import { type Layout, domain, sentDomain } from './layout.ts'

export interface PostfixOptions {
  smtps: number
  submission: number
  users: readonly string[]
  filesSentCopies: boolean
  certificates: Certificates
}

const program = '/usr/lib/postfix/sbin/master'

/** Postfix with a configuration and a queue of its own, without systemd: its master runs in the foreground. */
export function startPostfix(nest: Nest, layout: Layout, options: PostfixOptions): Tethered {
  for (const folder of [layout.postfix, layout.postfixData]) mkdirSync(folder)
  chown('postfix', layout.postfixData)
  makeQueue(layout.queue)
  writeMaps(layout, options)
  writeFileSync(join(layout.postfix, 'main.cf'), mainConfig(layout, options))
  writeFileSync(join(layout.postfix, 'master.cf'), services(options))
  return tether(nest, 'TERM', [program, '-c', layout.postfix, '-s'])
}

/** What Postfix says once it takes mail. */
export const postfixReady = 'daemon started'

function makeQueue(queue: string): void {
  mkdirSync(queue)
  const own = ['active', 'bounce', 'corrupt', 'defer', 'deferred', 'flush', 'hold', 'incoming', 'private']
  for (const name of [...own, 'saved', 'trace', 'maildrop', 'public', 'pid']) mkdirSync(join(queue, name))
  for (const name of [...own, 'saved', 'trace']) chmodSync(join(queue, name), 0o700)
  chown('postfix', ...[...own, 'saved', 'trace'].map((name) => join(queue, name)))
  chown('postfix:postdrop', join(queue, 'maildrop'), join(queue, 'public'))
  chmodSync(join(queue, 'maildrop'), 0o1730)
  chmodSync(join(queue, 'public'), 0o2710)
}

function writeMaps(layout: Layout, { users }: PostfixOptions): void {
  const map = (name: string, lines: string[]): void =>
    writeFileSync(join(layout.postfix, name), `${lines.join('\n')}\n`)
  map(
    'mailboxes',
    users.flatMap((user) => [`${user}@${domain} ${user}/`, `${user}@${sentDomain} ${user}/.Sent/`]),
  )
  map(
    'owners',
    users.map((user) => `${user}@${domain} ${user}@${domain}`),
  )
  map(
    'copies',
    users.map((user) => `${user}@${domain} ${user}@${sentDomain}`),
  )
}

function mainConfig(layout: Layout, { certificates, filesSentCopies }: PostfixOptions): string {
  const map = (name: string): string => `texthash:${join(layout.postfix, name)}`
  const settings: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: layout.queue,
    data_directory: layout.postfixData,
    maillog_file: '/dev/stdout',
    myhostname: `mail.${domain}`,
    mydestination: '',
    mynetworks: '127.0.0.0/8',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    alias_maps: '',
    // As a provider does: what was submitted is passed on with the headers that it came with.
    local_header_rewrite_clients: '',
    // Nothing leaves. What goes elsewhere is taken, as a provider would, and comes back as a real bounce.
    default_transport: 'elsewhere',
    disable_dns_lookups: 'yes',
    smtpd_peername_lookup: 'no',
    virtual_mailbox_domains: `${domain}, ${sentDomain}`,
    virtual_mailbox_maps: map('mailboxes'),
    virtual_mailbox_base: layout.mail,
    virtual_uid_maps: `static:${layout.owner.uid}`,
    virtual_gid_maps: `static:${layout.owner.gid}`,
    virtual_minimum_uid: '1',
    sender_bcc_maps: filesSentCopies ? map('copies') : '',
    smtpd_sasl_auth_enable: 'yes',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: 'private/auth',
    smtpd_sender_login_maps: map('owners'),
    smtpd_sender_restrictions: 'reject_sender_login_mismatch',
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject',
    smtpd_tls_auth_only: 'yes',
    smtpd_tls_chain_files: `${certificates.keyFile}, ${certificates.certificateFile}`,
    smtpd_tls_loglevel: '1',
    // Tests fail on purpose, and from one address.
    smtpd_error_sleep_time: '0',
    smtpd_client_connection_count_limit: '0',
    message_size_limit: '26214400',
    mailbox_size_limit: '0',
    virtual_mailbox_limit: '0',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
}

/**
 * No service that speaks to other servers is among them: this Postfix cannot send anything anywhere. `elsewhere` is a
 * program that knows nobody (67: EX_NOUSER); the error service would do, but smtpd then refuses the recipient itself.
 */
function services({ smtps, submission }: PostfixOptions): string {
  return `
127.0.0.1:${smtps} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes -o smtpd_tls_security_level=encrypt
127.0.0.1:${submission} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
elsewhere unix - n n - - pipe
  flags= user=nobody argv=/bin/sh -c {echo 5.1.1 nobody of that name is known here; exit 67}
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`
}

function chown(owner: string, ...paths: string[]): void {
  execFileSync('chown', [owner, ...paths])
}
