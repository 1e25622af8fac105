import type { Unsupported } from '../../draft.ts'
import { datesIn } from '../dates.ts'
import { numberMentions } from '../numbers.ts'
import type { Mention } from '../mention.ts'
import type { ResumeSource } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { pattern } from '../words/words.ts'
import { employersIn, isAnotherTime } from '../years.ts'

/**
 * "Two years of repairs at Acme", where one was for five, and for two elsewhere: how long one was at a place is no part of
 * the time there, where it is all of the time at another.
 */
export function otherYears(text: string, folded: string, sources: Sources): Unsupported | null {
  const { resume, languages, imagined } = sources
  const named = employersIn(text, resume.jobs)
  if (new Set(named.map(({ at }) => at)).size !== 1 || pattern(imagined).test(folded)) return null
  const here = named.map(({ job }) => job)
  for (const years of numberMentions(text, languages[0], true)) {
    const place = named.find(({ at }) => at > years.end)
    if (years.kind !== 'years' || place === undefined || isAnotherTime(text, place.at)) continue
    if (!spent.test(folded.slice(years.end, place.at)) || part.test(folded.slice(0, years.start))) continue
    const real = resume.jobs.findIndex(
      (_, job) => !here.includes(job) && isAllOf(years, monthsOf([job], resume)),
    )
    const months = monthsOf(here, resume)
    if (real === -1 || months < (years.value ?? 0) * 12 + 15) continue
    if (here.some((job) => lastsWithin(years, text.slice(years.end, place.at), job, sources))) continue
    return {
      text: text.slice(place.at, place.end),
      start: place.at,
      end: place.end,
      kind: 'employer',
      reason: `Your résumé gives so many years to ${resume.jobs[real]?.employer ?? 'another employer'}.`,
    }
  }
  return null
}

/** Right behind the years what was done in them, and where. */
const spent =
  /^(?: (?!which|that|die|que|qui|som)[^ ,;:.()]+){0,7} (?:at|with|bei|beim|im|chez|au|en|hos|pa|ved)(?: (?:the|der|dem|la|le|el|l'))? ?$/u

/** "In the first two years", "within two years": a part of the time. */
const part =
  /(?<!\p{L})(?:in|within|over|after|during|for|first|last|past|another|innerhalb(?: von)?|in den|nach|ersten|letzten|weitere|en|dans|sur|apres|premieres?|dernieres?|durante|tras|primeros?|ultimos?|otros?|i|pa|etter|forste|siste|lopet av)(?: (?:the|my|den|meinen|les|mes|los|mis|de))?(?: (?:just|only|about|nearly|almost|over|more than|fast|knapp|gut|rund|uber|pres de|plus de|environ|casi|mas de|unos|nesten|drøyt|droyt|over|rundt|mer enn|algo mas de|un peu plus de))* $/u

/** "Deputy since 2024", two years of five: does what is told of within the job last so long? */
function lastsWithin({ value = 0 }: Mention, told: string, job: number, { resume, today }: Sources): boolean {
  const topic = topicOf(told)
  const { span = null } = resume.jobs[job] ?? {}
  const ends =
    span === null ? [] : [Math.floor(span.from / 12), Math.floor(span.to / 12), today.getUTCFullYear()]
  const own = resume.facts
    .filter((fact) => fact.job === job && sharedTopics(topic, fact) > 0)
    .flatMap(({ text }) => datesIn(text).map(({ year }) => year))
  return own.some((year) => [...ends, ...own].some((other) => Math.abs(Math.abs(other - year) - value) < 1))
}

const isAllOf = ({ value = 0, bound }: Mention, months: number): boolean => {
  const said = value * 12
  if (bound === 'nearly') return months <= said + 1 && months >= said - 6
  if (bound === 'least') return months >= said && months <= said + 8
  return Math.abs(months - said) <= 4
}

function monthsOf(jobs: number[], resume: ResumeSource): number {
  return jobs.reduce((sum, job) => {
    const span = resume.jobs[job]?.span ?? null
    return span === null ? Number.NaN : sum + span.to - span.from
  }, 0)
}
