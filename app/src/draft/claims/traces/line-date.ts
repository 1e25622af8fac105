import { datesIn } from '../dates.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { stretchOfDate } from '../stretches.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import { claimWords, pattern } from '../words/words.ts'
import { employersIn } from '../years.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const open = pattern(
  Object.values(claimWords)
    .map(({ since }) => since)
    .join('|'),
)

/**
 * The year of something that a line of a job dates for itself: "referente desde 2023", "entregada en 2022". Told of that
 * line, it must be the line's. Null where no such line is meant.
 */
export function traceLineDate(
  mention: Mention,
  { folded, clause, employers: named }: Setting,
  sources: Sources,
): Traced {
  const { resume, sameLanguage } = sources
  if (!sameLanguage) return null
  const { start, end } = stretchOfDate(folded, mention.start)
  const employers = headWords(resume)
  const topic = topicOf(folded.slice(start, end), employers)
  topic.delete('#people')
  if (topic.size === 0) return null
  const headlines = new Set(resume.jobs.map(({ span }) => span?.where))
  const year = mention.value ?? 0
  const lines = resume.facts.flatMap((fact) => {
    const shared = sharedTopics(topic, fact)
    return shared === 0 ? [] : [{ fact, shared, dates: headlines.has(fact.where) ? [] : datesIn(fact.text) }]
  })
  const fits = ({ fact, dates }: { fact: Fact; dates: { year: number }[] }): boolean => {
    const years = dates.map((date) => date.year)
    open.lastIndex = 0
    const until = open.test(fact.folded) ? Infinity : Math.max(...years)
    return dates.length > 0 && (years.includes(year) || (Math.min(...years) < year && year < until))
  }
  // What contradicts must be told in the date's own clause.
  const own = clause.start + clause.text.length
  // "In 2019, I founded …": a date that opens is told of by the clause behind its comma.
  const behind = /^, ?[^,;:]*/.exec(folded.slice(own))?.[0].length ?? 0
  const until = Math.min(end, topicOf(clause.text).size === 0 ? own + behind : own)
  const told = (from: number): typeof lines => {
    const said = topicOf(folded.slice(from, until), employers)
    said.delete('#people')
    return lines.map((line) => ({ ...line, shared: sharedTopics(said, line.fact) }))
  }
  const inClause = told(Math.max(start, clause.start))
  // "..., and have done so since 2012": a clause with no more than a verb goes on about the one before.
  const goesOn =
    inClause.every(({ shared }) => shared === 0) &&
    topicOf(clause.text).size <= 1 &&
    employersIn(clause.text, resume.jobs).length === 0
  const close = goesOn ? told(start) : inClause
  const most = Math.max(0, ...close.map(({ shared }) => shared))
  const meant = close.filter(({ shared }) => shared === most)
  const clear = most >= 2 && meant.every(({ dates }) => dates.length > 0)
  if (clear && !meant.some(fits)) {
    const real = [...new Set(meant.flatMap(({ dates }) => dates.map((date) => date.year)))].join(', ')
    return { reason: `Your résumé dates this ${real}.` }
  }
  const fitting = lines.find(
    (line) => line.fact.job !== null && fits(line) && (named.length === 0 || named.includes(line.fact.job)),
  )
  return fitting === undefined
    ? null
    : supported(mention, 'resume', [{ fact: fitting.fact, at: 0, length: fitting.fact.text.length }])
}
