import type { Unsupported } from '../../draft.ts'
import { type Entry, entriesOf, kinship } from '../entries.ts'
import { fold } from '../fold.ts'
import { statementAt } from '../stretches.ts'
import { topicOf } from '../topic.ts'
import type { About } from '../subject.ts'
import { members, pattern } from '../words/words.ts'
import type { Sources } from './setting.ts'

/** Where a résumé tells what its person has learnt or was given. */
const ofPapers = new Set<Entry['section']>(['education', 'certificates', 'awards'])

/** How far into a line it may say that its person only helped: "Mitwirkung an …", "Je participe à …". */
const opening = 30

/**
 * A deed that the writer claims as their own, where the résumé's line on it says that they helped: "I built the churn
 * model" of "Helped test a churn model". A sentence that shares the deed ("we", "was part of") claims no more.
 */
export function helpedOnly(
  folded: string,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  sources: Sources,
  about: (at: number) => About,
): Unsupported | null {
  const { resume, feats, languages, sameLanguage } = sources
  // A question says nothing of what was done: "Will the new manager …?"
  if (!sameLanguage || /\?\s*$/.test(folded)) return null
  const [language] = languages
  const deed = [...folded.matchAll(pattern(`${feats.did}|${language.parts[3]}`))].find(
    ({ index, 0: text }) => about(index) === 'me' && !negated(index, index + text.length, 4),
  )
  if (deed === undefined) return null
  // What the job itself is called says nothing of what was done: "I wrote to you about the Customer Success role".
  const wanted = new Set(
    [
      ...sources.posting.slice(0, 2).map(({ text }) => text),
      ...resume.jobs.map(({ employer }) => employer),
    ].flatMap((text) => [...topicOf(text)]),
  )
  const { start, end } = statementAt(folded, deed.index)
  const told = folded.slice(start, end).replace(otherSubject, '')
  if (pattern(`${feats.shared}|${language.parts[1]}|${members}`).test(told)) return null
  const topic = topicOf(folded.slice(start, end), wanted)
  topic.delete('#people')
  // The words of leading themselves ("responsible") say nothing of what was led.
  for (const [said] of folded.matchAll(pattern(language.parts[3])))
    for (const one of topicOf(said)) topic.delete(one)
  const all = entriesOf(resume.facts)
  const kin = all
    .filter(({ job }) => job !== null)
    .map((entry) => ({
      entry,
      weight: kinship(topic, entry, all),
      shared: [...topic].filter((one) => entry.stems.has(one)).length,
    }))
    .toSorted((one, other) => other.weight - one.weight)
  const [best, next] = kin
  if (best === undefined || best.weight < 0.9 || best.weight <= (next?.weight ?? 0)) return null
  // "I obtained the first aid certificate": more of it is in a line of no job.
  if (all.some((entry) => ofPapers.has(entry.section) && kinship(topic, entry, all) > best.weight))
    return null
  const line = best.entry.facts[0]
  // A member has done the work too, and has not led it.
  const leads = [...folded.matchAll(pattern(language.parts[3]))].some(({ index }) => index === deed.index)
  const said = ownPart(segment(line?.text ?? '', topic), topic).slice(0, opening)
  const helps =
    languages.some(({ parts }) => pattern(leads ? `${parts[1]}|${members}` : parts[1]).test(said)) ||
    (alone.test(folded) && withOthers.test(line?.folded ?? ''))
  if (!helps || line === undefined) return null
  return {
    text: deed[0],
    start: deed.index,
    end: deed.index + deed[0].length,
    kind: 'level',
    reason: `Your résumé says that you helped: “${line.text}”`,
  }
}

/** "I introduced it and we got faster": what all of them got is another statement. */
const otherSubject =
  /,? (?:and|und|et|y|e|og) (?:so |thus |damit |so |donc |asi |sa )?(?:we|our|wir|unser\p{L}*|nous|notre|nosotr[oa]s|nuestr[oa]s?|vi|var[et]?|\p{L}+[ai]mos)(?!\p{L})[^,;]*$/u

/** Tells that nobody else did it. */
export const alone =
  /(?<!\p{L})(?:(?<!not |let )alone|on my own|by myself|single-handed(?:ly)?|(?<!nicht |nicht nur )alleine?|alleinverantwortlich|eigenhandig|toute? seule?|(?<!pas |non )seule?|yo sol[oa]|en solitario|por mi cuenta|(?<!ikke )alene|pa egen hand)(?!\p{L})/u

/** "Together with the manager", "mit einer Kollegin", "im Dreierteam". */
export const withOthers =
  /(?<!\p{L})(?:together with|jointly|(?:along|shared|joint work) with|with (?:a|one|two|three|the) (?:colleagues?|manager|team)|team of|(?:gemeinsam|zusammen) mit|mit (?:einer?|einem|zwei) kolleg\p{L}+|im (?:team|\p{L}+erteam)|(?:avec|en equipe|conjointement)(?: \p{L}+){0,2} (?:collegues?|responsable|direction|equipe)|en (?:binome|equipe)|(?:junto (?:con|a)|en equipo|con (?:el|la|un|una) (?:companer[oa]|equipo))|sammen med|i team|shared (?:with|between)|geteilt mit|partage\p{L}* avec|compartid\p{L}+ con|delt med)(?!\p{L})/u

/** "Took part in the roll-out: 11 guides written": what a deed behind the colon shares no word with what stands before was its writer's own. */
function ownPart(line: string, topic: Set<string>): string {
  const colon = line.indexOf(':')
  if (colon === -1) return line
  const shared = (part: string): number => [...topicOf(part)].filter((one) => topic.has(one)).length
  const behind = line.slice(colon + 1)
  return shared(behind) > 0 && shared(behind) >= shared(line.slice(0, colon)) ? behind : line
}

/** Of a line of several things ("VAT returns; support with the accounts") the one that a sentence is about. */
function segment(line: string, topic: Set<string>): string {
  const shared = (part: string): number => [...topicOf(part)].filter((one) => topic.has(one)).length
  const [first = ''] = line.split(';').toSorted((one, other) => shared(other) - shared(one))
  return fold(first.trim())
}
