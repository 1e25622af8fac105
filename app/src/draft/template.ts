import { Liquid } from 'liquidjs'
import { AppError } from '../failure.ts'
import { standardTemplate, templateLimits } from './letter-template.ts'
import { faultInWords, filterNames, tagNames } from './template-words.ts'
import { whereToFill } from './where-to-fill.ts'

/** What a letter's template may name. A variable without a value is absent, so that using it stops with an error. */
export type TemplateVariables = Record<string, string | Record<string, string>>

const liquid = sandbox()

/**
 * Liquid with what a letter needs and nothing else: no tag that reads a file, no filter that takes code or a format, a
 * limit on time and on memory (of which every round of a loop and every text that a filter makes counts).
 */
function sandbox(): Liquid {
  const made = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    parseLimit: templateLimits.body,
    renderLimit: templateLimits.milliseconds,
    memoryLimit: templateLimits.memory,
  })
  for (const [known, allowed] of [
    [made.tags, tagNames],
    [made.filters, filterNames],
  ] as const)
    for (const name of Object.keys(known)) if (!allowed.includes(name)) Reflect.deleteProperty(known, name)
  return made
}

/** The clock runs on while a busy machine does other things: the standard letter, which cannot loop, is never cut short by it. */
const patience = (template: string): number =>
  template === standardTemplate ? Infinity : templateLimits.milliseconds

/**
 * Renders a letter from a person's own template, for a draft or a preview. Throws AppError `draft.template` for one that
 * does not parse or takes too much, `draft.unfilled-variable` for one that names what has no value here.
 */
export function renderUserTemplate(template: string, variables: TemplateVariables): string {
  const rendered = rendering(template, variables)
  if ('text' in rendered) return rendered.text
  throw unfilledVariable(rendered.unfilled, variables)
}

/** The same without stopping: the text, or the first name without a value. Throws AppError `draft.template`. */
export function rendering(
  template: string,
  variables: TemplateVariables,
): { text: string } | { unfilled: string } {
  let rendered: string
  try {
    rendered = String(liquid.parseAndRenderSync(template, variables, { renderLimit: patience(template) }))
  } catch (cause) {
    const unfilled = /undefined variable: ([^,]+)/.exec(saidBy(cause))?.[1]
    if (unfilled !== undefined) return { unfilled }
    throw unreadable(faultInWords(saidBy(cause)), cause)
  }
  const letter = rendered
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (letter.length > templateLimits.letter) throw unreadable('What it writes is longer than any letter.')
  return { text: letter }
}

/** The names of variables in it that come from outside, each once. Throws AppError `draft.template`. */
export function variablesIn(template: string): string[] {
  try {
    return liquid.globalFullVariablesSync(template)
  } catch (cause) {
    throw unreadable(faultInWords(saidBy(cause)), cause)
  }
}

const saidBy = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

function unfilledVariable(name: string, variables: TemplateVariables): AppError {
  const known = Object.entries(variables).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : Object.keys(value).map((inner) => `${key}.${inner}`),
  )
  return new AppError('draft.unfilled-variable', {
    title: 'A part of the template has no value',
    explanation: `The template names “${name}”, and for this posting and résumé it has no value.`,
    fix: [
      ...(whereToFill[name] === undefined ? [] : [whereToFill[name]]),
      `Wrap it as {% if ${name} %} … {% endif %}, or take it out of the template.`,
      `Variables with a value here: ${known.join(', ')}.`,
    ],
  })
}

function unreadable(said: string, cause?: unknown): AppError {
  return new AppError('draft.template', {
    title: 'The template could not be read',
    explanation: said,
    fix: ['Correct it, or go back to the standard template.'],
    ...(cause === undefined ? {} : { cause }),
  })
}
