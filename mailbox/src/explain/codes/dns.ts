import type { CauseCode } from '../causes.ts'

/** getaddrinfo(3) and c-ares, by Node's names for them. */
export const dns: Readonly<Record<string, CauseCode>> = {
  ENOTFOUND: 'net.name-not-found',
  EAI_NONAME: 'net.name-not-found',
  ENONAME: 'net.name-not-found',
  EBADNAME: 'net.name-not-found',
  ENODATA: 'net.no-address',
  EAI_NODATA: 'net.no-address',
  EAI_ADDRFAMILY: 'net.no-address',
  EAI_FAMILY: 'net.no-address',
  EAI_AGAIN: 'net.dns-unavailable',
  EAI_FAIL: 'net.dns-unavailable',
  EAI_MEMORY: 'net.out-of-resources',
  EAI_SYSTEM: 'net.dns-unavailable',
  ESERVFAIL: 'net.dns-unavailable',
  EREFUSED: 'net.dns-unavailable',
  EFORMERR: 'net.dns-unavailable',
  ENOTIMP: 'net.dns-unavailable',
  EBADRESP: 'net.dns-unavailable',
  ETIMEOUT: 'net.dns-unavailable',
  ENOTINITIALIZED: 'net.dns-unavailable',
  ELOADIPHLPAPI: 'net.dns-unavailable',
  ECANCELLED: 'net.aborted',
  EDNS: 'net.dns-unavailable',
}

export const dnsWords: readonly (readonly [RegExp, CauseCode])[] = [
  [
    /name or service not known|nodename nor servname|no such host|could not (be )?resolved? host|host not found|NXDOMAIN|UnknownHost|getaddrinfo failed/i,
    'net.name-not-found',
  ],
  [/no address associated with host/i, 'net.no-address'],
  [
    /temporary failure in name resolution|SERVFAIL|server misbehaving|\blookup \S+.*time-?out/i,
    'net.dns-unavailable',
  ],
]
