/** What a robots.txt says to one user agent (RFC 9309). */
export interface Robots {
  allows(path: string): boolean
  /** Seconds between requests that it asks for; null where it does not. Not in the RFC, widely used. */
  delay: number | null
}

interface Rule {
  allow: boolean
  pattern: string
}

/**
 * Reads a robots.txt for one product name. The group that names it counts, else `*`; the longest matching rule wins and
 * allow beats disallow at the same length (RFC 9309, 2.2.2). At most 500 KB are read, as the RFC asks for.
 */
export function readRobots(text: string, product: string): Robots {
  const groups: { agents: string[]; rules: Rule[]; delay: number | null }[] = []
  let open = false
  for (const raw of text.slice(0, 500_000).split(/\r?\n|\r/)) {
    const match = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(raw)
    if (match === null) continue
    const field = (match[1] ?? '').toLowerCase()
    const value = (match[2] ?? '').trim()
    if (field === 'user-agent') {
      if (!open) groups.push({ agents: [], rules: [], delay: null })
      open = true
      groups.at(-1)?.agents.push(value.toLowerCase())
      continue
    }
    const group = groups.at(-1)
    if (group === undefined) continue
    if (field === 'allow' || field === 'disallow') {
      open = false
      if (value !== '') group.rules.push({ allow: field === 'allow', pattern: value.slice(0, 2_000) })
    } else if (field === 'crawl-delay') {
      open = false
      group.delay = Number.isFinite(Number(value)) ? Number(value) : null
    }
  }
  const name = product.toLowerCase()
  const named = groups.filter(({ agents }) => agents.includes(name))
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  return {
    delay: chosen.map((group) => group.delay).find((delay) => delay !== null) ?? null,
    allows(path) {
      let best: Rule | null = null
      for (const rule of rules)
        if (
          matches(rule.pattern, path) &&
          (best === null ||
            rule.pattern.length > best.pattern.length ||
            (rule.pattern.length === best.pattern.length && rule.allow))
        )
          best = rule
      return best?.allow ?? true
    },
  }
}

/** `*` stands for any characters, `$` at the end for the end. Without backtracking: a pattern of stars must not hang. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const [head = ''] = pieces
  if (!path.startsWith(head)) return false
  let place = head.length
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) continue
    if (anchored && index === pieces.length - 1)
      return path.length - piece.length >= place && path.endsWith(piece)
    const found = path.indexOf(piece, place)
    if (found === -1) return false
    place = found + piece.length
  }
  return !anchored || place === path.length
}
