import { getDomain } from 'tldts'
import { findAddresses } from '../facts/addresses.ts'
import { escapeRegExp } from '../facts/folding.ts'
import { agreed, compact, sameFirm, type HeardName } from '../facts/heard.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import {
  findAgency,
  findClient,
  findCompany,
  findLegalNames,
  findStaffing,
  findUnnamedClient,
  hasLegalForm,
  isStaffingName,
  namesItsKind,
} from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { findPublicBody } from '../facts/public-bodies.ts'
import { put, type Reading } from '../reading.ts'
import type { HeadLine, Part } from './head.ts'

/** A sentence's first words: capitals, then a word that is none. */
const opener = /^((?:\p{Lu}[\p{L}\p{N}&'’-]*\s(?:& )?){1,4})\p{Ll}{2,}/gmu

/** What must stand behind a name before a text without labels is said to be that company's; see the weights below. */
const least = 30
/** Lines above and below the title in which a bare name is more likely the company's than a heading. */
const near = 4

/**
 * The company of a pasted text. The name beside the title is a heading as often as a firm, so it counts by what else
 * speaks for it: a legal form, a word such as "Hotel", a place on the same line, a second mention in the text.
 */
export function readTextCompany(
  reading: Reading,
  text: string,
  head: readonly HeadLine[],
  titleLine: HeadLine | null,
): void {
  const heard: HeardName[] = []
  const title = reading.values.title ?? ''
  const agency = findAgency(text)
  const client = findClient(title, text)
  const hear = (name: string, weight: number, where: string, quote: string): void => {
    const bare = name.replace(/^(?:the|die|der|das|l['’]association|la|le|el)\s(?=\p{Lu})/iu, '').trim()
    if (bare.length < 2 || compact(bare) === '' || compact(bare) === compact(title)) return
    if (isPlace(bare) && !hasLegalForm(bare)) return
    if (agency !== null && sameFirm(bare, agency.name)) return
    heard.push({ name: bare, weight, where, quote })
  }

  const block = blockAround(head, titleLine)
  const domains = domainLabels(text)
  for (const line of head) {
    const away = titleLine === null ? line.number : Math.abs(line.number - titleLine.number)
    if (away > near) continue
    const placed =
      line.parts.some(isAbout) ||
      (block.includes(line) && block.some((one) => one !== line && one.parts.some(isAbout)))
    for (const { text: part, kind } of line.parts) {
      const firm = hasLegalForm(part)
      if (kind !== 'name' || (looksLikeJob(part) && !firm)) continue
      const again = mentions(text, part, line.text)
      hear(
        part,
        8 +
          (firm ? 30 : 0) +
          (namesItsKind(part) ? 20 : 0) +
          (placed ? 15 : 0) +
          (away === 0 ? 12 : away === 1 ? 8 : 0) +
          (again > 0 ? 25 : 0) +
          (domains.some((label) => isOfDomain(part, label)) ? 25 : 0),
        `line ${String(line.number)}`,
        line.text,
      )
    }
  }
  const said = findCompany(text)
  if (said !== null) hear(said.name, 32, at(said), said.quote)
  // "Saaremaa Software builds …" with an address at saaremaa-software.example.
  for (const match of text.slice(0, 8_000).matchAll(opener))
    if (
      domains.some((label) => isOfDomain(match[1] ?? '', label)) &&
      !heard.some(({ name }) => compact(name).endsWith(compact(match[1] ?? '')))
    )
      hear(match[1] ?? '', 32, `description:${String(match.index)}`, match[0])
  const body = findPublicBody(text.slice(0, 6_000))
  if (body !== null) hear(body.name, 30, at(body), body.quote)
  for (const legal of findLegalNames(text))
    hear(legal.name, legal.start < 1_500 ? 32 : 24, at(legal), legal.quote)

  const unnamed = findUnnamedClient(text)
  if (client !== null) put(reading, 'company', client.name, client.where, client.quote)
  const best = agreed(heard, least)
  if (client !== null || unnamed !== null) {
    const staffing = best !== null && isStaffingName(best.name) ? null : findStaffing(text)
    if (staffing !== null) put(reading, 'agency', staffing.name, at(staffing), staffing.quote)
  }
  if (best === null) return
  // Whoever recruits for somebody else is not the employer, named or not.
  if ((client !== null || unnamed !== null) && !sameFirm(best.name, client?.name ?? '')) {
    if (client !== null || isStaffingName(best.name) || unnamed !== null)
      put(reading, 'agency', best.name, best.where, best.quote)
    return
  }
  put(reading, 'company', best.name, best.where, best.quote)
}

const isAbout = ({ kind }: Part): boolean =>
  kind === 'place' || kind === 'mode' || kind === 'pay' || kind === 'type'

/** The names of the domains that the text's addresses and links are at: `larkspur` of jane@larkspur.example. */
function domainLabels(text: string): string[] {
  const scanned = text.slice(0, 20_000)
  const hosts = [
    ...findAddresses(scanned).map(({ address }) => address.slice(address.lastIndexOf('@') + 1)),
    ...[...scanned.matchAll(/\b(?:https?:\/\/|www\.)([\w.-]{4,80})/gi)]
      .slice(0, 40)
      .map(([, host = '']) => host),
  ]
  return [...new Set(hosts.map((host) => compact((getDomain(host) ?? host).split('.')[0] ?? '')))]
}

/** "Fjellsport Ålesund" is at fjellsport.example, "La Dérive" at laderive.example. */
function isOfDomain(name: string, label: string): boolean {
  const letters = compact(name)
  return label.length > 3 && letters.length > 3 && (letters.startsWith(label) || label.startsWith(letters))
}

/** The title's line with those that stand right above and below it: the head as boards paste it. */
function blockAround(head: readonly HeadLine[], titleLine: HeadLine | null): HeadLine[] {
  if (titleLine === null) return []
  const block = [titleLine]
  const at = head.indexOf(titleLine)
  for (let up = at - 1; up >= 0 && (head[up + 1]?.number ?? 0) - (head[up]?.number ?? 0) === 1; up--)
    block.push(head[up] ?? titleLine)
  for (
    let down = at + 1;
    down < head.length && (head[down]?.number ?? 0) - (head[down - 1]?.number ?? 0) === 1;
    down++
  )
    block.push(head[down] ?? titleLine)
  return block
}

/** How often the text names it besides this line, as words of its own. */
function mentions(text: string, name: string, line: string): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}@])`, 'gu')
  let found = 0
  for (const { index } of text.slice(0, 20_000).matchAll(pattern)) {
    const start = text.lastIndexOf('\n', index) + 1
    const end = text.indexOf('\n', index)
    const own = text.slice(start, end === -1 ? text.length : end)
    if (!own.includes(line) && own.trim() !== name) found++
  }
  return found
}

const at = (found: { start: number; quote: string }): string =>
  `description:${String(found.start)}-${String(found.start + found.quote.length)}`
