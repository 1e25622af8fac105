import type { FoundAddress } from '../../posting/facts/addresses.ts'
import { agreement } from '../agreement.ts'
import { personName } from '../names.ts'
import { addressOf } from './address-of.ts'
import { findCues } from './cues/index.ts'
import { isConvincing } from './convincing.ts'
import type { Mention } from './mention.ts'
import { roleNear } from './roles-near.ts'
import { findRuns, type NameRun } from './runs.ts'
import { isDecoyContext, isQuoted, phoneNear, quoteOf } from './surroundings.ts'
import { tokenise, type Token } from './tokens.ts'
import { uncasedNameAt } from './uncased.ts'
import { isNamesake } from './vocabulary.ts'
import { afterSigns, firstFrom, pointedAt } from './windows.ts'

/** Characters of a text in which names are looked for; the head and the tail of a longer one. */
export const scanned = { head: 60_000, tail: 20_000 }
const most = 40
/** Names looked at closely, and addresses held against them: a text with more of either is no posting. */
const looks = 600
const heldAgainst = 80

/**
 * People whom a text points at as contacts, in the order of the text. A name counts only with a cue (words that send the
 * reader there, a label, a signature, "I am") and, unless the label itself says that a person follows, a second sign: an
 * address that agrees, a phone number, a role, a title, a known given name. Founders, customers and patrons who are merely
 * mentioned have no cue and are left out. Time grows with the text's length alone.
 */
export function findMentions(
  text: string,
  allAddresses: readonly FoundAddress[],
  firms: readonly string[],
): Mention[] {
  const tokens = tokenise(text, allAddresses)
  const addresses = allAddresses.slice(0, heldAgainst)
  let looked = 0
  const runs = findRuns(tokens)
  const mentions: Mention[] = []
  const taken = (start: number, end: number): boolean =>
    mentions.some((one) => start < one.end && end > one.start)
  const consider = (run: NameRun, cue: Mention['cue'], phrase: string, distance: number): void => {
    if (mentions.length >= most || looked++ > looks || taken(run.start, run.end)) return
    const name = reversedName(tokens, runs, run, cue) ?? nameOf(run, firms)
    if (name === null || isDecoyContext(text, run.start)) return
    const address = addressOf(text, tokens, runs, run, name, addresses)
    const ownRole = roleNear(text, tokens, run)
    const role = ownRole ?? roleOfLabel(cue, phrase)
    const mention: Mention = {
      name,
      role,
      address:
        cue === 'report' && (address === null || agreement(name, address.address) === null) ? null : address,
      phone: phoneNear(tokens, run.to),
      cue,
      phrase,
      quote: quoteOf(text, run.start, address?.end ?? run.end),
      start: run.start,
      end: run.end,
    }
    if (isConvincing(mention, run, ownRole, distance)) mentions.push(mention)
  }

  for (const cue of findCues(tokens)) {
    if (mentions.length >= most || looked > looks) break
    for (const { run, distance } of pointedAt(tokens, cue, runs))
      consider(run, cue.kind, cue.phrase, distance)
    if (cue.kind !== 'label' && cue.kind !== 'heading') continue
    const found = uncasedNameAt(tokens, afterSigns(tokens, cue.to))
    if (found === null || taken(found.start, found.end) || isDecoyContext(text, found.start)) continue
    mentions.push(uncasedMention(text, tokens, addresses, found, cue.phrase))
  }
  for (const run of signatures(tokens, runs)) consider(run, 'signature', '', 0)
  for (const run of nearAddresses(tokens, runs, addresses)) consider(run, 'address', '', 0)
  return mentions.toSorted((one, other) => one.start - other.start)
}

function nameOf(run: NameRun, firms: readonly string[]): string | null {
  if (isNamesake(run.text)) return null
  const given = run.titled ? `Dr ${run.text}` : run.text
  for (const firm of [null, ...firms]) if (personName(given, firm) === null) return null
  return personName(given)
}

/** "Contact: Roe, Jane" at the end of a line: the family name first. */
function reversedName(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  run: NameRun,
  cue: Mention['cue'],
): string | null {
  if ((cue !== 'label' && cue !== 'heading') || run.words > 2 || tokens[run.to]?.text !== ',') return null
  const given = runs[firstFrom(runs, run.to)]
  if (given?.from !== run.to + 1 || given.words > 2) return null
  const after = tokens[given.to]
  const alone = after === undefined || after.breaks > 0
  return alone && !run.known && (given.known || run.words === 1)
    ? personName(`${given.text} ${run.text}`)
    : null
}

/** "Recruiter: Jane Roe" names her role in the label itself. */
function roleOfLabel(cue: Mention['cue'], phrase: string): string | null {
  if (cue !== 'label') return null
  return /recruit|hiring manager|job poster|talent partner|rekryt|rekrut|selecti|seleccion|selezion|chef$|leder$|採用|人事|招聘|채용|인사|التوظيف|personalverantwort/u.test(
    phrase,
  )
    ? phrase
    : null
}

function uncasedMention(
  text: string,
  tokens: readonly Token[],
  addresses: readonly FoundAddress[],
  found: { name: string; start: number; end: number },
  phrase: string,
): Mention {
  const address = addresses.find((one) => one.start >= found.end && one.start - found.end < 160) ?? null
  const blank = address !== null && /\n\s*\n/.test(text.slice(found.end, address.start))
  const at = tokens.findIndex((token) => token.start >= found.end)
  return {
    name: found.name,
    role: roleOfLabel('label', phrase),
    address: blank ? null : address,
    phone: at !== -1 && phoneNear(tokens, at),
    cue: 'label',
    phrase,
    quote: quoteOf(text, found.start, address?.end ?? found.end),
    start: found.start,
    end: found.end,
  }
}

/** Lines of the form "— Jane Roe" or "- Jane Roe, CTO" near the end; those below a quotation belong to whom it quotes. */
function signatures(tokens: readonly Token[], runs: readonly NameRun[]): NameRun[] {
  return runs.filter((run) => {
    const dash = tokens[run.from - 1]
    const afterRun = tokens[run.to]
    if (dash === undefined || !/^[-–—~]$/u.test(dash.text)) return false
    const begins =
      dash.breaks > 0 || (tokens[run.from - 2]?.text === dash.text && tokens[run.from - 2]?.breaks !== 0)
    const ends = afterRun === undefined || afterRun.breaks > 0 || /^[,(|–—-]$/u.test(afterRun.text)
    return begins && ends && !isQuoted(tokens, run.from - 1) && !isListed(tokens, run)
  })
}

/** In a list of dashes an item is no signature. */
function isListed(tokens: readonly Token[], run: NameRun): boolean {
  for (let at = run.to; at < Math.min(tokens.length, run.to + 30); at++) {
    const token = tokens[at]
    if (token === undefined || token.breaks === 0) continue
    return /^[-–—*•]$/u.test(token.text)
  }
  return false
}

/** Runs within 25 tokens of an address that the address itself agrees with. */
function nearAddresses(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  addresses: readonly FoundAddress[],
): NameRun[] {
  const byStart = new Map(addresses.map((one) => [one.start, one.address]))
  const near: NameRun[] = []
  for (const [index, token] of tokens.entries()) {
    const address = token.kind === 'address' ? byStart.get(token.start) : undefined
    if (address === undefined) continue
    for (let at = firstFrom(runs, index - 25); at < runs.length; at++) {
      const run = runs[at]
      if (run === undefined || run.from > index + 18) break
      if (agreement(run.text, address) !== null && (run.words > 1 || run.known)) near.push(run)
    }
  }
  return near
}
