import { type Entry, entriesOf, kinship } from '../entries.ts'
import { proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { topicOf } from '../topic.ts'
import { pattern } from '../words/words.ts'
import { feats as everyLanguage } from '../words/feats.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const prizes = Object.values(everyLanguage)
  .map(({ prize }) => prize)
  .join('|')

/** To be it is to have won it. */
const ofTheYear =
  /(?<!\p{L})(?:(?<!(?:most|much|rest|half|part|end|start|course|months?|weeks|days|time|all|out) )of the year|de l'annee|del ano|des jahres|arets)(?!\p{L})/u

/** How far a prize reaches. */
const scope =
  /(?<!\p{L})(?:national|nationale[nr]?|international|internationale[nr]?|nasjonale?|internasjonale?|nacional|internacional|european|europ\p{L}+|regional|regionale[nr]?|bundes\p{L}*preis|landes\p{L}*preis)(?!\p{L})/u

/** A prize: the résumé must name one like it, and as won where the sentence says so. */
export function tracePrize(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, sameLanguage, feats } = sources
  // "Preis" and "prix" are what a thing costs, too.
  if (
    !ofTheYear.test(setting.folded) &&
    !pattern(`${feats.won}|${feats.lesser}|${feats.finished}`).test(setting.folded)
  )
    return null
  const all = entriesOf(resume.facts)
  const known = all.filter(
    ({ section, facts }) => section === 'awards' || facts.some(({ folded }) => pattern(prizes).test(folded)),
  )
  if (known.length === 0) return { reason: 'Your résumé names no such prize.' }
  const topic = topicOf(setting.sentence)
  topic.delete('#people')
  for (const { employer } of resume.jobs) for (const one of topicOf(employer)) topic.delete(one)
  const named = known.filter((entry) => kinship(topic, entry, all) > 0)
  if (named.length === 0)
    return sameLanguage ? { reason: 'Your résumé names another prize, not this one.' } : null
  const wider = scope.exec(setting.folded)
  if (
    wider !== null &&
    sameLanguage &&
    !named.some(({ facts }) => facts.some((fact) => scope.test(fact.folded)))
  )
    return { reason: `Your résumé does not call this prize “${wider[0]}”.` }
  const raised = named.find((entry) => isRaised(setting.folded, entry, sources))
  if (raised !== undefined) return { reason: `Your résumé says “${raised.facts[0]?.text ?? ''}”.` }
  return supported(
    mention,
    'resume',
    named.flatMap(({ facts }) => facts.slice(0, 1).map((fact) => proofOf(fact))),
  )
}

/** Won, where the résumé only says that one was named for it. */
export function isRaised(folded: string, { facts }: Entry, { feats }: Sources): boolean {
  return (
    facts.some((fact) =>
      Object.values(everyLanguage).some(({ lesser }) => pattern(lesser).test(fact.folded)),
    ) &&
    (pattern(feats.won).test(folded) || ofTheYear.test(folded)) &&
    !pattern(feats.lesser).test(folded)
  )
}

/** "I won Young Chef" of "Young Chef, finalist": no word for a prize, and raised all the same. */
export function raisedPrize(
  folded: string,
  sentence: string,
  sources: Sources,
): { start: number; end: number; reason: string } | null {
  const won = pattern(sources.feats.won).exec(folded)
  if (won === null) return null
  const all = entriesOf(sources.resume.facts)
  const topic = topicOf(sentence)
  const raised = all.find((entry) => kinship(topic, entry, all) >= 0.9 && isRaised(folded, entry, sources))
  return raised === undefined
    ? null
    : {
        start: won.index,
        end: won.index + won[0].length,
        reason: `Your résumé says “${raised.facts[0]?.text ?? ''}”.`,
      }
}
