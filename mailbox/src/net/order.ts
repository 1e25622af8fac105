import type { Address, Family } from './names.ts'

/**
 * RFC 8305 section 4: the families take turns, starting with the one that worked last for this host, else with the one
 * that the system put first. Within a family the system's order (RFC 6724) stays.
 */
export function interleave(addresses: readonly Address[], preferred: Family | null): Address[] {
  const first = preferred ?? addresses[0]?.family
  const ahead = addresses.filter(({ family }) => family === first)
  const behind = addresses.filter(({ family }) => family !== first)
  const ordered: Address[] = []
  for (let turn = 0; turn < Math.max(ahead.length, behind.length); turn += 1) {
    for (const address of [ahead[turn], behind[turn]]) if (address !== undefined) ordered.push(address)
  }
  return ordered
}
