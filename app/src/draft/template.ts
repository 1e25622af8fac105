import { Liquid } from 'liquidjs'
import { AppError } from '../failure.ts'

/** What a letter's template may name. A variable without a value is absent, so that using it stops with an error. */
export type TemplateVariables = Record<string, string>

/**
 * The built-in letter. A person may edit a copy: Liquid, where `{% if detail %}` asks whether a variable has a value, and
 * naming one that has none stops the draft.
 */
export const standardTemplate = `{{ salutation }}

{{ opening }}{% if detail %} {{ detail }}{% endif %}

{% if proofs %}{{ proofs }}

{% endif %}{{ ask }}{% if more %} {{ more }}{% endif %}

{{ closing }}
{{ signature }}
`

/** Liquid without files: a template may name nothing but its variables. */
const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  lenientIf: true,
  ownPropertyOnly: true,
  templates: {},
  parseLimit: 20_000,
  renderLimit: 200,
  memoryLimit: 1_000_000,
  cache: 50,
})

/** Renders a letter. Throws AppError `draft.template` for a template that does not parse, `draft.unfilled-variable` for one that names what is not there. */
export function renderTemplate(template: string, variables: TemplateVariables): string {
  try {
    const rendered: unknown = liquid.parseAndRenderSync(template, variables)
    return String(rendered)
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    const unfilled = /undefined variable: ([\w.]+)/.exec(said)?.[1]
    if (unfilled !== undefined)
      throw new AppError('draft.unfilled-variable', {
        title: 'A part of the template has no value',
        explanation: `The template names “${unfilled}”, and for this posting and résumé it has no value.`,
        fix: [
          `Wrap it as {% if ${unfilled} %} … {% endif %}, or take it out of the template.`,
          `Variables with a value here: ${Object.keys(variables).join(', ')}.`,
        ],
        cause,
      })
    throw new AppError('draft.template', {
      title: 'The template could not be read',
      explanation: `The template has a mistake: ${said}.`,
      fix: ['Correct it, or go back to the standard template.'],
      cause,
    })
  }
}
