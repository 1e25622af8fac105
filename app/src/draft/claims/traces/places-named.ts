import { titleWord } from '../../resume/titles.ts'
import { fold, indexInFolded } from '../fold.ts'
import type { Fact, Job, ResumeSource } from '../source.ts'
import { claimWords, pattern } from '../words/words.ts'

interface Headed {
  job: number
  name: string
  /** A town that one lives in, or studied in. */
  lived: boolean
  studied: boolean
}

const heads = new WeakMap<ResumeSource, Headed[]>()

/** The parts of a job's headline that name its place, and no title: a firm, a ward, a town. */
function headline(resume: ResumeSource): Headed[] {
  let known = heads.get(resume)
  if (known !== undefined) return known
  const isIn = (name: string, section: Fact['section']): boolean =>
    !name.includes(' ') &&
    resume.facts.some((fact) => fact.section === section && indexInFolded(fact.folded, name) !== -1)
  known = resume.jobs
    .flatMap((job, index) =>
      [job.employer, job.title, ...firstLine(resume, index, job)]
        .flatMap((line) => line.split(/[,|–—():·]| - /))
        .map((part) => part.trim())
        .filter(
          (part) => /^\p{Lu}\p{L}{2,}/u.test(part) && !titleWord(part) && !pattern(titles).test(fold(part)),
        )
        .flatMap(shorter)
        .map((part) => ({ job: index, name: fold(part) })),
    )
    .filter(({ name }) => name.length >= 5)
    .map((one) => ({ ...one, lived: isIn(one.name, 'head'), studied: isIn(one.name, 'education') }))
  heads.set(resume, known)
  return known
}

const titles = Object.values(claimWords)
  .map((language) => language.titles)
  .join('|')

/** The line that holds the job's name or title: its first, or the one below its dates. */
function firstLine({ facts }: ResumeSource, index: number, { employer, title }: Job): string[] {
  const held = [employer, title].filter((name) => name !== '')
  return facts
    .filter(({ job }) => job === index)
    .slice(0, 2)
    .map(({ text }) => text)
    .filter((line) => held.some((name) => line.includes(name)))
    .slice(0, 1)
}

/** "Estudio Tres Patios" and "Tres Patios", "Ward 14 Cardiology" and "Ward 14", "Bibliothèque municipale de Vernoux" and "Vernoux". */
function shorter(part: string): string[] {
  const all = part.split(' ')
  const town = /(?<= (?:de|d['’]|of|von|in|zu|i|à) ?)\p{Lu}[\p{L}-]{4,}$/u.exec(part)?.[0]
  return [
    part,
    ...(all.length < 3 ? [] : [all.slice(1).join(' '), all.slice(0, 2).join(' ')]),
    ...(town === undefined ? [] : [town]),
  ]
}

/** The places of the jobs' headlines that a folded text names, by as much of the name as it has; no town that one lives in, nor, unless `schools`, one that one studied in. */
export function placesIn(
  folded: string,
  resume: ResumeSource,
  schools = false,
): { job: number; at: number; end: number }[] {
  const found = headline(resume).flatMap(({ job, name, lived, studied }) => {
    if (lived || (studied && !schools)) return []
    const at = indexInFolded(folded, name)
    return at === -1 ? [] : [{ job, at, end: at + name.length }]
  })
  for (const [job, { employer }] of resume.jobs.entries()) {
    const name = `${fold(employer).split(' ')[0]?.replace(/'s$/, '') ?? ''}'s`
    const at = name.length < 7 ? -1 : indexInFolded(folded, name)
    if (at !== -1) found.push({ job, at, end: at + name.length - 2 })
  }
  const longest = Math.max(0, ...found.map(({ at, end }) => end - at))
  return found.filter(({ at, end }) => end - at === longest)
}
