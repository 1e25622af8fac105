import { fold } from '../posting/facts/folding.ts'
import { transliterate } from './naming/transliterate.ts'
import { isParticle } from './naming/vocabulary.ts'

/** How a local part is made of a name. `surname` means that only the family name is in it. */
export type Agreement = 'full' | 'initial' | 'given' | 'surname' | null

/**
 * Whether a name and the local part of an address belong together: jane.doe, jdoe, janed, jane, doe, jd, in any folding
 * (ü as ue and u, ø as oe and o, ß as ss), with middle names, double surnames and particles left out or kept, and with
 * the family name first.
 */
export function agreement(name: string, address: string): Agreement {
  return agreementOf(spellings(name), address)
}

/** The same for a name whose spellings are at hand: for one name against many addresses. */
export function agreementOf(variants: readonly string[][], address: string): Agreement {
  const joined = plainLocal(address).replace(/[^a-z]/g, '')
  if (joined.length < 2) return null
  for (const variant of variants) {
    const found = meets(variant, joined)
    if (found !== null) return found
  }
  return null
}

function meets(variant: readonly string[], joined: string): Agreement {
  const [given = '', ...others] = variant
  if (given === '') return null
  if (others.length === 0) return joined === given && given.length > 1 ? 'given' : null
  const family = others.at(-1) ?? ''
  const rest = others.join('')
  const surnames = new Set([family, rest, others[0] ?? '', others.slice(-2).join('')])
  for (const one of surnames) {
    if (joined === given + one || joined === one + given) return 'full'
    if (
      joined === (given[0] ?? '') + one ||
      joined === given + (one[0] ?? '') ||
      joined === one + (given[0] ?? '')
    )
      return 'initial'
  }
  // "torearne.martinsen", "hildeth.sundbye": middle names or their beginnings between.
  if (joined.startsWith(given) && joined.endsWith(family) && joined.length <= given.length + rest.length)
    return 'full'
  const initials = variant.map((part) => part[0] ?? '').join('')
  if (joined === initials || joined === (given[0] ?? '') + (family[0] ?? '')) return 'initial'
  if (joined === given) return 'given'
  // The two first names together: "Tore Arne" as torearne.
  if (others.length > 1 && joined === given + (others[0] ?? '')) return 'given'
  for (const one of surnames) if (joined === one && one.length > 2) return 'surname'
  // Initials as Danish and Norwegian offices make them: bkj for Birthe Kjærgaard; given letter, then the surname's beginning.
  if (joined.length > 2 && joined.length < 5)
    for (const one of surnames)
      if (one.startsWith(joined.slice(1)) && joined[0] === given[0]) return 'initial'
  if (family.length > 3 && joined.startsWith(family) && joined.length - family.length <= 2) return 'surname'
  return null
}

/** The local part without tag, digits and case. */
export function plainLocal(address: string): string {
  return fold(address.slice(0, address.lastIndexOf('@')).split('+')[0] ?? '').replace(/\d+$/, '')
}

/** A name's parts as mail systems spell them, given name first; particles kept in one reading and dropped in the other. */
export function spellings(name: string): string[][] {
  const seen = new Set<string>()
  const all: string[][] = []
  const add = (parts: string[]): void => {
    const key = parts.join(' ')
    if (parts.length === 0 || seen.has(key)) return
    seen.add(key)
    all.push(parts)
  }
  for (const text of readings(name)) {
    const words = text.split(/\s+/)
    add(lettersOf(words))
    const [first = '', ...others] = words
    add(lettersOf([first, ...others.filter((word) => !isParticle(word))]))
    // A hyphenated given name by its first half: Aino-Kaisa as aino.
    if (first.includes('-')) add(lettersOf([first.split('-')[0] ?? '', ...others]))
    const last = others.at(-1) ?? ''
    if (last.includes('-')) add(lettersOf([first, ...last.split('-')]))
  }
  return all
}

function readings(name: string): string[] {
  const latin = /[\u0370-\u04ff]/u.test(name) ? [transliterate(name), transliterate(name, true)] : [name]
  return latin.flatMap((one) => [single(one), fold(one), fold(spelled(one))])
}

const lettersOf = (words: readonly string[]): string[] =>
  words.map((word) => word.replace(/[^a-z]/g, '')).filter((word) => word !== '')

const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')

const single = (text: string): string =>
  fold(text.replace(/ß/g, 'ss').replace(/æ/gi, 'ae').replace(/œ/gi, 'oe'))
