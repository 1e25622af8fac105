import type { Stated } from './numbers.ts'

/** "From 9 hours to 7", "from 21 to 13 days": where one of the two has a unit of time, the other has it too. */
export function withSharedUnit(stated: Stated[], folded: string): Stated[] {
  return stated.map((one, index) => {
    if (one.seconds !== null || one.unit !== '' || one.years) return one
    const next = stated[index + 1]
    if (
      next !== undefined &&
      next.seconds !== null &&
      next.value !== 0 &&
      turned.test(folded.slice(one.at + one.length, next.at))
    )
      return { ...one, seconds: (one.value * next.seconds) / next.value }
    const before = stated[index - 1]
    if (before === undefined) return one
    const gap = folded.slice(before.at + before.length, one.at)
    const ends = /^(?:$|[.,;)]| \()/.test(folded.slice(one.at + one.length))
    return before.seconds !== null &&
      before.value !== 0 &&
      ends &&
      /^ \p{L}+ (?:down )?(?:to|auf|a|til) $/u.test(gap)
      ? { ...one, seconds: (one.value * before.seconds) / before.value }
      : one
  })
}

/** Between two figures of which one turned into the other. */
const turned =
  /^ (?:down |up )?(?:to|auf|a|til|instead of|rather than|statt|au lieu de|en (?:lugar|vez) de|i stedet for) $/u
