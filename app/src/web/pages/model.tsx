import type { WhatLeaves } from '../../draft/model/prompt.ts'
import type { ModelChoice } from '../../outreach/model-drafts.ts'
import type { ModelOffer } from '../../outreach/stages.ts'
import { Act } from '../components/form.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** Characters of a token, by and large; only to say what an answer may cost before it is asked for. */
const charactersOfToken = 4
/** The most that an answer has (generate.ts). */
const mostWritten = 800

/** What would leave the machine for this draft, word for word and where to, before anything does. */
export function ModelPage({
  viewer,
  outreachId,
  leaving,
  price,
  choice,
}: {
  viewer: Viewer
  outreachId: string
  leaving: WhatLeaves
  price: ModelOffer['price']
  choice: ModelChoice
}) {
  const { to, model, leaves, stays } = leaving
  const path = `/outreach/${outreachId}`
  const tokens = Math.ceil(leaves.reduce((sum, { text }) => sum + text.length, 1200) / charactersOfToken)
  return (
    <Layout title={`Write with ${model}`} viewer={viewer} place="outreach">
      <div class="narrow stack-wide">
        <PageHead title={`What ${model} would be sent`}>
          {choice === 'agreed'
            ? `You have agreed to this. It goes to ${to}, each time that you ask for a draft or another wording.`
            : `Nothing has been sent. If you agree, this goes to ${to}, each time that you ask for a draft or another wording.`}
        </PageHead>
        <section class="card stack" aria-labelledby="leaves">
          <h2 id="leaves">What leaves this machine</h2>
          <p>
            To <strong>{to}</strong>, for the model <strong>{model}</strong>. What they do with it is up to
            whoever runs that server.
          </p>
          {leaves.map(({ what, text }) => (
            <details>
              <summary>{what}</summary>
              <pre>{text}</pre>
            </details>
          ))}
          <p class="soft small">
            And the rules for writing. About {tokens} tokens
            {price === null
              ? '; no prices are set, so only tokens are counted.'
              : `, and at most ${mostWritten} for the answer: up to ${(
                  (tokens * price.input + mostWritten * price.output) /
                  1e6
                ).toLocaleString('en', {
                  maximumSignificantDigits: 2,
                  maximumFractionDigits: 8,
                })} ${price.currency}.`}
          </p>
        </section>
        <section class="card stack" aria-labelledby="stays">
          <h2 id="stays">What stays here</h2>
          <ul>
            {stays.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </section>
        <div class="actions">
          {choice === 'agreed' ? (
            <Act to={`${path}/model`} label="Turn it off" fields={{ choice: 'off' }} />
          ) : (
            <>
              <Act
                to={`${path}/model`}
                label={`I agree: ${model} may write`}
                look="primary"
                fields={{ choice: 'agreed' }}
              />
              {choice === 'off' ? null : (
                <Act to={`${path}/model`} label="No, and do not offer it" fields={{ choice: 'off' }} />
              )}
            </>
          )}
          <a class="button" href={path}>
            Back to the draft
          </a>
        </div>
      </div>
    </Layout>
  )
}
