import { AppError } from '../failure.ts'
import { checkText } from './check.ts'
import type { Unsupported } from './draft.ts'
import { ownWords } from './own-words.ts'
import { rendering, type TemplateVariables, variablesIn } from './template.ts'
import type { LetterTemplate } from './letter-template.ts'
import { variableMeanings } from './variables.ts'
import { type DraftRequest, letterVariables, oneLine } from './write.ts'

export interface TemplatePreview {
  /** As the draft would say it; a name without a value stands there as ⟨name⟩. */
  subject: string
  body: string
  /** What it names and has no value here: with these, no draft is written. */
  unfilled: string[]
  /** What it asks about with {% if %} and has no value here: those parts are left out. */
  leftOut: string[]
  /** Every variable with what it stands for, and its value here or null. */
  variables: { name: string; meaning: string; value: string | null }[]
  /** What the claim check would mark. Offsets count in subject, empty line, body. */
  unsupported: Unsupported[]
  warnings: string[]
}

/** How often a rendering is tried again with one more name marked: beyond it, mend the first ones first. */
const mostUnfilled = 10

/** Shows what a template makes of a posting, holes and all. Throws AppError `draft.template` (with `fields`). */
export function previewTemplate(request: DraftRequest & { template: LetterTemplate }): TemplatePreview {
  const { template } = request
  checkTemplate(template)
  const { variables, subject: standard, language } = letterVariables(request)
  const subject =
    template.subject.trim() === '' ? { text: standard, unfilled: [] } : marked('subject', template, variables)
  const body = marked('body', template, variables)
  const unfilled = [...new Set([...subject.unfilled, ...body.unfilled])]
  const values = valuesOf(variables)
  const used = new Set([...variablesIn(template.subject), ...variablesIn(template.body)])
  const letter = { ...request, language, subject: oneLine(subject.text) }
  const text = `${letter.subject}\n\n${body.text}`
  const { unsupported, warnings } = checkText(text, { ...letter, vouched: ownWords(request.sender) })
  return {
    subject: letter.subject,
    body: body.text,
    unfilled,
    leftOut: [...used].filter((name) => isValue(name) && !values.has(name) && !unfilled.includes(name)),
    variables: listed(values),
    unsupported: unsupported.filter(({ text: said }) => !said.includes('⟨')),
    warnings,
  }
}

/** Throws AppError `draft.template` with a sentence at each of the fields `subject` and `body` that has a fault. */
export function checkTemplate(template: LetterTemplate): void {
  const fields: Record<string, string> = {}
  for (const part of ['subject', 'body'] as const) {
    const fault = faultOf(template[part])
    if (fault !== null) fields[part] = fault
  }
  if (template.body.trim() === '') fields['body'] = 'Write what the letter is to say.'
  if (Object.keys(fields).length > 0) throw faulty(fields)
}

const faulty = (fields: Record<string, string>): AppError =>
  new AppError('draft.template', {
    title: 'The template could not be read',
    explanation: Object.values(fields).join(' '),
    fix: ['Correct it where it is marked.'],
    fields,
  })

function faultOf(text: string): string | null {
  try {
    const unknown = variablesIn(text).filter((name) => !isVariable(name))
    if (unknown.length === 0) return null
    return `There is no variable ${unknown.map((name) => `“${name}”`).join(', ')}. The list of variables says which there are.`
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

const proof = /^proof_[1-9]\d?$/
const isValue = (name: string): boolean => Object.hasOwn(variableMeanings, name) || proof.test(name)
/** `recruiter` alone may be asked about. */
const isVariable = (name: string): boolean =>
  isValue(name) || Object.keys(variableMeanings).some((known) => known.startsWith(`${name}.`))

/** Renders one part; each name without a value gets a mark in its place. */
function marked(
  part: 'subject' | 'body',
  template: LetterTemplate,
  variables: TemplateVariables,
): { text: string; unfilled: string[] } {
  const unfilled: string[] = []
  let filled = variables
  for (;;) {
    const rendered = at(part, () => rendering(template[part], filled))
    if ('text' in rendered) return { text: rendered.text, unfilled }
    const { unfilled: name } = rendered
    const isKnown = unfilled.includes(name) || unfilled.length >= mostUnfilled
    if (!unfilled.includes(name)) unfilled.push(name)
    if (isKnown) return { text: '', unfilled }
    filled = withMark(filled, name)
  }
}

/** What only shows while it is filled, as a loop without end, belongs to a field too. */
function at<T>(part: 'subject' | 'body', fill: () => T): T {
  try {
    return fill()
  } catch (error) {
    if (error instanceof AppError) throw faulty({ [part]: error.message })
    throw error
  }
}

function withMark(variables: TemplateVariables, name: string): TemplateVariables {
  const [outer = '', inner] = name.split('.')
  const mark = `⟨${name}⟩`
  if (inner === undefined) return { ...variables, [outer]: mark }
  const before = variables[outer]
  return { ...variables, [outer]: { ...(typeof before === 'object' && before), [inner]: mark } }
}

function valuesOf(variables: TemplateVariables): Map<string, string> {
  return new Map(
    Object.entries(variables).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
    ),
  )
}

/** In the order of the meanings; the proofs that there are stand behind the first. */
function listed(values: Map<string, string>): TemplatePreview['variables'] {
  return Object.entries(variableMeanings).map(([name, meaning]) => ({
    name,
    meaning,
    value: values.get(name) ?? null,
  }))
}
