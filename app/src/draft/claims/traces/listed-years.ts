import type { Mention } from '../mention.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import type { Setting, Sources } from './setting.ts'
import { stemsIn } from './years-of.ts'

/** What lists of fields are told by: bare nouns, and no verb of the writer's. */
const word = String.raw`(?!(?:i|ich|je|j'\p{L}+|jeg|yo|now|then|heute|aujourd'hui|hoy|the|this|that|an?|my|our|eine[nmr]?|une?|ce|cette|est?[ae]|es[ae]|una?|mi|min|mitt|denne|dette) )[\p{L}'-]+`
const item = String.raw`${word}(?: ${word})?`
const list = new RegExp(
  String.raw`^ (?:of (?:work )?|in (?:der |den |dem )?|im |with |mit |en |dans (?:la |le |les |l')?|de (?:la |el )?|con |i |med )((?:${item}, )*${item} (?:and|und|et|y|e|og) ${item})(?=[,;:.]|$| (?:i|ich|je|jeg|have|habe|hat|ha|har)(?!\p{L}))`,
  'u',
)

/** "Twelve years in galleries, museums and art transport": the several things that a number of years was spent on, each by itself. */
function itemsBehind({ end }: Mention, { folded }: Setting): string[] {
  const said = list.exec(folded.slice(end))?.[1]
  return said === undefined ? [] : said.split(/, | (?:and|und|et|y|e|og) /)
}

/**
 * The jobs that several things together tell of, by their headlines and lines: all jobs where one of the things stands
 * nowhere. Undefined where the years are not said of several.
 */
export function jobsOfSeveral(mention: Mention, setting: Setting, { resume }: Sources): number[] | undefined {
  const items = itemsBehind(mention, setting)
  if (items.length < 2) return undefined
  const all = [...resume.jobs.keys()]
  const heads = headWords(resume)
  const meant = items.map((one) => {
    const stems = stemsIn(one)
    const topic = topicOf(one, heads)
    return all.filter((job) => {
      const { title = '', employer = '' } = resume.jobs[job] ?? {}
      return (
        [...stemsIn(`${title} ${employer}`)].some((own) => own.length >= 4 && stems.has(own)) ||
        resume.facts.some((fact) => fact.job === job && sharedTopics(topic, fact) > 0)
      )
    })
  })
  return meant.some((jobs) => jobs.length === 0) ? all : [...new Set(meant.flat())]
}
