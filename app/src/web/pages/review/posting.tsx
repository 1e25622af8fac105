import type { Posting } from '../../../posting/posting.ts'
import { PostingFacts } from '../../components/facts.tsx'
import { Outside } from '../../components/outside.tsx'
import { Notice } from '../../components/notice.tsx'

/** What the posting says, with the words of each fact. */
export function PostingCard({ posting, outreachId }: { posting: Posting; outreachId: string }) {
  return (
    <section class="card stack" aria-labelledby="posting">
      <div class="spread">
        <h2 id="posting">The posting</h2>
        <a class="small" href={`/outreach/${outreachId}/posting`}>
          Correct it
        </a>
      </div>
      <PostingFacts posting={posting} />
      {Object.keys(posting.facts).length === 0 ? null : (
        <p class="hint">Open a fact to see the words it was read from.</p>
      )}
      {posting.instructions.length === 0 ? null : (
        <Notice tone="warn" title="What the posting asks of you">
          <ul>
            {posting.instructions.map((instruction) => (
              <li>
                <q>{instruction.quote}</q>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {posting.url === null ? null : (
        <p class="small">
          <Outside href={posting.url}>Open it where it stands</Outside>
        </p>
      )}
      <details>
        <summary>Read the whole posting</summary>
        <p class="letter small">{posting.description}</p>
      </details>
    </section>
  )
}
