import type { Unsupported } from '../../draft.ts'
import { type Amount, amountsIn, isCalendarYear, sameAmount } from '../amounts.ts'
import { type Clause, clauseAt, clausesOf } from '../clauses.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { type Count, countsIn, sameThing } from '../posted-counts.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { withColleagues } from '../traces/comparison.ts'
import { apart } from '../traces/difference.ts'
import type { Sources } from '../traces/setting.ts'
import { type Origin, isOfJob, resumeLines, writtenFrom } from '../written-from.ts'
import { otherNumber } from './other-number.ts'

/** "By seven points to 93 %": the first number is how far the two are apart. */
const by =
  /(?<!\p{L})(?:by|um|up|down|another|further|de|en|med)(?: (?:about|some|nearly|almost|over|rund|fast|knapp|uber|environ|pres de|casi|unos|unas|nesten|rundt))? $/u

/**
 * "A fix rate of 97 %", of the line "fix rate of 91 %": the line that the clause was written from has another figure in
 * the same place, one that the sentence leaves out, and neither it nor any line nearly as close has the one that is said.
 */
export function otherFigure(
  text: string,
  folded: string,
  about: (at: number) => About,
  sources: Sources,
): Unsupported | null {
  const { resume, languages, spoken } = sources
  const [language] = languages
  // "Seven out of ten" is a share, and neither of its numbers one by itself.
  const shares = numberMentions(text, language).filter(({ unit }) => unit === '%')
  const said = numberMentions(text, language, true)
    .filter(isAmount)
    .filter(
      ({ start, end, unit }) => unit === '%' || !shares.some((one) => one.start <= start && end <= one.end),
    )
  const clauses = clausesOf(folded, language)
  const lines = resumeLines(resume)
  const origins = new Map<Clause, Origin | null>()
  for (const figure of said) {
    const clause = clauseAt(clauses, figure.start)
    const ofPosting =
      about(figure.start) === 'job' &&
      isPosted(figure, topicOf(text.slice(clause.start, clause.end)), sources)
    if (ofPosting) continue
    if (!origins.has(clause)) origins.set(clause, writtenFrom(text, clause, lines))
    const origin = origins.get(clause) ?? null
    if (origin === null) continue
    const changes = by.test(folded.slice(0, figure.start))
    // "From 17 to 6": what stands beside one of the line's own figures is no difference of two.
    // "Doubled, to 68 %" tells the change and what came of it.
    const paired =
      figure.unit !== 'x' &&
      said.some((one) => one !== figure && gap(one, figure) <= near && holds(origin.line, one, sources))
    const has = (fact: Fact): boolean =>
      amountsIn(fact, spoken.resume).some((amount) =>
        amount.derived && changes
          ? Math.abs(amount.value - (figure.value ?? 0)) < 1e-6 || sameAmount(figure, amount)
          : !(amount.derived && paired) && sameAmount(figure, amount),
      )
    if ([origin.line, ...origin.rivals].some(has) || isSum(figure, folded, origin.line, sources)) continue
    if (withColleagues(figure, folded, origin.line, spoken.resume).length > 0) continue
    if (isCounted(figure, text, sources) || isGrowth(figure, origin.line, sources)) continue
    const left = amountsIn(origin.line, spoken.resume)
      .filter((amount) => !amount.derived && !amount.years && !isCalendarYear(amount))
      .filter((amount) => !said.some((one) => sameAmount(one, amount)))
    const other = left.find((amount) =>
      inPlaceOf(figure, amount, { text, folded, said }, origin.line, sources),
    )
    if (other === undefined || isOfJob(text, clause, origin, sources)) continue
    return otherNumber(text, figure, origin.line)
  }
  return null
}

/** "Twelve would be three more than I lead now": does the posting count the same, so many, or another line of the résumé? */
function isCounted(figure: Mention, text: string, { resume, posting, languages, spoken }: Sources): boolean {
  const count = countsIn(text, languages[0]).find(({ at }) => at === figure.start)
  const counts = ({ text: line }: Fact, language: Sources['languages'][0] | undefined): boolean =>
    countsIn(line, language ?? languages[0]).some(
      (one) =>
        count !== undefined &&
        one.value === count.value &&
        (sameThing(one, count) || (ofPeople(text, count) && ofPeople(line, one))),
    )
  return (
    count !== undefined &&
    count.unit === '' &&
    (posting.some((fact) => counts(fact, spoken.posting[0])) ||
      resume.facts.some((fact) => counts(fact, spoken.resume[0])))
  )
}

/** "24 people" are "24 staff". */
const ofPeople = (text: string, { end }: Count): boolean =>
  namesPeople(/^ \p{L}+/u.exec(fold(text.slice(end)))?.[0] ?? '')

/** "Nearly tripled", of a line that has 9,000 and 26,000. */
function isGrowth({ unit, value = 0 }: Mention, line: Fact, { spoken }: Sources): boolean {
  if (unit !== 'x') return false
  const amounts = amountsIn(line, spoken.resume).filter((one) => !one.derived && !isCalendarYear(one))
  return amounts.some((one) =>
    amounts.some((other) => other.value > 0 && Math.abs(one.value / other.value / value - 1) < 0.08),
  )
}

/** "Nearly 180 in two years", of a line that has 96 for the one and 82 for the other; "12 below the plan", of 48 and 60. */
function isSum(figure: Mention, folded: string, line: Fact, { spoken }: Sources): boolean {
  const amounts = amountsIn(line, spoken.resume).filter(({ derived, years }) => !derived && !years)
  const differs = apart.test(folded.slice(figure.end))
  return amounts.some((one, index) =>
    amounts.slice(index + 1).some((other) => {
      const values = [one.value + other.value, ...(differs ? [Math.abs(one.value - other.value)] : [])]
      return values.some((value) => sameAmount(figure, { ...one, value }))
    }),
  )
}

/** "Your advert speaks of a rework rate of 7 %". */
const isPosted = (figure: Mention, topic: Set<string>, { posting, spoken }: Sources): boolean =>
  posting.some(
    (fact) =>
      sharedTopics(topic, fact) > 0 &&
      amountsIn(fact, spoken.posting).some((amount) => sameAmount(figure, amount)),
  )

const isAmount = ({ kind, value = 0, unit = '' }: Mention): boolean =>
  kind === 'number' && !isCalendarYear({ value, unit })

/** Do a figure of the text and one of a line count the same: by their unit, by the word behind them, or beside a figure that both have? */
function inPlaceOf(
  figure: Mention,
  amount: Amount,
  { text, folded, said }: { text: string; folded: string; said: Mention[] },
  line: Fact,
  { languages, spoken }: Sources,
): boolean {
  if (figure.unit === '%' || amount.unit === '%') {
    return figure.unit === amount.unit
  }
  // No budget of 310,000 stands where a line has a price of 11.40.
  const [less = 0, more = 0] = [figure.value ?? 0, amount.value].toSorted((one, two) => one - two)
  if (figure.seconds === undefined && less > 0 && more / less >= farApart) return false
  const count = countsIn(text, languages[0]).find(({ at }) => at === figure.start)
  const counted = countsIn(line.text, spoken.resume[0] ?? languages[0]).find(({ at }) => at === amount.at)
  if (count !== undefined && counted !== undefined && sameThing(count, counted)) {
    // Three and the writer are a team of four.
    const behind = folded.slice(figure.end, figure.end + 30)
    const oneMore = Math.abs((figure.value ?? 0) - amount.value) === 1
    return !(oneMore && (namesPeople(behind) || andMe.test(behind)))
  }
  return said.some((one) => {
    if (one === figure || gap(one, figure) > near) return false
    return amountsIn(line, spoken.resume).some(
      (other) =>
        other !== amount &&
        !other.derived &&
        sameAmount(one, other) &&
        gap({ start: other.at, end: other.at + other.length }, place(amount)) <= near,
    )
  })
}

const holds = (line: Fact, figure: Mention, { spoken }: Sources): boolean =>
  amountsIn(line, spoken.resume).some((amount) => !amount.derived && sameAmount(figure, amount))

const andMe = /(?<!\p{L})(?:and i|und ich|et moi|y yo|og jeg)(?!\p{L})/u

const near = 24
const farApart = 1000
const place = ({ at, length }: Amount): { start: number; end: number } => ({ start: at, end: at + length })
const gap = (one: { start: number; end: number }, other: { start: number; end: number }): number =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end)
