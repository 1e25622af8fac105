import { dateRange } from './dates.ts'
import type { Line } from './lines.ts'

/** Words that no headline ends with: it goes on below. */
const unfinished =
  /(?:,|&|(?<!\p{L})(?:of|the|for|and|in|at|der|die|das|des|dem|den|für|und|im|zur|de|du|la|le|les|et|pour|en|del|las|los|el|y|para|i|og|for|ved))$/u

/** Can a line not end here? */
export const isUnfinished = (text: string): boolean => unfinished.test(text)

/** No headline is longer than this. */
const longest = 200

/** The lines of a section, each in one piece where the page broke it: behind a comma, a small word or within brackets. */
export function wholeLines(lines: Line[]): Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above !== undefined && above.text !== '' && !above.bullet && goesOnIn(above, line))
      whole[whole.length - 1] = {
        ...above,
        text: `${above.text} ${line.text}`,
        at: [...(above.at ?? []), ...(line.at ?? [])],
      }
    else whole.push(line)
  }
  return whole
}

function goesOnIn(above: Line, line: Line): boolean {
  if (line.bullet || line.heading || line.text === '' || above.text.length > longest) return false
  // Dates of its own: the next entry, or the second line of this one.
  if (dateRange(line.text)?.index === 0 && !isOpen(above.text)) return false
  return isUnfinished(above.text) || isOpen(above.text) || /^\(\p{L}/u.test(line.text)
}

const isOpen = (text: string): boolean => /\([^()]*$/.test(text)
