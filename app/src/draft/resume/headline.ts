import { folded } from './folded.ts'
import { titleWord } from './titles.ts'

/** What the lines above a job's results say. */
export interface Headline {
  title?: string
  employer?: string
  /** Lines of it that say neither. */
  rest: string[]
}

interface Row {
  text: string
  parts: string[]
  /** Set apart by more than commas. */
  strong: boolean
  /** Which part names a title, -1 where none does. */
  titled: number
}

const sign =
  /\s{2,}|(?<=^[^,.]*\p{L}{4})(?<!(?:^|\s)(?:Hnos|Bros|Gebr))\.\s+(?=\p{Lu})|(?<=\))\.\s+(?=\p{Lu})|\s*[|·•]\s*|:\s+|\s+[–—-]\s+/u
const strong = new RegExp(
  String.raw`${sign.source}|\s+(?:at|@|bei|chez|hos)\s+(?:(?:the|der|dem) (?=\p{Lu}))?`,
  'u',
)
const comma = /,\s+(?![^(]*\))/

/** A firm by its legal form, whatever trade its name has: "Sørbygg Tømrer AS". */
const firm = /\s(?:gmbh|mbh|ag|kg|ohg|eg|ltd|llc|inc|plc|llp|as|asa|sa|sas|sarl|s\.l\.|s\.a\.|sl|ab|bv)\.?$/i

/** "later Climber", "ab 2017 stellvertretende Leiterin": what the title became, and no employer. */
const change =
  /^(?:and |und |et |y |og )?(?:later|then|now|from|since|latterly|subsequently|promoted|ab|seit|dann|später|zuletzt|danach|anschließend|puis|ensuite|depuis|dès|à partir|luego|después|desde|a partir|posteriormente|deretter|senere|siden|fra|så)(?!\p{L})/iu
const datedChange = new RegExp(String.raw`,\s+(?=(?:\p{L}+ ){1,3}\d)${change.source.slice(1)}.*$`, 'iu')

export const isOwnMaster = (title: string): boolean => ownMaster.test(folded(title))

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

/** A time without work for pay. */
const pause =
  /(?<!\p{L})(?:familienphase|familienzeit|elternzeit|pflegezeit|auszeit|sabbatical|weltreise|reise durch|career break|family break|parental leave|maternity leave|gap year|travel(?:l?ing|s)? (?:in|through|around)|backpacking|pause (?:familiale|professionnelle)|conge (?:parental|maternite|sabbatique)|annee sabbatique|tour du monde|excedencia|pausa|ano sabatico|viaje por|foreldrepermisjon|permisjon|friar|jordomseiling|reise (?:i|gjennom))(?!\p{L})/u

/** Is what stands where a job's title does no work at all? */
export const isPause = (title: string): boolean => pause.test(folded(title))

/** Who works for themselves has no employer: what stands beside is a town. */
const ownMaster =
  /(?<!\p{L})(?:freelance|self-employed|freiberuflich|selbststandig|selbstandig|independante?|a mon compte|autonom[oa]|por cuenta propia|frilans|selvstendig)/u

/** A part with a word of a title, what stands in brackets apart: "Acme (consultants)"; a firm has none, whatever its trade. */
export const titled = (part: string): boolean => !firm.test(part) && titleWord(part.replace(/\([^)]*\)/g, ''))

/** "Second in Department, Science - Penarth Vale School": beside a stronger sign a comma belongs to the title. */
/** "Cocinero en Hotel Meseta (Segovia)": a word for the place where nothing else sets it apart. */
const placeIn = /^(.{3,}?) (?:en|au|aux|à|på|ved) (?:(?:el|la|le|los|las) |l['’])?(\p{Lu}.+)$/u

/** "Florist (Atelier Pivoine, Rennes)". */
const beside = /^(.{3,}?) \((\p{Lu}[^()]* [^()]*)\)$/u

const bracketed = /^(.{3,}?) \(([^()]+)\)$/

/** "Baker at Old Mill in Leeds". */
const atIn = /(\s(?:at|bei) (?:(?:the|der|dem) )?\p{Lu}.+?) in (\p{Lu}[\p{L}'’-]+)(?=$|,|\s*\()/u

function rowOf(text: string): Row {
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

const isWhole = ({ parts, strong: apart, titled: at }: Row): boolean =>
  at !== -1 && parts.length > 1 && (apart || parts.length > 2 || parts.some((part) => firm.test(part)))

/** "Acme Ltd", "Tansley Bakery, Wakefield": a name, and perhaps its town. */
const isNamed = ({ parts, titled: at }: Row): boolean =>
  at === -1 &&
  (parts.some((part) => firm.test(part)) || (parts.length > 1 && /^\p{Lu}/u.test(parts[0] ?? '')))

/**
 * Reads the headlines of all jobs together: in one résumé they are set alike, so that a title which no word tells is known
 * by the line it stands in.
 */
export function headlines(jobs: string[][]): Headline[] {
  const all = jobs.map((lines) => lines.map(rowOf))
  const layout = layoutOf(all)
  return all.map((rows) => headlineOf(rows, layout))
}

interface Layout {
  /** The line that most titles stand in where the employer has one of its own; null where as many stand in the other. */
  titleRow: number | null
  /** Titles have a line of their own. */
  apart: boolean
}

function layoutOf(all: Row[][]): Layout {
  const two = all.filter((rows) => rows.length > 1 && !rows.some(isWhole))
  const below = two.map(titleRowOf).filter((row) => row !== null)
  const second = below.filter((row) => row === 1).length
  const first = below.length - second
  return {
    titleRow: first === second ? null : first > second ? 0 : 1,
    apart: two.some((rows) => rows.some(({ parts, titled: at }) => at !== -1 && parts.length === 1)),
  }
}

/** The one line of two that has a title, or that is not the employer's. */
function titleRowOf([first, second]: Row[]): number | null {
  if (first === undefined || second === undefined) return null
  if ((first.titled === -1) !== (second.titled === -1)) return first.titled === -1 ? 1 : 0
  if (isNamed(first) !== isNamed(second)) return isNamed(first) ? 1 : 0
  return null
}

function headlineOf(rows: Row[], layout: Layout): Headline {
  const [first, second] = rows
  const whole = rows.find(isWhole)
  const hasFirm = (row: Row): boolean => row.parts.some((part) => firm.test(part))
  if (first === undefined) return { rest: [] }
  if (
    second !== undefined &&
    (whole === undefined ||
      (!whole.strong && (layout.apart || rows.some((row) => row !== whole && hasFirm(row)))))
  ) {
    const at = (layout.titleRow ?? titleRowOf(rows)) === 1 ? 1 : 0
    const title = at === 0 ? first : second
    const other = at === 0 ? second : first
    const alone = other.parts.length < 2 && !hasFirm(other) && title.parts.length > 1 && !layout.apart
    // "Producer, Radio Nord" above "Kiel, 2016 – 2018": what stands alone beside both is the town.
    if (!(alone && title.titled !== -1))
      return {
        ...shown(title.titled === -1 ? title.parts[0] : title.parts[title.titled], nameIn(other.parts)),
        rest: rows.slice(2).map(({ text }) => text),
      }
  }
  const row = whole ?? rows.find(({ titled: at }) => at !== -1) ?? first
  const title = row.titled === -1 ? row.parts.find((part) => !firm.test(part)) : row.parts[row.titled]
  const others = row.parts.filter((part) => part !== title)
  // "Florist (Atelier Pivoine, Rennes)": what stands in brackets beside a title that nothing else stands beside.
  const bare = others.length > 0 || rows.length > 1 ? '' : (title ?? '')
  const inside = placeIn.exec(bare)
  const set = inside !== null && titled(inside[1] ?? '') ? inside : beside.exec(bare)
  if (set !== null) return { ...shown(set[1], set[2]?.split(', ')[0]), rest: [] }
  return {
    ...shown(title, nameIn(others)),
    rest: rows.filter((one) => one !== row && (whole !== undefined || one !== first)).map(({ text }) => text),
  }
}

/** "Rådgiver, kulturavdelingen, Lia kommune": a department's name has no capital, an employer's has. */
const nameIn = (parts: string[]): string | undefined =>
  parts.find((part) => firm.test(part)) ?? parts.find((part) => /\p{Lu}/u.test(part)) ?? parts[0]

/** "Nordbau AG in Kiel". */
const inTown = /(\s(?:gmbh|ag|kg|ltd|llc|inc|plc|as|sa|sas|sarl|sl))\.? (?:in|i|à|en) \p{Lu}.*$/iu

/** "Freelance" where an employer's name stands. */
const isSelf = (employer = ''): boolean => /^\P{Zs}+$/u.test(employer) && isOwnMaster(employer)

function shown(
  title: string | undefined,
  employer: string | undefined,
): { title?: string; employer?: string } {
  const position = title
    ?.replace(datedChange, '')
    .replace(/\s*\((?:since|from|seit|ab|depuis|dès|desde|siden|fra) [^()]*\d{4}\)$/u, '')
  // "Hotel Adler (4 stars, 60 rooms)": what stands in brackets is no part of the name.
  // What stands beside somebody who works for themselves is a town, unless it has one of its own: "Elm Films (Bath)".
  const own = isOwnMaster(title ?? '') && !/^\S+ \S.* \([^)]+\)$/.test(employer ?? '')
  const name =
    own || isPause(title ?? '') || isSelf(employer)
      ? undefined
      : employer?.replace(/\s*\([^)]*\)$/, '').replace(inTown, '$1')
  return {
    ...(name === undefined || name === '' ? {} : { employer: name }),
    ...(position === undefined || position === '' ? {} : { title: position }),
  }
}
