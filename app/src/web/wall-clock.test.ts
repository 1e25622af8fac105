import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentAt } from './wall-clock.ts'

const iso = (text: string, zone: string): string | null => {
  const at = momentAt(text, zone)
  return at === null ? null : new Date(at).toISOString()
}

test.each([
  ['2026-11-26T09:30', 'Europe/Oslo', '2026-11-26T08:30:00.000Z'],
  ['2026-07-01T09:30', 'Europe/Oslo', '2026-07-01T07:30:00.000Z'],
  ['2026-11-26T09:30', 'Asia/Kolkata', '2026-11-26T04:00:00.000Z'],
  ['2026-11-26T09:30', 'America/Los_Angeles', '2026-11-26T17:30:00.000Z'],
  // The clocks of Oslo skip 02:30 on this day, and show it twice on that.
  ['2027-03-28T02:30', 'Europe/Oslo', '2027-03-28T01:30:00.000Z'],
  ['2026-10-25T02:30', 'Europe/Oslo', '2026-10-25T00:30:00.000Z'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(iso(text, zone)).toBe(expected)
})

test.each(['', 'tomorrow', '2026-02-31T09:30', '2026-13-01T09:30'])('"%s" is no time', (text) => {
  expect(iso(text, 'UTC')).toBeNull()
})

test('a moment written by the clock of its zone is found again, to the minute', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'UTC',
  )
  const days = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 })
  fc.assert(
    fc.property(zones, days, (timeZone, minutes) => {
      const at = minutes * 60_000
      const text = new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T').slice(0, 16)
      const found = momentAt(text, timeZone) ?? 0
      // In the hour that is shown twice, the first of the two.
      expect([0, -30 * 60_000, -60 * 60_000]).toContain(found - at)
    }),
    { numRuns: 200 },
  )
})
