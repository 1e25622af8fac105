/** A piece of text on a page, as pdf.js finds it: a blank between two pieces is a piece of its own, as wide as their gap. */
export interface Piece {
  str: string
  width: number
  height: number
  transform: number[]
  hasEOL: boolean
}

interface PageLine {
  text: string
  /** From the left and from the foot of the page, in points. */
  left: number
  foot: number
  height: number
}

/**
 * The text of a page as it is set: columns stay apart, what is set in stays set in, and an empty line stands where the
 * page leaves room. All that tells where a heading, a job or a list item begins and ends.
 */
export function pageText(pieces: Piece[]): string {
  const lines = linesOf(pieces)
  const margin = lines.reduce((least, { left }) => Math.min(least, left), Infinity)
  const usual = usualStep(lines.flatMap((_, index) => (index === 0 ? [] : [stepTo(lines, index)])))
  return lines
    .map(({ text, left, height }, index) => {
      const inset = height > 0 ? Math.min(most, Math.round((left - margin) / (height / 2))) : 0
      const step = index === 0 ? 0 : stepTo(lines, index)
      // Room above what is set in tells nothing: a list has it. Upwards, it is the next column.
      const apart = (inset === 0 && step > Math.max(usual, height) * roomy) || step < -height
      return `${apart ? '\n' : ''}${' '.repeat(Math.max(0, inset))}${text}`
    })
    .join('\n')
}

/** By how much a step to the next line is greater than the usual one where there is room between the two. */
const roomy = 1.4

/** Blanks at the start of a line, however far to the right it stands. */
const most = 60

/** A gap of so many letters' height sets columns apart. */
const column = 1.5

function linesOf(pieces: Piece[]): PageLine[] {
  const lines: PageLine[] = []
  let open: PageLine | null = null
  for (const { str, width, height, transform, hasEOL } of pieces) {
    const [, , , , left = 0, foot = 0] = transform
    if (open === null && (str.trim() !== '' || hasEOL)) lines.push((open = { text: '', left, foot, height }))
    if (open === null) continue
    const gap = str.trim() === '' && width > column * open.height
    open.text += gap ? '   ' : str
    open.height = Math.max(open.height, height)
    if (hasEOL) open = null
  }
  return lines.filter(({ text }) => text.trim() !== '')
}

const stepTo = (lines: PageLine[], index: number): number =>
  (lines[index - 1]?.foot ?? 0) - (lines[index]?.foot ?? 0)

/** From one line to the next of the same paragraph. */
function usualStep(steps: number[]): number {
  const down = steps.filter((step) => step > 0).toSorted((one, other) => one - other)
  return down[Math.floor(down.length / 4)] ?? 0
}
