import { datesIn, monthOfDate } from '../dates.ts'
import type { Mention } from '../mention.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { pieceAt, stretchOfDate } from '../stretches.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import { employersIn } from '../years.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Since 2021", "ab März 2021": what goes on; "between 2019 and", where the line is broken: what ends in the next. */
const open =
  /(?<!\p{L})(?:since|from|seit|ab|depuis|des|a partir de|desde|siden|fra) (?:\p{L}+ (?:de )?|\d\d[./])?(?:19|20)\d\d(?!\d)(?! ?(?:-|to|until|till|bis|a|au|jusqu'en|hasta|til)(?!\p{L}))|(?:19|20)\d\d (?:-|and|to|und|bis|et|a|y|hasta|og|til)$/u

/**
 * The year of something that a line of a job dates for itself: "referente desde 2023", "entregada en 2022". Told of that
 * line, it must be the line's. Null where no such line is meant.
 */
export function traceLineDate(
  mention: Mention,
  { folded, clause, employers }: Setting,
  sources: Sources,
): Traced {
  const { resume, sameLanguage } = sources
  if (!sameLanguage || isBeing(folded.slice(0, mention.start))) return null
  const { start, end } = stretchOfDate(folded, mention.start)
  const heads = headWords(resume)
  const topic = topicOf(folded.slice(start, end), heads)
  topic.delete('#people')
  const piece = pieceAt(folded, mention)
  const named = namedIn(folded.slice(piece.start, piece.end), resume)
  if (topic.size === 0 && named.length === 0) return null
  const headlines = new Set(resume.jobs.map(({ span }) => span?.where))
  const year = mention.value ?? 0
  const lines = resume.facts.flatMap((fact) => {
    const shared = sharedTopics(topic, fact)
    return shared === 0 ? [] : [{ fact, shared, dates: headlines.has(fact.where) ? [] : datesIn(fact.text) }]
  })
  const fits = ({ fact, dates }: { fact: Fact; dates: { year: number }[] }): boolean => {
    const years = dates.map((date) => date.year)
    const until = open.test(fact.folded) ? Infinity : Math.max(...years)
    return dates.length > 0 && (years.includes(year) || (Math.min(...years) < year && year < until))
  }
  // What contradicts must be told in the date's own clause.
  const own = clause.start + clause.text.length
  // "In 2019, I founded …": a date that opens is told of by the clause behind its comma.
  const behind = /^, ?[^,;:]*/.exec(folded.slice(own))?.[0].length ?? 0
  // "An officer since 2013, and have mentored …": what else the clause tells of has no date.
  const apart = topicOf(folded.slice(piece.start, piece.end)).size > 0
  const until = Math.min(
    end,
    topicOf(clause.text).size === 0 || !apart ? own + behind : own,
    apart ? piece.end : Infinity,
  )
  const told = (from: number): typeof lines => {
    const said = topicOf(folded.slice(from, until), heads)
    said.delete('#people')
    return lines.map((line) => ({ ...line, shared: sharedTopics(said, line.fact) }))
  }
  const inClause = told(Math.max(start, clause.start, apart ? piece.start : 0))
  // "..., and have done so since 2012": a clause with no more than a verb goes on about the one before.
  const goesOn =
    inClause.every(({ shared }) => shared === 0) &&
    topicOf(clause.text).size <= 1 &&
    employersIn(clause.text, resume.jobs).length === 0
  const close = goesOn ? told(start) : inClause
  const most = Math.max(0, ...close.map(({ shared }) => shared))
  const meant = named.length > 0 ? named : close.filter(({ shared }) => shared === most)
  const clear = (most >= 2 || named.length > 0) && meant.every(({ dates }) => dates.length > 0)
  // "Four series since January 2021", when the job began: all of its time.
  const begun = resume.jobs.some(
    ({ span }) => mention.month !== undefined && span?.from === monthOfDate({ year, month: mention.month }),
  )
  if (clear && !begun && !meant.some(fits)) {
    const real = [...new Set(meant.flatMap(({ dates }) => dates.map((date) => date.year)))].join(', ')
    return { reason: `Your résumé dates this ${real}.` }
  }
  const fitting = lines.find(
    (line) =>
      line.fact.job !== null && fits(line) && (employers.length === 0 || employers.includes(line.fact.job)),
  )
  return fitting === undefined
    ? null
    : supported(mention, 'resume', [{ fact: fitting.fact, at: 0, length: fitting.fact.text.length }])
}

/** "Where I have been since 2021": how long one is there, whatever the sentence goes on to tell of it. */
const isBeing = (before: string): boolean =>
  /(?<!\p{L})(?:where|wo|bei (?:der|dem|denen)|ou|chez qui|donde|der|hvor) (?:\p{L}+ )?(?:i|i've|ich|je|j'\p{L}+|jeg|estoy|trabajo|sigo|llevo)(?: (?:have|have been|been|am|work|worked|working|now|nun|bin|arbeite|suis|travaille|exerce|er|har vært|har vaert|jobber|arbeider|har jobbet|har arbeidet|har|vaert|jobbet|arbeidet)){0,3} (?:since|seit|depuis|desde|siden)(?: \p{L}+)? $/u.test(
    before,
  ) || /(?<!\p{L})wo ich seit (?:\p{L}+ )?$/u.test(before)

/** The dated lines that a text names by four words as they stand: "Apprentice of the Year in 2018". */
function namedIn(piece: string, { facts }: ResumeSource): { fact: Fact; dates: { year: number }[] }[] {
  const said = piece.split(/[^\p{L}'-]+/u).filter((word) => word !== '')
  const names = said.map((_, index) => said.slice(index, index + 4).join(' ')).slice(0, -3)
  return facts
    .filter(({ folded }) => names.some((name) => name.length >= 16 && folded.includes(name)))
    .map((fact) => ({ fact, dates: datesIn(fact.text) }))
    .filter(({ dates }) => dates.length > 0)
}
