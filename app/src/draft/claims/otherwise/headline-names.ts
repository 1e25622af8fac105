import { titleWord } from '../../resume/titles.ts'
import { fold, words } from '../fold.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { claimWords, pattern } from '../words/words.ts'
import { resumeLines } from '../written-from.ts'
import { isTrade } from './trades.ts'

/** A place that a text names by words of the headlines of jobs at one employer, and of nothing else. */
export interface HeadlineName {
  at: number
  end: number
  jobs: number[]
}

/** The employers and towns that a text names, wherever they stand: "the Tolka lab", "at Tolka", "in Dublin". */
export function headlineNamesIn(text: string, resume: ResumeSource): HeadlineName[] {
  const known = namesOf(resume)
  const found: HeadlineName[] = []
  for (const { text: word, start, end } of words(text)) {
    const jobs = known.get(bare(word))
    if (jobs === undefined || !/^(?:[ld]['’])?\p{Lu}/u.test(word)) continue
    const last = found.at(-1)
    if (last?.jobs === jobs && start - last.end < 12) last.end = end
    else found.push({ at: start, end, jobs })
  }
  return found
}

const bare = (word: string): string => fold(word).replace(/'s$|^[ld]'/g, '')

const known = new WeakMap<ResumeSource, ReadonlyMap<string, number[]>>()

/** The words of the headlines that name one employer's jobs alone: no trade, no title, and nothing that other lines say too. */
function namesOf(resume: ResumeSource): ReadonlyMap<string, number[]> {
  let names = known.get(resume)
  if (names === undefined) known.set(resume, (names = readNames(resume)))
  return names
}

function readNames(resume: ResumeSource): ReadonlyMap<string, number[]> {
  const heads = new Set(headlines(resume))
  const elsewhere = new Set(
    resume.facts
      .filter((fact) => !heads.has(fact))
      .flatMap(({ text }) => words(text).map((one) => bare(one.text))),
  )
  const names = new Map<string, number[]>()
  for (const [employer, jobs] of jobsByEmployer(resume)) {
    const own = [...heads].filter(({ job }) => jobs.includes(job ?? -1))
    for (const { text: word } of words([employer, ...own.map(({ text }) => text)].join(' '))) {
      const name = bare(word)
      if (!isNaming(word) || elsewhere.has(name)) continue
      names.set(name, names.has(name) && names.get(name) !== jobs ? [] : jobs)
    }
  }
  for (const [name, jobs] of names) if (jobs.length === 0) names.delete(name)
  return names
}

/** The lines of the jobs that tell where and as what one was, and nothing of what was done. */
export function headlines(resume: ResumeSource): Fact[] {
  const told = new Set(resumeLines(resume).facts)
  return resume.facts.filter((fact) => fact.job !== null && !told.has(fact))
}

function jobsByEmployer({ jobs }: ResumeSource): ReadonlyMap<string, number[]> {
  const all = new Map<string, number[]>()
  for (const [job, { employer }] of jobs.entries()) {
    const key = employer === '' ? `#${job}` : employer
    all.set(key, [...(all.get(key) ?? []), job])
  }
  return all
}

const languages = Object.values(claimWords)
const titles = languages.map((language) => language.titles).join('|')
const ordinary = languages.map((language) => language.capitalised).join('|')

const isNaming = (word: string): boolean =>
  /^(?:[ld]['’])?\p{Lu}.{3}/u.test(word) &&
  !isTrade(word) &&
  !titleWord(word) &&
  !pattern(`${titles}|${ordinary}`).test(fold(word))
