import type { Unsupported } from '../../draft.ts'
import { type Amount, amountsIn, isCalendarYear, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'

/** "Nine files, all of which led to a conviction", of a line that says so of eight: all of a number, where the line has a part of it. */
export function allOfThem(
  text: string,
  folded: string,
  { resume, languages, spoken }: Sources,
): Unsupported | null {
  const numbers = numberMentions(text, languages[0], true).filter(isCount)
  for (const { index, 0: said } of folded.matchAll(everyOne)) {
    const end = index + said.length
    const next = numbers.find(({ start }) => start >= end)
    const number =
      next !== undefined &&
      /^ (?:of )?(?:the |my |our |les |mes |los |las |mis |de )?$/u.test(folded.slice(end, next.start))
        ? next
        : numbers.findLast(({ end: stop }) => stop <= index)
    if (number === undefined || /[.!?]/.test(folded.slice(number.end, index))) continue
    const rest = /^[^.;:!?]*/u.exec(text.slice(Math.max(end, number.end)))?.[0] ?? ''
    const line = resume.facts.find((fact) => {
      const part = partOf(number, fact, spoken.resume)
      return part !== null && !numbers.some((one) => one.value === part.value) && tells(rest, fact, part)
    })
    if (line === undefined) continue
    return {
      text: text.slice(index, end),
      start: index,
      end,
      kind: 'number',
      reason: `Your résumé says this of a part only: “${line.text}”.`,
    }
  }
  return null
}

const everyOne =
  /(?<!\p{L})(?:all of (?:which|whom|them)|each of (?:which|whom|them)|every one of (?:which|whom|them)|(?:and|with) all|all|alle davon|die alle|alle|allesamt|samtliche|(?:qui|ils|elles|et)? ?(?:tous|toutes)|todos ellos|todas ellas|(?:que|y)? ?(?:todos|todas)|(?:som )?alle sammen|samtlige)(?!\p{L})/gu

const isCount = ({ kind, value = 0, unit = '' }: Mention): boolean =>
  kind === 'number' && unit === '' && value >= 2 && !isCalendarYear({ value, unit })

/** A smaller number behind the same one, or before it in "five of six". */
function partOf(number: Mention, fact: Fact, spoken: Sources['languages'][0][]): Amount | null {
  const amounts = amountsIn(fact, spoken).filter(
    (one) => !one.derived && !one.years && one.seconds === null && one.unit === '' && !isCalendarYear(one),
  )
  const at = amounts.findIndex((one) => sameAmount(number, one))
  const whole = amounts[at]
  if (whole === undefined) return null
  const before = amounts[at - 1]
  const gap = before === undefined ? '' : fact.folded.slice(before.at + before.length, whole.at)
  const part = /^ (?:of|out of|von|sur|de|av) (?:the |den |les |los |las |de )?$/u.test(gap)
    ? before
    : amounts[at + 1]
  return part !== undefined && part.value < whole.value && part.value > 0 ? part : null
}

/** Has what is said of all a word in common with what the line says of the part? */
function tells(rest: string, fact: Fact, { at }: Amount): boolean {
  const topic = topicOf(rest)
  topic.delete('#people')
  return sharedTopics(topic, { ...fact, text: fact.text.slice(at), folded: fact.folded.slice(at) }) > 0
}
