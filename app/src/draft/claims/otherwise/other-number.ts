import type { Unsupported } from '../../draft.ts'
import type { Fact } from '../source.ts'

/** The mark on a stretch whose number a line of the résumé has otherwise. */
export const otherNumber = (
  text: string,
  { start, end }: { start: number; end: number },
  line: Fact,
): Unsupported => ({
  text: text.slice(start, end),
  start,
  end,
  kind: 'number',
  reason: `Your résumé has another number here: “${line.text}”.`,
})
