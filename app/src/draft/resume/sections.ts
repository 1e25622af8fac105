import { dateRange } from './dates.ts'
import { folded } from './folded.ts'
import { addressIn, isOfAddress } from './address.ts'
import { headingBeside, headsPerson, isCapitals, type Section, sectionOf, sectionNamed } from './headings.ts'
import type { Line } from './lines.ts'
import { titleWord } from './titles.ts'

/** Where a line stands: its section, null above every heading; a heading says nothing itself but what stands beside it. */
export interface Place {
  section: Section | null
  heading: boolean
  rest?: string
}

/**
 * The section that each line stands in. A heading in words of the person's own is known by a word of it ("What I
 * learned"), by the job under it, or by how it is set; then what stands under it is at least nothing of the section before.
 */
export function sectionsOf(lines: Line[]): Place[] {
  let current: Section | null = null
  const places = lines.map((line, index): Place => {
    const beside: ReturnType<typeof headingBeside> = line.bullet ? null : headingBeside(line.text)
    const apart = beside !== null && !ofWork.has(current ?? 'other')
    const blankAbove = lines[index - 1]?.text === ''
    if (beside !== null && (apart || (blankAbove && (beside.capitals || beside.section === 'languages')))) {
      // "Sprachen: Deutsch" among what one can do is a line of its own, and no new section.
      if (beside.capitals) current = beside.section
      return { section: beside.section, heading: true, rest: beside.rest }
    }
    const opened = opens(lines, index, line, current)
    current = opened ?? current
    return { section: current, heading: opened !== null }
  })
  const all = withNameBelow(lines, withPersonAtTop(lines, places))
  return all.some(({ section }) => section === 'work') ? all : withJobsAtTop(lines, all)
}

/** "Personal details" above every other heading is still the head. */
function withPersonAtTop(lines: Line[], places: Place[]): Place[] {
  const first = places.findIndex(({ heading }) => heading)
  if (first === -1 || !headsPerson(lines[first]?.text ?? '')) return places
  const next = places.findIndex(({ heading }, index) => index > first && heading)
  return places.map((place, index) =>
    index >= first && (next === -1 || index < next) ? { ...place, section: null } : place,
  )
}

/** The person's name may stand below a column of other things: what it heads is the head. It is known by the address. */
function withNameBelow(lines: Line[], places: Place[]): Place[] {
  const address = addressIn(lines)
  const at = lines.findIndex(({ text, bullet }) => !bullet && isOfAddress(text, address))
  if (at === -1 || places[at]?.section === null) return places
  const end = places.findIndex(({ heading }, index) => index > at && heading)
  return places.map((place, index) =>
    index >= at && (end === -1 || index < end) ? { section: null, heading: false } : place,
  )
}

/** No heading names the jobs: they begin at the first paragraph at the top, or of what looked like a summary, with a title and a time from and to. */
function withJobsAtTop(lines: Line[], places: Place[]): Place[] {
  const isOpen = (at: number): boolean => top.has(places[at]?.section ?? null) && places[at]?.heading !== true
  const dated = lines.findIndex(
    ({ text, bullet }, at) =>
      isOpen(at) &&
      !bullet &&
      dateRange(text)?.points === 2 &&
      lines.slice(Math.max(0, at - 2), at + 2).some((line) => titleWord(line.text)),
  )
  let from = dated
  while (from > 0 && lines[from - 1]?.text !== '' && isOpen(from - 1)) from -= 1
  if (from < 1) return places
  const end = places.findIndex((_, at) => at > from && !isOpen(at))
  return places.map((place, at) =>
    at >= from && (end === -1 || at < end) ? { section: 'work', heading: false } : place,
  )
}

const top = new Set<Section | null>([null, 'summary'])

/** Where a title or a time below a line makes it part of what is above. */
const dated = new Set<Section>(['work', 'education', 'volunteer'])

/** Where a colon stands behind what was done. */
const ofWork = new Set<Section>(['work', 'volunteer', 'projects', 'education'])

function opens(lines: Line[], index: number, line: Line, current: Section | null): Section | null {
  if (line.bullet || line.text === '') return null
  const known = sectionOf(line.text)
  if (known !== null) return known
  // What stands first of all is the person's name.
  if (lines.findIndex(({ text }) => text !== '') === index) return null
  if (!looksLikeHeading(lines, index, line, current)) return null
  const under = below(lines, index, current === null || current === 'summary')
  const named = sectionNamed(line.text)
  if (isJob(under)) {
    if (named !== null && named !== 'work' && (current !== 'work' || aside.has(named))) return named
    const set = line.heading || isCapitals(line.text) || isAlone(lines, index)
    return current !== 'work' && (set || named === 'work') ? 'work' : null
  }
  if (current === null || stoodAlready(lines, index, line)) return null
  return named ?? (dated.has(current) && isOfJob(line, under) ? null : 'other')
}

/** Where one tells of posts and times that are no work for pay. */
const aside = new Set<Section>(['volunteer', 'other'])

/** Short, without a date, a name or a title: in capitals, set as a heading, or in a paragraph of its own. */
function looksLikeHeading(lines: Line[], index: number, line: Line, current: Section | null): boolean {
  const { text, heading } = line
  if (text.length > 40 || text.split(' ').length > 5 || /[\d,;@|()]|[.!?]$|: \S|  /.test(text)) return false
  if (titleWord(text)) return false
  if (heading) return true
  if (lines[index - 1]?.text !== '') return false
  // Above a list a line in small letters may be a result of the job.
  const alone = isAlone(lines, index) || (!ofWork.has(current ?? 'work') && isAbove(lines, index))
  return isCapitals(text) || alone || sectionNamed(text) !== null
}

/** "What I work with", with an empty line above and a list below. */
const isAbove = (lines: Line[], index: number): boolean =>
  lines[index + 1]?.bullet === true && small.test(lines[index]?.text ?? '')

const small = /(?:^| )\p{Ll}+:?$/u

/** "What I do now", with an empty line above and below: no name, as its last word has a small letter. */
const isAlone = (lines: Line[], index: number): boolean =>
  lines[index - 1]?.text === '' && lines[index + 1]?.text === '' && small.test(lines[index]?.text ?? '')

/** Part of a job: a title or a time follows, or it is what one calls one's results there. */
const isOfJob = ({ text }: Line, under: Line[]): boolean =>
  within.test(folded(text)) ||
  under.some(({ text: next }) => {
    const range = dateRange(next)
    return titleWord(next) || (range !== null && range.startDate !== range.endDate)
  })

const within =
  /(?<!\p{L})(?:achievements?|accomplishments?|responsibilit(?:y|ies)|duties|tasks?|highlights?|results?|key|selected|team|clients?|mandates?|cases?|erfolge?|aufgaben?|schwerpunkte?|tatigkeiten?|ergebnisse?|verantwortung\p{L}*|kunden|realisations?|missions?|taches?|resultats?|responsabilites?|logros|funciones|tareas|responsabilidades|resultados|resultater|oppgaver|ansvar\p{L}*|arbeidsoppgaver|kunder)(?!\p{L})/u

/** The first lines below, leaving out lists, unless (`listed`) all that stands there is one. */
function below(lines: Line[], index: number, listed: boolean): Line[] {
  const next = lines.slice(index + 1, index + 5).filter(({ text }) => text !== '')
  const plain = next.filter(({ bullet }) => !bullet)
  return (listed && plain.length === 0 ? next : plain).slice(0, 3)
}

/** A title, and a time from and to. */
function isJob(lines: Line[]): boolean {
  const ranges = lines.map(({ text }) => dateRange(text)).filter((range) => range !== null)
  return (
    lines.some(({ text }) => titleWord(text)) && ranges.some((range) => range.startDate !== range.endDate)
  )
}

/** An employer whose dates were given above, with what was done there below. */
const stoodAlready = (lines: Line[], index: number, { text }: Line): boolean =>
  lines.slice(0, index).some((line) => line.text.includes(text))
