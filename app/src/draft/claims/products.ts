import type { Stated } from './numbers.ts'

/** "Two crews of three climbers each": how many the two numbers give together; null where they are no such product. */
export function productOf(one: Stated, next: Stated | undefined, folded: string): number | null {
  if (next === undefined || one.unit !== '' || next.unit !== '' || one.years || next.years) return null
  if (one.value < 2 || next.value < 2 || next.seconds !== null) return null
  const gap = folded.slice(one.at + one.length, next.at)
  return /^ \p{L}+ (?:of|with|von|mit|zu|de|con|avec|pa|med) (?:je |jeweils )?$/u.test(gap) &&
    each.test(folded.slice(one.at))
    ? one.value * next.value
    : null
}

const each = /(?<!\p{L})(?:each|je(?:weils)?|chacune?|cada un[oa]|hver)(?!\p{L})/u
