import type { Unsupported } from '../../draft.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import { fold } from '../fold.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { claimLanguages, languageOf, pattern } from '../words/words.ts'
import { soleCharge } from '../words/sole-charge.ts'
import { akinLines, resumeLines } from '../written-from.ts'
import { alone, withOthers } from './helped.ts'
import { onlyHelped } from './kin.ts'
import type { Sources } from './setting.ts'
import { isLeadersTitle, meanwhile, standsIn } from './stand-in.ts'

const everySole = claimLanguages.map((key) => soleCharge[key]).join('|')

/** Where the clause goes on about something else. */
const goesOn = / (?:and|und|et|y|e|og) |$/u

/**
 * "I have sole charge of the bench", "jeg hadde hele ansvaret for å innføre det": nobody's besides. The line that it was
 * written from must say so, or be of a job whose title leads.
 */
export function chargeAlone(
  text: string,
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  { resume, languages, imagined, sameLanguage }: Sources,
): Omit<Unsupported, 'text'> | null {
  if (!sameLanguage || /\?\s*$/.test(folded)) return null
  const clauses = clausesOf(folded, languages[0])
  for (const said of folded.matchAll(pattern(soleCharge[languageOf(languages[0])]))) {
    const end = said.index + said[0].length
    const clause = clauseAt(clauses, said.index)
    const words = folded.slice(clause.start, clause.end)
    if (about(said.index) !== 'me' || negated(said.index, end, false)) continue
    if (pattern(imagined).test(words)) continue
    const own = words.slice(0, words.slice(end - clause.start).search(goesOn) + end - clause.start)
    if (standsIn(own) || meanwhile.test(own)) continue
    const akin = akinLines(text, clause, resumeLines(resume)).toSorted(
      (one, other) => other.weight - one.weight,
    )
    const most = akin[0]?.weight ?? 0
    const near = akin.filter(({ weight }) => weight > 0 && weight >= most * 0.7).map(({ line }) => line)
    const lines = most < enough ? resume.facts : near
    if (lines.some((line) => isTheirsAlone(line, fold(resume.jobs[line.job ?? -1]?.title ?? '')))) continue
    return {
      start: said.index,
      end,
      kind: 'level',
      reason: 'Your résumé does not say that this was yours alone.',
    }
  }
  return null
}

/** Below this a clause and a line share words by chance: then any line of the résumé may say it. */
const enough = 0.8

function isTheirsAlone(line: Fact, title: string): boolean {
  if (withOthers.test(line.folded) || onlyHelped(line)) return false
  return (
    pattern(everySole).test(line.folded) ||
    alone.test(line.folded) ||
    isLeadersTitle(line.folded) ||
    isLeadersTitle(title)
  )
}
