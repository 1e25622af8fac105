import type { Unsupported } from '../../draft.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import { type Count, countsIn, sameThing } from '../posted-counts.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { type ClaimWords, pattern } from '../words/words.ts'
import { otherNumber } from './other-number.ts'

/**
 * "On call one week in three", of a line that says one in five: the writer's turn of something, which a line on the same
 * thing gives otherwise, and none of the résumé's or the posting's gives so.
 */
export function otherTurn(
  text: string,
  folded: string,
  about: (at: number) => About,
  { resume, posting, languages, spoken, imagined }: Sources,
): Unsupported | null {
  const clauses = clausesOf(folded, languages[0])
  const turns = turnsIn(text, languages[0])
  for (const said of turns) {
    const clause = clauseAt(clauses, said.at)
    const isHere = ({ at }: Count): boolean => clause.start <= at && at < clause.end
    if (turns.filter(isHere).length > 1 || about(said.at) !== 'me') continue
    if (pattern(imagined).test(folded.slice(clause.start, clause.end))) continue
    const topic = topicOf(text.slice(clause.start, clause.end))
    for (const one of said.of) topic.delete(one)
    const alike = (facts: Fact[], language: ClaimWords = languages[0]) =>
      facts.flatMap((fact) =>
        turnsIn(fact.text, language)
          .filter((one) => sameThing(one, said))
          .map(({ value }) => ({ fact, value })),
      )
    const own = alike(resume.facts, spoken.resume[0])
    const told = own.find(({ fact }) => sharedTopics(topic, fact) > 0)
    const asSaid = ({ value }: { value: number }): boolean => value === said.value
    if (told === undefined || own.some(asSaid) || alike(posting, spoken.posting[0]).some(asSaid)) continue
    return otherNumber(text, { start: said.at, end: said.end }, told.fact)
  }
  return null
}

const turnsIn = (text: string, language: ClaimWords): Count[] =>
  countsIn(text, language).filter(({ kind }) => kind === 'rhythm')
