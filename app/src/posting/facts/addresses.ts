/** An e-mail address as it stands in a text; `start` and `end` frame the words, obfuscated or not. */
export interface FoundAddress {
  address: string
  quote: string
  start: number
  end: number
  obfuscated: boolean
}

const label = '[a-z0-9\\u00df-\\uffff](?:[a-z0-9\\u00df-\\uffff-]{0,62})'
const plain = new RegExp(
  `(?<![a-z0-9\\u00df-\\uffff._%+-])[a-z0-9\\u00df-\\uffff][a-z0-9\\u00df-\\uffff._%+'’-]{0,63}@(?:${label}\\.){1,6}[a-z]{2,24}(?![a-z0-9])`,
  'gi',
)

// "x at y dot com", "x (at) y.com", "x [at] y [dot] com", "x @ y . com", "x{at}y". A bare " at " needs a bare " dot "
// or brackets after it: "apply at example.com" is no address.
const at =
  '\\s*(?:\\(\\s*(?:at|@|ät|arroba)\\s*\\)|\\[\\s*(?:at|@|ät|arroba)\\s*\\]|\\{\\s*(?:at|@)\\s*\\}|<\\s*at\\s*>|-at-|_at_)\\s*'
const dot =
  '\\s*(?:\\(\\s*(?:dot|\\.|punkt|punto|point)\\s*\\)|\\[\\s*(?:dot|\\.|punkt|punto|point)\\s*\\]|\\{\\s*(?:dot|\\.)\\s*\\})\\s*'
const wordDot = '\\s+(?:dot|DOT|punkt)\\s+'
const local = '[a-z0-9][a-z0-9._%+-]{0,63}'
const spelled = new RegExp(
  `(?<![\\w.+-])(${local}(?:(?:${dot}|${wordDot})[a-z0-9_-]+){0,3})${at}((?:[a-z0-9-]+(?:\\.|${dot}|${wordDot})){1,5}[a-z]{2,24})(?![a-z0-9])`,
  'gi',
)
const bareAt = new RegExp(
  `(?<![\\w.+-])(${local}(?:${wordDot}[a-z0-9_-]+){0,3})\\s+(?:at|AT)\\s+((?:[a-z0-9-]+(?:${dot}|${wordDot})){1,5}[a-z]{2,24})(?![a-z0-9])`,
  'gi',
)
const spaced = new RegExp(
  `(?<![\\w@])(${local})\\s+@\\s?((?:[a-z0-9-]+\\s?\\.\\s?){1,4}[a-z]{2,24})(?![a-z0-9@])|(?<![\\w@])(${local})@\\s((?:[a-z0-9-]+\\.){1,4}[a-z]{2,24})(?![a-z0-9@])`,
  'gi',
)

const notLocal =
  /^(?:or|and|me|us|mail|email|e-mail|mailto|apply|contact|send|write|reach|is|to|us|directly|out|look|work|jobs?|careers? page)$/i

/** Finds e-mail addresses in a text, plain and obfuscated, in the order in which they stand. Linear in the text's length. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  const add = (raw: string, start: number, end: number, obfuscated: boolean): void => {
    const address = cleanAddress(raw)
    if (address === null) return
    if (found.some((one) => start < one.end && end > one.start)) return
    found.push({ address, quote: text.slice(start, end), start, end, obfuscated })
  }
  if (text.includes('@'))
    for (const match of text.matchAll(plain)) add(match[0], match.index, match.index + match[0].length, false)
  if (/[([{<]\s*(?:at|@|ät|arroba)\s*[)\]}>]|[-_]at[-_]/i.test(text))
    for (const match of text.matchAll(spelled)) addSpelled(match, match[1], match[2])
  if (/\sat\s/i.test(text) && /\bdot\b|[([{](?:dot|\.|punkt)[)\]}]/i.test(text))
    for (const match of text.matchAll(bareAt)) addSpelled(match, match[1], match[2])
  if (/\s@|@\s/.test(text))
    for (const match of text.matchAll(spaced)) addSpelled(match, match[1] ?? match[3], match[2] ?? match[4])

  function addSpelled(match: RegExpExecArray, localPart = '', domain = ''): void {
    if (notLocal.test(localPart)) return
    add(`${undo(localPart)}@${undo(domain)}`, match.index, match.index + match[0].length, true)
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/**
 * An address without what clings to it: a phone number glued to the front, a dot before the @, a sentence's full stop.
 * Null where nothing that RFC 5321 would carry remains.
 */
export function cleanAddress(raw: string): string | null {
  const text = raw
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[.,;:'’<(]+|[.,;:'’>)]+$/g, '')
  const cut = text.lastIndexOf('@')
  if (cut < 1) return null
  let localPart = text
    .slice(0, cut)
    .replace(/\.+$/, '')
    .replace(/\.{2,}/g, '.')
    .replace('’', "'")
  // Seven digits and more before letters: a phone number that lost its space.
  localPart = localPart.replace(/^\+?\d{7,12}(?=\p{L}{2})/u, '')
  const domain = text.slice(cut + 1).toLowerCase()
  if (localPart === '' || localPart.length > 64 || domain.length > 253) return null
  if (/\.(?:png|jpe?g|gif|svg|webp|css|js|html?)$/.test(domain)) return null
  if (!/^[a-z0-9\u00df-\uffff-]+(\.[a-z0-9\u00df-\uffff-]+)*\.[a-z]{2,24}$/.test(domain)) return null
  return `${localPart}@${domain}`
}

/** Cloudflare's e-mail protection: hex, the first byte is XORed into the rest. Null where it is not that. */
export function decodeCloudflareAddress(hex: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,120}$/i.test(hex)) return null
  const bytes = Buffer.from(hex, 'hex')
  const key = bytes[0] ?? 0
  return cleanAddress(Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString('utf8'))
}

const undo = (part: string): string =>
  part.replace(new RegExp(`${dot}|${wordDot}`, 'gi'), '.').replace(/\s+/g, '')
