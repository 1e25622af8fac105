import { fold, stem, words } from '../fold.ts'
import type { Fact } from '../source.ts'

/** "Jefe de almacén" is not "jefe de turno de almacén": what follows the head of such a title is all of it. */
const governed =
  /^(head|director|vice|chef|cheffe|responsable|directeur|directrice|jefe|jefa|director|directora|encargado|encargada|leiter|leiterin|leder) (of|de|du|des|der|des|for|av) (\p{L}+)/u

/**
 * Where a line has all words of a title, in whichever order and form; -1 where it does not. "Innkjøpssjef" begins like
 * "Innkjøper" and is another title: most of each word must be the same. What a profile says is held together by its commas.
 */
export function placeAlike(title: string, { folded, job }: Fact): number {
  // "Clerk for permits" is a "clerk, permits".
  const wanted = words(fold(title)).filter(({ text }) => !linking.test(text))
  const parts =
    job === null ? [...folded.matchAll(/[^,;|•·()]+?(?=[,;|•·()]|\. |$)/gu)] : [...folded.matchAll(/.+/gu)]
  for (const part of parts) {
    const own = words(part[0]).flatMap(({ text, start }) =>
      [text, ...(/[-/]/.test(text) ? text.split(/[-/]/) : [])].map((word) => ({ word, start })),
    )
    const places = wanted.map(
      ({ text }) =>
        own.find(
          ({ word }, index) =>
            sameWord(text, word) && !(word.endsWith('ing') && helper.test(own[index + 1]?.word ?? '')),
        )?.start ?? -1,
    )
    if (
      places.length > 0 &&
      !places.includes(-1) &&
      hasGoverned(
        title,
        own.map(({ word }) => word),
      )
    )
      return part.index + Math.min(...places)
  }
  return -1
}

/** A "teaching assistant" is no teacher. */
const helper = /^(?:assistants?|aides?|helper|support|trainee|apprentice|student)$/u

const linking = /^(?:for|fur|pour|para)$/u

function hasGoverned(title: string, own: string[]): boolean {
  const of = governed.exec(fold(title))
  return (
    of === null ||
    own.some(
      (word, index) =>
        word === of[1] && own[index + 1] === of[2] && own[index + 2]?.startsWith((of[3] ?? '').slice(0, 4)),
    )
  )
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{2})(?:e?s|en?|n)$/u, '')

function sameWord(one: string, other: string): boolean {
  const [stemmed, short] = [stem(one), stem(singular(one))]
  return (
    (stem(other) === stemmed || stem(other) === short) &&
    shared(one, other) > 0.6 * Math.max(one.length, other.length) &&
    // "Tischlermeister" is more than a "Tischler", "Jugendwart" than "Jugend"; "line managers" are others.
    above.test(one) === above.test(other) &&
    // A "manager" is not "managed", nor "managing".
    !(doer.test(one) && deed.test(other)) &&
    (!one.startsWith(other) || inflected.test(one.slice(other.length))) &&
    !(other.startsWith(one) && /^e?s$/.test(other.slice(one.length)))
  )
}

const inflected = /^(?:e|in|innen|n|en|er|s|es|a|ne|te|sse|re)?$/u

const doer = /(?:er|or|eur|euse|rice)(?:in)?s?$/u
const deed = /(?:ed|ing|es?|ung|ant|ent|ado|ada|ando)$/u

/** Ends of a compound that put its person above those who have the rest of it for a title. */
const above = /.(?:meister|leiter|chef|mester|leder|sjef|formann)(?:in)?$/u

function shared(one: string, other: string): number {
  let same = 0
  while (same < one.length && one.charAt(same) === other.charAt(same)) same++
  return same
}
