import { callbackify } from 'node:util'
import { Agent } from 'undici'
import type { buildConnector } from 'undici'
import type { Network } from './network.ts'

/**
 * HTTP over our own dialling. For undici's `fetch` and `request`: Node's built-in fetch carries an undici of its own,
 * which need not understand this one's dispatcher.
 */
export function createDispatcher(network: Pick<Network, 'dial' | 'secure'>): Agent {
  const open = callbackify(async ({ hostname, port, protocol, servername }: buildConnector.Options) => {
    const secured = protocol === 'https:'
    const socket = await network.dial(hostname, Number(port) || (secured ? 443 : 80))
    return secured ? network.secure(socket, servername ?? hostname) : socket
  })
  return new Agent({
    allowH2: false,
    connect: (options, callback) =>
      open(options, (error, socket) => (error === null ? callback(null, socket) : callback(error, null))),
  })
}
