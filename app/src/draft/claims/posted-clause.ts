import type { Clause } from './clauses.ts'
import { numbersIn } from './numbers.ts'
import type { Fact } from './source.ts'
import type { About } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Sources } from './traces/setting.ts'
import { suiting } from './words/suiting.ts'
import { pattern } from './words/words.ts'
import { type Lines, akinLines, postingLines, resumeLines } from './written-from.ts'

/** A line that a clause may have been written from, and how much the two have in common, times and numbers apart. */
export interface AkinLine {
  fact: Fact
  weight: number
}

/** So much in common is no chance. */
export const enough = 1.2

/** A clause as far as it may speak of the job: what it has in common with the posting and the résumé, and who acts in it. */
export interface PostedClause {
  lines: AkinLine[]
  own: AkinLine[]
  /** Every number of the sentence: "from nine people to fourteen" has the posting's own beside another. */
  numbers: number[]
  asks: boolean
  /** It wishes, or says when one would come. */
  wishes: boolean
  /** It says that something suits, draws or does not scare its writer. */
  suits: boolean
  /** The writer does something in it, and no more than think. */
  byMe: boolean
  /** Something in it is the writer's. */
  mine: boolean
  /** "Five days in Leith is a short ride for me", "leading nine would be new": nobody does what stands there, and no word says that it is the job's. */
  weighed: (at: number) => boolean
  /** Is what stands there said of the job, by its subject or because it suits? */
  ofJob: (at: number) => boolean
}

export function postedClause(
  text: string,
  folded: string,
  clause: Clause,
  about: (at: number) => About,
  { posting, resume, languages, firstPerson, imagined, feats }: Sources,
): PostedClause {
  const numbers = numbersIn(text, [languages[0]])
  const ofNumbers = topicOf(numbers.map(({ at, length }) => text.slice(at, at + length)).join(' '))
  const tells = (sign: string): boolean => !ofTime.test(sign) && !ofNumbers.has(sign) && sign !== '#people'
  const akin = (lines: Lines): AkinLine[] =>
    akinLines(text, clause, lines, tells).map(({ line, weight }) => ({ fact: line, weight }))
  const words = folded.slice(clause.start, clause.end)
  const asks = /\?\s*$/.test(text)
  const suits = pattern(suiting).test(words)
  const { acting, musing, own } = firstPerson
  const told = (at: number): boolean => asks || suits || about(at) === 'job'
  const weighed = (at: number): boolean => {
    if (told(at)) return false
    const before = words.slice(0, at - clause.start)
    if (pattern(own).test(before) || pattern(acting).test(words)) return false
    return (
      pattern(`${imagined}|${weighing}`).test(words) ||
      pattern(feats.compared).test(words.slice(before.length).replace(/^\S+/, ''))
    )
  }
  const byMe = pattern(acting).test(words) && !pattern(musing).test(words)
  return {
    lines: akin(postingLines(posting)),
    own: akin(resumeLines(resume)),
    numbers: numbers.map(({ value }) => value),
    asks,
    wishes: pattern(wished).test(words),
    suits,
    byMe,
    mine: byMe || pattern(own).test(words),
    weighed,
    ofJob: (at) => told(at) || weighed(at),
  }
}

/** "Eight hours at night suit me fine": nobody does anything in it, and what suits is the job's. */
export function suitsWriter(
  folded: string,
  { start, end }: Clause,
  at: number,
  { firstPerson }: Sources,
): boolean {
  const clause = folded.slice(start, end)
  const said = pattern(suiting).exec(clause)
  if (said === null) return false
  // "… suits me, and I speak Welsh": what the writer does is another statement.
  const behind = said.index + said[0].length
  const next = / (?:and|und|et|y|e|og) /u.exec(clause.slice(behind))
  const words = next === null ? clause : clause.slice(0, behind + next.index)
  if (at >= start + words.length || pattern(firstPerson.acting).test(words)) return false
  // "35 hours go well with my choir": what is the writer's stands behind.
  return !pattern(firstPerson.own).test(words.slice(0, said.index))
}

/** The writer as the one to whom a thing is something, and what it seems to be. */
const weighing =
  'me|mir|mich|moi|meg|sounds?|seems?|klingt|klingen|scheint|scheinen|wirkt|semblent?|parait|suenan?|parecen?|virker|hores'

export const heaviest = (lines: AkinLine[]): AkinLine | undefined =>
  lines.toSorted((one, other) => other.weight - one.weight)[0]

/** What one would like, or when one would come: nothing that the posting has to say. */
export const wished =
  'prefer|rather|better|am besten|besser|mieux|mejor|bedre|instead|if|possible|imagine|available|notice|(?:could|can) start|(?<!on[- ])call|talk|lieber|statt|moglich|falls|wenn|wunsche|verfugbar|kundigungsfrist|anfangen|telefonieren|prefer\\p{L}+|plutot|si|disponible|preavis|rappeler|posible|incorporarme|helst|heller|mulig|hvis|ledig|oppsigelse\\p{L}*|begynne'

/** Of time: days and weeks alone do not make two lines speak of one thing. */
export const ofTime =
  /^(?:days?|tage?n?|jours?|dias?|dag|dager|weeks?|#span|woche|wochn|semai|seman|uken?|uker|hours?|stund|heure|horas?|timer?|month|monat|mois|meses|maned|minut|years?)$/
