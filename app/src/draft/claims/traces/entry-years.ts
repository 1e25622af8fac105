import type { Entry } from '../entries.ts'
import { proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { topicOf } from '../topic.ts'
import { pattern } from '../words/words.ts'
import { entriesMeant } from './entry-date.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/**
 * Years of a post of honour, or of another entry with dates that is no job: "eight years on the committee". What the
 * entry says of its beginning decides, whatever the jobs would allow. Null where the clause speaks of no such entry.
 */
export function traceEntryYears(
  mention: Mention,
  { clause, folded, employers }: Setting,
  sources: Sources,
): Traced {
  // "At Acme, for six years, I …": the years of that place, whatever else the sentence names.
  const bare = isBare(mention, clause)
  if (bare && employers.length > 0) return null
  const own = folded.slice(
    clause.start,
    Math.min(clause.start + clause.text.length, sinceElse(folded, mention.end)),
  )
  const before = folded.slice(0, clause.start + clause.text.length)
  const said =
    doneBefore({ clause, folded }) ??
    (bare
      ? folded
      : pattern(mine).test(own) && heldFor.test(own.slice(0, mention.start - clause.start))
        ? before
        : own)
  const meant = entriesMeant(said, sources).filter(
    // A line of the profile tells of several things, and its year is of one of them.
    (entry) => entry.section !== 'summary' && (entry.section !== 'education' || isStanding(entry)),
  )
  const held = meant.filter((entry) => (mention.value ?? 0) <= yearsOf(entry, sources.today) + 0.5)
  if (held.length > 0)
    return supported(
      mention,
      'resume',
      held.flatMap(({ facts }) => facts.slice(0, 1).map((fact) => proofOf(fact))),
    )
  const topic = topicOf(said)
  const [only, ...more] = meant
  if (only === undefined || more.length > 0 || employers.length > 0 || isAge(mention, folded)) return null
  if (isPaper(only) && heldFor.test(folded.slice(clause.start, mention.start)))
    return { reason: `Your résumé dates this ${String(only.dates[0]?.year)}.` }
  // A single word in common may be chance.
  if (!isLasting(only) || [...topic].filter((one) => only.stems.has(one)).length < 2) return null
  return { reason: `Your résumé dates this ${String(only.dates[0]?.year)}.` }
}

const isPaper = ({ section, dates }: Entry): boolean => section === 'certificates' && dates.length > 0

/** "I have held mine for twelve years": from the day that it is dated. */
const heldFor =
  /(?<!\p{L})(?:held|besitze|halte|detiens|possede|tengo|poseo|hatt|(?:been|am|bin|suis|soy|estoy|er|vart) (?:a |an |eine? |une? |en )?(?:certified|licen[cs]ed|calibrated|registered|accredited|qualified|chartered|approved|zertifiziert\p{L}*|zugelassen\p{L}*|anerkannt\p{L}*|gepruft\p{L}*|akkreditiert\p{L}*|certifiee?|agreee?|habilitee?|accreditee?|diplomee?|certificad[oa]|acreditad[oa]|habilitad[oa]|titulad[oa]|colegiad[oa]|sertifisert|autorisert|godkjent|akkreditert))(?: (?!(?:and|und|et|y|og)(?!\p{L}))[^ ,;:.]+){0,6}? (?:for|since|seit|depuis|desde hace|i) (?:\p{L}+ ){0,2}$/u

const mine = 'mine|meine[nrs]?|den meinen|le mien|la mienne|el mio|la mia|min egen|mitt eget'

/** "The under 14 years", "twelve years old": how old those are whom the writer trains. */
const isAge = ({ start, end }: Mention, folded: string): boolean =>
  /(?<!\p{L})(?:under|unter|moins de|menores de|sous|u) $/u.test(folded.slice(0, start)) ||
  /^[ -](?:olds?|alten?r?|gamle?|jahrigen?)(?!\p{L})/u.test(folded.slice(end))

/** "For the past six years": no word of its own. */
const sinceThen =
  /(?<!\p{L})(?:past|last|now|letzten|vergangenen|nun|inzwischen|mittlerweile|dernieres?|maintenant|ultim[oa]s|ya|siste)(?!\p{L})/giu

/** "For six years now, I have …": the years stand in a clause of their own. */
function isBare({ start, end }: Mention, { text, start: from }: Setting['clause']): boolean {
  const rest = text.slice(0, Math.max(0, start - from)) + text.slice(Math.max(0, end - from))
  return topicOf(rest.replace(sinceThen, ' ')).size === 0
}

/** "…, and have done so for four years", "…, as I have done since": what is done stands before. */
export function doneBefore({ clause, folded }: Pick<Setting, 'clause' | 'folded'>): string | undefined {
  const end = clause.start + clause.text.length
  return pattern(doneSo).test(folded.slice(clause.start, end)) ? folded.slice(0, end) : undefined
}

const doneSo =
  "(?:do|did|done|doing) (?:so|it|this|that)|(?:as|which|something) (?:i|i've|i have) (?:\\p{L}+ )?(?:do|did|done|doing)|(?:mache|tue|betreibe) (?:ich )?(?:das|dies)|(?:das|dies) (?:mache|tue)|(?:was|wie) ich (?:[\\p{L}\\d]+ ){0,6}(?:mache|tue|getan|gemacht)|(?:le|ce que je|comme je le) (?:fais|faisais)|(?:lo|cosa que|algo que) (?:hago|llevo haciendo|vengo haciendo|he hecho)|(?:gjort|gjor|drevet med) (?:det|dette)|(?:som|slik|noe) jeg (?:har )?(?:gjort|gjor|drevet med)"

/** "Registered since October 2017" among the degrees: what one has been from then on. */
const isStanding = ({ dates, facts }: Entry): boolean =>
  dates.length === 1 && facts.some(({ folded }) => sinceDate.test(folded))

const sinceDate =
  /(?<!\p{L})(?:since|seit|depuis|desde|siden) (?:\p{L}+ (?:de )?|\d{1,2}[./-])?(?:19|20)\d\d/u

/** A stretch of time, or one that goes on. A day's date is none, nor are the years of a school. */
function isLasting({ section, dates, facts }: Entry): boolean {
  if (section === 'certificates' || section === 'awards') return false
  const years = new Set(dates.map(({ year }) => year))
  return years.size > 1 || facts.some(({ folded }) => since.test(folded))
}

const since =
  /(?<!\p{L})(?:since|from|seit|ab|depuis|des|desde|siden|fra)(?!\p{L})|(?:19|20)\d\d ?- ?(?:$|[^\d ])/u

function yearsOf({ dates, facts }: Entry, today: Date): number {
  const years = dates.map(({ year }) => year)
  const goesOn = new Set(years).size === 1 || facts.some(({ folded }) => ongoing.test(folded))
  return (goesOn ? today.getUTCFullYear() : Math.max(...years)) - Math.min(...years)
}

const ongoing = /(?<!\p{L})(?:present|now|today|heute|aujourd'hui|actualidad|hoy|i dag|na|d\.d)(?!\p{L})/u

/** "Twelve years in libraries, and a member since 2018": what has a date of its own is not what the years were spent on. */
function sinceElse(folded: string, from: number): number {
  const behind =
    /^[^,;:]*?,? (?:and|und|et|y|og) (?=[^,;:]*(?:since|seit|depuis|desde|siden) (?:\p{L}+ (?:de )?)?(?:19|20)\d\d)/u.exec(
      folded.slice(from),
    )
  return behind === null ? Infinity : from + behind[0].length
}
