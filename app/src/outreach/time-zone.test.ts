import { expect, test } from 'vitest'
import { guessTimeZone, isTimeZone, timeZones } from './time-zone.ts'

test.each([
  ['Bergen, Norway', 'Europe/Oslo'],
  ['0250 Oslo', 'Europe/Oslo'],
  ['80331 München, Deutschland', 'Europe/Berlin'],
  ['Leeds, United Kingdom', 'Europe/London'],
  ['Perth, Scotland', 'Europe/London'],
  ['Remote, Germany', 'Europe/Berlin'],
  ['Barcelona, España', 'Europe/Madrid'],
  ['Las Palmas, Spain', 'Atlantic/Canary'],
  ['San Francisco, CA', 'America/Los_Angeles'],
  ['New York, NY, United States', 'America/New_York'],
  ['Austin, TX', 'America/Chicago'],
  ['Vancouver, Canada', 'America/Vancouver'],
  ['Berlin oder München', 'Europe/Berlin'],
])('%s is in %s', (place, timeZone) => {
  expect(guessTimeZone(place)).toEqual({ timeZone, from: place })
})

test.each([
  null,
  '',
  'Remote',
  'Europe',
  'United States',
  // Two places, two times.
  'Berlin / London',
  // A country and a state.
  'Georgia',
  // Cities of several countries.
  'Cambridge',
  'Portland',
  'Washington',
  // Codes that are countries and states.
  'IN',
  'CA',
  'Springfield',
])('%s leaves doubt, so nothing is guessed', (place) => {
  expect(guessTimeZone(place)).toBeNull()
})

test('every guess and every choice is a zone that there is', () => {
  for (const zone of timeZones()) expect(isTimeZone(zone)).toBe(true)
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})
