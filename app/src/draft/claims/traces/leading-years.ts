import { amountsIn } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numbersIn } from '../numbers.ts'
import { fold } from '../fold.ts'
import type { ResumeSource } from '../source.ts'
import { namesPeople, topicOf } from '../topic.ts'
import { type ClaimWords, pattern } from '../words/words.ts'
import { leadingTitle } from './led.ts'
import type { Setting, Sources } from './setting.ts'
import { isLeadersTitle } from './stand-in.ts'

/**
 * The jobs in which people were led, where years are said of leading them: "for ten years I have led a gang of four".
 * A job counts by its title, or by a line on leading or on a number of people. Undefined where the years are of something
 * else, where the résumé states as many itself, or where no job tells of leading.
 */
export function jobsLed(
  mention: Mention,
  { clause, folded }: Setting,
  { resume, languages, spoken }: Sources,
): number[] | undefined {
  const [language] = languages
  const said = saidOf(mention, clause, folded)
  const leads = [...said.matchAll(pattern(language.parts[3]))].some(({ index, 0: verb }) =>
    namesPeople(said.slice(index + verb.length, index + verb.length + 32)),
  )
  const titled = leads ? [] : jobsTitledSo(said, language, resume)
  if (!leads && titled.length === 0) return undefined
  const isLeading = (text: string): boolean =>
    leadingTitle.test(text) || languages.some((one) => pattern(one.parts[3]).test(text))
  // "Eleven years in cellars, six of them leading": only what stands beside the number is said of it.
  const stated = resume.facts.some(
    ({ job, text }) =>
      job === null &&
      text
        .split(/[,;:]/)
        .some(
          (part) =>
            isLeading(fold(part)) &&
            numbersIn(part, spoken.resume).some(({ years, value }) => years && value >= (mention.value ?? 0)),
        ),
  )
  if (stated) return undefined
  if (titled.length > 0) return titled
  const led = resume.facts.flatMap((fact) =>
    fact.job !== null &&
    (isLeading(fact.folded) || (namesPeople(fact.folded) && amountsIn(fact, spoken.resume).length > 0))
      ? [fact.job]
      : [],
  )
  return led.length === 0 ? undefined : [...new Set(led)]
}

/** The clause of the years; "for ten years now, I have run …": with the next one, where it says no more than how long. */
function saidOf({ start, end }: Mention, { text, start: from }: Setting['clause'], folded: string): string {
  const rest = folded.slice(from, start) + folded.slice(end, from + text.length)
  if (topicOf(rest).size > 0) return folded.slice(from, from + text.length)
  return /^[^;:.]*?,[^,;:.]*/u.exec(folded.slice(from))?.[0] ?? folded.slice(from, from + text.length)
}

/** "For ten years I have run the cellar", of a "Cellar manager": the jobs with a title that leads, where one of them leads just that. */
function jobsTitledSo(said: string, { parts }: ClaimWords, { jobs }: ResumeSource): number[] {
  const led = new Set(
    [...said.matchAll(pattern(parts[3]))].flatMap(({ index, 0: verb }) => {
      const [object = ''] = /^(?: [^ ,;:.]+){1,3}/u.exec(said.slice(index + verb.length)) ?? []
      return [...topicOf(object)]
    }),
  )
  const titles = jobs.map(({ title }) => fold(title))
  const leading = titles.flatMap((title, index) => (isLeadersTitle(title) ? [index] : []))
  const alike = leading.some((index) => [...topicOf(titles[index] ?? '')].some((one) => led.has(one)))
  return alike ? leading : []
}
