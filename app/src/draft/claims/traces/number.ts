import { amountsIn, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { traceYears } from '../years.ts'
import { traceComparison, withOneself } from './comparison.ts'
import { jobsMeant, yearsAfterStudies } from './years-of.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "In two companies": as many as the résumé has jobs. */
const companies =
  /^ (?:companies|firms|unternehmen|firmen|entreprises|societes|empresas|bedrifter|selskaper)(?!\p{L})/u

/** A number must stand in a line about the same thing: 35 % fewer failures are not 35 % less cost. */
export function traceNumber(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, spoken, sameLanguage } = sources
  const topic = topicOf(setting.sentence)
  const counted = setting.folded.slice(mention.end)
  if (companies.test(counted) && (mention.value ?? 0) <= resume.jobs.length) return null
  const same = resume.facts.flatMap((fact) =>
    amountsIn(fact, spoken.resume)
      .filter((amount) => sameAmount(mention, amount))
      .map(({ at, length }) => ({ fact, at, length })),
  )
  const onTopic =
    !sameLanguage || topic.size === 0 ? same : same.filter(({ fact }) => sharedTopics(topic, fact) > 0)
  return (
    supported(mention, 'resume', onTopic, setting.employers) ??
    traceComparison(mention, setting, sources) ??
    withOneself(mention, counted, sources) ?? {
      reason:
        same.length === 0
          ? 'This number is not in your résumé.'
          : 'Your résumé has this number, but about something else.',
    }
  )
}

export function traceOwnYears(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, spoken } = sources
  const studied = yearsAfterStudies(mention, setting, sources)
  if (studied !== null) return studied
  const years = traceYears(mention, resume, { ...setting, jobs: jobsMeant(setting, sources) }, spoken.resume)
  if ('proofs' in years && years.proofs.length > 0)
    return supported(mention, 'resume', years.proofs, setting.employers)
  const most = 'most' in years ? years.most : 0
  return {
    reason:
      most === 0
        ? 'Your résumé gives no such number of years.'
        : `Your résumé gives ${most} ${most === 1 ? 'year' : 'years'} at most for this.`,
  }
}
