import type { Section } from '../resume/headings.ts'
import { namesAlike } from '../resume/jobs.ts'
import { sectionsOf } from '../resume/sections.ts'
import { placesOf } from '../resume/text.ts'
import type { ReadResume } from '../resume.ts'
import { isDateAlone } from './dates.ts'
import { type Fact, factOf } from './fact.ts'

const sections = new Set<string>([
  'work',
  'education',
  'skills',
  'languages',
  'projects',
  'certificates',
  'awards',
  'publications',
  'volunteer',
])
const isSection = (name: string | undefined): name is Section => name !== undefined && sections.has(name)

/** A résumé's facts, each with the job and the section that it stands in. */
export const resumeFacts = (read: ReadResume): Fact[] =>
  read.format === 'json-resume' ? leaves(read.resume, '') : lines(read)

/** JSON Resume: every string in it, at its JSON path. */
function leaves(value: unknown, path: string): Fact[] {
  if (typeof value === 'string') {
    const job = /^work\[(\d+)\]/.exec(path)?.[1]
    const name = /^\w+/.exec(path)?.[0]
    const section = isSection(name) ? name : path === 'basics.summary' ? 'summary' : 'head'
    return value.trim() === '' ? [] : [factOf(value, path, job === undefined ? null : Number(job), section)]
  }
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) => leaves(inner, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

/** Every other format: the lines of the text, each with the job under whose headline it stands. */
function lines(read: ReadResume): Fact[] {
  const jobs = read.resume.work ?? []
  const places = placesOf(read.text)
  if (jobs.length !== places.jobs.length || !jobs.every((one, index) => isAlike(one, places.jobs[index])))
    return byNames(read)
  return read.text.split('\n').flatMap((line, index) => {
    const text = line.replace(/^- /, '')
    if (text.trim() === '') return []
    return [factOf(text, `line ${index + 1}`, places.job[index] ?? null, places.sections[index])]
  })
}

const isAlike = (one: ReadJob, other: ReadJob | undefined): boolean =>
  one.name === other?.name && one.position === other?.position && one.startDate === other?.startDate

/** Where the text is not set as its reader takes it: by the names of the jobs. */
function byNames(read: ReadResume): Fact[] {
  const jobs = read.resume.work ?? []
  let last = -1
  let job = -1
  let inWork = true
  let current: Fact['section'] = 'head'
  const all = read.text.split('\n').map((line) => ({
    text: line.replace(/^- /, ''),
    bullet: line.startsWith('- '),
    heading: false,
  }))
  const places = sectionsOf(all)
  return all.flatMap(({ text, bullet }, index) => {
    const { section = null, heading = false } = places[index] ?? {}
    if (heading && section !== null) {
      inWork = section === 'work'
      current = section
    }
    const opened =
      bullet || (!inWork && last < 0) ? -1 : openedBy(jobs, last, text, all[index + 1]?.text ?? '')
    if (opened !== -1) {
      last = opened
      job = opened
      inWork = true
      current = 'work'
    } else if (inWork && !bullet) job = toldOf(jobs.slice(0, last + 1), text) ?? job
    if (text.trim() === '') return []
    return [factOf(text, `line ${index + 1}`, inWork && job >= 0 ? job : null, current)]
  })
}

/** The job of which a line holds the employer's name and nothing else: what was done there may stand below all of the dates. */
function toldOf(jobs: { name?: string | undefined }[], line: string): number | null {
  const at = jobs.findIndex(({ name }) => namesAlike(name ?? '', line))
  return at === -1 ? null : at
}

const has = (part: string | undefined, where: string): boolean =>
  part !== undefined && part !== '' && where.includes(part)

type ReadJob = NonNullable<ReadResume['resume']['work']>[number]

/**
 * Which of the jobs behind the last one begins at a line: the next; or a later one that it names in full, as a headline
 * that was read otherwise than it is written must not take all the jobs below with it. -1 where none does.
 */
function openedBy(jobs: ReadJob[], last: number, text: string, below: string): number {
  const next = jobs[last + 1]
  if (next === undefined) return -1
  // Two jobs at one employer: its name alone does not open the second.
  const again = next.name !== undefined && jobs[last]?.name === next.name
  const opensNext = (line: string, under: string): boolean =>
    opensJob(next, line, under) && (!again || has(next.position, line) || has(next.position, under))
  if (opensNext(text, below)) return last + 1
  // Dates that stand above a headline are that headline's.
  if (isDateAlone(text) && has(next.startDate?.slice(0, 4), text) && opensNext(below, '')) return last + 1
  return jobs.findIndex(
    ({ name, position }, index) =>
      index > last + 1 && jobs[last]?.name !== name && has(name, text) && has(position, `${text}\n${below}`),
  )
}

/** A job begins at the line with its employer, or at its title's where the employer stands on the next line. A title alone may be the person's own headline. */
function opensJob(
  job: { name?: string | undefined; position?: string | undefined },
  line: string,
  next: string,
): boolean {
  if (job.name === undefined || job.name === '') return has(job.position, line)
  return has(job.name, line) || (has(job.position, line) && has(job.name, next))
}
