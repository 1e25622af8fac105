import { amountsIn, sameAmount } from '../amounts.ts'
import { proofOf } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { onlyHelped, onlyHelpedAt } from './kin.ts'
import { mayProveLed } from './led-itself.ts'
import { onlyWhen, saysLed, serving } from './led.ts'
import { claimsFirst, isSecondAt } from './stand-in.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** Words that many use for work of their own, too: "ran pumping tests", "manage 14,500 documents". */
export const keptOn =
  /^(?:ran|run|running|manag\p{L}+|fuhr\p{L}+|gefuhrt|gere\p{L}*|gestion\p{L}*|llev\p{L}+|driv\p{L}+|drev\p{L}*)$/u

/** Between a verb of leading and a number that counts something else. */
const turningAway =
  /(?<!\p{L})(?:for|that|which|who|where|when|fur|mit denen|in der|in dem|haben wir|pour|qui|dont|ou|para|que|donde|som|der|hvor)(?!\p{L})/u

/** To guide people is what tutors, mentors and trainers do, too. */
export const guiding = /^(?:encadr|supervis|oversaw|accompagn|anleit|veiled)/u
export const taught =
  /(?<!\p{L})(?:tutor|mentor|form[ae]|train|veiled|opplar|einarbeit|betreu|anleit|taught|teach)\p{L}*/u

/** What stands around a number in a line: "8 mechanics", "a crew of five". */
const around = (line: string, at: number): string =>
  `${/(?:[^ ,;:.]+ ){0,3}$/u.exec(line.slice(0, at))?.[0] ?? ''}#${/^[^,;:.]{0,35}/u.exec(line.slice(at))?.[0] ?? ''}`

/** "J'encadre six étudiants", of "Tutorat de 6 étudiants": a line of just so many people, whose person did not only help. */
export function sameNumber(mention: Mention, { folded, clause }: Setting, sources: Sources): Traced {
  const { resume, spoken, languages, sameLanguage } = sources
  const next = folded.slice(mention.end, mention.end + 40)
  const behind = onlyWhen.test(/^[^,;:.]*/u.exec(next)?.[0] ?? '')
    ? folded.slice(Math.max(clause.start, mention.start - 60), mention.start)
    : next
  const [number] = numberMentions(behind, languages[0]).filter(({ kind }) => kind === 'number')
  if (number === undefined) return null
  const said = fold(mention.text)
  const guides =
    guiding.test(said) ||
    (said.startsWith('leite') &&
      /^[^,;:.]* an(?:[.,;:!?]| (?:und|oder|sowie) |$)/u.test(folded.slice(mention.end)))
  // "A team for 20 events a week", "a department that holds 45": what is led is not what the number counts.
  if (turningAway.test(behind.slice(0, number.start))) return null
  const counted =
    guides || keptOn.test(said) || namesPeople(behind.slice(0, number.end + 30).replace(serving, ' '))
  const people = namesPeople(behind.slice(number.start, number.end + 30).replace(serving, ' '))
  const first = claimsFirst(folded)
  const lines = resume.facts.filter(
    (fact) =>
      fact.job !== null &&
      (counted || saysLed(fact)) &&
      (guides || mayProveLed(mention, folded, fact, resume)) &&
      amountsIn(fact, spoken.resume).some(
        (amount) =>
          !amount.derived &&
          sameAmount(number, amount) &&
          // "Six hearings", however many clerks are said to be led.
          (!people || namesPeople(around(fact.folded, amount.at))) &&
          !onlyHelpedAt(fact, amount.at) &&
          !(first && isSecondAt(fact, amount.at)),
      ) &&
      (!sameLanguage || sharedTopics(topicOf(behind), fact) > 0) &&
      !onlyHelped(fact) &&
      // Six whom one tutors are no team that one directs.
      (guides || !taught.test(fact.folded)),
  )
  return supported(
    mention,
    'resume',
    lines.map((fact) => proofOf(fact)),
  )
}
