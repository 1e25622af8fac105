import { amountsIn } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Up to the age of 14", "Kinder von 3 bis 6 Jahren": how old others are, and no time of the writer's. Null where no age is meant. */
export function traceAge(mention: Mention, setting: Setting, { resume, spoken }: Sources): Traced {
  const { folded, sentence, employers } = setting
  const before = folded.slice(0, mention.start)
  if (!ageOf.test(before) && !youngFrom.test(before)) return null
  const topic = topicOf(sentence)
  const stated = resume.facts.flatMap((fact) =>
    sharedTopics(topic, fact) > 0 || (fact.job !== null && employers.includes(fact.job))
      ? amountsIn(fact, spoken.resume)
          .filter(({ years, value }) => years && value === mention.value)
          .map(({ at, length }) => ({ fact, at, length }))
      : [],
  )
  return supported(mention, 'resume', stated, employers) ?? { reason: 'Your résumé names no such age.' }
}

const range = String.raw`(?:(?:\p{L}+|\d+) ?(?:and|to|or|und|bis|oder|et|a|ou|y|o|og|til|eller|-) ?)?`

const ageOf = new RegExp(
  String.raw`(?<!\p{L})(?:aged|(?:the )?ages? (?:of|from|between)|alter (?:von|bis|zwischen|ab)|ages? (?:de|d'|entre)|agee?s (?:de|d'|entre)|l'age de|edad(?:es)? (?:de|entre)|i alderen|alder (?:fra|pa)) ?(?:from |up to |between |von |zwischen |fra |mellom |entre )?${range}$`,
  'u',
)

const youngFrom = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}*kinder[n]?|\p{L}*jugendliche[nr]?|sauglinge?n?|babys?|birth|babies|infants?|children|toddlers?|teenagers?|young people|pupils|enfants?|nourrissons?|bebes?|ados|adolescents?|jeunes|ninos|ninas|recien nacid[oa]s?|adolescentes|jovenes|barn|ungdom(?:mer)?|spedbarn|nyfodte?)(?: \p{L}+){0,2}? (?:from|between|up to|to|von|zwischen|bis(?: zu)?|de|entre|jusqu'a|a|hasta|fra|mellom|opp til|til|pa) ${range}$`,
  'u',
)
