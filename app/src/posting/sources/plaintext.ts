import { readDate } from '../facts/dates.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import { findLabelled, type Labelled } from '../facts/labels.ts'
import { hasLegalForm, namesItsKind } from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'
import { findSought } from '../facts/sought.ts'
import { cleanTitle } from '../facts/titles.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'
import {
  firmAndPlace,
  headLines,
  isBare,
  namesGenders,
  partsOf,
  withoutMarks,
  type HeadLine,
} from './head.ts'
import { readTextCompany } from './text-company.ts'

/**
 * Plain or Markdown text, pasted by hand: the first lines cut into parts (title, company, place, pay), labelled lines,
 * and what the running text says where neither names it.
 */
export function readPlainText(text: string): Reading {
  const reading = startReading('text')
  reading.body = text
  const head = headLines(text)
  const titleLine = findTitleLine(head)
  // A label far below a title line is another's: "Job title: CT Lead" in the box of the person to ring.
  if (titleLine === null || labelledTitle(text, titleLine) !== null)
    readLabelledTitle(reading, text, titleLine)
  readLabelled(reading, text, ['company', 'location', 'employmentType', 'reference'])
  if (titleLine !== null) readTitleLine(reading, titleLine.text, `line ${String(titleLine.number)}`)
  else readSought(reading, text)
  if ((reading.values.title ?? null) === null) readFirstLine(reading, head)
  readPlace(reading, head, titleLine)
  readTextCompany(reading, text, head, titleLine)
  return reading
}

type LabelledText = 'title' | 'company' | 'location' | 'employmentType' | 'reference'

/** Facts from lines with labels, for every kind of running text. */
function readLabelled(reading: Reading, text: string, texts: readonly LabelledText[]): void {
  const labelled = findLabelled(text)
  for (const field of texts) {
    const found = labelled[field]
    if (found !== undefined) putText(reading, field, withoutMarks(found.value), at(found))
  }
  const pay = labelled.salary
  const salary = pay === undefined ? null : findSalary(pay.quote, true)
  if (pay !== undefined && salary !== null) put(reading, 'salary', salary.salary, at(pay), pay.quote)
  const mode = labelled.remote
  if (mode !== undefined) put(reading, 'remote', remoteOf(mode.quote)?.remote, at(mode), mode.quote)
  for (const field of ['postedAt', 'validThrough'] as const) {
    const found = labelled[field]
    if (found !== undefined) put(reading, field, readDate(found.value), at(found), found.quote)
  }
}

/** The head's first line that names a job and is no sentence; one that names the genders, "(m/w/d)", wherever it stands. */
function findTitleLine(head: readonly HeadLine[]): HeadLine | null {
  const able = head.filter((line) => isBare(line) && line.text.length > 3 && line.text.length <= 130)
  const titled = able.find((line) => line.number <= 15 && line.parts.some(({ kind }) => kind === 'job'))
  const marked = able.find((line) => namesGenders(line.text) && line.text.length < 100)
  if (marked !== undefined && (titled === undefined || !namesGenders(titled.text))) return marked
  return titled ?? null
}

function labelledTitle(text: string, titleLine: HeadLine): Labelled | null {
  const found = findLabelled(text).title
  if (found === undefined) return null
  const line = text.slice(0, found.start).split('\n').length
  return line <= titleLine.number + 3 ? found : null
}

function readLabelledTitle(reading: Reading, text: string, titleLine: HeadLine | null): void {
  const found = titleLine === null ? findLabelled(text).title : labelledTitle(text, titleLine)
  if (found !== undefined && found !== null) putText(reading, 'title', withoutMarks(found.value), at(found))
}

/** A title that only a sentence tells: "is hiring a Bookseller for its shop". */
function readSought(reading: Reading, text: string): void {
  const sought = findSought(text)
  if (sought !== null) putText(reading, 'title', sought.role, at(sought))
}

function readFirstLine(reading: Reading, head: readonly HeadLine[]): void {
  const line = head.find((one) => one.number <= 15 && isBare(one) && one.text.length > 3)
  if (line !== undefined) readTitleLine(reading, line.text, `line ${String(line.number)}`)
}

/** A place alone on a line or between dots, beside the title. */
function readPlace(reading: Reading, head: readonly HeadLine[], titleLine: HeadLine | null): void {
  for (const { parts, number } of head) {
    if (titleLine !== null && Math.abs(number - titleLine.number) > 4) continue
    for (const { text: part, kind } of parts)
      if (kind === 'place') putText(reading, 'location', placeAlone(part), `line ${String(number)}`)
  }
}

/** "Leipzig oder remote" and "Toronto, ON (Remote within Canada)" without what says how. */
function placeAlone(part: string): string {
  const bare = part
    .replace(/,\s*(?:remote|hybrid|on-?site)$/iu, '')
    .replace(/\s*\((?=[^)]*(?:remote|hybrid|on-?site|home ?office|t[ée]l[ée]travail))[^)]*\)/iu, '')
    .replace(
      /\s*(?:\/|or|oder|ou|o|eller|of|lub)\s+(?:fully )?(?:remote|zdalnie|t[ée]l[ée]travail|home ?office)\b.*$/iu,
      '',
    )
    .trim()
  return bare === '' ? part : bare
}

/** Title, company, place and mode from one line that names the job: "Cook at Acme", "Cook | Acme | Leeds", "Acme sucht Koch". */
export function readTitleLine(reading: Reading, text: string, where: string): void {
  const line = withoutArticle(cleanTitle(withoutMarks(text)))
  const hiring =
    /^(\p{Lu}[^:|]{1,50}?) (?:is (?:hiring|looking for|seeking|recruiting)|are (?:hiring|looking for)|sucht|recherche|recrute|søker|söker|søger|busca|zoekt|cerca|poszukuje)(?: (?:an?|eine?n?|une?|un|en|ett|et|een|una))?:? (.{4,80})$/u.exec(
      line,
    )
  if (hiring !== null && looksLikeJob(hiring[2] ?? '')) {
    const [, job = hiring[2] ?? '', town = null] =
      /^(.{3,80}?)\s(?:in|en|à|i|em|w|te|a)\s(\p{Lu}[\p{L} .'’-]{2,30})$/u.exec(hiring[2] ?? '') ?? []
    const inTown = town !== null && isPlace(town)
    putText(reading, 'title', capital(withoutArticle(inTown ? job : (hiring[2] ?? ''))), where)
    if (inTown) putText(reading, 'location', town, where)
    putText(reading, 'company', hiring[1], where)
    return
  }
  const wanted =
    /^(.{4,70}?) (?:søges|søkes|sökes|gesucht|wanted|gezocht|poszukiwan[ya])(?: (?:til|till|for|für|hos|bei|bij|by|do) (\p{Lu}.{2,60}))?$/u.exec(
      line,
    )
  if (wanted !== null) {
    putText(reading, 'title', wanted[1], where)
    if (wanted[2] !== undefined && !isPlace(wanted[2])) putText(reading, 'company', wanted[2], where)
    return
  }
  const split =
    /^(.{3,80}?)\s+(?:at|bei|bei der|beim|chez|hos|til|bij|presso|@)\s+(\p{Lu}[^,|(]{1,50}?)(?:\s+in\s+(\p{Lu}[^,|(]{2,40}))?(?:\s*[,|(–-]\s*(.{2,60}?)\)?)?$/u.exec(
      line,
    )
  if (split !== null && !isPlace(split[2] ?? '')) {
    const keepsWhole = /\s(?:til|hos)\s/.test(line)
    putText(reading, 'title', keepsWhole ? line : split[1], where)
    putText(reading, 'company', split[2], where)
    putText(reading, 'location', split[3] ?? split[4], where)
    return
  }
  const parts = partsOf(line).flatMap((part) => firmAndPlace(part, ''))
  const job = parts.find(({ kind }) => kind === 'job')
  const others = parts.filter((part) => part !== job)
  const speaks = others.some(
    ({ text: other, kind }) =>
      ['place', 'mode', 'type', 'pay'].includes(kind) ||
      hasLegalForm(other) ||
      (kind === 'name' && ((namesItsKind(other) && !trade.test(other)) || /^The \p{Lu}/u.test(other))),
  )
  // "Backend Engineer - Payments" is one title; a place, a mode or a firm beside it says that the rest is none of it.
  if (job === undefined || !(speaks || others.length > 1)) {
    const led = /^\p{Lu}\p{L}+ [–-] (?=\p{Lu})/u.exec(line)
    putText(
      reading,
      'title',
      led !== null && job !== undefined && opening.test(led[0]) ? line.slice(led[0].length) : line,
      where,
    )
    return
  }
  putText(reading, 'title', cleanTitle(job.text), where)
  for (const { text: other, kind } of others) {
    if (kind === 'place') putText(reading, 'location', placeAlone(other), where)
    else if (hasLegalForm(other)) putText(reading, 'company', other, where)
    else if (kind === 'mode') put(reading, 'remote', remoteOf(other)?.remote, where, other)
    else if (kind === 'pay') {
      const pay = findSalary(other, true)
      if (pay !== null) put(reading, 'salary', pay.salary, where, other)
    }
  }
}

/** "Lead Economist - Energy Markets": a field of work, though firms end in the same word. */
const trade =
  /^(?:energy|software|systems|technolog\p{L}+|logistics|insurance|pharma|media|press|capital|food|bank\p{L}*|research|robotics|manufacturing|group|industries|solutions)\b/iu

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1)

const opening =
  /^(?:opportunit[yé]|vacancy|job|role|stelle|offre|oferta|vacature|stilling|urgent|new|nieuw)\b/iu

/** "eine Sachbearbeitung", "Un(e) chargé(e)", "a/an": a title without the article of its sentence. */
function withoutArticle(given: string): string {
  // "die Stelle einer Ingenieurin / eines Ingenieurs": both in the genitive.
  const title = given.replace(
    /^eine[rs]? (\p{Lu}\p{L}+) ?\/ ?eine[rsmn]? (\p{Lu}\p{L}+?)(?:e?s|en)?(?= \(|$)/u,
    '$1 / $2',
  )
  return title.replace(
    /^(?:an?|eine?n?|eine?[/(]?[rn]?\)?|un\(e\)|une?|un\/une|una?|en|ett?|een)\s+(?=[\p{Lu}\p{Ll}]\p{L}{3,})/iu,
    (article) =>
      /^(?:en|un|a)\s$/i.test(article) && !/^[a-z]/.test(article) && article !== article.toUpperCase()
        ? article
        : '',
  )
}

const at = (found: { start: number; quote: string }): string =>
  `description:${String(found.start)}-${String(found.start + found.quote.length)}`
