import { Liquid } from 'liquidjs'
import { AppError } from '../failure.ts'

/** What a letter's template may name. A variable without a value is absent, so that using it stops with an error. */
export type TemplateVariables = Record<string, string | Record<string, string>>

/**
 * The built-in letter. A person may edit a copy: Liquid, where `{% if detail %}` asks whether a variable has a value, and
 * naming one that has none stops the draft.
 */
export const standardTemplate = `{{ salutation }}

{{ opening }}{% if detail %} {{ detail }}{% endif %}

{% if proofs %}{{ proofs }}{% if availability %} {{ availability }}{% endif %}

{% endif %}{{ ask }}{% if more %} {{ more }}{% endif %}

{{ closing }}
{{ signature }}
`

/** No letter needs more: the standard one has 250 characters, and renders in under a millisecond. */
const limits = { template: 20_000, milliseconds: 200, memory: 1_000_000, letter: 20_000 }

/** Liquid without files: a template may name nothing but its variables. */
const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  templates: {},
  parseLimit: limits.template,
  renderLimit: limits.milliseconds,
  memoryLimit: limits.memory,
  cache: 50,
})

/**
 * Renders a letter from a person's own template, for a draft or a preview. Throws AppError `draft.template` for one that
 * does not parse or takes too much, `draft.unfilled-variable` for one that names what has no value here.
 */
export function renderUserTemplate(template: string, variables: TemplateVariables): string {
  let rendered: string
  try {
    rendered = String(liquid.parseAndRenderSync(template, variables))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    const unfilled = /undefined variable: ([\w.]+)/.exec(said)?.[1]
    throw unfilled === undefined ? unreadable(said, cause) : unfilledVariable(unfilled, variables, cause)
  }
  const letter = rendered
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (letter.length > limits.letter) throw unreadable('what it writes is longer than any letter')
  return letter
}

function unfilledVariable(name: string, variables: TemplateVariables, cause: unknown): AppError {
  const known = Object.entries(variables).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : Object.keys(value).map((inner) => `${key}.${inner}`),
  )
  return new AppError('draft.unfilled-variable', {
    title: 'A part of the template has no value',
    explanation: `The template names “${name}”, and for this posting and résumé it has no value.`,
    fix: [
      `Wrap it as {% if ${name} %} … {% endif %}, or take it out of the template.`,
      `Variables with a value here: ${known.join(', ')}.`,
    ],
    cause,
  })
}

function unreadable(said: string, cause?: unknown): AppError {
  return new AppError('draft.template', {
    title: 'The template could not be read',
    explanation: `The template has a mistake: ${said.replace(/\.$/, '')}.`,
    fix: ['Correct it, or go back to the standard template.'],
    ...(cause === undefined ? {} : { cause }),
  })
}
