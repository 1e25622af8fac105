import { findCompany } from '../facts/organisation.ts'
import { findLabelled } from '../facts/labels.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'

const greeting = /^(?:hi|hello|dear|hallo|liebe|guten|bonjour|hola|hei|hej|ciao)\b/i
const chrome =
  /^(?:skip to|menu|home|jobs?|careers?|search|sign in|log in|apply(?: now)?|share|save|back to|cookie|about us|overview|job description|description)\b.{0,20}$/i

/**
 * Plain or Markdown text, pasted by hand: labelled lines first, then the first line that can be a title, "Title at
 * Company" and "Title - Company" included.
 */
export function readPlainText(text: string): Reading {
  const reading = startReading('text')
  reading.body = text
  const labelled = findLabelled(text)
  for (const field of ['title', 'company', 'location', 'employmentType', 'reference'] as const) {
    const found = labelled[field]
    if (found !== undefined) putText(reading, field, found.value, at(found))
  }
  const pay = labelled.salary
  const salary = pay === undefined ? null : findSalary(pay.quote, true)
  if (pay !== undefined && salary !== null) put(reading, 'salary', salary.salary, at(pay), pay.quote)
  if (labelled.remote !== undefined)
    put(
      reading,
      'remote',
      remoteOf(labelled.remote.quote)?.remote,
      at(labelled.remote),
      labelled.remote.quote,
    )
  if (labelled.validThrough !== undefined)
    put(reading, 'validThrough', readDate(labelled.validThrough.value), at(labelled.validThrough))
  readTitle(reading, text)
  const said = findCompany(text)
  if (said !== null) putText(reading, 'company', said.name, at(said))
  return reading
}

function readTitle(reading: Reading, text: string): void {
  const lines = text.split('\n', 40)
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^[#*\s]+|[*\s]+$/g, '').trim()
    if (line.length < 4 || chrome.test(line) || greeting.test(line) || /^https?:/.test(line)) continue
    if (line.length > 120 || /[.!?]$/.test(line)) break
    const where = `line ${String(index + 1)}`
    const split =
      /^(.{3,80}?)\s+(?:at|bei|chez|hos|@)\s+(\p{Lu}[^,|(]{1,50}?)(?:\s*[,|(–-]\s*(.{2,60}?)\)?)?$/u.exec(
        line,
      )
    if (split !== null) {
      putText(reading, 'title', split[1], where)
      putText(reading, 'company', split[2], where)
      putText(reading, 'location', split[3], where)
    } else putText(reading, 'title', line, where)
    return
  }
}

const at = (found: { start: number; quote: string }): string =>
  `description:${String(found.start)}-${String(found.start + found.quote.length)}`
