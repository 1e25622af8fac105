import { dateRange } from './dates.ts'
import { tableRow } from './table.ts'

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

/** "2016 – 2018 Baker", "seit 2020 Baker": what is dated anew is nothing of the line above. */
function beginsWithDates(text: string): boolean {
  const bare = /^\([^()]*\) \p{Lu}/u.test(text) ? text.slice(1) : text
  const range = dateRange(bare.slice(0, 60))
  if (range?.index !== 0) return false
  const behind = bare.slice(range.text.length)
  return range.points === 2 || /^\p{L}/u.test(range.text) || /^\s*[–—-]\s/.test(behind)
}

/** Markdown emphasis, links and inline code say nothing about a person. */
function withoutMarkdown(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])[*_`]([^*_`]+)[*_`](?![\w*])/g, '$1')
}

/**
 * Cleans the text of a résumé into lines: one list item a line even where the page broke it, no Markdown marks, at most
 * one blank line. What the reader returns as text is these lines, so that a claim's line number holds for every format.
 */
export function cleanLines(text: string): Line[] {
  const lines: Line[] = []
  for (const raw of text.normalize('NFC').split(/\r\n|\r|\n|\f/)) {
    const bare = withoutMarkdown(
      raw
        .replace(/[\u00A0\u2007\u202F]/g, ' ')
        .replaceAll('\t', '   ')
        .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, ''),
    )
    if (/^\s*(?:[-=_*]\s*){3,}$/.test(bare)) continue
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
    // A list item that the page broke goes on in lower case on the next line.
    if (
      last?.bullet === true &&
      !bullet &&
      !heading &&
      row === null &&
      /^[\p{Ll}\d(&+]/u.test(said) &&
      !beginsWithDates(said) &&
      !/[.!?]$/.test(last.text)
    ) {
      last.text =
        last.text.endsWith('-') && /^\p{Ll}/u.test(said)
          ? last.text.slice(0, -1) + said
          : `${last.text} ${said}`
      continue
    }
    if (said === '' && (last === undefined || last.text === '')) continue
    lines.push({ text: said, bullet, heading })
  }
  while (lines.at(-1)?.text === '') lines.pop()
  return lines
}
