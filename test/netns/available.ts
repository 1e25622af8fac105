import { spawnSync } from 'node:child_process'

/**
 * Why the namespaces cannot be had here, or null where they can: they need root, iproute2, nftables, dnsmasq and openssl.
 * Asked by doing it, since a container may be root and still not allowed to.
 */
export function namespacesMissing(): string | null {
  if (process.getuid?.() !== 0) return 'network namespaces need root'
  for (const program of ['ip', 'nft', 'dnsmasq', 'openssl'])
    if (spawnSync('which', [program]).status !== 0) return `${program} is not installed`
  const name = `rrtry-${process.pid}`
  const made = spawnSync('ip', ['netns', 'add', name])
  spawnSync('ip', ['netns', 'delete', name])
  return made.status === 0 ? null : 'this machine allows no network namespaces'
}
