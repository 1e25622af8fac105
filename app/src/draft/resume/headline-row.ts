import { titleWord } from './titles.ts'

/** A line of a headline, cut at what sets its parts apart. */
export interface Row {
  text: string
  parts: string[]
  /** Set apart by more than commas. */
  strong: boolean
  /** Which part names a title, -1 where none does. */
  titled: number
}

/** A title's words cut short end with a stop too: "stellv. Leiterin". */
const sign =
  /\s{2,}|(?<=^[^,.]*\p{L}{4})(?<!(?:^|[\s(])(?:Hnos|Bros|Gebr|[Ss]tellv|[Ss]tv|[Gg]epr|[Ww]iss|[Tt]echn|[Kk]aufm|[Ss]taatl|[Ll]eit|[Zz]ertif|[Ee]xam|[Aa]ssist|[Aa]ssoc|[Dd]ept|[Rr]esp|[Tt]écn|[Aa]dmin|[Aa]djt))\.\s+(?=\p{Lu})|(?<=\))\.\s+(?=\p{Lu})|\s*[|·•]\s*|:\s+|\s+[–—-]\s+/u
const strong = new RegExp(
  String.raw`${sign.source}|\s+(?:at|@|bei|chez|hos)\s+(?:(?:the|der|dem) (?=\p{Lu}))?`,
  'u',
)
const comma = /,\s+(?![^(]*\))/

/** A firm by its legal form, whatever trade its name has: "Sørbygg Tømrer AS". */
export const firm =
  /\s(?:gmbh|mbh|ag|kg|ohg|eg|ltd|llc|inc|plc|llp|as|asa|sa|sas|sarl|s\.l\.|s\.a\.|sl|ab|bv)\.?$/i

/** "later Climber", "ab 2017 stellvertretende Leiterin": what the title became, and no employer. */
export const change =
  /^(?:and |und |et |y |og )?(?:later|then|now|from|since|latterly|subsequently|promoted|ab|seit|dann|später|zuletzt|danach|anschließend|puis|ensuite|depuis|dès|à partir|luego|después|desde|a partir|posteriormente|deretter|senere|siden|fra|så)(?!\p{L})/iu

/** How long it lasted, which the dates say too. */
const duration =
  /^\(?(?:\d{1,2} (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|år|måneder|mnd)\.?(?:,? (?:and |und |et |y |og )?|$))+\)?$/iu

/** Does a text say how long something lasted, and no more? */
export const isDuration = (text: string): boolean => duration.test(text.trim())

const trimmed = (parts: string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '' && !isDuration(part))

/** A line cut at every sign that sets something apart; of the words between a title and its place, where they are asked for. */
export const atEverySign = (text: string, byWord = false): string[] =>
  trimmed(text.split(byWord ? strong : sign).flatMap((part) => part.split(comma)))

/** A part with a word of a title, what stands in brackets apart: "Acme (consultants)"; a firm has none, whatever its trade. */
export const titled = (part: string): boolean => !firm.test(part) && titleWord(part.replace(/\([^)]*\)/g, ''))

const bracketed = /^(.{3,}?) \(([^()]+)\)$/

/** "Baker at Old Mill in Leeds". */
const atIn = /(\s(?:at|bei) (?:(?:the|der|dem) )?\p{Lu}.+?) in (\p{Lu}[\p{L}'’-]+)(?=$|,|\s*\()/u

/** Cuts a line of a headline. "Second in Department, Science - Penarth Vale School": beside a stronger sign a comma belongs to the title. */
export function rowOf(text: string): Row {
  const apart = trimmed(titleFirst(text).replace(atIn, '$1, $2').split(strong))
  const named = apart.find(titled) ?? apart[0]
  const parts =
    apart.length < 2
      ? trimmed((apart[0] ?? '').split(comma))
      : trimmed(apart.flatMap((part) => (part === named ? [part] : part.split(comma))))
  const joined: string[] = []
  for (const part of parts) {
    if (joined.length > 0 && change.test(part)) joined.push(`${joined.pop() ?? ''}, ${part}`)
    else joined.push(part)
  }
  const at = joined.findIndex(titled)
  // "Arkle Freight (Class 1 driver)": the title in brackets behind the employer.
  const inside = at === -1 ? joined.findIndex((part) => titled(bracketed.exec(part)?.[2] ?? '')) : -1
  const [, name = '', title = ''] = bracketed.exec(joined[inside] ?? '') ?? []
  if (inside !== -1) joined.splice(inside, 1, name, title)
  return {
    text,
    parts: joined,
    strong: apart.length > 1 || inside !== -1,
    titled: inside === -1 ? at : inside + 1,
  }
}

/** "bei der Nordbau AG in Kiel als Bauleiterin", "as a baker at Old Mill": said as one says it, the title first. */
function titleFirst(text: string): string {
  const told =
    /^(?:(?:at|bei|beim|chez|hos|en|dans|with|in)(?: (?:the|der|dem|la|le|el))? )?(.+?),? (?:as|als|comme|como|som)(?: (?:an?|une?))? (\p{L}.*)$/iu.exec(
      text,
    )
  if (told?.[1] !== undefined && told[2] !== undefined && titled(told[2])) return `${told[2]} | ${told[1]}`
  return text.replace(/^(?:as|als|comme|como|som)(?: (?:an?|une?))? (?=\p{L})/iu, '')
}

/** Does a line have title and employer both, whatever stands above or below it? */
export const isWholeHeadline = (text: string): boolean => isWhole(rowOf(text))

/** Does a line have title and employer both? */
export const isWhole = ({ parts, strong: apart, titled: at }: Row): boolean =>
  at !== -1 && parts.length > 1 && (apart || parts.length > 2 || parts.some((part) => firm.test(part)))

/** "Acme Ltd", "Tansley Bakery, Wakefield": a name, and perhaps its town. */
export const isNamed = ({ parts, titled: at }: Row): boolean =>
  at === -1 &&
  (parts.some((part) => firm.test(part)) || (parts.length > 1 && /^\p{Lu}/u.test(parts[0] ?? '')))
