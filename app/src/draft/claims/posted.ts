import type { Unsupported } from '../draft.ts'
import { clausesOf } from './clauses.ts'
import { fold } from './fold.ts'
import { numbersIn } from './numbers.ts'
import { type Count, countsIn, sameThing } from './posted-counts.ts'
import { type Moment, momentsIn, contradicts } from './posted-moments.ts'
import { otherWeek, weekdaysIn } from './posted-weekdays.ts'
import type { Fact } from './source.ts'
import type { About } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Sources } from './traces/setting.ts'
import { suiting } from './words/suiting.ts'
import { pattern } from './words/words.ts'
import { employersIn } from './years.ts'

interface Line {
  text: string
  topic: Set<string>
  counts: Count[]
  /** Every number in it, whether or not a word says what it counts: "18 hours, six of them in English". */
  values: ReadonlySet<number>
  moments: Moment[]
}

const cache = new WeakMap<Fact[], Line[]>()

function linesOf(facts: Fact[], language: Sources['languages'][0]): Line[] {
  let lines = cache.get(facts)
  if (lines === undefined) {
    lines = facts
      .flatMap((fact) => fact.text.split(/(?<=\p{L}{2}[.!?])\s+|\n/u))
      .map((text) => ({
        text,
        topic: topicOf(text),
        counts: countsIn(text, language),
        values: new Set(numbersIn(text, [language]).map(({ value }) => value)),
        moments: momentsIn(fold(text)),
      }))
    cache.set(facts, lines)
  }
  return lines
}

/**
 * "Every sixth weekend", of a posting that says every fourth; "opened in 2025", of what it says will open in 2027: the
 * posting counts or dates the same thing, and otherwise. Told of the job, or in a clause that has more in common with the
 * posting's line than with any of the résumé's.
 */
export function otherwisePosted(
  text: string,
  folded: string,
  about: (at: number) => About,
  sources: Sources,
): Unsupported | null {
  const { posting, resume, spoken, languages, firstPerson, today } = sources
  const [language] = languages
  if (posting.length === 0 || spoken.posting[0] !== language) return null
  const [counts, moments] = [countsIn(text, language), momentsIn(folded)]
  if (counts.length + moments.length + weekdaysIn(folded).length === 0) return null
  const known = {
    lines: linesOf(posting, language),
    own: linesOf(resume.facts, spoken.resume[0] ?? language),
    said: new Set(numbersIn(text, [language]).map(({ value }) => value)),
  }
  const asks = /\?\s*$/.test(text)
  const clauses = clausesOf(folded, language)
  for (const clause of clauses) {
    const said = text.slice(clause.start, clause.end)
    if (employersIn(said, resume.jobs).length > 0) continue
    const topic = topicOf(said)
    topic.delete('#people')
    const inside = ({ at }: { at: number }): boolean => clause.start <= at && at < clause.end
    const words = folded.slice(clause.start, clause.end)
    const wishes = pattern(wished).test(words)
    const suits = pattern(suiting).test(words)
    const byMe = pattern(`${firstPerson.acting}|${firstPerson.own}`).test(words)
    for (const count of counts.filter(inside)) {
      if ((asks || wishes) && !definite.test(folded.slice(0, count.at))) continue
      // The number itself is nothing that two lines have in common.
      const number = topicOf(text.slice(count.at, count.end))
      const rest = new Set([...topic].filter((one) => !number.has(one)))
      const line = countedOtherwise(count, rest, asks || suits || about(count.at) === 'job', known, suits)
      if (line !== null) return marked(text, count, line)
    }
    for (const moment of moments.filter(inside)) {
      // What is still to come is nothing that the writer has done.
      const ahead = (moment.year ?? 0) > today.getUTCFullYear() && !byMe
      const ofJob = ahead || about(moment.at) === 'job'
      const line = wishes ? null : datedOtherwise(moment, topic, ofJob, ahead ? { ...known, own: [] } : known)
      if (line !== null) return marked(text, moment, line)
    }
  }
  const week = asks || pattern(wished).test(folded) ? null : otherWeek(folded, clauses, sources)
  const line = week && known.lines.find((one) => weekdaysIn(fold(one.text)).length > 0)
  return week && line ? marked(text, week, line) : null
}

/** What one would like, or when one would come: nothing that the posting has to say. */
const wished =
  'prefer|rather|best|better|am besten|besser|mieux|mejor|bedre|instead|if|possible|imagine|available|notice|(?:could|can) start|call|talk|lieber|statt|moglich|falls|wenn|wunsche|verfugbar|kundigungsfrist|anfangen|telefonieren|prefer\\p{L}+|plutot|si|disponible|preavis|rappeler|posible|incorporarme|helst|heller|mulig|hvis|ledig|oppsigelse\\p{L}*|begynne'

/** "The five days", "your five days": what is so, even where one asks about it. */
const definite =
  /(?<!\p{L})(?:the|your|these|those|all|der|die|den|das|dem|ihre[nrms]?|les|vos|ces|los|las|sus|estos|estas|de|disse|deres) $/u

/** Of time: days and weeks alone do not make two lines speak of one thing. */
const ofTime =
  /^(?:days?|tage?n?|jours?|dias?|dag|dager|weeks?|woche|wochn|semai|seman|uken?|uker|hours?|stund|heure|horas?|timer?|month|monat|mois|meses|maned|minut|years?)$/

const kin = (topic: ReadonlySet<string>, line: Line, without: ReadonlySet<string>): number =>
  [...topic].filter((one) => line.topic.has(one) && !without.has(one) && !ofTime.test(one)).length

interface KnownLines {
  lines: Line[]
  own: Line[]
  /** Every number of the sentence: "from nine people to fourteen" has the posting's own beside another. */
  said: ReadonlySet<number>
}

/** The posting's line that counts the same thing otherwise, where none counts it so, nor any of the résumé's. */
function countedOtherwise(
  count: Count,
  topic: ReadonlySet<string>,
  ofJob: boolean,
  { lines, own, said }: KnownLines,
  suits = false,
): Line | null {
  // "One" may be no more than the article, except of what suits: "one day a week would suit me".
  if (count.value === 1 && !suits) return null
  const held = (one: Count): boolean =>
    sameThing(one, count) && Math.abs(one.value - count.value) <= Math.max(count.value, one.value) * 0.12
  const stated = lines.filter((line) => line.counts.some((one) => sameThing(one, count)))
  if (stated.some((line) => line.values.has(count.value) || line.counts.some(held))) return null
  if (stated.some((line) => line.counts.some((one) => sameThing(one, count) && said.has(one.value))))
    return null
  const near = (line: Line): number => kin(topic, line, count.of)
  const [first] = stated.toSorted((one, other) => near(other) - near(one))
  if (first === undefined) return null
  const timed = [...count.of].some((word) => ofTime.test(word))
  if (near(first) < (ofJob && (suits || !timed) ? 0 : 1)) return null
  if (own.some((line) => line.counts.some(held) && (!ofJob || near(line) >= near(first)))) return null
  return !ofJob && own.some((line) => near(line) > near(first)) ? null : first
}

/** The posting's line that has most in common with a dated clause, where it gives another date. */
function datedOtherwise(
  moment: Moment,
  topic: ReadonlySet<string>,
  ofJob: boolean,
  { lines, own }: KnownLines,
): Line | null {
  const near = (line: Line): number => kin(topic, line, moment.of)
  const most = Math.max(0, ...lines.map(near))
  const first = lines.find((line) => near(line) === most && line.moments.length > 0)
  if (first === undefined || most < (ofJob ? 1 : 2)) return null
  const agrees = (line: Line): boolean => line.moments.some((one) => !contradicts(moment, one))
  if (lines.some((line) => near(line) > 0 && agrees(line))) return null
  return own.some((line) => near(line) >= most && (!ofJob || line.moments.length > 0)) ? null : first
}

const marked = (text: string, { at, end }: { at: number; end: number }, line: Line): Unsupported => ({
  text: text.slice(at, end),
  start: at,
  end,
  kind: 'offer',
  reason: `The posting says otherwise: “${line.text}”.`,
})
