import type { Claim, Unsupported } from '../../draft/draft.ts'

export type MarkKind = Claim['source']['kind'] | 'unsupported'

/** A stretch of a text; `kind` null where it claims nothing. */
export interface Stretch {
  text: string
  kind: MarkKind | null
  /** The words it rests on, or why there are none. */
  note: string
}

interface Span {
  start: number
  end: number
  kind: MarkKind
  note: string
}

/**
 * Cuts a text into what rests on the posting, on the résumé, on the person's word, and on nothing. Offsets of the
 * unsupported ones count in this text; claims are found by their words. Where two overlap, the doubt is shown.
 */
export function stretches(
  text: string,
  claims: readonly Claim[],
  unsupported: readonly Unsupported[],
): Stretch[] {
  const doubts: Span[] = unsupported.map(({ start, end, reason }) => ({
    start,
    end,
    kind: 'unsupported',
    note: reason,
  }))
  const traced: Span[] = []
  for (const { text: words, source } of claims) {
    const start = words === '' ? -1 : text.indexOf(words, traced.at(-1)?.end ?? 0)
    const found = start === -1 ? text.indexOf(words) : start
    if (found !== -1 && words !== '')
      traced.push({ start: found, end: found + words.length, kind: source.kind, note: source.quote })
  }
  const cut: Stretch[] = []
  let at = 0
  const spans = [...doubts, ...traced.filter((span) => !doubts.some((doubt) => overlap(span, doubt)))]
  for (const { start, end, kind, note } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue
    if (start > at) cut.push({ text: text.slice(at, start), kind: null, note: '' })
    cut.push({ text: text.slice(start, end), kind, note })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), kind: null, note: '' })
  return cut
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** What a mark says to a screen reader. */
const spoken: Record<MarkKind, string> = {
  posting: 'from the posting',
  resume: 'from your résumé',
  user: 'on your word',
  unsupported: 'no source',
}

/** A text with its claims underlined by source, which each also says to a screen reader. */
export function Marked({ stretches: parts }: { stretches: Stretch[] }) {
  return (
    <p class="letter">
      {parts.map(({ text, kind, note }) =>
        kind === null ? (
          text
        ) : (
          <mark class={kind} title={note}>
            {text}
            <span class="visually-hidden"> ({spoken[kind]})</span>
          </mark>
        ),
      )}
    </p>
  )
}
