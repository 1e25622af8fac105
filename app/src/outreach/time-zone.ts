import { z } from 'zod'
import { cities, countryNames, mainlands, states } from './time-zone-places.ts'

export interface GuessedZone {
  /** IANA name. */
  timeZone: string
  /** The words of the posting that it is guessed from. */
  from: string
}

/**
 * The time zone of a posting's place, where its words leave no doubt: a country with one time, a state, a city that a
 * zone is called after. Several places with several times, or none that is known: null. It is a guess about where the
 * recipient sits, and is to be shown as one.
 */
export function guessTimeZone(place: string | null): GuessedZone | null {
  if (place === null) return null
  const from = place.trim().slice(0, 120)
  const zones = new Set(
    from
      .split(/\s*(?:[;|/·\n]|\s(?:or|and|oder|und|ou|et|o|y|eller|og)\s)\s*/i)
      .map(zoneOf)
      .filter((zone) => zone !== undefined),
  )
  const [timeZone, other] = zones
  if (timeZone === undefined || timeZone === null || other !== undefined) return null
  return { timeZone, from }
}

/** Every zone that a person may choose, by name. */
export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone')

/** True for a name that Intl knows, old spellings included. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** One place, its parts from the smallest to the largest. Undefined: it says no place. */
function zoneOf(place: string): string | null | undefined {
  const parts = place
    .replace(/\([^)]*\)/g, ' ')
    .split(',')
    .map((part) => part.replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !/^(?:remote|hybrid|on-?site|home ?office|deutschlandweit)$/i.test(part))
  if (parts.length === 0) return undefined
  const behind = parts.slice(1)
  const state =
    parts.flatMap((part) => states.get(part.toLowerCase()) ?? [])[0] ??
    // "Boston, MA": the two letters alone could be anything.
    behind.flatMap((part) => states.get(part) ?? [])[0]
  if (state !== undefined) return state
  for (const part of parts.toReversed()) {
    const country = countryOf(part)
    if (country === null) continue
    const zones = zonesOf(country)
    if (zones.length === 1) return zones[0] ?? null
    const city = parts.flatMap((one) => cityZone(one) ?? []).find((zone) => zones.includes(zone))
    return city ?? mainlands[country] ?? null
  }
  return parts.length === 1 ? cityZone(parts[0] ?? '') : null
}

function cityZone(name: string): string | null {
  const words = name.toLowerCase()
  return cities.get(words) ?? zoneCities().get(words) ?? null
}

const languages = ['en', 'de', 'fr', 'es', 'nb', 'nl', 'it', 'pt', 'sv', 'da']
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const codes = letters.flatMap((a) => letters.map((b) => a + b))

let countries: ReadonlyMap<string, string> | null = null

/** The country's code. Bare codes are not read: CA, DE and IN are states too. */
function countryOf(name: string): string | null {
  countries ??= readCountries()
  return countries.get(name.toLowerCase()) ?? null
}

function readCountries(): Map<string, string> {
  const read = new Map<string, string>()
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const said = names.of(code)
      if (said !== undefined) read.set(said.toLowerCase(), code)
    }
  }
  for (const [name, code] of Object.entries(countryNames)) read.set(name, code)
  // The country or the state, eight hours apart.
  read.delete('georgia')
  return read
}

/** Of ECMA-402's Intl Locale Info, which TypeScript does not know yet. */
function zonesOf(code: string): string[] {
  const locale = new Intl.Locale(`und-${code}`)
  const given: unknown =
    'getTimeZones' in locale && typeof locale.getTimeZones === 'function' ? locale.getTimeZones() : []
  return z.array(z.string()).catch([]).parse(given)
}

let called: ReadonlyMap<string, string> | null = null

/** Cities after which a zone is called; those with a state between (`America/Indiana/Knox`) are small and many. */
function zoneCities(): ReadonlyMap<string, string> {
  called ??= new Map(
    timeZones()
      .filter((zone) => zone.split('/').length === 2)
      .map((zone): [string, string] => [(zone.split('/')[1] ?? '').replaceAll('_', ' ').toLowerCase(), zone]),
  )
  return called
}
