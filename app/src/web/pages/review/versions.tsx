import type { DraftVersion } from '../../../outreach/versions.ts'
import { When } from '../../components/time.tsx'

const wrote = { template: 'the template', model: 'the language model', you: 'you' } as const

/** What made a version, in a few words. */
export function versionInWords({ origin, what }: Pick<DraftVersion, 'origin' | 'what'>): string {
  if (what === 'draft') return `Draft from ${wrote[origin]}`
  if (what === 'sentence') return `Another wording from ${wrote[origin]}`
  return what === 'removal' ? 'A sentence taken out' : 'Your changes'
}

/** Every text that the draft has had, newest first, each to be looked at and put back. */
export function Versions({ versions, outreachId }: { versions: DraftVersion[]; outreachId: string }) {
  if (versions.length === 0) return null
  return (
    <details class="apart">
      <summary>Earlier versions ({versions.length})</summary>
      <ol class="list" reversed>
        {versions.map((version) => (
          <li class="spread line">
            <span>
              {versionInWords(version)}{' '}
              <span class="soft small">
                <When at={version.createdAt} />
                {version.isCurrent ? ' · shown now' : ''}
              </span>
            </span>
            {version.isCurrent ? null : (
              <a class="small" href={`/outreach/${outreachId}/versions/${version.id}`}>
                Look at it<span class="visually-hidden">: {versionInWords(version)}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
