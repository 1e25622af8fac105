import { parse } from 'tldts'
import { mayBeSpelled, spelledAt, spelledDot, wordDot } from './address-words.ts'

/** An e-mail address as it stands in a text; `start` and `end` frame the words, obfuscated or not. */
export interface FoundAddress {
  address: string
  quote: string
  start: number
  end: number
  obfuscated: boolean
}

// Letters that local parts and domains carry besides ASCII: Latin, Greek, Cyrillic. Other scripts are written without
// spaces, so that "メール：a@b.jp" would take the label into the address.
const beyond = '\\u00df-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff'
const label = `[a-z0-9${beyond}](?:[a-z0-9${beyond}-]{0,62})`
const plain = new RegExp(
  `(?<![a-z0-9${beyond}._%+-])[a-z0-9${beyond}][a-z0-9${beyond}._%+'’-]{0,63}@(?:${label}\\.){1,6}[a-z]{2,24}(?![a-z0-9])`,
  'gi',
)

// "x at y dot com", "x (at) y.com", "x [at] y [dot] com", "x @ y . com", "x{at}y". A bare " at " needs a bare " dot "
// or brackets after it: "apply at example.com" is no address.
const local = '[a-z0-9][a-z0-9._%+-]{0,63}'
const spelled = new RegExp(
  `(?<![\\w.+-])(${local}(?:(?:${spelledDot}|${wordDot})[a-z0-9_-]{1,64}){0,3})${spelledAt}((?:[a-z0-9-]{1,63}(?:\\.|${spelledDot}|${wordDot})){1,5}[a-z]{2,24})(?![a-z0-9])`,
  'gi',
)
const bareAt = new RegExp(
  `(?<![\\w.+-])(${local}(?:${wordDot}[a-z0-9_-]{1,64}){0,3})\\s{1,3}at\\s{1,3}((?:[a-z0-9-]{1,63}(?:${spelledDot}|${wordDot})){1,5}[a-z]{2,24})(?![a-z0-9])`,
  'gi',
)
// "E-mail: jane at acme.com": the label says that an address follows.
const labelled = new RegExp(
  `(?:e-?mail|courriel|correo|epost|mail)\\s?[:=]\\s?(${local})\\s{1,2}at\\s{1,2}((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})(?![a-z0-9])`,
  'dgi',
)
const spaced = new RegExp(
  `(?<![\\w@])(${local}(?:\\s\\.\\s[a-z0-9_-]{1,64}){0,3})\\s{1,3}@\\s?((?:[a-z0-9-]{1,63}\\s?\\.\\s?){1,4}[a-z]{2,24})(?![a-z0-9@])|(?<![\\w@])(${local})@\\s((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})(?![a-z0-9@])`,
  'gi',
)
// "j a n e @ a c m e . c o m"
const letterByLetter = /(?<!\S)((?:[a-z0-9._-] ){2,40})@((?: [a-z0-9.-]){4,60})(?![^\s,;)])/gi
const turned = /(?<![a-z0-9._-])([a-z]{2,12}(?:\.[a-z0-9-]{1,63}){1,4})@([a-z0-9._-]{1,64})(?![a-z0-9])/gi
const turnedWords =
  /revers|backward|rückwärts|à l(?:'|’)envers|al revés|baklengs|baklänges|achterstevoren|al contrario/i

const notLocal =
  /^(?:or|and|me|us|mail|email|e-mail|mailto|apply|contact|send|write|reach|is|to|us|directly|out|look|work|jobs?|careers? page)$/i

/** A text with more addresses than this is a list of people and no posting. */
const mostAddresses = 500

/** Finds e-mail addresses in a text, plain and obfuscated, in the order in which they stand; at most 500. Linear in the text's length. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = []
  const add = (raw: string, start: number, end: number, obfuscated: boolean): void => {
    if (found.length >= mostAddresses) return
    const address = cleanAddress(raw)
    if (address === null) return
    if (found.some((one) => start < one.end && end > one.start)) return
    found.push({ address, quote: text.slice(start, end), start, end, obfuscated })
  }
  const addSpelled = (match: RegExpExecArray, localPart = '', domain = '', start = match.index): void => {
    if (notLocal.test(localPart)) return
    add(`${undo(localPart)}@${undo(domain)}`, start, match.index + match[0].length, true)
  }
  const all = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= mostAddresses) return
      use(match)
    }
  }
  if (text.includes('@')) {
    if (turnedWords.test(text)) all(turned, (match) => addTurned(match))
    all(plain, (match) => add(match[0], match.index, match.index + match[0].length, false))
  }
  if (mayBeSpelled.test(text)) all(spelled, (match) => addSpelled(match, match[1], match[2]))
  if (/\sat\s/i.test(text)) {
    if (/\b(?:dot|punkt|punto|point)\b|[([{](?:dot|\.|punkt)[)\]}]/i.test(text))
      all(bareAt, (match) => addSpelled(match, match[1], match[2]))
    all(labelled, (match) => addSpelled(match, match[1], match[2], match.indices?.[1]?.[0]))
  }
  if (/\s@|@\s/.test(text)) {
    all(spaced, (match) => addSpelled(match, match[1] ?? match[3], match[2] ?? match[4]))
    all(letterByLetter, (match) =>
      addSpelled(match, match[1]?.replaceAll(' ', ''), match[2]?.replaceAll(' ', '')),
    )
  }

  /** "moc.emca@enaj", where the text says that it is written backwards. */
  function addTurned(match: RegExpExecArray): void {
    const address = Array.from(match[0]).toReversed().join('')
    if (isListed(address) && !isListed(match[0]))
      add(address, match.index, match.index + match[0].length, true)
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** Whether an address ends in a top-level domain that exists. */
function isListed(address: string): boolean {
  return parse(address.slice(address.lastIndexOf('@') + 1)).isIcann === true
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

const undone = new RegExp(`${spelledDot}|${wordDot}`, 'gi')
const undo = (part: string): string => part.replace(undone, '.').replace(/\s+/g, '')
