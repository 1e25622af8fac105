import { datesIn } from '../dates.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { stretchOfDate } from '../stretches.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import { claimWords, pattern } from '../words/words.ts'
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
    const own = fact.job !== null && !headlines.has(fact.where)
    return shared === 0 ? [] : [{ fact, shared, dates: own ? datesIn(fact.text) : [] }]
  })
  const fits = ({ fact, dates }: { fact: Fact; dates: { year: number }[] }): boolean => {
    const years = dates.map((date) => date.year)
    open.lastIndex = 0
    const until = open.test(fact.folded) ? Infinity : Math.max(...years)
    return dates.length > 0 && (years.includes(year) || (Math.min(...years) < year && year < until))
  }
  const fitting = lines.find(
    (line) => fits(line) && (named.length === 0 || named.includes(line.fact.job ?? -1)),
  )
  if (fitting !== undefined)
    return supported(mention, 'resume', [{ fact: fitting.fact, at: 0, length: fitting.fact.text.length }])
  // What contradicts must be told in the date's own clause.
  const said = topicOf(
    folded.slice(Math.max(start, clause.start), Math.min(end, clause.start + clause.text.length)),
    employers,
  )
  said.delete('#people')
  const close = lines.map((line) => ({ ...line, shared: sharedTopics(said, line.fact) }))
  const most = Math.max(0, ...close.map(({ shared }) => shared))
  const meant = close.filter(({ shared }) => shared === most)
  if (most < 2 || meant.some(({ dates }) => dates.length === 0)) return null
  const real = [...new Set(meant.flatMap(({ dates }) => dates.map((date) => date.year)))].join(', ')
  return { reason: `Your résumé dates this ${real}.` }
}
