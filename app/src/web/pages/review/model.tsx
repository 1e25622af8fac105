import { costInWords } from '../../../draft/model/cost.ts'
import type { ModelChoice } from '../../../outreach/model-drafts.ts'
import type { ModelRun } from '../../../outreach/model-runs.ts'
import type { ModelOffer } from '../../../outreach/stages.ts'
import { Notice } from '../../components/notice.tsx'

/** Null where the settings name no model. */
export type Offered = (ModelOffer & { choice: ModelChoice }) | null

/** The button in the editor that has the model write; live.js lets it write before one's eyes, with a way to stop it. */
export function AskModel({ offered, outreachId }: { offered: Offered; outreachId: string }) {
  if (offered === null || offered.choice === 'off') return null
  const { model, host, choice } = offered
  const page = `/outreach/${outreachId}/model`
  return (
    <div
      class="stack-tight"
      data-write={`/outreach/${outreachId}/write`}
      data-agreed={choice === 'agreed' ? 'yes' : 'no'}
    >
      <div class="actions">
        <button class="slim" type="submit" name="do" value="model">
          Write it with {model}
        </button>
        <button class="slim" type="button" id="stop" hidden>
          Stop writing
        </button>
      </div>
      <p class="hint">
        {choice === 'agreed' ? (
          <>
            Sends the posting and your résumé, without names and addresses, to {host}.{' '}
            <a href={page}>See what leaves, or turn it off</a>. It may take a minute; your text stays among
            the earlier versions.
          </>
        ) : (
          <>
            Nothing is sent yet: you are first shown <a href={page}>what would leave this machine</a>, and
            where to.
          </>
        )}
      </p>
      <p class="error" id="writing" role="status"></p>
    </div>
  )
}

const taken = (count: number): string =>
  count === 1 ? 'One of its sentences was taken out' : `${count} of its sentences were taken out`

/** What came of asking the model, what was taken out of its text and why, and what it cost. */
export function Outcome({ run }: { run: ModelRun | null }) {
  if (run === null) return null
  const { outcome, model, note, removed, ms } = run
  return (
    <Notice
      tone={outcome === 'template' ? 'warn' : 'good'}
      title={
        outcome === 'template'
          ? `${model} did not give a better draft`
          : `Written by ${model}, and checked like every draft`
      }
    >
      {outcome === 'template' ? <p>{note} Your draft stands as it was.</p> : null}
      {removed.length === 0 ? null : (
        <details open={outcome === 'repaired'}>
          <summary>{taken(removed.length)}</summary>
          <ul>
            {removed.map(({ text, reason }) => (
              <li>
                <q>{text}</q> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="small soft">
        {costInWords(run)}, {(ms / 1000).toFixed(1)} seconds.
      </p>
    </Notice>
  )
}
