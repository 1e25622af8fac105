import type { Resume } from '../resume.ts'
import { type Entry, dated, entries } from './entries.ts'
import { atEverySign, headlines, isWholeHeadline, titled } from './headline.ts'
import type { Line } from './lines.ts'

type Job = NonNullable<Resume['work']>[number]

/** Is one name the other, or its beginning: "Arden Mills", "Arden Mills Ltd"? */
export const namesAlike = (whole: string, name: string): boolean =>
  name.length >= 4 && (whole === name || whole.startsWith(`${name} `))

/** Jobs in a table first, and what was done there below, under the employer's name alone: that belongs to the job above. */
function resumed(found: Entry[]): Entry[] {
  return found.filter((entry, index) => {
    const [name, more] = entry.rows
    if (entry.range !== null || name === undefined || more !== undefined) return true
    const above = found
      .slice(0, index)
      .find(
        (one) =>
          one.range !== null &&
          one.rows.flatMap((row) => atEverySign(row, true)).some((part) => namesAlike(part, name)),
      )
    above?.prose.push(...entry.prose)
    above?.bullets.push(...entry.bullets)
    above?.at.push(...entry.at)
    return above === undefined
  })
}

/** The jobs of a section: a title, an employer, dates, and what was done there. */
export const readJobs = (lines: Line[]): { job: Job; at: number[] }[] =>
  read(
    lines,
    titled,
    ([first, ...more]) => first === undefined || (more.length === 0 && !isWholeHeadline(first)),
  )

/** Posts that are no work for pay, most of them on one line. */
export const readPosts = (lines: Line[]): Job[] =>
  read(lines, null, (rows) => rows.flatMap((row) => atEverySign(row, true)).length < 2).map(({ job }) => job)

function read(
  lines: Line[],
  isTitle: typeof titled | null,
  open: (rows: string[]) => boolean,
): { job: Job; at: number[] }[] {
  const found = resumed(entries(lines, open, isTitle)).filter(
    (entry) => entry.range !== null || entry.bullets.length > 0,
  )
  const told = headlines(found.map(({ rows }) => rows))
  return found.map(({ range, prose, bullets, at }, index) => {
    const { employer, title, rest = [] } = told[index] ?? {}
    // A town alone tells nothing of the work.
    const summary = [...rest.filter((line) => line.split(' ').length > 3), ...prose].join(' ')
    const job = {
      ...(employer === undefined ? {} : { name: employer }),
      ...(title === undefined ? {} : { position: title }),
      ...dated(range),
      ...(summary === '' ? {} : { summary }),
      ...(bullets.length === 0 ? {} : { highlights: bullets }),
    }
    return { job, at }
  })
}
