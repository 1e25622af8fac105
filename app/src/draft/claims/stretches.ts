import type { Mention } from './mention.ts'

/** Dates that are one: "from 2013 to 2017", "2015 and 2016", "entre 2016 y 2017". */
const range =
  /^ ?(?:-|(?:to|until|till|through|and|or|bis|und|oder|a|au|jusqu'en|et|y|e|hasta|o|til|og|eller)(?: (?:en|in|i))?) ?(?:\d\d\/|\p{L}{3,9} (?:de )?)?$/u
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** A date told by the one before it: "the year after", "im Jahr darauf". */
const nextYear =
  /(?<!\p{L})(?:(?:the|a) year (?:after|later|before|earlier)|the following year|im (?:folgejahr|folgenden jahr|jahr (?:danach|darauf|davor|zuvor))|ein jahr (?:spater|danach|darauf|zuvor|davor)|l'annee (?:suivante|d'apres|d'avant|precedente)|un an (?:plus tard|apres|avant)|(?:al|el) ano siguiente|un ano (?:despues|mas tarde|antes)|aret (?:etter|for)|et ar (?:senere|etter|tidligere|for))(?!\p{L})/gu
const boundary =
  /[;:()]|,(?!\d)| - | (?:and|und|et|y|e|og|while|whereas|but|then|wahrend|aber|dann|puis|mais|tandis|mientras|pero|luego|mens|men|sa) /g

/** What stands before a date that opens a clause: its preposition alone. */
const opens =
  /(?:^|[,;:] |(?:^| )(?:and|und|et|y|e|og|dann|then|puis|luego|sa) )(?:in|im|en|i|already in|bereits|schon)? ?$/u

/**
 * The stretch of a sentence that a date in it belongs to: each of several dates has its own, cut at the first comma or
 * conjunction behind the date before it. The sentence itself where it names one date, or one stretch of time.
 */
export function stretchOfDate(folded: string, at: number): { start: number; end: number } {
  const groups = groupsOf(folded)
  const cuts = groups.slice(0, -1).map((group, index) => {
    const until = groups[index + 1]?.start ?? folded.length
    // "In 2019, I founded …": the comma behind a date that opens is not its end.
    const opening = opens.test(folded.slice(0, group.start)) ? /^,/.exec(folded.slice(group.end)) : null
    const [first, second] = folded.slice(group.end, until).matchAll(boundary)
    const cut = first?.index === 0 && opening !== null ? second : first
    return cut === undefined ? until : group.end + cut.index
  })
  const start = Math.max(0, ...cuts.filter((cut) => cut <= at))
  return { start, end: Math.min(folded.length, ...cuts.filter((cut) => cut > at)) }
}

function groupsOf(folded: string): { start: number; end: number }[] {
  const groups: { start: number; end: number }[] = []
  const marks = [...folded.matchAll(year), ...folded.matchAll(nextYear)]
  for (const match of marks.toSorted((one, other) => one.index - other.index)) {
    const end = match.index + match[0].length
    const last = groups.at(-1)
    if (last !== undefined && range.test(folded.slice(last.end, match.index))) last.end = end
    else groups.push({ start: match.index, end })
  }
  return groups
}

/** The first and last year of the stretch of time that a date in it belongs to; null where it stands alone. */
export function yearsOfRange(folded: string, at: number): { from: number; to: number } | null {
  const group = groupsOf(folded).find(({ start, end }) => start <= at + 12 && at < end)
  const years = group === undefined ? [] : (folded.slice(group.start, group.end).match(year) ?? [])
  return years.length === 2 ? { from: Number(years[0]), to: Number(years[1]) } : null
}

/** Where the writer begins another statement: "eight years of planning, and I now work at …". */
export function nextStatement(folded: string, from: number): number {
  const at = folded
    .slice(from)
    .search(
      / (?:and i|und ich|et (?:je|j')|y (?:ahora|hoy|actualmente|yo)|og jeg|(?:and|und|et|y|e|og) (?:in|im|en|i) (?:19|20)\d\d|and (?:have|had|am|was|now|work|worked)|und (?:habe|hatte|bin|war|arbeite|arbeitete)|et (?:ai|avais|suis|etais|travaille)|y (?:he|llevo|sumo|acumulo|tengo|soy|fui|estoy|trabajo|trabaje)|og (?:har|hadde|er|var|sitter|jobber|jobbet|arbeider))(?!\p{L})/u,
    )
  return at === -1 ? Infinity : from + at
}

/** Opens what was done at another time than the statement before. */
const apart =
  'davor|zuvor|vorher|danach|anschlies+end|before (?:that|then)|after that|avant (?:cela|ca)|auparavant|apres (?:cela|ca)|antes(?: de (?:eso|ello))?|despues(?: de (?:eso|ello))?|for det|etter det|deretter'

/** Opens what came next: "I began in Hull, then spent six years at Acme". */
const thereupon = 'then|afterwards|dann|danach|puis|ensuite|luego|deretter|etterpa'

const statements = new RegExp(
  String.raw`[;:]|,(?: (?:and|und|et|y|e|og))? (?=(?:${apart})(?!\p{L}))|(?:,(?: (?:and|und|et|y|e|og))?| (?:and|und|et|y|e|og)) (?=(?:(?:was|have been|war|bin|ai ete|fui|var) )?(?:${thereupon})(?!\p{L}))|[,;]? (?:and|und|et|y|e|og) (?=(?:(?:also|now|then|later|currently|today|since|in|ensuite|depuis|aujourd'hui|actuellement|luego|hoy|ahora|desde|en|i|siden|na) (?:\d{4},? )?|(?:(?:already|even|earlier|later|previously|schon|bereits|zuvor|fruher|spater|deja|plus tot|plus tard|ya|antes|mas tarde|allerede|tidligere|senere),? )?(?:at|with|bei|beim|chez|hos) (?:[\p{L}\d.'&-]+,? ){1,7}|(?:since|seit|ab|bis|depuis|desde|siden|in|im|en|i|fra) (?:(?:jahr|ano|aret) )?\d{4},? [\p{L}]+ |(?:as|als|comme|como|som|selv|selbst|da|der|dort) (?:[\p{L}-]+ ){1,6}?)?(?:i|i'm|i've|ich|je|j'\p{L}+|yo|jeg)(?!\p{L}))|,? (?:and|und|et|y|e|og) (?=(?:before (?:i|my|that|becoming|being)|bevor ich|ehe ich|vor meiner|avant d|antes de|for jeg)(?!\p{L}))|,? (?:and|und|et|y|e|og) (?=(?:[\p{L}-]+ )?(?:now|today|currently|heute|jetzt|derzeit|aujourd'hui|actuellement|maintenant|hoy|ahora|actualmente|i dag|for tiden)(?!\p{L}))`,
  'gu',
)

/** What the writer says in one go: "… and in 2020 I directed …" opens another statement of theirs. */
export function statementAt(folded: string, at: number): { start: number; end: number } {
  const cuts = [...folded.matchAll(statements)].map(({ index }) => index)
  const start = Math.max(0, ...cuts.filter((cut) => cut < at))
  return { start, end: Math.min(folded.length, ...cuts.filter((cut) => cut >= at)) }
}

const apposed =
  /^, (?:(?:last |most recently |zuletzt |first )?(?:taken|passed|renewed|obtained|gained|completed|earned|awarded|held|abgelegt|bestanden|erworben|absolviert|erneuert|obtenue?s?|passee?s?|renouvelee?s?|validee?s?|obtenid[oa]s?|renovad[oa]s?|sacad[oa]s?|aprobad[oa]s?|tatt|bestatt|fornyet|avlagt|fullfort)(?: \p{L}+){0,2}|(?:in|im|en|i|von|vom|from|fra|de|aus dem jahr)) $/u

/** What stands around a mention between commas and "and". */
export function pieceAt(folded: string, { kind, start, end }: Mention): { start: number; end: number } {
  const cuts = [...folded.matchAll(/[;:()]|,(?!\d)| (?:and|und|et|y|e|og) /gu)]
    .map(({ index }) => index)
    // "First Aid at Work, taken in 2024": a participle belongs to what stands before its comma.
    .filter((cut) => !(kind === 'date' && cut < start && apposed.test(folded.slice(cut, start))))
  return {
    start: Math.max(0, ...cuts.filter((cut) => cut <= start)),
    end: Math.min(folded.length, ...cuts.filter((cut) => cut >= end)),
  }
}
