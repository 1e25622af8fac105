import type { Resume } from '../resume.ts'
import { dateRange } from './dates.ts'
import { entries } from './entries.ts'
import { dated } from './entry-dates.ts'
import { folded } from './folded.ts'
import { atEverySign } from './headline-row.ts'
import { withoutLabels } from './labels.ts'
import type { Line } from './lines.ts'

type School = NonNullable<Resume['education']>[number]

const schoolWord =
  /universit(?!ari|aire)|universidad|college|\bcoleg(?!iad)|school(?! diploma)|institut|akademi|academy|academia|hochschule|schule|gymnas|lycee|ecole|\biae\b|\biut\b|\bcfa\b|\bies\b|instituto|escuela|hogskole|hoyskole|skole|skule|ntnu|\beth\b|polytechnic|politecnic|berufskolleg|facult/

const parts = (rows: string[]): string[] => rows.flatMap((row) => atEverySign(row))

/** "MSc Botany at the University of Hull", but not "First aid at work". */
function atSchool(part: string): string[] {
  const halves = part.split(/\s+(?:at|@|bei|chez|hos)\s+/)
  return halves.length > 1 && schoolWord.test(folded(halves.at(-1) ?? '')) ? halves : [part]
}

/** The schools and degrees of a section. */
export function readEducation(lines: Line[]): School[] {
  const listed = withoutLabels(lines).map((line) => ({
    ...line,
    bullet: line.bullet && dateRange(line.text) === null,
  }))
  return entries(listed, (rows) => parts(rows).length < 2, null).map(({ rows, range, bullets }) => {
    const all = parts(rows).flatMap(atSchool)
    const institution = all.find((part) => schoolWord.test(folded(part)))
    const [studyType, area] = all.filter((part) => part !== institution)
    return {
      ...(institution === undefined ? {} : { institution }),
      ...(studyType === undefined ? {} : { studyType }),
      ...(area === undefined ? {} : { area }),
      ...dated(range),
      ...(bullets.length === 0 ? {} : { courses: bullets }),
    }
  })
}
