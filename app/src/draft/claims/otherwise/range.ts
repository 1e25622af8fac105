import type { Unsupported } from '../../draft.ts'
import { datesIn } from '../dates.ts'
import { yearsOfRange } from '../stretches.ts'
import type { Sources } from '../traces/setting.ts'
import { resumeLines } from '../written-from.ts'

/** "From 1.1 to 1.4 million between 2021 and 2023", of a line that has these figures between 2022 and 2025. */
export function otherRange(text: string, folded: string, { resume }: Sources): Unsupported | null {
  const ranges = datesIn(text).flatMap(({ at, length }) => {
    const range = yearsOfRange(folded, at)
    return range === null ? [] : [{ at, length, range }]
  })
  if (ranges.length === 0) return null
  const said = figuresIn(text)
  const lines = resumeLines(resume).facts.map((fact) => ({
    figures: [...figuresIn(fact.text)].filter((one) => said.has(one)).length,
    years: new Set(datesIn(fact.text).map(({ year }) => year)),
  }))
  for (const { at, length, range } of ranges) {
    const alike = lines.filter(({ figures, years }) => figures > 1 && years.size === 2)
    const [first] = alike
    if (first === undefined) continue
    // Another line may well have it: which of them is meant the figures do not tell.
    if (lines.some(({ years }) => years.has(range.from) && years.has(range.to))) continue
    return {
      text: text.slice(at, at + length),
      start: at,
      end: at + length,
      kind: 'date',
      reason: `Your résumé dates this ${[...first.years].join(' to ')}.`,
    }
  }
  return null
}

/** The figures of a text, no years among them. */
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/(?<![\p{L}\d])\d+(?:[.,\s]\d+)*(?![\p{L}\d])/gu)]
      .map(([one]) => one.replace(',', '.'))
      .filter((one) => !/^(?:19|20)\d\d$/.test(one)),
  )
