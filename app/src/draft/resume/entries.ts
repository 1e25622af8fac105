import { type DateRange, dateRange, dateRanges } from './dates.ts'
import { isWholeHeadline } from './headline.ts'
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
    else if (bare && open(current.rows) && line.text.length < 70 && !/[.!]$/.test(line.text))
      current.rows.push(line.text)
    else if (bare && current.rows.length === 2 && isTown.test(line.text)) current.rows.push(line.text)
    else current?.prose.push(line.text)
    found.at(-1)?.at.push(...(line.at ?? []))
    blank = false
  }
  return found
}

const isEarlier = (one: DateRange, other: DateRange): boolean => one.startDate < other.startDate

const sinceThen = /^(?:since|from|seit|ab|depuis|dès|desde|siden|fra)\s/iu

/** A line of one or two names below a headline of two lines. */
const isTown = /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+)?$/u

const filled = (text: string): string[] => (text === '' ? [] : [text])

/**
 * The dates of a line that are the job's. "Nurse (ward lead since 2024)", "Clerk, from May 2014 Supervisor": one date beside
 * a title tells when it changed, where the job's own stand in the line too, or above or below it.
 */
function ownDates({ text }: Line, below: Line | undefined, datedAbove: boolean): DateRange | null {
  if (text.length > 300) return null
  const all = dateRanges(text)
  const own = all.find(({ points }) => points === 2) ?? all.find((range) => !isBesideTitle(text, range))
  // "Lead baker (since 07/2022), before that baker (04/2018 – 06/2022)": it goes on.
  const now = all.find((range) => range.points === 1 && sinceThen.test(range.text))
  if (own?.endDate !== undefined && now !== undefined && own.endDate <= now.startDate) return onwards(own)
  if (own !== undefined) return own
  const datedBelow = below !== undefined && !below.bullet && dateRange(below.text) !== null
  return datedAbove || datedBelow ? null : (all[0] ?? null)
}

function isBesideTitle(text: string, range: DateRange): boolean {
  const [before, after] = around(text, range)
  const inBrackets = /\([^)]*$/.test(before) && after.startsWith(')')
  return (
    (/\p{L}{3,}/u.test(before) && /^\s+\p{L}/u.test(after)) ||
    /\([^)]*\p{L}{3,}[^)]*$/u.test(before) ||
    (inBrackets && /^\)[\s,–—-]*\p{L}/u.test(after))
  )
}

/** "03.2021 – Operations manager, Acme": behind the dash the end is left out, as the work goes on. */
function goesOn(text: string, range: DateRange, latest: boolean): boolean {
  const [before, after] = around(text, range)
  const month = range.startDate.length > 4
  return range.points === 1 && before === '' && (month || latest) && /^\s*[–—-]\s+\p{Lu}/u.test(after)
}

const onwards = ({ startDate, points, text, index }: DateRange): DateRange => ({
  startDate,
  points,
  text,
  index,
})

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

/** A line's text before its dates, and behind them. */
function around(line: string, range: DateRange): [before: string, after: string] {
  return [line.slice(0, range.index), line.slice(range.index + range.text.length)]
}

/** A sentence may name a year too; a headline is short apart from its dates. */
function isHeadline(line: string, range: DateRange): boolean {
  const [before, after] = around(line, range)
  const atEdge = range.points === 2 && (before.trim() === '' || /^[\s).]*$/.test(after))
  if (before.length + after.length >= (atEdge ? 160 : 100)) return false
  // "2015-2019. Waitress. Hotel Sella, York."
  if (range.points === 2 && before.trim() === '' && /^[.:]\s/.test(after)) return true
  // "Reporter, The Wharf, Leeds. May 2021 to date." sets its dates apart; a sentence that ends with a year does not.
  const setApart = /^[\s).]*$/.test(after) && /[.,;:(|–—-]\s*$/.test(before)
  return setApart || !/[.!]$/.test((before + after).trim())
}

function without(line: string, range: DateRange): string {
  const [before, after] = around(line, range)
  return (
    (after.startsWith(' ') ? before.trimEnd() + after : before + after)
      .replace(/\(\s*\)|\[\s*\]/g, '')
      .replace(/^[\s.,:|–—-]+|[\s.,:|–—-]+$/g, '')
      // "2017 – 2019 (fixed term)": a remark on the time.
      .replace(/^\([^()]*\)$/, '')
  )
}

/** The dates of an entry as JSON Resume writes them. */
export function dated(range: DateRange | null): { startDate?: string; endDate?: string } {
  if (range === null) return {}
  return range.endDate === undefined
    ? { startDate: range.startDate }
    : { startDate: range.startDate, endDate: range.endDate }
}
