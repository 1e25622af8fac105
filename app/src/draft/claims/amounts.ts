import type { Mention } from './mention.ts'
import { type Stated, numbersIn } from './numbers.ts'
import { productOf } from './products.ts'
import { withSharedUnit } from './shared-units.ts'
import type { Fact } from './source.ts'
import type { ClaimWords } from './words/words.ts'

/** An amount that a line states, or that follows from two that it states ("from 6 hours to 40 minutes": 89 % less, a ninth). */
export interface Amount extends Stated {
  derived: boolean
  /** So many times so many. */
  product?: true
}

const cache = new WeakMap<Fact, Amount[]>()

export function amountsIn(fact: Fact, languages: ClaimWords[]): Amount[] {
  let amounts = cache.get(fact)
  if (amounts === undefined) {
    const stated = withSharedUnit(numbersIn(fact.text, languages), fact.folded).map((one) => ({
      ...one,
      derived: false,
    }))
    // "68 % (2023: 54 %)": the year between them is no amount.
    const undated = stated.filter((one) => !isCalendarYear(one))
    amounts = [
      ...stated,
      ...undated.flatMap((one, index) => changes(one, undated[index + 1])),
      ...stated.flatMap(beyond),
      ...undated.flatMap((one, index) => share(one, undated[index + 1], fact.folded)),
      ...undated.flatMap((one, index) => ofWhich(one, undated[index + 1], fact.folded)),
      ...undated.flatMap((one, index) => sinceBefore(one, undated[index + 1], fact.folded)),
      ...undated.flatMap((one, index) => product(one, undated[index + 1], fact.folded)),
      ...listedYears(fact.folded),
      ...bothOf(fact.folded),
    ]
    cache.set(fact, amounts)
  }
  return amounts
}

/** "118 % of quota" is 18 % above it. */
function beyond(one: Amount): Amount[] {
  return one.unit === '%' && one.value > 100 && one.value < 200
    ? [{ ...one, value: one.value - 100, derived: true }]
    : []
}

/** "Four out of ten" are 40 %. */
function share(one: Amount, next: Amount | undefined, folded: string): Amount[] {
  if (next === undefined || next.value <= one.value || one.value === 0 || one.years || next.years) return []
  if (one.unit !== '' || next.unit !== '') return []
  if (
    !/^ (?:out of|of|in|von|sur|de cada|de|av|av de) (?:the |every )?$/.test(
      folded.slice(one.at + one.length, next.at),
    )
  )
    return []
  return [{ ...derivedFrom(one, next), value: (one.value / next.value) * 100, unit: '%' }]
}

/** "3.4 million, of which 1.1 are in use": a third of it. */
function ofWhich(one: Amount, next: Amount | undefined, folded: string): Amount[] {
  if (next === undefined || next.value >= one.value || one.value === 0 || one.unit !== next.unit) return []
  const between = folded.slice(one.at + one.length, next.at)
  return /(?<!\p{L})(?:of (?:which|them)|davon|dont|de (?:los|las) (?:cuales|que)|hvorav)(?!\p{L})/u.test(
    between,
  )
    ? [{ ...derivedFrom(one, next), value: (next.value / one.value) * 100, unit: '%' }]
    : []
}

/** "21,000 pupils, up from 14,000": the amount behind is the one before, and the rise is half of that. */
function sinceBefore(one: Amount, next: Amount | undefined, folded: string): Amount[] {
  if (next === undefined || next.value === 0 || one.unit !== next.unit || one.years || next.years) return []
  const between = folded.slice(one.at + one.length, next.at)
  return /(?<!\p{L})(?:(?:up|down) from|against|compared (?:with|to)|gegenuber|nach|statt|contre|au lieu de|frente a|en lugar de|mot|fra)(?!\p{L})[^.;]*$/u.test(
    between,
  )
    ? [{ ...derivedFrom(one, next), value: (Math.abs(one.value - next.value) / next.value) * 100, unit: '%' }]
    : []
}

function product(one: Amount, next: Amount | undefined, folded: string): Amount[] {
  const value = productOf(one, next, folded)
  return value === null || next === undefined
    ? []
    : [{ ...derivedFrom(one, next), derived: false, product: true, value, unit: '' }]
}

/** "The audits of 2021, 2023 and 2025": three. */
function listedYears(folded: string): Amount[] {
  return [...folded.matchAll(yearList)].map(({ index, 0: list }) => ({
    value: list.match(/\d{4}/g)?.length ?? 0,
    unit: '',
    seconds: null,
    years: false,
    derived: false,
    at: index,
    length: list.length,
  }))
}

/** "Used by both depots": two of them. */
const bothOf = (folded: string): Amount[] =>
  [
    ...folded.matchAll(
      /(?<!\p{L})(?:both|beide[nrms]?|ambos|ambas|begge)(?! (?:and|in|at|und|sowohl) )(?= \p{L})/gu,
    ),
  ].map(({ index, 0: word }) => ({
    value: 2,
    unit: '',
    seconds: null,
    years: false,
    derived: false,
    at: index,
    length: word.length,
  }))

const yearList =
  /(?<!\d|-|(?<!\p{L})(?:between|zwischen|entre|mellom) )(?:19|20)\d\d(?:, (?:19|20)\d\d)*,? (?:and|und|et|y|e|og|&) (?:19|20)\d\d(?![\d-])/gu

/** Where an amount stands that two others give together. */
const derivedFrom = (one: Amount, next: Amount) => ({
  at: one.at,
  length: next.at + next.length - one.at,
  seconds: null,
  years: false,
  derived: true,
})

/** 2019 by itself is a year, and counts nothing. */
export const isCalendarYear = ({ value, unit }: { value: number; unit: string }): boolean =>
  unit === '' && Number.isInteger(value) && value >= 1900 && value < 2100

function changes(one: Amount, next: Amount | undefined): Amount[] {
  if (next === undefined || one.years || next.years || one.value === 0 || next.value === 0) return []
  if (next.at - (one.at + one.length) > 24 || (one.unit !== '' && next.unit !== '' && one.unit !== next.unit))
    return []
  // "From 90 to 62 days": the first has the unit of the second.
  const scale = next.seconds !== null && next.value !== 0 ? next.seconds / next.value : null
  const before = one.seconds ?? (one.unit === '' && scale !== null ? one.value * scale : null)
  const timed = before !== null && next.seconds !== null
  const from = timed ? before : one.value
  const to = timed ? (next.seconds ?? 0) : next.value
  const place = derivedFrom(one, next)
  return [
    { ...place, value: (Math.abs(to - from) / from) * 100, unit: '%' },
    { ...place, value: Math.max(from, to) / Math.min(from, to), unit: 'x' },
    { ...place, value: Math.abs(to - from), unit: '', seconds: timed ? Math.abs(to - from) : null },
    ...(next.unit === '%' ? [{ ...place, value: Math.abs(to - from), unit: '%' }] : []),
  ]
}

/** Is the amount that a text states this one, as exactly as the text says so? */
export function sameAmount(claimed: Mention, amount: Amount): boolean {
  const unit = claimed.unit ?? ''
  const value = claimed.value ?? 0
  if (amount.years) return false
  if (amount.derived && claimed.seconds !== undefined && amount.unit === '')
    return within(
      amount.seconds === null ? value : claimed.seconds,
      amount.seconds ?? amount.value,
      claimed.bound,
    )
  if (amount.derived || unit === 'x')
    return unit !== '' && unit === amount.unit && within(value, amount.value, claimed.bound ?? 'rounded')
  if (unit !== amount.unit && unit !== '' && amount.unit !== '') return false
  if (claimed.seconds !== undefined && amount.seconds !== null)
    return within(claimed.seconds, amount.seconds, claimed.bound)
  return within(value, amount.value, claimed.bound)
}

/** "Over 100" holds of 120, "nearly 120" of 118, "about 40" of 42; a bare number holds of itself alone. */
function within(claimed: number, real: number, bound: Mention['bound'] | 'rounded'): boolean {
  switch (bound) {
    case 'least':
      return real >= claimed && real <= claimed * 5
    case 'most':
      return real <= claimed && real >= claimed * 0.5
    case 'nearly':
      return real <= claimed * 1.001 && real >= claimed * 0.8
    case 'about':
      return Math.abs(real - claimed) <= claimed * 0.1
    case 'rounded':
      return Math.abs(real - claimed) <= (Number.isInteger(claimed) ? (claimed > 10 ? 0.6 : 0.3) : 0.06)
    case undefined:
      return Math.abs(real - claimed) < 1e-6 * Math.max(1, claimed)
    default:
      return bound satisfies never
  }
}

/** 40 % is not proved by 40 of something, in a line that speaks of no share. */
export const countsNoShare = (claimed: Mention, { unit }: Amount, { folded }: Fact): boolean =>
  claimed.unit === '%' && unit === '' && !shares.test(folded)

/** A sentence with a share in it, or a rate: there a bare number may be one too. */
export const shares =
  /%|(?<!\p{L})(?:per ?cent|prozent\p{L}*|pour ?cent|por ciento|prosent\p{L}*|points?|punkte?n?|puntos?|poeng|rates?|share|scores?|quote|anteil|taux|part|tasa|cuota|porcentaje|andel\p{L}*|rate[nr]?|out of|de cada|(?:of|in) every|(?:je|von) hundert|sur cent|hundre|hundred|cien)(?!\p{L})/u
