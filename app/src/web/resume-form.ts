import { resumeSchema, type Resume } from '../draft/resume.ts'

export interface ResumeField {
  key: string
  label: string
  /** `lines`: a list, one item a line. `commas`: a list, separated by commas. */
  list?: 'lines' | 'commas'
}

export interface ResumeSection {
  key: 'work' | 'education' | 'skills' | 'languages' | 'projects' | 'certificates'
  title: string
  fields: ResumeField[]
}

/** What of a résumé can be corrected by hand. What a section holds besides stays as it was read. */
export const resumeSections: ResumeSection[] = [
  {
    key: 'work',
    title: 'Work',
    fields: [
      { key: 'position', label: 'Position' },
      { key: 'name', label: 'Employer' },
      { key: 'startDate', label: 'From' },
      { key: 'endDate', label: 'Until' },
      { key: 'highlights', label: 'What you did, a line each', list: 'lines' },
    ],
  },
  {
    key: 'education',
    title: 'Education',
    fields: [
      { key: 'studyType', label: 'Degree' },
      { key: 'area', label: 'Subject' },
      { key: 'institution', label: 'School' },
      { key: 'endDate', label: 'Until' },
    ],
  },
  {
    key: 'skills',
    title: 'Skills',
    fields: [
      { key: 'name', label: 'Skill or group' },
      { key: 'keywords', label: 'In it, separated by commas', list: 'commas' },
    ],
  },
  {
    key: 'languages',
    title: 'Languages',
    fields: [
      { key: 'language', label: 'Language' },
      { key: 'fluency', label: 'How well' },
    ],
  },
  {
    key: 'projects',
    title: 'Projects',
    fields: [
      { key: 'name', label: 'Project' },
      { key: 'description', label: 'What it is' },
    ],
  },
  {
    key: 'certificates',
    title: 'Certificates',
    fields: [
      { key: 'name', label: 'Certificate' },
      { key: 'issuer', label: 'Given by' },
    ],
  },
]

export const basicFields: ResumeField[] = [
  { key: 'name', label: 'Name' },
  { key: 'label', label: 'What you are' },
  { key: 'summary', label: 'In a few sentences' },
]

type Item = Record<string, unknown>

const itemsOf = (resume: Resume, key: ResumeSection['key']): Item[] => resume[key] ?? []

const shown = (value: unknown, list: ResumeField['list']): string => {
  if (Array.isArray(value)) return value.join(list === 'commas' ? ', ' : '\n')
  return typeof value === 'string' ? value : ''
}

const kept = (typed: string, list: ResumeField['list']): string | string[] | undefined => {
  const text = typed.trim()
  if (text === '') return undefined
  if (list === undefined) return text
  const items = text.split(list === 'commas' ? ',' : /\r?\n/).map((item) => item.trim())
  return items.filter((item) => item !== '')
}

/** `work.0.position` and so on: every correctable fact by the name of its field. */
export function resumeValues(resume: Resume): Record<string, string> {
  const values: Record<string, string> = {}
  const basics: Item = { ...resume.basics }
  for (const { key, list } of basicFields) values[`basics.${key}`] = shown(basics[key], list)
  for (const section of resumeSections)
    for (const [at, item] of itemsOf(resume, section.key).entries())
      for (const { key, list } of section.fields)
        values[`${section.key}.${at}.${key}`] = shown(item[key], list)
  return values
}

/** The résumé with what was typed over it. An entry whose fields were all emptied is taken out. */
export function correctedResume(resume: Resume, values: Record<string, string>): Resume {
  const over = (item: Item, fields: ResumeField[], prefix: string): Item => {
    const changed: Item = { ...item }
    for (const { key, list } of fields) {
      const value = kept(values[`${prefix}.${key}`] ?? '', list)
      if (value === undefined) delete changed[key]
      else changed[key] = value
    }
    return changed
  }
  const corrected: Item = { ...resume, basics: over({ ...resume.basics }, basicFields, 'basics') }
  for (const { key, fields } of resumeSections) {
    const old = itemsOf(resume, key)
    const rows = Array.from({ length: old.length + 1 }, (_, at) => ({ at, item: old[at] ?? {} }))
    const items = rows
      .filter(({ at }) => fields.some((field) => (values[`${key}.${at}.${field.key}`] ?? '').trim() !== ''))
      .map(({ at, item }) => over(item, fields, `${key}.${at}`))
    if (items.length > 0) corrected[key] = items
    else delete corrected[key]
  }
  return resumeSchema.parse(corrected)
}
