import { type DateRange, dateRanges, dateRange } from './dates.ts'
import type { Line } from './lines.ts'

/** "since 2019": a time that goes on. */
export const sinceThen = /^(?:since|from|seit|ab|depuis|dès|desde|siden|fra)\s/iu

/**
 * The dates of a line that are the job's. "Nurse (ward lead since 2024)", "Clerk, from May 2014 Supervisor": one date beside
 * a title tells when it changed, where the job's own stand in the line too, or above or below it.
 */
export function ownDates({ text }: Line, below: Line | undefined, datedAbove: boolean): DateRange | null {
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
export function goesOn(text: string, range: DateRange, latest: boolean): boolean {
  const [before, after] = around(text, range)
  const month = range.startDate.length > 4
  return range.points === 1 && before === '' && (month || latest) && /^\s*[–—-]\s+\p{Lu}/u.test(after)
}

/** A time without its end. */
export const onwards = ({ startDate, points, text, index }: DateRange): DateRange => ({
  startDate,
  points,
  text,
  index,
})

/** A line's text before its dates, and behind them. */
function around(line: string, range: DateRange): [before: string, after: string] {
  return [line.slice(0, range.index), line.slice(range.index + range.text.length)]
}

/** A sentence may name a year too; a headline is short apart from its dates. */
export function isHeadline(line: string, range: DateRange): boolean {
  const [before, after] = around(line, range)
  const atEdge = range.points === 2 && (before.trim() === '' || /^[\s).]*$/.test(after))
  if (before.length + after.length >= (atEdge ? 160 : 100)) return false
  // "2015-2019. Waitress. Hotel Sella, York."
  if (range.points === 2 && before.trim() === '' && /^[.:]\s/.test(after)) return true
  // "Reporter, The Wharf, Leeds. May 2021 to date." sets its dates apart; a sentence that ends with a year does not.
  const setApart = /^[\s).]*$/.test(after) && /[.,;:(|–—-]\s*$/.test(before)
  return setApart || !/[.!]$/.test((before + after).trim())
}

/** A line's text without its dates. */
export function without(line: string, range: DateRange): string {
  const [before, after] = around(line, range)
  return (
    (after.startsWith(' ') ? before.trimEnd() + after : before + after)
      .replace(/\(\s*\)|\[\s*\]/g, '')
      // "(apprenticeship at Sundby Inn, 2012–2014)": the comma was the dates'.
      .replace(/[\s,;:–—-]+(?=\))/g, '')
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
