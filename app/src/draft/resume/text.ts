import type { ReadResume, Resume } from '../resume.ts'
import { readHead } from './head.ts'
import { readLanguages } from './languages.ts'
import { readEducation } from './education.ts'
import type { Section } from './headings.ts'
import { readJobs, readPosts } from './jobs.ts'
import { cleanLines, type Line } from './lines.ts'
import { limits, refuse } from './refusal.ts'
import { sectionsOf } from './sections.ts'
import { wholeLines } from './whole-lines.ts'

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
  const of = sectionsOf(lines).map(({ section, heading, rest }, index) => {
    const line = lines[index]
    const name = section ?? 'head'
    if (!sections.has(name)) sections.set(name, [])
    if (line === undefined || line.columns === true) return name
    if (!heading) sections.get(name)?.push(line)
    else if (rest !== undefined) sections.get(name)?.push({ ...line, text: rest })
    return name
  })
  return { sections, of }
}

function structured(sections: Sections): Resume {
  const filled = (section: Section): Line[] =>
    (sections.get(section) ?? []).filter((line) => line.text !== '')
  const work = readJobs(sections.get('work') ?? []).map(({ job }) => job)
  const education = readEducation(sections.get('education') ?? [])
  const skills = wholeLines(filled('skills')).map(({ text }) => readSkills(text))
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

/** "Databases (good): PostgreSQL, Redis" or "Python, Go, SQL". Brackets keep their commas. */
function readSkills(line: string): { name?: string; keywords: string[] } {
  const group = /^([^:,]{2,40}):\s*(.+)$/.exec(line)
  const keywords = (group?.[2] ?? line)
    .split(/\s*[,;|•·](?![^(]*\))\s*/)
    .map((word) => word.replace(/\.$/, '').trim())
    .filter((word) => word !== '')
  return group?.[1] === undefined ? { keywords } : { name: group[1], keywords }
}

function namedLine(line: string): { name?: string; description?: string } {
  const match = /^([^:–—]{2,50})\s*[:–—]\s+(.+)$/.exec(line)
  return match?.[1] === undefined || match[2] === undefined
    ? { description: line }
    : { name: match[1].trim(), description: match[2] }
}
