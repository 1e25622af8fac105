import type { Socket } from 'node:net'
import { MailboxError } from '../failure.ts'
import { DeadlinePassed } from './deadline.ts'
import { aborted, connectFailure } from './failures.ts'
import { createMemory } from './memory.ts'
import { familyOf, resolveHost } from './names.ts'
import type { Address, Family } from './names.ts'
import type { NetworkOptions } from './network.ts'
import { interleave } from './order.ts'
import { connectThrough } from './proxy.ts'
import type { Proxy } from './proxy.ts'
import { race } from './race.ts'
import { hostPort, openSocket } from './socket.ts'
import type { Trace } from './trace.ts'

interface Step {
  signal: AbortSignal
  trace: Trace
  /** Narrows the network's own choice for one dial. */
  family?: Family | undefined
}

export interface DiallerOptions {
  family: Family | 'auto'
  localAddress: string | undefined
  proxy: Proxy | null
  allow: NetworkOptions['allow']
}

/**
 * Connects a canonical host: name, guard, race, proxy. Which family of a host answered last is remembered as long as
 * the dialler lives: an IPv6 black hole costs its head start once, and not at every message.
 */
export function createDialler(options: DiallerOptions) {
  const memory = createMemory<Family>()
  const { proxy, allow, localAddress } = options
  const families = localAddress === undefined ? options.family : (familyOf(localAddress) ?? options.family)
  const resolve = (host: string, step: Step) =>
    resolveHost(host, { ...step, family: step.family ?? families })

  async function raceTo(
    host: string,
    port: number,
    addresses: readonly Address[],
    step: Step,
  ): Promise<Socket> {
    const result = await race(
      interleave(addresses, memory.recall(host)),
      async (address, signal) => ({
        socket: await openSocket(address, port, { signal, trace: step.trace, localAddress }),
        family: address.family,
      }),
      { signal: step.signal, discard: ({ socket }) => socket.destroy() },
    )
    if ('winner' in result) {
      if (step.family === undefined) memory.remember(host, result.winner.family)
      return result.winner.socket
    }
    const details = { phase: 'connect', trace: step.trace.hops } as const
    if (step.signal.aborted && !(step.signal.reason instanceof DeadlinePassed)) throw aborted(host, details)
    throw connectFailure(hostPort(host, port), result.failures, details)
  }

  async function allowedAddresses(host: string, port: number, step: Step): Promise<Address[]> {
    const found = await resolve(host, step)
    const allowed = found.filter(({ address }) => allow === undefined || allow({ host, port, address }))
    if (allowed.length > 0) return allowed
    throw new MailboxError(
      'net.private-address',
      `${host} leads to an address that may not be connected to`,
      {
        phase: 'connect',
        trace: step.trace.hops,
      },
    )
  }

  /** Without a guard the proxy gets the name: the host behind a proxy often has no name server of its own. */
  async function throughProxy(via: Proxy, host: string, port: number, step: Step): Promise<Socket> {
    const targets =
      allow === undefined ? [host] : (await allowedAddresses(host, port, step)).map(({ address }) => address)
    const addresses = await resolve(via.host, step)
    let failure: unknown
    for (const target of targets) {
      const socket = await raceTo(via.host, via.port, addresses, step)
      try {
        return await connectThrough(via, socket, target, port, step)
      } catch (error) {
        failure = error
        if (step.signal.aborted) break
      }
    }
    if (failure instanceof MailboxError) throw failure
    const details = { phase: 'connect', trace: step.trace.hops } as const
    if (failure instanceof DeadlinePassed) {
      throw new MailboxError(
        'net.timeout',
        `the proxy did not reach ${hostPort(host, port)} in time`,
        details,
      )
    }
    throw aborted(host, details)
  }

  return async (host: string, port: number, step: Step): Promise<Socket> =>
    proxy === null
      ? raceTo(host, port, await allowedAddresses(host, port, step), step)
      : throughProxy(proxy, host, port, step)
}
