import { amountsIn } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numbersIn } from '../numbers.ts'
import { namesPeople } from '../topic.ts'
import { pattern } from '../words/words.ts'
import { leadingTitle } from './led.ts'
import type { Setting, Sources } from './setting.ts'

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
  const said = folded.slice(clause.start, clause.start + clause.text.length)
  const leads = [...said.matchAll(pattern(language.parts[3]))].some(({ index, 0: verb }) =>
    namesPeople(said.slice(index + verb.length, index + verb.length + 32)),
  )
  if (!leads) return undefined
  const isLeading = (text: string): boolean =>
    leadingTitle.test(text) || languages.some((one) => pattern(one.parts[3]).test(text))
  const stated = resume.facts.some(
    ({ job, text, folded: line }) =>
      job === null &&
      isLeading(line) &&
      numbersIn(text, spoken.resume).some(({ years, value }) => years && value >= (mention.value ?? 0)),
  )
  if (stated) return undefined
  const led = resume.facts.flatMap((fact) =>
    fact.job !== null &&
    (isLeading(fact.folded) || (namesPeople(fact.folded) && amountsIn(fact, spoken.resume).length > 0))
      ? [fact.job]
      : [],
  )
  return led.length === 0 ? undefined : [...new Set(led)]
}
