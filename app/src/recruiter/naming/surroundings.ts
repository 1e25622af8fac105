import type { Token } from './tokens.ts'

const decoy =
  /\b(?:press|media|pr)[ -](?:contact|enquir|inquir|office|relations|kontakt)|pressekontakt|presseanfragen|contact presse|presskontakt|accommodat|accessib|disabilit|data protection|privacy|datenschutz|dataskydd|personvern|protection des donn|protecci[oó]n de datos|rgpd|gdpr|\bdpo\b|fackliga?\b|tillitsvalgt|web[- ]?(?:konsulent|redakt|editor|master|ansvarlig)|founded by|gegr[üu]ndet von|fond[ée]e? par|invest(?:ed|ors?)|backed by|impressum|vertreten durch|handelsregister|schwerbehindertenvertret|gleichstellungsbeauftragt|maternity cover|replac(?:e|ing)|technical support|report (?:fraud|a bug)|unsubscribe/iu

/** Whether the words before a name on its line, or the short line above, say that this is about something else. */
export function isDecoyContext(text: string, start: number): boolean {
  const floor = Math.max(0, start - 220)
  const lineStart = Math.max(floor, text.lastIndexOf('\n', start - 1) + 1)
  const line = text.slice(lineStart, start)
  // What a sentence before said is over: "Backed by Acorn. Contact Jane Roe".
  const sentence = line.slice(
    Math.max(0, ...[...line.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((match) => match.index)),
  )
  if (decoy.test(sentence)) return true
  const above = text.slice(
    Math.max(floor, text.lastIndexOf('\n', Math.max(0, lineStart - 2)) + 1),
    Math.max(0, lineStart - 1),
  )
  return lineStart > 0 && above.length < 60 && decoy.test(above)
}

/** Whether the line before a token ends in a closing quotation mark: a dash and a name below are whom it quotes. */
export function isQuoted(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > index - 3 && at >= 0; at--)
    if (/^["”“»«„’']$/u.test(tokens[at]?.text ?? '')) return true
  return false
}

/** Six digits and more behind a name, before the next paragraph: a phone number. */
export function phoneNear(tokens: readonly Token[], from: number): boolean {
  let digits = 0
  for (let at = from; at < from + 22; at++) {
    const token = tokens[at]
    if (token === undefined || token.breaks > 1) break
    if (token.kind === 'number') {
      digits += token.text.length
      if (digits > 5) return true
      continue
    }
    // "+47 900 11 222", "(0)30/55-01"
    if (token.kind === 'word' || !/^[+()/.,–-]$/u.test(token.text)) digits = 0
  }
  return false
}

/** The words that name somebody: the line, at most 260 characters of it, with the address where one follows. */
export function quoteOf(text: string, start: number, upTo: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 100)
  const lineEnd = text.indexOf('\n', Math.max(start, Math.min(upTo, start + 200)))
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, start + 260)
  return text
    .slice(from, to)
    .replace(/\s*\n\s*/g, ' · ')
    .trim()
}
