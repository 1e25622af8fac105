import { type Place, placeAfter } from './anaphora.ts'
import { type Against, checkSentence, type Findings, type PlacedClaim } from './check-sentence.ts'
import { fold } from './fold.ts'
import { knownFrom } from './known.ts'
import { once } from './once.ts'
import { sentences } from './sentences.ts'
import { type ClaimSources, sourcesFor, textLanguage } from './sources.ts'
import type { ClaimLanguage } from './words/words.ts'

export { type ClaimSources, type PlacedClaim, textLanguage }

/**
 * Finds every name, number, date, employer, title, tool, degree, acquaintance and level in a text and looks for it where
 * it must stand: what the text says of its writer in the résumé, what it says of the job in the posting (or the résumé).
 * The posting never proves anything about the person. Deterministic; offsets are characters into `text`.
 */
export const checkClaims = (text: string, given: ClaimSources): Findings => claimsChecker(given)(text)

/**
 * `checkClaims` for several texts against the same sources: a sentence that an earlier text had at such a place is not
 * checked again. A draft is written in 1.3 rounds, and of what a round checks most stood in the one before.
 */
export function claimsChecker(given: ClaimSources): (text: string) => Findings {
  const byLanguage = new Map<ClaimLanguage, Against>()
  const seen = new Map<string, Findings>()
  return (text) => {
    const language = textLanguage(text, given.language)
    const against = byLanguage.get(language) ?? againstIn(language, given)
    byLanguage.set(language, against)
    const all: Findings = { claims: [], unsupported: [] }
    let place: Place = null
    for (const sentence of sentences(text, given.subject)) {
      const key = [language, sentence.part, JSON.stringify(place), sentence.text].join('\n')
      const found = seen.get(key) ?? checkSentence(sentence, place, against)
      seen.set(key, found)
      place = placeAfter(sentence.text, place, against.sources)
      const inText = <T extends { start: number; end: number }>(one: T): T => ({
        ...one,
        start: one.start + sentence.start,
        end: one.end + sentence.start,
      })
      all.claims.push(...found.claims.map(inText))
      all.unsupported.push(...once(found.unsupported).map(inText))
    }
    return all
  }
}

function againstIn(language: ClaimLanguage, given: ClaimSources): Against {
  const sources = sourcesFor(given, language)
  const jobNames = [given.posting?.company, given.posting?.title].map((name) => fold(name ?? '').trim())
  return { given, sources, jobNames, known: knownFrom(given, language, sources) }
}
