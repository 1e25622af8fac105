import { readDate } from '../facts/dates.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import { findLabelled } from '../facts/labels.ts'
import { findCompany, hasLegalForm } from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'
import { cleanTitle, isChrome } from '../facts/titles.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'

const greeting =
  /^(?:hi|hello|dear|hallo|liebe|guten|sehr geehrte|bonjour|hola|buenos|hei|hej|ciao|buongiorno|ol[áa]|beste|moi)\b/i
const button =
  /^(?:skip to|menu|home|jobs?|careers?|search|sign in|log in|apply(?: now)?|share|save|back to|cookies?|about us|overview|job description|description|full[- ]time|part[- ]time|print|posted)\b.{0,20}$/i

/**
 * Plain or Markdown text, pasted by hand: labelled lines first, then the first lines that can be a title, "Title at
 * Company" and "Title - Company" included.
 */
export function readPlainText(text: string): Reading {
  const reading = startReading('text')
  reading.body = text
  readLabelled(reading, text)
  readHead(reading, text)
  const said = findCompany(text)
  if (said !== null) putText(reading, 'company', said.name, at(said))
  return reading
}

/** Facts from lines with labels, for every kind of running text. */
export function readLabelled(reading: Reading, text: string): void {
  const labelled = findLabelled(text)
  for (const field of ['title', 'company', 'location', 'employmentType', 'reference'] as const) {
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

interface Line {
  text: string
  number: number
}

/** The title stands on one of the first lines: the first that names a job, else the first that is no greeting or button. */
function readHead(reading: Reading, text: string): void {
  const lines: Line[] = []
  for (const [index, raw] of text.split('\n', 40).entries()) {
    const line = withoutMarks(raw)
    if (line === '' || /^https?:/.test(line)) continue
    lines.push({ text: line, number: index + 1 })
  }
  const heads = lines.filter(
    ({ text: line }) =>
      line.length > 3 &&
      line.length <= 130 &&
      !button.test(line) &&
      !greeting.test(line) &&
      !isChrome(line) &&
      !isPlace(line) &&
      !isLabel(line),
  )
  const isTitle = ({ text: line }: Line): boolean =>
    looksLikeJob(line) && !/[.!?,;]$/.test(line) && !/^[-•·*–]/.test(line)
  const early = heads.filter(({ number }) => number <= 15)
  const chosen = early.find(isTitle) ?? early.find(({ text: line }) => !/[.!?]$/.test(line))
  if (chosen !== undefined) readTitleLine(reading, chosen)
  // "Acme GmbH" or "Leeds, UK" alone on a line beside the title.
  const near = lines.filter(({ number }) => chosen === undefined || Math.abs(number - chosen.number) <= 4)
  for (const { text: line, number } of near) {
    const where = `line ${String(number)}`
    for (const part of line.split(/\s+[|·•–—-]\s+|\s*[|·•]\s*/)) {
      if (part !== line || line.length < 80) {
        if (isPlace(part)) putText(reading, 'location', part, where)
        else if (
          hasLegalForm(part) &&
          part.length < 60 &&
          !/[.!?]\s|:\s/.test(part) &&
          /^\p{Lu}/u.test(part) &&
          line !== chosen?.text
        )
          putText(reading, 'company', part, where)
      }
    }
  }
}

function readTitleLine(reading: Reading, { text, number }: Line): void {
  const where = `line ${String(number)}`
  const line = cleanTitle(text)
  // "Fernhill Analytics is hiring a Senior Analyst": the sentence names both.
  const hiring =
    /^(\p{Lu}[^:|]{1,50}?) (?:is (?:hiring|looking for|seeking|recruiting)|sucht|recherche|recrute|søker|söker|søger|busca|zoekt|cerca)(?: (?:an?|eine?n?|une?|un|en|ett|et|een|una))?:? (.{4,80})$/u.exec(
      line,
    )
  if (hiring !== null && looksLikeJob(hiring[2] ?? '')) {
    putText(reading, 'title', hiring[2], where)
    putText(reading, 'company', hiring[1], where)
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
  // "Title - Company - Place", "Title | Place": the first part that names a job is the title.
  const parts = line.split(/\s+[|·•–—]\s+|\s+-\s+|\s*\|\s*/).map((part) => part.trim())
  const titled = parts.find((part) => looksLikeJob(part))
  if (
    parts.length > 1 &&
    titled !== undefined &&
    parts.some((part) => part !== titled && (isPlace(part) || hasLegalForm(part) || remoteOf(part) !== null))
  ) {
    putText(reading, 'title', titled, where)
    for (const part of parts) {
      if (part === titled) continue
      if (isPlace(part)) putText(reading, 'location', part, where)
      else if (
        hasLegalForm(part) ||
        (parts.length > 2 && !looksLikeJob(part) && remoteOf(part) === null && !/\d/.test(part))
      )
        putText(reading, 'company', part, where)
    }
    return
  }
  const behind = /^(.{4,90}?),\s*(\p{Lu}[\p{L} .'’/-]{2,40}(?:, \p{Lu}[\p{L} .]{1,30})?)$/u.exec(line)
  if (behind !== null && isPlace(behind[2] ?? '') && looksLikeJob(behind[1] ?? '')) {
    putText(reading, 'title', behind[1], where)
    putText(reading, 'location', behind[2], where)
    return
  }
  putText(reading, 'title', line, where)
}

function isLabel(line: string): boolean {
  return /^[\p{L} /]{2,30}:\s/u.test(line) && cleanTitle(line) === line
}

/** A line without what Markdown and mail put around it. */
function withoutMarks(line: string): string {
  return line
    .replace(/^[\s#>]+/, '')
    .replace(/^\*+\s?(?=\S.*\*$)|\*+$/g, '')
    .replace(/^__|__$/g, '')
    .replace(/\*\*/g, '')
    .trim()
}

const at = (found: { start: number; quote: string }): string =>
  `description:${String(found.start)}-${String(found.start + found.quote.length)}`
