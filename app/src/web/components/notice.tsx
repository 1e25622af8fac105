import type { PropsWithChildren } from 'hono/jsx'
import { Outside } from './outside.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'plain'

export function Badge({ tone, children }: PropsWithChildren<{ tone: Tone }>) {
  return <span class={`badge ${tone}`}>{children}</span>
}

export function Notice({ tone, title, children }: PropsWithChildren<{ tone: Tone; title?: string }>) {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </div>
  )
}

/** What went wrong, in words: the shape that the engine's explanations and the app's own failures share. */
export interface Told {
  title: string
  explanation: string
  fix: string[]
  docs?: string | null
  /** The server's own words, or null. */
  raw?: string | null
  side?: string | null
}

const whose: Record<string, string> = {
  you: 'This one is yours to mend.',
  recipient: 'The cause is on the recipient’s side.',
  provider: 'The cause is at the mail provider.',
  host: 'Whoever runs this server has to act.',
  us: 'This is a fault of RecruiterReach.',
}

/** A failure in plain words, whose move it is, what to do, and the server's own words folded away below. */
export function Explained({ told, focus = false }: { told: Told; focus?: boolean }) {
  const side = told.side ? whose[told.side] : undefined
  return (
    <div
      class="notice bad"
      role="alert"
      id="explained"
      tabindex={focus ? -1 : undefined}
      autofocus={focus ? true : undefined}
    >
      <h2>{told.title}</h2>
      <p>
        {told.explanation}
        {side === undefined ? null : ` ${side}`}
      </p>
      {told.fix.length === 0 ? null : (
        <>
          <p class="label">What to do</p>
          <ol>
            {told.fix.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      )}
      {told.docs ? (
        <p>
          <Outside href={told.docs}>Read more on the provider’s page</Outside>
        </p>
      ) : null}
      {told.raw ? (
        <details>
          <summary>What the server said</summary>
          <pre>{told.raw}</pre>
        </details>
      ) : null}
    </div>
  )
}
