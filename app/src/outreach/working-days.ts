const dayMs = 86_400_000

/**
 * The same time of day so many working days later (epoch milliseconds). Saturdays and Sundays are passed over, by UTC:
 * holidays differ from country to country, and a day more of patience harms nobody.
 */
export function workingDaysAfter(at: number, days: number): number {
  let left = days
  let day = at
  while (left > 0) {
    day += dayMs
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1
  }
  return day
}
