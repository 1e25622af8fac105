import type { EventKind, Hop, MessageState } from '@recruiterreach/mailbox'
import { Act } from '../components/form.tsx'
import { Badge, Explained, Notice, type Told } from '../components/notice.tsx'
import { When } from '../components/time.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import { eventInWords, outcomeInWords, phaseInWords, type Standing } from '../words.ts'
import { Letter, type LetterProps } from './letter.tsx'
import { Simulate } from './mailbox.tsx'

export interface AttemptShown {
  at: number
  phase: string
  /** Null while it is under way. */
  outcome: string | null
  reply: string | null
  ms: number | null
  trace: readonly Hop[]
}

export interface EventShown {
  kind: EventKind
  at: number
  sender: string
  subject: string
  text: string
}

export interface StatusProps {
  viewer: Viewer
  outreachId: string
  /** What is shown here, in few letters: live.js asks whether there is something newer. */
  version: string
  title: string
  standing: Standing
  /** Null where its mailbox was removed, and with it what became of it. */
  state: MessageState | null
  letter: LetterProps
  attempts: AttemptShown[]
  events: EventShown[]
  /** Why it does not go on, in words. */
  told: Told | null
  /** Why the last act was refused. */
  refused: Told | null
  dueAt: number | null
  /** The same by the recipient's clock, where it goes out by that. */
  dueThere: string | null
  /** Null where it was removed. */
  mailboxId: string | null
  sandbox: boolean
  /** The follow-up that waits to be reviewed; null: none. */
  followUp: string | null
  done: string | undefined
}

function Moves({ outreachId, state }: { outreachId: string; state: MessageState | null }) {
  const at = (verb: string) => `/outreach/${outreachId}/${verb}`
  if (state === 'unknown')
    return (
      <div class="stack">
        <p>
          Look into your Sent folder, or ask the recipient. It is never sent again without you, so that nobody
          gets it twice.
        </p>
        <div class="actions">
          <Act to={at('resolve')} label="It arrived" look="primary" fields={{ verdict: 'arrived' }} />
          <Act to={at('resolve')} label="Send again" fields={{ verdict: 'send-again' }} />
        </div>
      </div>
    )
  return (
    <div class="actions">
      {state === 'parked' || state === 'deferred' ? (
        <Act to={at('retry')} label="Try again now" look="primary" />
      ) : null}
      {state === 'queued' || state === 'scheduled' || state === 'deferred' || state === 'parked' ? (
        <Act to={at('cancel')} label="Cancel" />
      ) : null}
      {state === 'refused' || state === 'cancelled' ? (
        <Act to={at('edit')} label="Edit and send anew" look="primary" />
      ) : null}
      {state === 'queued' || state === 'sending' || state === 'sent' ? (
        <noscript>
          <a class="button" href={`/outreach/${outreachId}`}>
            Refresh
          </a>
        </noscript>
      ) : null}
    </div>
  )
}

function Attempt({ attempt }: { attempt: AttemptShown }) {
  const outcome =
    attempt.outcome === null
      ? { tone: 'info', text: 'Under way' }
      : (outcomeInWords[attempt.outcome] ?? { tone: 'plain', text: attempt.outcome })
  return (
    <li class={outcome.tone}>
      <p>
        <strong>{outcome.text}</strong>
      </p>
      <p class="small soft">
        <When at={attempt.at} />
        {attempt.outcome === 'sent' ? '' : ` · got as far as ${phaseInWords(attempt.phase)}`}
        {attempt.ms === null ? '' : ` · ${attempt.ms} ms`}
      </p>
      {attempt.reply === null && attempt.trace.length === 0 ? null : (
        <details class="small">
          <summary>What the server said</summary>
          {attempt.reply === null ? null : <pre>{attempt.reply}</pre>}
          {attempt.trace.length === 0 ? null : (
            <pre>
              {attempt.trace
                .map(
                  (hop) => `${hop.ok ? 'ok  ' : 'FAIL'} ${hop.step} ${hop.target} ${hop.ms} ms ${hop.detail}`,
                )
                .join('\n')}
            </pre>
          )}
        </details>
      )}
    </li>
  )
}

function Event({ event }: { event: EventShown }) {
  const words = eventInWords(event.kind)
  return (
    <article class="card stack">
      <div class="spread">
        <h3>{event.subject === '' ? '(no subject)' : event.subject}</h3>
        <Badge tone={words.tone}>{words.text}</Badge>
      </div>
      <p class="small soft">
        {event.sender} · <When at={event.at} />
      </p>
      <p class="letter">{event.text}</p>
    </article>
  )
}

/** What became of an approved outreach. The part with id `live` is what live.js renews; the page is whole without it. */
export function StatusPage(props: StatusProps) {
  const { viewer, outreachId, title, standing, events, attempts } = props
  return (
    <Layout title={title} viewer={viewer} place="outreach">
      <div class="narrow stack-wide">
        {props.done === undefined ? null : (
          <Notice tone="good">
            <p>{props.done}</p>
          </Notice>
        )}
        {props.refused === null ? null : <Explained told={props.refused} focus />}
        <div
          id="live"
          data-source={`/outreach/${outreachId}/live?seen=${encodeURIComponent(props.version)}`}
          class="stack-wide"
        >
          <PageHead title={title} state={standing}>
            {standing.next}
          </PageHead>
          {props.told === null ? null : <Explained told={props.told} />}
          {props.dueAt === null ? null : (
            <p>
              {props.state === 'scheduled' ? 'It goes out' : 'Next try'}: <When at={props.dueAt} />
              {props.dueThere === null ? '' : ` (${props.dueThere})`}.
            </p>
          )}
          {props.state === 'parked' && props.mailboxId !== null ? (
            <p>
              <a class="button primary" href={`/mailboxes/${props.mailboxId}`}>
                Open the mailbox to mend it
              </a>
            </p>
          ) : null}
          {props.followUp === null ? null : (
            <Notice tone="info" title="A follow-up is drafted">
              <p>
                Nobody has answered for some days. <a href={`/outreach/${props.followUp}`}>Review it</a>, and
                send it or throw it away.
              </p>
            </Notice>
          )}
          <Moves outreachId={outreachId} state={props.state} />
          {events.length === 0 ? null : (
            <section class="stack" aria-labelledby="answers">
              <h2 id="answers">What came back</h2>
              {events.map((event) => (
                <Event event={event} />
              ))}
            </section>
          )}
          {props.sandbox && props.state === 'sent' ? (
            <section class="card quiet stack-tight" aria-labelledby="simulate">
              <h2 id="simulate">This went to the sandbox</h2>
              <p class="soft">Nobody got it. Ask for an answer, to see how one looks:</p>
              <Simulate to={`/outreach/${outreachId}/simulate`} fields={{}} />
            </section>
          ) : null}
          <section class="stack" aria-labelledby="tries">
            <h2 id="tries">How it went out</h2>
            {attempts.length === 0 ? (
              <p class="soft">Not tried yet.</p>
            ) : (
              <ol class="timeline">
                {attempts.map((attempt) => (
                  <Attempt attempt={attempt} />
                ))}
              </ol>
            )}
          </section>
        </div>
        <p class="visually-hidden" role="status" id="announce"></p>
        <section class="card stack" aria-labelledby="letter">
          <h2 id="letter">The e-mail</h2>
          <Letter {...props.letter} />
        </section>
      </div>
    </Layout>
  )
}
