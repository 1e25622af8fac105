import type { Matched } from '../../../draft/match.ts'
import { Badge, type Tone } from '../../components/notice.tsx'

export interface RequirementsProps {
  /** Null where there is no résumé to compare with. */
  requirements: { matched: Matched[]; gaps: string[] } | null
}

const answers: Record<Matched['answer'], { tone: Tone; text: string }> = {
  met: { tone: 'good', text: 'Shown' },
  partly: { tone: 'warn', text: 'In part' },
  gap: { tone: 'plain', text: 'Not shown' },
}

/** What the posting asks for against what the résumé shows: what nothing proves is said first, and openly. */
export function RequirementsCard({ requirements }: RequirementsProps) {
  return (
    <section class="card stack" aria-labelledby="requirements">
      <h2 id="requirements">What they ask, and what you can show</h2>
      {requirements === null ? (
        <p class="soft">
          Without a résumé nothing can be compared. <a href="/profile">Add yours</a>.
        </p>
      ) : requirements.matched.length === 0 ? (
        <p class="soft">The posting lists no requirements.</p>
      ) : (
        <Compared {...requirements} />
      )}
    </section>
  )
}

function Compared({ matched, gaps }: NonNullable<RequirementsProps['requirements']>) {
  const met = matched.filter(({ answer }) => answer === 'met').length
  return (
    <>
      <p>
        Your résumé answers {met} of {matched.length}
        {gaps.length === 0
          ? '.'
          : '. What it does not show, so that nobody asks you unprepared, and the draft claims none of it:'}
      </p>
      {gaps.length === 0 ? null : (
        <ul>
          {gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>Each requirement, and the lines that answer it</summary>
        <ul class="claims">
          {matched.map(({ requirement, answer, proofs }) => (
            <li class="stack-tight">
              <div class="spread">
                <span>{requirement}</span>
                <Badge tone={answers[answer].tone}>{answers[answer].text}</Badge>
              </div>
              {proofs.map((proof) => (
                <q class="quote">{proof.quote}</q>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
