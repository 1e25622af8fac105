import { dateRange, withWholeYears } from './dates.ts'
import { sectionOf } from './headings.ts'
import { tableRow } from './table.ts'
import { isUnfinished } from './whole-lines.ts'

/** A line of a résumé: its text without list marks, and whether it stood in a list. */
export interface Line {
  text: string
  bullet: boolean
  /** Set as a heading by Markdown: by its sign, or in bold from end to end. */
  heading: boolean
  /** Names a table's columns, and says nothing of the person. */
  columns?: true
  /** Which lines of the text it is, from 0. */
  at?: number[]
}

/** "o" and "." stand for a dot where a typewriter has none. */
const bulletMark = /^\s*(?:(?:[-*+>•▪●◦‣·–—→»~○■□▸►✓✔]|\uF0B7)\s+|[o.]\s+(?=[\p{Lu}\d]))/u
const bold = /^\s*(\*\*|__)(?:(?!\1).){2,45}\1:?\s*$/u

/** What a page has at its foot: "Page 1 of 2", "Seite 2 von 3", "2/3". */
const pageMark =
  /^\s*(?:(?:page|seite|página|side|p\.)\s*\d{1,2}(?:\s*(?:of|von|de|sur|av|\/)\s*\d{1,2})?|\d{1,2}\s*\/\s*\d{1,2}|[-–]\s*\d{1,2}\s*[-–])\s*$/iu

/** How far a line is set in, and its text behind a list mark. */
const columnsOf = (line: string): { mark: number; text: number } => ({
  mark: /^\s*/.exec(line)?.[0].length ?? 0,
  text: /^\s*/.exec(line.replace(bulletMark, (mark) => ' '.repeat(mark.length)))?.[0].length ?? 0,
})

/** "2016 – 2018 Baker", "seit 2020 Baker": what is dated anew is nothing of the line above. */
function beginsWithDates(text: string): boolean {
  const bare = /^\([^()]*\) \p{Lu}/u.test(text) ? text.slice(1) : text
  const range = dateRange(bare.slice(0, 60))
  if (range?.index !== 0) return false
  const behind = bare.slice(range.text.length)
  return range.points === 2 || /^\p{L}/u.test(range.text) || /^\s*[–—-]\s/.test(behind)
}

/** "Lame cows down from 19 % to 8 % between", "… in the winter of": the dates below belong to the item. A comma ends many. */
const awaitsDate = (item: string): boolean =>
  spanning.test(item) || (isUnfinished(item) && !item.endsWith(','))

const spanning =
  /(?<!\p{L})(?:between|since|from|until|by|zwischen|seit|bis|von|ab|entre|depuis|desde|hasta|mellom|siden|fra|til)$/iu

/** "since 2022" in the column of an item: the end of its sentence, where a job's dates would stand further out. */
function isDateAlone(text: string): boolean {
  const range = dateRange(text)
  return range?.index === 0 && /^[\s.)]*$/.test(text.slice(range.text.length))
}

/** Markdown emphasis, links and inline code say nothing about a person. */
function withoutMarkdown(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])[*_`]([^*_`]+)[*_`](?![\w*])/g, '$1')
}

/** The text of a list item goes on where it began, within the width of its mark. */
const isBelow = (at: number, column: number): boolean => at > 1 && Math.abs(at - column) < 2

/** Does a list item that the page broke go on in the line below: in lower case, in its own column, or because it cannot end so? */
function goesOn(item: string, line: string, inColumn: boolean): boolean {
  if (beginsWithDates(line)) return awaitsDate(item) || (inColumn && isDateAlone(line))
  if (/^[\p{Ll}\d(&+]/u.test(line) && !/[.!?]$/.test(item)) return true
  if (sectionOf(line) !== null) return false
  return inColumn || (isUnfinished(item) && dateRange(line) === null)
}

/**
 * Cleans the text of a résumé into lines: one list item a line even where the page broke it, no Markdown marks, at most
 * one blank line. What the reader returns as text is these lines, so that a claim's line number holds for every format.
 */
export function cleanLines(text: string): Line[] {
  const lines: Line[] = []
  /** Where the text of the last list item begins; null where a line since then was none of it. */
  let column: number | null = null
  for (const raw of text.normalize('NFC').split(/\r\n|\r|\n|\f/)) {
    const bare = withWholeYears(
      withoutMarkdown(
        raw
          .replace(/[\u00A0\u2007\u202F]/g, ' ')
          .replaceAll('\t', '   ')
          .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, ''),
      ),
    )
    if (/^\s*(?:[-=_*]\s*){3,}$/.test(bare) || pageMark.test(bare)) continue
    const row = tableRow(bare)
    const last = lines.at(-1)
    if (row === 'rule') {
      if (last !== undefined) last.columns = true
      continue
    }
    const heading = /^\s*#{1,6}\s/.test(bare) || bold.test(raw)
    const bullet = row?.indented ?? bulletMark.test(bare)
    const said = (row?.text ?? bare)
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(bulletMark, '')
      .trim()
      // A gap as wide as this sets columns apart.
      .replace(/\s+/g, ({ length }) => (length > 2 ? '  ' : ' '))
    if (
      last?.bullet === true &&
      !bullet &&
      !heading &&
      row === null &&
      said !== '' &&
      goesOn(last.text, said, column !== null && isBelow(columnsOf(bare).text, column))
    ) {
      last.text =
        last.text.endsWith('-') && /^\p{Ll}/u.test(said)
          ? last.text.slice(0, -1) + said
          : `${last.text} ${said}`
      continue
    }
    if (said === '' && (last === undefined || last.text === '')) continue
    lines.push({ text: said, bullet, heading })
    column = bullet && row === null ? columnsOf(bare).text : null
  }
  while (lines.at(-1)?.text === '') lines.pop()
  return lines
}
