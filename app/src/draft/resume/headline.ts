import { change, firm, isNamed, isWhole, type Row, rowOf, titled } from './headline-row.ts'
import { isOwnMaster, isPause } from './no-employer.ts'

/** What the lines above a job's results say. */
export interface Headline {
  title?: string
  employer?: string
  /** Lines of it that say neither. */
  rest: string[]
}

const datedChange = new RegExp(String.raw`,\s+(?=(?:\p{L}+ ){1,3}\d)${change.source.slice(1)}.*$`, 'iu')

/** "Cocinero en Hotel Meseta (Segovia)": a word for the place where nothing else sets it apart. */
const placeIn = /^(.{3,}?) (?:en|au|aux|à|på|ved) (?:(?:el|la|le|los|las) |l['’])?(\p{Lu}.+)$/u

/** "Florist (Atelier Pivoine, Rennes)". */
const beside = /^(.{3,}?) \((\p{Lu}[^()]* [^()]*)\)$/u

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
    // Of two lines with a word of a title one tells what was done: "Leitung eines Sachgebiets mit 8 Beschäftigten".
    apart: two.some((rows) => {
      const named = rows.filter(({ titled: at }) => at !== -1)
      return named.length === 1 && named[0]?.parts.length === 1
    }),
  }
}

/** The one line of two that has a title, or that is not the employer's. */
function titleRowOf([first, second]: Row[]): number | null {
  if (first === undefined || second === undefined) return null
  if ((first.titled === -1) !== (second.titled === -1)) return first.titled === -1 ? 1 : 0
  if (isNamed(first) !== isNamed(second)) return isNamed(first) ? 1 : 0
  return null
}

const hasFirm = (row: Row): boolean => row.parts.some((part) => firm.test(part))

function headlineOf(rows: Row[], layout: Layout): Headline {
  const [first, second] = rows
  const whole = rows.find(isWhole)
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

/** "Stroke Unit, St Brendan's Hospital": a part of a house stands before the house. */
const unit = /(?:^|\s)(?:unit|ward|department|station|abteilung|service|avdeling|unidad|planta)$/iu
const house =
  /hospital|infirmary|clinic|klinik|krankenhaus|sykehus|h[ôo]pital|university|universit|council|kommune|school|college|trust/iu

/** "Rådgiver, kulturavdelingen, Lia kommune": a department's name has no capital, an employer's has. */
function nameIn(parts: string[]): string | undefined {
  const [first = '', ...more] = parts
  return (
    parts.find((part) => firm.test(part)) ??
    (unit.test(first) ? more.find((part) => house.test(part)) : undefined) ??
    parts.find((part) => /\p{Lu}/u.test(part)) ??
    parts[0]
  )
}

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
