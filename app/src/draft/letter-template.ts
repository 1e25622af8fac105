/** A person's own letter, in Liquid. An empty subject leaves the subject to RecruiterReach. */
export interface LetterTemplate {
  subject: string
  body: string
}

/** No letter needs more: the standard one has 250 characters, and renders in under a millisecond. */
export const templateLimits = {
  subject: 300,
  body: 10_000,
  milliseconds: 200,
  memory: 1_000_000,
  letter: 20_000,
}

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
