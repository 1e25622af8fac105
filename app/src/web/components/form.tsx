import type { PropsWithChildren } from 'hono/jsx'

/** What was typed, by field name, and what is wrong with it, by field name. An empty name is about the whole form. */
export interface Filled {
  values: Record<string, string>
  problems: Record<string, string>
}

export const blank: Filled = { values: {}, problems: {} }

interface FieldProps {
  label: string
  name: string
  form: Filled
  hint?: string
  type?: string
  autocomplete?: string
  required?: boolean
  inputmode?: 'email' | 'numeric' | 'url'
  placeholder?: string
  /** A class for the control: `tall` for a long text. */
  look?: string
  rows?: number
  /** A password is never sent back to the page. */
  value?: string
}

const describedBy = (name: string, hint: string | undefined, problem: string | undefined) =>
  [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ') || undefined

function Described({
  label,
  name,
  hint,
  problem,
  children,
}: PropsWithChildren<{
  label: string
  name: string
  hint: string | undefined
  problem: string | undefined
}>) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p class="error" id={`${name}-error`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  )
}

export function Field(props: FieldProps) {
  const { label, name, form, hint, type = 'text' } = props
  const problem = form.problems[name]
  return (
    <Described label={label} name={name} hint={hint} problem={problem}>
      <input
        id={name}
        name={name}
        type={type}
        value={type === 'password' ? undefined : (props.value ?? form.values[name])}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        placeholder={props.placeholder}
        required={props.required}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem === undefined ? undefined : 'true'}
      />
    </Described>
  )
}

export function TextArea(props: FieldProps) {
  const { label, name, form, hint } = props
  const problem = form.problems[name]
  return (
    <Described label={label} name={name} hint={hint} problem={problem}>
      <textarea
        id={name}
        name={name}
        class={props.look}
        rows={props.rows}
        required={props.required}
        placeholder={props.placeholder}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem === undefined ? undefined : 'true'}
      >
        {/* A parser drops the first line break of a textarea: one of ours goes, the person's stays. */}
        {`\n${props.value ?? form.values[name] ?? ''}`}
      </textarea>
    </Described>
  )
}

export function Select(props: FieldProps & { options: { value: string; text: string }[] }) {
  const { label, name, form, hint, options } = props
  const problem = form.problems[name]
  const chosen = props.value ?? form.values[name]
  return (
    <Described label={label} name={name} hint={hint} problem={problem}>
      <select
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem === undefined ? undefined : 'true'}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.text}
          </option>
        ))}
      </select>
    </Described>
  )
}

/** Says at the top what keeps a form from going on, takes focus, and links to each field. */
export function ErrorSummary({ form, title }: { form: Filled; title?: string }) {
  const problems = Object.entries(form.problems)
  if (problems.length === 0) return null
  return (
    <div class="notice bad" role="alert" tabindex={-1} autofocus id="problems">
      <h2>{title ?? 'This needs a look before it can go on'}</h2>
      <ul>
        {problems.map(([name, problem]) => (
          <li>{name === '' ? problem : <a href={`#${name}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** A form of one button, for acts that need no typing. */
export function Act({
  to,
  label,
  look,
  fields = {},
}: {
  to: string
  label: string
  look?: string
  fields?: Record<string, string>
}) {
  return (
    <form method="post" action={to}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={look}>
        {label}
      </button>
    </form>
  )
}
