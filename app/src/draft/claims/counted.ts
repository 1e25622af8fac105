import { fold } from './fold.ts'
import type { Mention } from './mention.ts'
import { countsWhatIsAsked, perEach } from './tallies.ts'
import { monthNames } from './words/months.ts'
import { type ClaimWords, pattern, regex } from './words/words.ts'

/** "100 % sure" counts nothing. */
const unit100 =
  /^ ?(?:sure|certain|committed|convinced|confident|remote|honest|behind|sicher|uberzeugt|dabei|sure?|convaincue?|segur[oa]|convencid[oa]|sikker|overbevist)(?!\p{L})/u

/** "Nine times as fast", "dreimal so groß". "Three times a week" counts no multiple. */
const times =
  /^ ?(?:times (?:as|the|that|more|faster|larger|bigger|mine|ours|yours)|mal so|fois (?:plus|moins|la|le)|veces (?:mas|menos|la|el)|ganger (?:sa|mer|flere|raskere))(?!\p{L})/u

const percents =
  /^ (?:percentage points?|per ?cent|prozent(?:punkte?n?)?|points? de pourcentage|pour ?cent|puntos porcentuales|por ciento|prosent(?:poeng)?)(?!\p{L})/u

/** "Rose by nineteen points", "a gagné douze points": per cent, unlike the points of a list. */
const points = /^ (?:percentage )?(?:points?|puntos?|punkten?|poeng)(?!\p{L})/u
const by = /(?<!\p{L})(?:by|um|de|en|med|up|down|another|further) $/u
const change =
  /(?<!\p{L})(?:gained|rose|risen|fell|fallen|dropped|lost|added|climbed|gewonnen|gewann|gagne|perdu|subi\p{L}*|baj\p{L}*|gan\p{L}{1,3}|okte|falt|steg|sank|stieg|fiel)(?: \p{L}+){0,2} $/u

const possessive = /(?<!\p{L})(?:my|meine|mes|mis|mine) $/u

/** "Nine points more response": so much more than before. */
const morePoints =
  /^ (?:percentage )?(?:points?|puntos?|punkten?|poeng) (?:more|less|fewer|higher|lower|better|worse|mehr|weniger|hoher|niedriger|besser|de plus|de moins|mas|menos|mer|mindre|hoyere|lavere|bedre)(?!\p{L})/u

/** "Three in the morning": an hour of the day. */
const clock =
  /^ ?(?:am|pm|uhr|h\d\d|o'clock|in the (?:morning|afternoon|evening)|at night|(?:heures? )?(?:du matin|du soir|de l'apres-midi)|de la (?:manana|tarde|noche|madrugada)|om (?:morgenen|natten|natta|kvelden))(?!\p{L})/u

/** "If you have ten minutes": what is asked for. */
const spared =
  /(?<!\p{L})(?:if you (?:have|can spare|could spare)|(?:wenn|falls) sie|si vous (?:avez|disposez)|si (?:tiene|tienen|dispone|tienes)|hvis (?:du|dere) har)(?: \p{L}+)? $/u

/** "From 1 February 2027": the day of a date. */
const ofMonth = regex(String.raw`^(?:st|nd|rd|th|er|\.)? (?:of |de )?(?:${monthNames.join('|')})(?!\p{L})`)

const reached =
  'reach(?:ed)?|reachable|erreich\\p{L}+|joindre|joignable|localiza\\p{L}+|localizar\\p{L}*|contactar\\p{L}*|nas|treffes'

/** The first or second hour of "between 9 and 12". */
const isHourOf = (before: string, after: string): boolean =>
  (/(?<!\p{L})(?:between|from|zwischen|von|entre|de|fra|mellom|kl\.?) $/u.test(before) &&
    /^(?: ?h)? ?(?:-|to|and|bis|und|a|et|y|og|til) ?\d{1,2}(?!\d|[.,]\d{3})/u.test(after)) ||
  /(?<!\p{L})(?:between|from|zwischen|von|entre|de|fra|mellom|kl\.?) \d{1,2}(?: ?h)? ?(?:-|to|and|bis|und|a|et|y|og|til) ?$/u.test(
    before,
  )

/** "Quatre ans et demi", "cuatro años y medio". */
const halfMore = /^ (?:and a half|et demie?|y medio|og et halvt)(?!\p{L})/u

/** "A live start at six": the hour that something begins or ends. */
const hour =
  /(?<!\p{L})(?:start(?:s|ed|ing)?|begin\p{L}*|began|shifts?|open(?:s|ed|ing)?|live|up|clos\p{L}+|finish\p{L}*|schicht\p{L}*|fruhschicht|dienst\p{L}*|anfang\p{L}*|beginn\p{L}*|offn\p{L}+|commenc\p{L}+|ouvr\p{L}+|service|empez\p{L}+|empiez\p{L}+|abr\p{L}+|turnos?|vakt\p{L}*|begynn\p{L}+|apn\p{L}+)(?: (?:daily|weekdays|mornings|tidig))? (?:at|um|gegen|a|a las|klokken|kl\.?) $/u

const ends =
  /^(?:$|[.,;:!?)]| (?:in the|and|every|each|on|und|jeden|morgens|fruh|et|chaque|du matin|y|cada|de la manana|og|hver|om morgenen)(?!\p{L}))/u

/** No letter has more points, lines or questions of its own. */
const fewest = 12

/** "Nine in every hundred". */
const inHundred =
  /^ (?:in|out of|von|auf|sur|de cada|av|pa) (?:every |each |a |one |je |jede )?(?:hundred|hundert|cent|cien|hundre)(?!\p{L})/u

const halves = /^(?:half|halfte|moitie|mitad|halvparten|halvdelen)(?!\p{L})/u
const sided =
  /(?<!\p{L})(?:the|die|der|la|den) (?:(?!more|over|nearly|almost|about|last|erste|zweite|premiere|primera)\p{L}+ ){1,3}$|(?<!\p{L})l'autre $/u

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 }

/** "The first six months", "die nächsten zwei Wochen": time to come, or the job's. */
const ahead =
  /(?<!\p{L})(?:(?:the|your|my) (?:first|next|coming)|(?:den|die|meinen?) (?:ersten|nachsten|kommenden)|(?:les|mes) (?:premiers|premieres|prochains|prochaines)|(?:los|las|mis) (?:primeros|primeras|proximos|proximas)|(?:de|mine) (?:forste|neste)) $/u

/** "My first four years were in Leeds": past, where they are years and nothing is intended. */
const ownFirst = /(?<!\p{L})(?:my first|meinen? ersten|mes premieres|mis primeros|mine forste) $/u

/** Looks at what a number counts: years become a `years` mention, minutes of a call or one's own questions none. */
export function counted(
  mention: Mention,
  sentence: string,
  folded: string,
  language: ClaimWords,
  evidence: boolean,
): Mention[] {
  const text = sentence.slice(mention.start, mention.end)
  const after = folded.slice(mention.end)
  const before = folded.slice(Math.max(0, mention.start - 24), mention.start)
  const moved = morePoints.test(after) || (points.test(after) && (by.test(before) || change.test(before)))
  if (
    !evidence &&
    !moved &&
    (mention.value ?? 0) <= fewest &&
    regex(String.raw`^[\s-]*(?:\p{L}+ )?(?:${language.harmless})(?![\p{L}])`).test(after)
  )
    return []
  if (!evidence && ahead.test(before)) {
    const behind = regex(String.raw`^ (?:${language.years})(?!\p{L})`).test(after)
    if (!(ownFirst.test(before) && behind && !pattern(language.intent).test(folded))) return []
  }
  // "The less glamorous half of such a move": one of two sides, and no share.
  if (!evidence && halves.test(fold(text)) && sided.test(before)) return []
  if (!evidence && mention.kind === 'number' && countsWhatIsAsked(mention.value ?? 0, before, after))
    return []
  if (mention.value === 100 && perEach.test(before)) return []
  if (clock.test(after) || /(?<!\p{L})klokk(?:a|en) $/u.test(before)) return []
  if (!evidence && spared.test(before)) return []
  if (!evidence && hour.test(before) && ends.test(after)) return []
  if (!evidence && (mention.value ?? 0) <= 31 && ofMonth.test(after)) return []
  // "Between 9 and 12", for a call.
  const isHour = (mention.value ?? 0) <= 24 && mention.unit !== '%' && isHourOf(before, after)
  if (!evidence && isHour && pattern(`${language.call}|${reached}`).test(folded)) return []
  const perCent = percents.test(after) || moved
  const unit = mention.kind === 'number' && mention.unit === '' && perCent ? '%' : mention.unit
  const bound = boundOf(before, after, language) ?? mention.bound
  const rest = {
    ...mention,
    text,
    ...(unit !== undefined && { unit }),
    ...(bound !== undefined && { bound }),
  }
  if (mention.kind !== 'number') return [rest]
  const share = evidence || (mention.unit ?? '') !== '' ? null : inHundred.exec(after)
  if (share !== null) {
    const end = mention.end + share[0].length
    return [{ ...rest, unit: '%', end, text: sentence.slice(mention.start, end) }]
  }
  const gap = String.raw`^(?:\+|-|\s|(?:more|good|long|full|plus|and a half|et demi|og et halvt|og en halv|y medio|einhalb|volle|gode|lange|buenos) (?=${language.years}))*`
  const years = regex(`${gap}(${language.years})(?![\\p{L}])(?! olds?)`).exec(after)
  if (years !== null && !/^-?\s?olds?\b/.test(after.slice(years[0].length))) {
    const half = halfMore.exec(after.slice(years[0].length))?.[0].length ?? 0
    const end = mention.end + years[0].length + half
    const decades = /^(?:decade|jahrzehnt|decenni|decada|tiar)/.test(years[1] ?? '')
    return [
      {
        ...rest,
        kind: 'years',
        end,
        text: sentence.slice(mention.start, end),
        value: ((mention.value ?? 0) + (half > 0 ? 0.5 : 0)) * (decades ? 10 : 1),
      },
    ]
  }
  if (times.test(after)) return [{ ...rest, unit: 'x' }]
  if (unit100.test(after) && mention.value === 100) return []
  const months = regex(String.raw`^[\s-]*(?:${language.months})(?!\p{L})`).exec(after)
  if (months !== null) {
    if (!evidence && (/\?\s*$/.test(folded) || pattern(language.call).test(folded))) return []
    const end = mention.end + months[0].length
    return [
      {
        ...rest,
        kind: 'years',
        end,
        text: sentence.slice(mention.start, end),
        value: (mention.value ?? 0) / 12,
      },
    ]
  }
  // "Mes deux jambes": one's own two of something that nobody leads.
  if (
    !evidence &&
    (mention.value ?? 0) <= 3 &&
    possessive.test(before) &&
    !pattern(language.people).test(after.slice(0, 24))
  )
    return []
  const time = timeOf(after, language)
  if (time !== null) {
    if (!evidence && (/\?\s*$/.test(folded) || pattern(language.call).test(folded))) return []
    return [{ ...rest, seconds: (mention.value ?? 0) * seconds[time] }]
  }
  return [rest]
}

function timeOf(after: string, language: ClaimWords): keyof typeof seconds | null {
  for (const key of ['second', 'minute', 'hour', 'day', 'week'] as const)
    if (regex(String.raw`^[\s-]*(?:${language.time[key]})(?!\p{L})`).test(after)) return key
  return null
}

export function boundOf(before: string, after: string, language: ClaimWords): Mention['bound'] {
  if (after.startsWith('+')) return 'least'
  const last = (source: string): boolean =>
    regex(
      String.raw`(?<!\p{L})(?:${source}) (?:(?:a|an|the|une?|den|die|der|dem|de|la|le|les|el|las|los) )?$`,
    ).test(before)
  for (const key of ['nearly', 'least', 'most', 'about'] as const) if (last(language.bounds[key])) return key
  return undefined
}
