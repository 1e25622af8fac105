import { monthOfDay } from '../dates.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { employersIn } from '../years.ts'
import { placesIn } from './places-named.ts'
import type { Setting, Sources } from './setting.ts'

/** "…, the first of them at Acme", "…, de første sju hos Acme": where a number of years began. */
const firstOf =
  /^[^,;:.]{0,60},? (?:the first|(?:davon )?(?:die|das|den) ersten?|(?:dont )?l(?:es|a|e)(?: \p{L}+)? premi(?:ere?s?|ers?)|(?:de ellos )?l[oa]s(?: \p{L}+)? primer[oa]s|el primero|(?:hvorav )?(?:de|den|det)(?: \p{L}+)? forste)(?!\p{L})(?=([^,;:.]*))/u

/** Why a number of years cannot be, of which the first are said to have been spent at a firm that the writer joined later; null where it can. */
export function beyondFirstPlace(
  mention: Mention,
  { sentence, folded }: Setting,
  { resume, today }: Sources,
): { reason: string } | null {
  const opening = firstOf.exec(folded.slice(mention.end))
  if (opening === null) return null
  const from = mention.end + opening[0].length
  const said = sentence.slice(from, from + (opening[1] ?? '').length)
  const named = employersIn(said, resume.jobs)
  const places = named.length > 0 ? named : placesIn(fold(said), resume, true)
  const starts = places.flatMap(({ job }) => resume.jobs[job]?.span?.from ?? [])
  if (starts.length === 0) return null
  const months = monthOfDay(today) - Math.min(...starts)
  const years = Math.floor(months / 12)
  return (mention.value ?? 0) * 12 <= months + 12
    ? null
    : { reason: `Your résumé gives ${years} ${years === 1 ? 'year' : 'years'} at most for this.` }
}
