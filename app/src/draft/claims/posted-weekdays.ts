import type { Clause } from './clauses.ts'
import type { Sources } from './traces/setting.ts'
import { pattern } from './words/words.ts'

/** From one day of the week to another: 0 is Monday. Offsets are into the folded text. */
export interface Weekdays {
  from: number
  to: number
  at: number
  end: number
}

/** The days of the week in the five languages, Monday first. Sources of patterns over folded text. */
export const weekdayNames = [
  'mondays?|montags?|lundis?|lunes|mandag',
  'tuesdays?|dienstags?|mardis?|martes|tirsdag',
  'wednesdays?|mittwochs?|mercredis?|miercoles|onsdag',
  'thursdays?|donnerstags?|jeudis?|jueves|torsdag',
  'fridays?|freitags?|vendredis?|viernes|fredag',
  'saturdays?|samstags?|sonnabends?|samedis?|sabados?|lordag',
  'sundays?|sonntags?|dimanches?|domingos?|sondag',
]
const day = weekdayNames.join('|')
const range = `(${day})(?: ?- ?| (?:to|till|until|through|thru|bis|au|a|al|til) )(${day})`

/** "Monday to Friday", "du mardi au samedi": the working weeks that a folded text names. */
export const weekdaysIn = (folded: string): Weekdays[] =>
  [...folded.matchAll(pattern(range))].map(({ index, 0: said, 1: first = '', 2: last = '' }) => ({
    from: dayOf(first),
    to: dayOf(last),
    at: index,
    end: index + said.length,
  }))

const dayOf = (name: string): number =>
  weekdayNames.findIndex((one) => new RegExp(`^(?:${one})$`, 'u').test(name))

/** When one may be called or met, or would be away: no working week of the job. */
const reached =
  'reach\\p{L}*|calls?|phone|meet\\p{L}*|available|away|holiday|erreich\\p{L}*|telefon\\p{L}*|treff\\p{L}*|verfugbar|urlaub|joign\\p{L}*|joindre|appel\\p{L}*|disponible\\p{L}*|telephon\\p{L}*|llam\\p{L}*|localiz\\p{L}*|reunir\\p{L}*|treffes|ringe?|nas|ledig|currently|at the moment|derzeit|zurzeit|momentan|actuellement|actualmente|na'

/** The working week that a sentence says of the job, where the posting has another; of what the writer does it says nothing. */
export function otherWeek(folded: string, clauses: readonly Clause[], sources: Sources): Weekdays | null {
  const told = weekdaysIn(folded)
  if (told.length === 0 || pattern(reached).test(folded)) return null
  const posted = sources.posting.flatMap((fact) => weekdaysIn(fact.folded))
  if (posted.length === 0) return null
  const { acting, musing, own } = sources.firstPerson
  return (
    told.find((week) => {
      if (posted.some(({ from, to }) => from === week.from && to === week.to)) return false
      const index = clauses.findIndex(({ start, end }) => start <= week.at && week.at < end)
      const clause = clauses[index]
      if (clause === undefined) return false
      // "I work nights, Tuesday to Saturday": between commas, it is said of the words before.
      const bare =
        folded.slice(clause.start, clause.end).replace(/^[ ,;:-]+/, '').length <= week.end - week.at + 4
      const start = bare ? (clauses[index - 1]?.start ?? clause.start) : clause.start
      const said = folded.slice(start, clause.end)
      if (pattern(musing).test(said)) return true
      return !pattern(acting).test(said) && !pattern(own).test(folded.slice(start, week.at))
    }) ?? null
  )
}
