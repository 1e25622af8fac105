import type { Unsupported } from '../../draft.ts'
import { type Amount, amountsIn } from '../amounts.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import type { Sources } from '../traces/setting.ts'
import { isOfJob, resumeLines, writtenFrom } from '../written-from.ts'
import { otherNumber } from './other-number.ts'

/** How long something was, in a unit of time. */
interface Lasting {
  value: number
  unit: 'day' | 'week' | 'month' | 'year'
}

/**
 * "Moved the archive in six months", of the line "moved the archive in 14 months": the line that the clause was written
 * from says how long it was, and neither it nor any line nearly as close says it so, however long one was at the place.
 */
export function otherDuration(
  text: string,
  folded: string,
  about: (at: number) => About,
  sources: Sources,
): Unsupported | null {
  const { resume, languages, spoken } = sources
  const said = numberMentions(text, languages[0], true).flatMap((mention) => {
    const lasting = lastingOf({ ...mention, seconds: mention.seconds ?? null })
    return lasting === null ? [] : [{ ...mention, lasting }]
  })
  if (said.length === 0) return null
  const clauses = clausesOf(folded, languages[0])
  const toldOf = (fact: Fact): Lasting[] =>
    amountsIn(fact, spoken.resume).flatMap((amount) => {
      const lasting = amount.derived ? null : lastingOf(asMention(amount, fact))
      return lasting === null ? [] : [lasting]
    })
  for (const one of said) {
    const clause = clauseAt(clauses, one.start)
    if (about(one.start) === 'job') continue
    const origin = writtenFrom(text, clause, resumeLines(resume))
    if (origin === null || origin.line.section === 'summary' || origin.line.section === 'head') continue
    const states = (fact: Fact): boolean =>
      toldOf(fact).some((lasting) => isAsLong(one, lasting)) ||
      // "From three to seven years": the first is given no unit of its own.
      amountsIn(fact, spoken.resume).some(
        ({ value, seconds }) => value === one.lasting.value || (seconds !== null && seconds === one.seconds),
      )
    const other = toldOf(origin.line).find(
      (lasting) => lasting.unit === one.lasting.unit && !said.some((each) => isAsLong(each, lasting)),
    )
    if (other === undefined || [origin.line, ...origin.rivals].some(states)) continue
    if (isSpanOf(one.lasting, origin.line, sources) || isOfJob(text, clause, origin, sources)) continue
    return otherNumber(text, one, origin.line)
  }
  return null
}

const asMention = ({ years, value, seconds, at, length }: Amount, { text }: Fact) => ({
  kind: years ? ('years' as const) : ('number' as const),
  value,
  seconds,
  text: text.slice(at, at + length),
})

/** Shorter units are how long a thing takes each time: hours, minutes. */
function lastingOf({
  kind,
  value = 0,
  seconds,
  text,
}: Pick<Mention, 'kind' | 'value' | 'text'> & { seconds: number | null }): Lasting | null {
  if (kind === 'years')
    return inMonths.test(fold(text)) ? { value: value * 12, unit: 'month' } : { value, unit: 'year' }
  if (kind !== 'number' || seconds === null || value === 0) return null
  const each = Math.round(seconds / value)
  return each === day ? { value, unit: 'day' } : each === 7 * day ? { value, unit: 'week' } : null
}

const day = 86_400
const inMonths = /month|monat|mois|meses|mes$|maned/

function isAsLong(
  { lasting, bound }: { lasting: Lasting; bound?: Mention['bound'] },
  told: Lasting,
): boolean {
  const [less, most] = bound === undefined ? [0.97, 1.03] : bound === 'least' ? [1, 3] : [0.7, 1.15]
  const real = told.value * days[told.unit]
  const claimed = lasting.value * days[lasting.unit]
  return real >= claimed * less && real <= claimed * most
}

const days: Record<Lasting['unit'], number> = { day: 1, week: 7, month: 30.44, year: 365.25 }

/** "In my four years there": how long one was at the place, whatever the line says of the thing itself. */
function isSpanOf({ value, unit }: Lasting, { job }: Fact, { resume }: Sources): boolean {
  const span = resume.jobs[job ?? -1]?.span ?? null
  if (unit !== 'year' || span === null) return false
  return Math.abs(span.to - span.from - value * 12) <= 9
}
