import { type DateRange, dateRange } from './dates.ts'
import { goesOn, isHeadline, onwards, ownDates, sinceThen, without } from './entry-dates.ts'
import { isWholeHeadline } from './headline-row.ts'
import type { Line } from './lines.ts'
import { wholeLines } from './whole-lines.ts'

/** A job, a degree: the lines of its headline without their dates, and what stands below. */
export interface Entry {
  rows: string[]
  range: DateRange | null
  prose: string[]
  bullets: string[]
  /** Which lines of the text it takes, from 0. */
  at: number[]
}

/** Cuts a section into entries: one begins at a line with dates, or at the plain line just above it. */
export function entries(
  section: Line[],
  open: (rows: string[]) => boolean,
  titled: ((part: string) => boolean) | null,
): Entry[] {
  const lines = wholeLines(section)
  const found: Entry[] = []
  let blank = true
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      blank = true
      continue
    }
    const current = found.at(-1)
    const bare = current !== undefined && !blank && current.bullets.length === 0 && current.prose.length === 0
    // "2016 to 2020 Acme, Bath" with the title on the line below, which may tell when it changed.
    const untitled = bare && current.range !== null && titled !== null && !current.rows.some(titled)
    const range = line.bullet ? null : ownDates(line, lines[index + 1], untitled)
    if (untitled && !line.bullet) {
      const title = (range === null ? line.text : line.text.slice(0, range.index)).replace(
        /[\s,;:(–—-]+$/,
        '',
      )
      // Below dates alone stands the whole headline, not a title only.
      const most = current.rows.length === 0 ? 130 : range === null && !dateRange(line.text) ? 70 : 110
      const next = range?.points === 2 && isWholeHeadline(title)
      if (!next && title !== '' && title.length < most && !/[.!]$/.test(title)) {
        current.rows.push(title)
        current.at.push(...(line.at ?? []))
        // "Acme  2015 – present" above "Engineer, 2019 – present": the title's own dates are the job's.
        if (range?.points === 2) current.range = range
        continue
      }
    }
    // "and June – August 2025" below "June – August 2024  Warden, Acme": the same work again.
    if (bare && range !== null && /^(?:and|und|et|y|og) $/iu.test(line.text.slice(0, range.index))) {
      const told = without(line.text.slice(range.index), { ...range, index: 0 })
      found.push({ rows: [...current.rows], range, prose: [], bullets: filled(told), at: line.at ?? [] })
      continue
    }
    // "01/2019 –  Clerk" above "07/2022  Acme": the end stands on the second line.
    if (
      bare &&
      range?.index === 0 &&
      range.points === 1 &&
      current.range?.endDate === undefined &&
      current.range?.points === 1 &&
      isEarlier(current.range, range)
    ) {
      current.range = { ...current.range, endDate: range.startDate, points: 2 }
      current.rows.push(...filled(without(line.text, range)))
      current.at.push(...(line.at ?? []))
      continue
    }
    // "Clerk; since March 2019 deputy" above "Acme" and "April 2017 – April 2021": the dates that stand alone are the job's.
    if (bare && current.range?.points === 1 && range?.points === 2 && isDateAlone(line)) {
      current.range = range
      current.at.push(...(line.at ?? []))
      continue
    }
    // "Maths lead since 2022" below a whole headline is part of that job.
    if (
      bare &&
      range?.points === 1 &&
      titled !== null &&
      sinceThen.test(range.text) &&
      range.index > 0 &&
      current.rows.some(isWholeHeadline)
    ) {
      current.prose.push(line.text)
      current.at.push(...(line.at ?? []))
      continue
    }
    if (range !== null && isHeadline(line.text, range)) {
      const rest = without(line.text, range)
      const undated = current !== undefined && current.range === null && current.bullets.length === 0
      const told = titled !== null && goesOn(line.text, range, found.length === 0) ? onwards(range) : range
      if (undated) {
        current.rows.push(...filled(rest))
        current.range = told
      } else found.push({ rows: filled(rest), range: told, prose: [], bullets: [], at: [] })
    } else if (line.bullet) current?.bullets.push(line.text)
    else if (
      line.heading ||
      (blank && line.text.length < 90 && !/[.!]$/.test(line.text)) ||
      ((blank || !bare) && isAboveDates(lines, index, titled))
    )
      found.push({ rows: [line.text], range: null, prose: [], bullets: [], at: [] })
    else if (
      bare &&
      open(current.rows) &&
      withoutRemark(line.text).length < longest(line.text, untitled && titled) &&
      !/[.!]$/.test(line.text)
    )
      current.rows.push(line.text)
    else if (bare && current.rows.length === 2 && isTown.test(line.text)) current.rows.push(line.text)
    else current?.prose.push(line.text)
    found.at(-1)?.at.push(...(line.at ?? []))
    blank = false
  }
  return found
}

const isEarlier = (one: DateRange, other: DateRange): boolean => one.startDate < other.startDate

/** A line of a headline is short; one that begins with the title that is still missing may be longer. */
const longest = (text: string, titled: ((part: string) => boolean) | false): number =>
  titled !== false && titled(text.split(/[,(]/)[0] ?? '') ? 110 : 70

/** "St Olaf's, Leeds (maternity unit, 2,400 births a year)": what an employer is like makes its line no prose. */
const withoutRemark = (text: string): string => text.replace(/\s*\([^()]*\)$/, '')

/** A line of one or two names below a headline of two lines. */
const isTown = /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+)?$/u

const filled = (text: string): string[] => (text === '' ? [] : [text])

/** Dates alone below a line, or one line further, make it a headline, however long. */
function isAboveDates(lines: Line[], index: number, titled: ((part: string) => boolean) | null): boolean {
  const [line, next, third] = lines.slice(index, index + 3)
  if (line === undefined || line.text.length > 200) return false
  if (next === undefined || next.bullet || next.text === '') return false
  if (isDateAlone(next)) return true
  if (titled === null || /[.!]$/.test(line.text) || line.text.length >= 90) return false
  return isDateAlone(third) && titled(line.text) !== titled(next.text)
}

/** A line of dates and nothing else. */
function isDateAlone(line: Line | undefined): boolean {
  if (line === undefined || line.bullet) return false
  const range = dateRange(line.text)
  return range !== null && without(line.text, range) === ''
}
