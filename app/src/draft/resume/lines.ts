/** A line of a résumé: its text without list marks, and whether it stood in a list. */
export interface Line {
  text: string
  bullet: boolean
  heading: boolean
}

const bulletMark = /^\s*(?:[-*+>•▪●◦‣·–→».]|\uF0B7|o(?=\s+\p{Lu}))\s+/u

/** Markdown emphasis, links and inline code say nothing about a person. */
function withoutMarkdown(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\w*])[*_`]([^*_`]+)[*_`](?![\w*])/g, '$1')
}

/** The cells of a row of a Markdown table; null where the line is none. */
function cellsOf(line: string): string[] | null {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1]
  return row === undefined ? null : row.split('|').map((cell) => cell.trim())
}

/**
 * Cleans the text of a résumé into lines: one list item a line even where the page broke it, no Markdown marks, at most
 * one blank line. What the reader returns as text is these lines, so that a claim's line number holds for every format.
 */
export function cleanLines(text: string): Line[] {
  const lines: Line[] = []
  let tabular = false
  for (const raw of text.normalize('NFC').split(/\r\n|\r|\n|\f/)) {
    const bare = withoutMarkdown(
      raw.replace(/[\u00A0\u2007\u202F\t]/g, ' ').replace(/[\u00AD\u200B-\u200D\uFEFF]/g, ''),
    )
    if (/^\s*(?:[-=_*]\s*){3,}$/.test(bare)) continue
    const cells = cellsOf(bare)
    if (cells?.every((cell) => /^:?-+:?$/.test(cell)) === true) {
      // The row above heads the columns, and says nothing of the person.
      if (tabular && !/\d/.test(lines.at(-1)?.text ?? '')) lines.pop()
      continue
    }
    tabular = cells !== null
    const heading = /^\s*#{1,6}\s/.test(bare)
    const bullet = bulletMark.test(bare) || (cells?.[0] === '' && lines.at(-1)?.text !== '')
    const said = (cells?.filter((cell) => cell !== '').join(' | ') ?? bare)
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(bulletMark, '')
      .replace(/\s+/g, ' ')
      .trim()
    const last = lines.at(-1)
    // A list item that the page broke goes on in lower case on the next line.
    if (
      last?.bullet === true &&
      !bullet &&
      !heading &&
      cells === null &&
      /^[\p{Ll}\d(&+]/u.test(said) &&
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
