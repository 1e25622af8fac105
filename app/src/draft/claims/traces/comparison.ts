import { type Amount, amountsIn, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { pattern } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/**
 * A number of the posting that the writer holds beside their own ("leading fifteen people would be twice my team"), or how
 * many times the one is the other. Only where the sentence compares or imagines: else it is a claim like any other.
 */
export function traceComparison(mention: Mention, { folded }: Setting, sources: Sources): Traced {
  const { posting, resume, spoken, feats } = sources
  const bare =
    folded.slice(0, mention.start).replace(bounded, ' ') +
    folded.slice(mention.unit === 'x' ? mention.start : mention.end)
  if (!pattern(feats.compared).test(bare)) return null
  const asked = posting.flatMap((fact) => amountsIn(fact, spoken.posting).map((amount) => ({ fact, amount })))
  const same = asked.filter(({ amount }) => !amount.derived && sameAmount(mention, amount))
  if (same.length > 0)
    return supported(
      mention,
      'posting',
      same.map(({ fact, amount }) => ({ fact, at: amount.at, length: amount.length })),
    )
  if (mention.unit !== 'x' && mention.unit !== '%') return null
  const own = resume.facts.flatMap((fact) => amountsIn(fact, spoken.resume))
  const related = asked.filter(({ amount }) =>
    own.some((one) => counts(one) && counts(amount) && isRatio(mention, amount.value / one.value)),
  )
  return supported(
    mention,
    'posting',
    related.map(({ fact, amount }) => ({ fact, at: amount.at, length: amount.length })),
  )
}

/** "More than 200" says how exact a number is, and compares nothing. */
const bounded =
  /(?<!\p{L})(?:more|less|fewer|other|mehr|weniger|plus|moins|mas|menos|mer|flere|mindre) (?:than|als|de|que|enn) $/u

const counts = (one: Amount): boolean => !one.derived && !one.years && one.unit === '' && one.value > 1

/** People say "twice" of 2.2 times: give or take a fifth. "Half" is the same the other way round. */
function isRatio({ value = 0, unit }: Mention, real: number): boolean {
  const said = unit === '%' ? value / 100 : value
  return [real, 1 / real].some((one) => Math.abs(one - said) <= said * 0.2)
}

const colleagues =
  /^ (?:\p{L}+ )?(?:colleagues|others|kollegen|kolleginnen|collegues|companer[oa]s|kolleger|andre)(?!\p{L})/u

/** "With three colleagues", of a team of four. */
export function withOneself(mention: Mention, behind: string, { resume, spoken }: Sources): Traced {
  if (!colleagues.test(behind) || mention.unit !== '') return null
  const more = { ...mention, value: (mention.value ?? 0) + 1 }
  return supported(
    mention,
    'resume',
    resume.facts.flatMap((fact) =>
      amountsIn(fact, spoken.resume)
        .filter((amount) => !amount.derived && sameAmount(more, amount))
        .map(({ at, length }) => ({ fact, at, length })),
    ),
  )
}
