import { isCalendarYear } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { secondsAs } from '../shared-units.ts'
import type { ClaimWords } from '../words/words.ts'

/** A change: what something was, and what it came to. */
export interface Ends {
  from: Mention
  to: Mention
}

/** "From 14 to 9", "went from seven in 2021 to two", "nine down to five", "three rather than nine", "25, not 90". */
export function endsIn(text: string, folded: string, language: ClaimWords): Ends[] {
  const numbers = numberMentions(text, language, true).filter(isAmount)
  return numbers.flatMap((one, index) =>
    numbers.slice(index + 1, index + 3).flatMap((other): Ends[] => {
      const gap = folded.slice(one.end, other.start)
      const before = folded.slice(0, one.start)
      if (gap.length > farthest || /[.;:!?]/.test(gap)) return []
      if ((out.test(before) && onto.test(gap)) || downTo.test(gap))
        return [sameUnit({ from: one, to: other })]
      return insteadOf.test(gap) ? [sameUnit({ from: other, to: one })] : []
    }),
  )
}

const farthest = 40

const isAmount = ({ kind, value = 0, unit = '' }: Mention): boolean =>
  kind === 'number' && !isCalendarYear({ value, unit })

const bounds =
  '(?: (?:about|around|only|just|under|over|less than|more than|nearly|almost|roughly|some|rund|etwa|knapp|nur|nur noch|unter|uber|fast|gut|environ|moins de|plus de|pres de|seulement|unos|unas|solo|menos de|mas de|casi|poco mas de|rundt|cirka|ca\\.?|under|over|bare|knapt|nesten))?'

const out = new RegExp(`(?<!\\p{L})(?:from|von|vom|aus|de|du|des|desde|fra)${bounds} $`, 'u')

const onto = new RegExp(
  `^(?: [^ ,;:.]+){0,5}? (?:down to|up to|to|auf|bis auf|a|hasta|til|til bare)(?: (?:the|a|an|le|la|les|los|las))?${bounds} $`,
  'u',
)

const downTo = new RegExp(
  `^(?: [^ ,;:.\\d]+){0,2} (?:(?:down|up|cut|reduced|raised) to|(?:gesunken|gesenkt|gestiegen) auf|ned til|opp til)${bounds} $`,
  'u',
)

const insteadOf = new RegExp(
  `^(?: [^ ,;:.\\d]+){0,3},? (?:rather than|instead of|not|down from|up from|where it (?:was|took|had been)|statt(?: bisher| vorher| zuvor)?|anstatt|anstelle von|nicht(?: mehr)?|au lieu de|plutot que|et non(?: plus)?|contre|en lugar de|en vez de|y no|frente a|i stedet for|ikke|mot|ned fra|opp fra)${bounds} $`,
  'u',
)

/** "From 90 to 25 minutes", "von drei Wochen auf zwei": each has the unit of the other. */
const sameUnit = ({ from, to }: Ends): Ends => ({ from: inUnitOf(to, from), to: inUnitOf(from, to) })

function inUnitOf(other: Mention, one: Mention): Mention {
  const { value = 0, unit = '' } = one
  if (unit !== '') return one
  const seconds = one.seconds === undefined ? secondsAs(value, other) : null
  if (seconds !== null) return { ...one, seconds }
  return other.unit ? { ...one, unit: other.unit } : one
}
