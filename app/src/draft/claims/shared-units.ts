import type { Stated } from './numbers.ts'

/** How many seconds a bare number means in the unit of another; null where that one has none of time. */
export function secondsAs(
  value: number,
  other: { value?: number | undefined; seconds?: number | null | undefined } | undefined,
): number | null {
  if (!other?.value || other.seconds === null || other.seconds === undefined) return null
  return (value * other.seconds) / other.value
}

/** "From 9 hours to 7", "from 21 to 13 days": where one of the two has a unit of time, the other has it too. */
export function withSharedUnit(stated: Stated[], folded: string): Stated[] {
  return stated.map((one, index) => {
    if (one.seconds !== null || one.unit !== '' || one.years) return one
    const next = stated[index + 1]
    const asNext = secondsAs(one.value, next)
    if (next !== undefined && asNext !== null && turned.test(folded.slice(one.at + one.length, next.at)))
      return { ...one, seconds: asNext }
    const before = stated[index - 1]
    const asBefore = secondsAs(one.value, before)
    if (before === undefined || asBefore === null) return one
    const gap = folded.slice(before.at + before.length, one.at)
    const ends = /^(?:$|[.,;)]| \()/.test(folded.slice(one.at + one.length))
    return ends && /^ \p{L}+ (?:down )?(?:to|auf|a|til) $/u.test(gap) ? { ...one, seconds: asBefore } : one
  })
}

/** Between two figures of which one turned into the other. */
const turned =
  /^ (?:down |up )?(?:to|auf|a|til|instead of|rather than|statt|au lieu de|en (?:lugar|vez) de|i stedet for) $/u
