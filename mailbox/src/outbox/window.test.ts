import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SendWindow, checkWindow, nextOpening } from './window.ts'

const working: SendWindow = { timeZone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
const iso = (at: number): string => new Date(at).toISOString()
const open = (window: SendWindow, at: string): string => iso(nextOpening(window, Date.parse(at)))

test.each([
  ['inside, it is open at once', '2026-11-24T10:30:12.345Z', '2026-11-24T10:30:12.345Z'],
  ['before it, later that day', '2026-11-24T03:10:00Z', '2026-11-24T08:00:00.000Z'],
  ['after it, the next day', '2026-11-24T16:00:00Z', '2026-11-25T08:00:00.000Z'],
  ['on Friday night, on Monday', '2026-11-27T19:00:00Z', '2026-11-30T08:00:00.000Z'],
  ['over the change to winter time, by the wall clock', '2026-10-23T18:00:00Z', '2026-10-26T08:00:00.000Z'],
  ['over the change to summer time, by the wall clock', '2027-03-26T18:00:00Z', '2027-03-29T07:00:00.000Z'],
])('%s', (_name, at, expected) => expect(open(working, at)).toBe(expected))

test('zones that are off by half an hour, and beyond the date line', () => {
  expect(open({ ...working, timeZone: 'Asia/Kolkata' }, '2026-11-24T00:00:00Z')).toBe(
    '2026-11-24T03:30:00.000Z',
  )
  expect(open({ ...working, timeZone: 'Pacific/Kiritimati', days: [1] }, '2026-11-22T00:00:00Z')).toBe(
    '2026-11-22T19:00:00.000Z',
  )
})

test('a minute that the clock skips opens with the next that exists', () => {
  // In New York 02:00 to 03:00 does not exist on 2027-03-14.
  const night = { timeZone: 'America/New_York', days: [7], from: '02:30', to: '04:00' }
  expect(open(night, '2027-03-14T05:00:00Z')).toBe('2027-03-14T07:00:00.000Z')
})

const text = (value: number): string =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`

test('the moment it names is in the window, not before the asked one, and none before it is', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'),
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.tuple(minutes, minutes).filter(([a, b]) => Math.abs(a - b) > 60),
      fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
      (timeZone, days, [a, b], at) => {
        const window = checkWindow({ timeZone, days, from: text(Math.min(a, b)), to: text(Math.max(a, b)) })
        const opening = nextOpening(window, at)
        expect(opening).toBeGreaterThanOrEqual(at)
        expect(opening - at).toBeLessThan(8 * 24 * 3600_000)
        expect(nextOpening(window, opening)).toBe(opening)
        if (opening > at) expect(nextOpening(window, opening - 1)).not.toBe(opening - 1)
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  { ...working, timeZone: 'Mars/Olympus' },
  { ...working, days: [] },
  { ...working, days: [0] },
  { ...working, from: '17:00' },
  { ...working, to: '25:00' },
  { ...working, from: '9' },
])('refuses what does not exist: %o', (window) => {
  expect(() => checkWindow(window)).toThrow(expect.objectContaining({ code: 'outbox.bad-window' }))
})
