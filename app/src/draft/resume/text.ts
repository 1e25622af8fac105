import type { ReadResume, Resume } from '../resume.ts'
import { readEducation } from './education.ts'
import type { Section } from './headings.ts'
import { readJobs, readPosts } from './jobs.ts'
import { cleanLines, type Line } from './lines.ts'
import { limits, refuse } from './refusal.ts'
import { sectionsOpened } from './sections.ts'
import { titleWord } from './titles.ts'

type Sections = Map<Section | 'head', Line[]>

/** Puts a résumé's text in structure from its headings and lines. What is not recognised stays in the text only. */
export function readResumeText(text: string): ReadResume {
  if (text.length > limits.characters) throw refuse('resume.too-large')
  const lines = cleanLines(text)
  if (lines.length === 0) throw refuse('resume.empty')
  if (lines.length > limits.lines) throw refuse('resume.too-large')
  const sections = bySection(lines).sections
  const resume = structured(sections)
  const warnings: string[] = []
  if (resume.work === undefined)
    warnings.push(
      'No list of employers was recognised in the résumé. Headings such as "Experience" help; drafts use what was read.',
    )
  if (resume.basics?.name === undefined) warnings.push('No name was recognised at the top of the résumé.')
  return {
    resume,
    text: lines.map((line) => (line.bullet ? `- ${line.text}` : line.text)).join('\n'),
    warnings,
    format: 'text',
  }
}

/** For every line of a résumé's text, as read, the section that it stands in and which of the jobs it belongs to. */
export interface LinePlaces {
  sections: (Section | 'head')[]
  jobs: NonNullable<Resume['work']>
  job: (number | null)[]
}

/** Where the lines of a text stand that a résumé was read into. */
export function placesOf(text: string): LinePlaces {
  const lines = text
    .split('\n')
    .map((line) => ({ text: line.replace(/^- /, ''), bullet: line.startsWith('- '), heading: false }))
  const { sections, of } = bySection(lines)
  const read = readJobs(sections.get('work') ?? [])
  const job = lines.map((): number | null => null)
  for (const [index, { at }] of read.entries()) for (const line of at) job[line] = index
  return { sections: of, jobs: read.map((one) => one.job), job }
}

function bySection(all: Line[]): { sections: Sections; of: (Section | 'head')[] } {
  const sections: Sections = new Map([['head', []]])
  const lines = all.map((line, index) => ({ ...line, at: [index] }))
  let current: Section | 'head' = 'head'
  const of = sectionsOpened(lines).map((opened, index) => {
    const line = lines[index]
    if (opened !== null) {
      current = opened
      if (!sections.has(opened)) sections.set(opened, [])
    } else if (line !== undefined && line.columns !== true) sections.get(current)?.push(line)
    return current
  })
  return { sections, of }
}

function structured(sections: Sections): Resume {
  const filled = (section: Section): Line[] =>
    (sections.get(section) ?? []).filter((line) => line.text !== '')
  const work = readJobs(sections.get('work') ?? []).map(({ job }) => job)
  const education = readEducation(sections.get('education') ?? [])
  const skills = filled('skills').map(({ text }) => readSkills(text))
  const languages = filled('languages').flatMap(({ text }) => readLanguages(text))
  const projects = filled('projects').map(({ text }) => namedLine(text))
  const certificates = filled('certificates').map(({ text }) => ({ name: text }))
  const awards = filled('awards').map(({ text }) => ({ title: text }))
  const publications = filled('publications').map(({ text }) => ({ name: text }))
  const volunteer = readPosts(sections.get('volunteer') ?? []).map(({ name, position, highlights }) => ({
    ...(name === undefined ? {} : { organization: name }),
    ...(position === undefined ? {} : { position }),
    ...(highlights === undefined ? {} : { highlights }),
  }))
  const summary = filled('summary')
    .map(({ text }) => text)
    .join(' ')
  return {
    basics: { ...readHead(sections.get('head') ?? []), ...(summary === '' ? {} : { summary }) },
    ...(work.length === 0 ? {} : { work }),
    ...(education.length === 0 ? {} : { education }),
    ...(skills.length === 0 ? {} : { skills }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(projects.length === 0 ? {} : { projects }),
    ...(certificates.length === 0 ? {} : { certificates }),
    ...(awards.length === 0 ? {} : { awards }),
    ...(publications.length === 0 ? {} : { publications }),
    ...(volunteer.length === 0 ? {} : { volunteer }),
  }
}

const isPlain = (text: string): boolean =>
  !/[@\d]|https?:|^(curriculum vitae|cv|lebenslauf|résumé|resume)$/i.test(text)

function readHead(lines: Line[]): NonNullable<Resume['basics']> {
  const said = lines.map(({ text }) => text).filter((text) => text !== '')
  const whole = said.join('\n')
  // "Ludger Hövelmann · Bäckermeister", "Name: Ada Nowak".
  const pieces = said
    .flatMap((text) => text.split(/\s+(?:[|·•*–—]|::)\s+|\s{2,}/))
    .map((text) => text.replace(/^(?:name|nom|nombre|navn)\s*:\s*/i, ''))
    .filter(isPlain)
  const plain = said.filter(isPlain)
  // "Nuala Breck, IEng MICE": letters behind a comma are what the person may put after the name.
  const bare = pieces.map((text) =>
    untitled(text).replace(/(?:, ?(?:\p{L}*\p{Ll})?\p{Lu}{1,6}[\p{L}.]*(?: \p{L}*\p{Lu}{2,}\p{L}*)*)+$/u, ''),
  )
  const name = bare.find((text) => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(text))
  const isLabel = (text: string): boolean =>
    text !== name && !text.startsWith(name ?? text) && text.length < 80 && /^[^:]+ [^:]+$/.test(text)
  const label =
    pieces.find((text) => text !== name && text.length < 80 && titleWord(text)) ?? plain.find(isLabel)
  const email = /[^\s<>|,;]+@[^\s<>|,;]+\.[a-z]{2,}/i.exec(whole)?.[0]
  const phone = /(?:\+|\b0)\d[\d ()/.-]{6,}\d/.exec(whole)?.[0]
  const url = /https?:\/\/[^\s|,;]+/.exec(whole)?.[0]
  return {
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(url === undefined ? {} : { url }),
  }
}

/** "Amaya Llorente Arquitecta": a title beside the name, from the first word that is one on, where a name is left. */
function untitled(text: string): string {
  const words = text.split(' ')
  const at = words.findIndex((word) => titleWord(word))
  return at > 1 ? words.slice(0, at).join(' ') : text
}

/** "Databases (good): PostgreSQL, Redis" or "Python, Go, SQL". Brackets keep their commas. */
function readSkills(line: string): { name?: string; keywords: string[] } {
  const group = /^([^:,]{2,40}):\s*(.+)$/.exec(line)
  const keywords = (group?.[2] ?? line)
    .split(/\s*[,;|•·](?![^(]*\))\s*/)
    .map((word) => word.replace(/\.$/, '').trim())
    .filter((word) => word !== '')
  return group?.[1] === undefined ? { keywords } : { name: group[1], keywords }
}

function readLanguages(line: string): { language: string; fluency?: string }[] {
  return line.split(/\s*[,;|](?![^(]*\))\s*/).flatMap((part) => {
    const match = /^(\p{L}+)(?:\s*[:(–-]\s*|\s+)?([^)]*)\)?$/u.exec(part.trim())
    if (match?.[1] === undefined) return []
    return [
      match[2] === undefined || match[2] === ''
        ? { language: match[1] }
        : { language: match[1], fluency: match[2] },
    ]
  })
}

function namedLine(line: string): { name?: string; description?: string } {
  const match = /^([^:–—]{2,50})\s*[:–—]\s+(.+)$/.exec(line)
  return match?.[1] === undefined || match[2] === undefined
    ? { description: line }
    : { name: match[1].trim(), description: match[2] }
}
