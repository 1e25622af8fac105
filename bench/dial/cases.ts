import { nobody, serverAddress } from '../../test/netns/lab.ts'
import type { LabOptions } from '../../test/netns/lab.ts'
import type { MailLab, ServeSettings } from '../../test/netns/mail-lab.ts'

export const host = 'mail.example.org'
const both = { [host]: [serverAddress[6], serverAddress[4]] }

/** One broken network: how the lab is set up, and what serves in it. */
export interface Case {
  name: string
  lab: LabOptions
  serve: ServeSettings | null
  spoil?: (lab: MailLab) => void
}

const healthy: ServeSettings = { ports: [465] }

export const cases: readonly Case[] = [
  { name: 'healthy', lab: { names: both }, serve: healthy },
  { name: 'ipv4-only', lab: { names: { [host]: [serverAddress[4]] }, families: [4] }, serve: healthy },
  { name: 'ipv6-only', lab: { names: { [host]: [serverAddress[6]] }, families: [6] }, serve: healthy },
  { name: 'aaaa-without-ipv6-route', lab: { names: both, families: [4] }, serve: healthy },
  {
    name: 'ipv6-black-hole',
    lab: { names: both },
    serve: healthy,
    spoil: (lab) => lab.filter('server', 'meta nfproto ipv6 meta l4proto tcp drop'),
  },
  {
    name: 'first-syn-lost',
    lab: { names: both },
    serve: healthy,
    spoil: (lab) => {
      for (const family of ['ipv4', 'ipv6'])
        lab.filter(
          'server',
          `meta nfproto ${family} tcp flags & (syn | ack) == syn numgen inc mod 100000 == 0 drop`,
        )
    },
  },
  {
    name: 'ports-dropped',
    lab: { names: both },
    serve: healthy,
    spoil: (lab) => lab.filter('server', 'tcp dport { 25, 465, 587, 993 } drop'),
  },
  { name: 'refused', lab: { names: both }, serve: null },
  {
    name: 'dead-name-server-hosts-entry',
    lab: { nameServer: nobody, hosts: [`${serverAddress[4]} ${host}`] },
    serve: healthy,
  },
  // No name leads to a server, so there is none.
  { name: 'dead-name-server', lab: { nameServer: nobody }, serve: null },
  { name: 'slow-name-server', lab: { names: both, nameDelayMs: 1000 }, serve: healthy },
  { name: 'wrong-certificate', lab: { names: both }, serve: { ...healthy, certificate: 'wrong-name' } },
  { name: 'expired-certificate', lab: { names: both }, serve: { ...healthy, certificate: 'expired' } },
  { name: 'greets-after-30-s', lab: { names: both }, serve: { ...healthy, greetAfterMs: 30_000 } },
  { name: 'hangs-after-connect', lab: { names: both }, serve: { ...healthy, hangAfter: 'connect' } },
  { name: 'hangs-after-auth', lab: { names: both }, serve: { ...healthy, hangAfter: 'auth' } },
]
