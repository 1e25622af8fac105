/** A row of a Markdown table in words: its cells in a line; `indented` where the first is empty, so that it belongs to the row above. */
export interface TableRow {
  text: string
  indented: boolean
}

/** The row of a table that a line is, or the rule below the names of the columns; null where it is none. */
export function tableRow(line: string): TableRow | 'rule' | null {
  if (!/^\s*\|.*\|\s*$/.test(line)) return null
  const cells = line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
  if (cells.every((cell) => /^:?-+:?$/.test(cell))) return 'rule'
  const filled = cells.filter((cell) => cell !== '')
  return { text: filled.join(' | '), indented: cells[0] === '' && filled.length > 0 }
}
