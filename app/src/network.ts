import { createNetwork, type Network, publicAddressesOnly } from '@recruiterreach/mailbox'
import type { Config } from './config.ts'

/**
 * The way out for all that strangers name: pages of postings, webhooks, mail servers of an instance's users. Private
 * addresses are refused, save those that ALLOW_PRIVATE_HOSTS lists. The caller closes it.
 */
export function guardedNetwork({ allowPrivateHosts, mailProxy }: Config): Network {
  return createNetwork({
    allow: publicAddressesOnly(allowPrivateHosts.map(({ host, port }) => `${host}:${port}`)),
    ...(mailProxy !== null && { proxy: mailProxy }),
  })
}
