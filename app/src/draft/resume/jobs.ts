import type { Resume } from '../resume.ts'
import { dateRange, dateRanges } from './dates.ts'
import { type Entry, entries } from './entries.ts'
import { dated } from './entry-dates.ts'
import { headlines } from './headline.ts'
import { atEverySign, isDuration, isWholeHeadline, titled } from './headline-row.ts'
import { withoutLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { isOwnMaster, isPause } from './no-employer.ts'

type Job = NonNullable<Resume['work']>[number]

/** Is one name the other, or its beginning: "Arden Mills", "Arden Mills Ltd"? */
export const namesAlike = (whole: string, name: string): boolean =>
  name.length >= 4 && (whole === name || whole.startsWith(`${name} `))

/** Jobs in a table first, and what was done there below, under the employer's name alone or the same headline: that belongs to the job above. */
function resumed(found: Entry[]): Entry[] {
  return found.filter((entry, index) => {
    const [name, more] = entry.rows
    if (entry.range !== null || name === undefined || more !== undefined) return true
    const said = atEverySign(name, true)
    const above = found.slice(0, index).find((one) => {
      const parts = one.rows.flatMap((row) => atEverySign(row, true))
      const again = said.length > 1 && said.every((part) => parts.includes(part))
      return one.range !== null && (again || parts.some((part) => namesAlike(part, name)))
    })
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

/** How long somebody was at one place, over jobs that are told below: no part of a headline. */
const isAside = ({ text, bullet }: Line): boolean => !bullet && isDuration(text)

const isDated = ({ text }: Line): boolean => dateRange(text) !== null

/** "Acme Ltd, York. Baker. May 2019 - now. Rye and spelt.": a job with what was done there on the same line. */
function ofOneLine(line: Line): Line[] {
  const range = line.bullet ? undefined : dateRanges(line.text).find(({ points }) => points === 2)
  if (range === undefined) return [line]
  const [before, after] = [line.text.slice(0, range.index), line.text.slice(range.index + range.text.length)]
  if (before.length > 110 || !/[.;]\s+$/.test(before) || !/^\.\s+\S/.test(after) || !titled(before))
    return [line]
  return [
    { ...line, text: before + range.text },
    { ...line, text: after.slice(1).trim(), bullet: true },
  ]
}

/** "2019 – 2021: Baker, Old Mill (York): rye bread, nights": behind the last colon stands what was done. */
function withItsTasks(line: Line): Line[] {
  const range = line.bullet ? null : dateRange(line.text)
  const [, headline = '', tasks = ''] = /^(.{10,140}?) ?:\s+(\p{Ll}.{9,})$/u.exec(line.text) ?? []
  if (range?.index !== 0 || range.points !== 2 || !/[,(|–]/.test(headline.slice(range.text.length)))
    return [line]
  return [
    { ...line, text: headline },
    { ...line, text: tasks, bullet: true },
  ]
}

/** The lines without the labels of a form, and with jobs that are items of a list as lines of their own. */
function unlisted(lines: Line[]): Line[] {
  const allListed = !lines.some((line) => !line.bullet && isDated(line))
  return withoutLabels(lines)
    .flatMap(ofOneLine)
    .filter((line) => !isAside(line))
    .map((line) => {
      const listed = line.bullet && allListed && isDated(line)
      const text = listed ? line.text.replace(/\.$/, '') : line.text
      return { ...line, text, bullet: line.bullet && !listed }
    })
    .flatMap(withItsTasks)
}

function read(
  lines: Line[],
  isTitle: typeof titled | null,
  open: (rows: string[]) => boolean,
): { job: Job; at: number[] }[] {
  const found = resumed(entries(unlisted(lines), open, isTitle)).filter(
    (entry) => entry.range !== null || entry.bullets.length > 0,
  )
  const told = headlines(found.map(({ rows }) => rows))
  // The employer of several jobs, each below the other.
  let above: string | undefined
  return found.map(({ range, prose, bullets, at }, index) => {
    const { title, rest = [] } = told[index] ?? {}
    const rows = found[index]?.rows ?? []
    const own = told[index]?.employer
    const employer = own ?? (isRoleAlone(rows) ? above : undefined)
    above = isBelowEmployer(rows) || own === undefined ? employer : undefined
    // A town alone tells nothing of the work.
    const summary = [...rest.filter((line) => line.split(' ').length > 3), ...prose].join(' ')
    const job = {
      ...(employer === undefined ? {} : { name: employer }),
      ...(title === undefined ? {} : { position: title.replace(/[;,:]$/, '') }),
      ...dated(range),
      ...(summary === '' ? {} : { summary }),
      ...(bullets.length === 0 ? {} : { highlights: bullets }),
    }
    return { job, at }
  })
}

/** A title with nothing else: "Analyst, Mar 2018 – Dec 2020". */
const isRoleAlone = ([row, more]: string[]): boolean =>
  row !== undefined &&
  more === undefined &&
  titled(row) &&
  !isPause(row) &&
  !isOwnMaster(row) &&
  atEverySign(row, true).length === 1

/** The employer in a line of its own, and a title below it. */
const isBelowEmployer = ([first, second]: string[]): boolean =>
  first !== undefined && second !== undefined && !titled(first) && titled(second)
