import ipaddr from 'ipaddr.js'
import type { NetworkOptions } from './network.ts'

/**
 * For hosts that strangers name (a posting's URL, a custom mail server): public addresses alone, save the listed
 * `host:port` pairs, which the person who runs this instance has vouched for. Against server-side request forgery.
 */
export function publicAddressesOnly(except: readonly string[] = []): NonNullable<NetworkOptions['allow']> {
  const vouched = new Set(except.map((pair) => pair.trim().toLowerCase()))
  return ({ host, port, address }) =>
    isPublicAddress(address) || vouched.has(`${host}:${port}`) || vouched.has(`[${host}]:${port}`)
}

/** Whether an address is reachable from the open internet (IANA special-purpose registries, RFC 6890). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() === 'unicast') return true
  // NAT64 (RFC 6052): on a network without IPv4 every public host looks like this; judge the IPv4 address within.
  if (parsed instanceof ipaddr.IPv6 && parsed.range() === 'rfc6052') {
    return isPublicAddress(new ipaddr.IPv4(parsed.toByteArray().slice(12)).toString())
  }
  return false
}
