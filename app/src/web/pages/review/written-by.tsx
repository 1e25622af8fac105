import { Select } from '../../components/form.tsx'

export interface WrittenByProps {
  templates: { id: string; name: string }[]
  /** The one that the draft is written from; null: RecruiterReach's own letter. */
  templateId: string | null
}

/** Which letter a draft is written from; nothing where there is no choice. */
export function ChooseTemplate({
  templates,
  templateId,
  problem,
}: WrittenByProps & { problem?: string | undefined }) {
  if (templates.length === 0) return null
  return (
    <Select
      label="Written by"
      name="template"
      form={{ values: {}, problems: problem === undefined ? {} : { template: problem } }}
      value={templateId ?? ''}
      options={[
        { value: '', text: 'RecruiterReach' },
        ...templates.map(({ id, name }) => ({ value: id, text: `My template: ${name}` })),
      ]}
    />
  )
}

/** Another letter of the same facts, from a template of the person's own. */
export function WrittenBy({ outreachId, ...chosen }: WrittenByProps & { outreachId: string }) {
  if (chosen.templates.length === 0)
    return (
      <p class="hint">
        Written by RecruiterReach. <a href="/settings/templates/new">Write a template of your own</a>
      </p>
    )
  return (
    <details class="apart">
      <summary>Write it anew from a template of mine</summary>
      <form class="stack-tight" method="post" action={`/outreach/${outreachId}/template`}>
        <p class="hint">Subject and message are replaced. What you saved stays among the earlier versions.</p>
        <ChooseTemplate {...chosen} />
        <div class="actions">
          <button class="slim" type="submit">
            Write it anew
          </button>
          <a class="small" href="/settings/templates">
            My templates
          </a>
        </div>
      </form>
    </details>
  )
}
