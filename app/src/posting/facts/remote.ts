import type { Posting } from '../posting.ts'

type Remote = NonNullable<Posting['remote']>
interface FoundRemote {
  remote: Remote
  quote: string
  start: number
}

const hybrid =
  /\bhybrid(?:e|o|t)?\b|partially remote|partly remote|teilweise (?:remote|home ?office)|t[ée]l[ée]travail partiel|delvis hjemmekontor|\bsemi-?presencial\b|híbrid[oa]|hybrydow\p{L}+/iu
const refused =
  /\b(?:no|not|non|isn't|aren't|kein|keine|pas de|ikke|inte|sin)\s+(?:\p{L}+\s+){0,3}(?:remote(?:ly)?|télétravail|home ?office)\b|not recruiting remotely|\bremote:? (?:no|nein|non)\b|on-?site only|no remote/iu
const remote =
  /\b(?:100\s?%|fully|full|work|permanent(?:ly)?|completely)[ -]remote(?:ly)?\b|\bremote(?:ly)?\b|\btelecommut\w+|\bwork(?:ing)? from (?:home|anywhere)|\bt[ée]l[ée]travail\b|\bhome ?office\b|\bteletrabajo\b|\bhjemmekontor\b|\bdistansarbete\b|\bthuiswerk\w*|\btelelavoro\b|\bzdaln\p{L}+|\betätyö\p{L}*|\bWFH\b/iu
const onsite =
  /\bon-?site\b|\bin[- ]office\b|\bpresencial\b|\bvor Ort\b|\bsur site\b|\bin sede\b|\bpå stedet\b/iu

/** How the place of work is put in a short field (title, location, workplace type). "Remote or onsite" is remote: the seeker may choose. */
export function remoteOf(field: string): FoundRemote | null {
  const not = refused.exec(field)
  if (not !== null) return { remote: 'onsite', quote: not[0], start: not.index }
  const mixed = hybrid.exec(field)
  if (mixed !== null) return { remote: 'hybrid', quote: mixed[0], start: mixed.index }
  const far = remote.exec(field)
  if (far !== null) return { remote: 'remote', quote: far[0], start: far.index }
  const near = onsite.exec(field)
  return near === null ? null : { remote: 'onsite', quote: near[0], start: near.index }
}

const statement =
  /(?:\b(?:fully|100\s?%|completely) remote\b|\bremote (?:position|role|job|work|first|within|from|or|ok|possible)\b|\b(?:position|role|job) (?:is|can be) (?:fully |100 ?% |entirely )?(?:remote|hybrid|on-?site|done remotely)\b|\bhybrid (?:role|position|model|work\w*)\b|\bwork(?:ing)? from (?:home|anywhere)\b|\bnot recruiting remotely\b|\bno remote\b|(?:location|workplace|work model|modalidad de trabajo|modalitat de treball|arbeitsort|lieu)\s?:[^\n]{0,40}(?:remote|hybrid|on-?site|presencial|h[íi]brid\w|teletrabajo|home ?office|t[ée]l[ée]travail))/iu

/** What the running text says about it: only outright statements, since "remote teams" and "remote sensing" are everywhere. */
export function findRemote(text: string): FoundRemote | null {
  const match = statement.exec(text.slice(0, 60_000))
  if (match === null) return null
  const found = remoteOf(match[0])
  return found === null ? null : { remote: found.remote, quote: match[0], start: match.index }
}
