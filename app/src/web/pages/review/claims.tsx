import type { Claim, Unsupported } from '../../../draft/draft.ts'
import { sentences } from '../../../draft/claims/sentences.ts'
import { Sourced } from '../../components/facts.tsx'
import { Marked, stretches } from '../../components/marked.tsx'
import { Notice } from '../../components/notice.tsx'

export interface ClaimsProps {
  subject: string
  body: string
  claims: Claim[]
  /** Offsets count in subject, empty line, body. */
  unsupported: Unsupported[]
  warnings: string[]
}

const sources = { posting: 'From the posting', resume: 'From your résumé', user: 'You vouch for it' } as const

/** Submits the editor with what is typed in it now, and then does its own thing. */
function OnEditor({
  act,
  text,
  label,
  about,
}: {
  act: string
  text: string
  label: string
  /** For a screen reader, where the label alone does not say what it is for. */
  about?: string
}) {
  return (
    <button class="slim" type="submit" form="editor" name="do" value={`${act}:${text}`}>
      {label}
      {about === undefined ? null : <span class="visually-hidden"> for “{about}”</span>}
    </button>
  )
}

function Doubts({ unsupported }: { unsupported: Unsupported[] }) {
  return (
    <Notice tone="bad" title="Neither the posting nor your résumé says">
      <ul class="claims">
        {unsupported.map(({ text, reason }) => (
          <li class="stack-tight">
            <p>
              <q>{text}</q> {reason}
            </p>
            <div class="actions">
              <OnEditor act="remove" text={text} label={`Remove the sentence with “${text}”`} />
              <OnEditor act="vouch" text={text} label={`I vouch for “${text}”`} />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Each sentence with the ways to have it otherwise; whatever else is typed stays as it is. */
function Wordings({ body }: { body: string }) {
  const said = [
    ...new Set(sentences(body).flatMap(({ part, text }) => (part === 'body' && wordy(text) ? [text] : []))),
  ]
  if (said.length === 0) return null
  return (
    <details>
      <summary>Sentence by sentence</summary>
      <ul class="claims">
        {said.map((text) => (
          <li class="stack-tight">
            <p>{text}</p>
            <div class="actions">
              <OnEditor act="reword" text={text} label="Another wording" about={text} />
              <OnEditor act="cut" text={text} label="Take it out" about={text} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A signature's lines are no sentences. */
const wordy = (text: string): boolean => text.split(/\s+/).length > 3

/** A company that is named three times has one source. */
const eachOnce = (claims: Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [`${claim.source.kind} ${claim.text}`, claim])).values(),
]

/** What the claim check says of the e-mail; live.js puts a fresh one in its place while somebody types. */
export function Claims({ subject, body, claims, unsupported, warnings }: ClaimsProps) {
  const text = `${subject}\n\n${body}`
  return (
    <section class="card stack" aria-labelledby="claims" id="checked">
      <h2 id="claims">Where each claim comes from</h2>
      {warnings.length === 0 ? null : (
        <Notice tone="warn" title="Before you send">
          <ul>
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unsupported.length === 0 ? null : <Doubts unsupported={unsupported} />}
      <p class="small">
        <mark class="posting">from the posting</mark>, <mark class="resume">from your résumé</mark>,{' '}
        <mark class="user">on your word</mark>, <mark class="unsupported">no source</mark>
      </p>
      <Marked stretches={stretches(text, claims, unsupported)} />
      <Wordings body={body} />
      {claims.length === 0 ? (
        <p class="soft">This e-mail claims nothing that would need a source.</p>
      ) : (
        <details>
          <summary>Each claim, and the words it rests on</summary>
          <ul class="claims">
            {eachOnce(claims).map((claim) => (
              <li class="spread">
                <span>“{claim.text}”</span>
                <Sourced quote={claim.source} look={`from ${claim.source.kind}`}>
                  {sources[claim.source.kind]}
                </Sourced>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
