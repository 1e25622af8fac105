import type { Posting } from '../posting/posting.ts'
import { contentStems } from './claims/evidence.ts'
import { words } from './claims/fold.ts'

/** What every posting says, or what is no detail of the work: quoting it would show that nobody read further. */
const commonplace =
  /equal opportunit|regardless of|accommodat|salary|compensation|benefit|insurance|401|pension|holiday|vacation|perks?|bonus|apply|application|resume|\bcv\b|deadline|cookies?|privacy|gdpr|click|visa|sponsor|http|www\.|@|bewerb|gehalt|vergütung|urlaub|chancengleich|unabhängig von|postul|candidat|salaire|rémunération|avantages|mutuelle|inscr[ií]|candidatura|salario|beneficios|søk|søknad|søker|lønn|pensjon|ferie|forsikring|tiltred|kontakt|ansök|lön|tillsätt|deadline|recruit|agenc|hiring|we are looking|vi søker|wir suchen|nous recherchons|buscamos|tel\b|telefon|phone|contract|full[- ]time|part[- ]time|vollzeit|teilzeit|arbeidstid|disabilit|veteran|drug|background check|e-?mail|kandidat|refer|arbeitgeber|employer|offr(?:e|ons)|about us|über uns|om oss|join us|why |what you|who you|your profile|requirements|responsib|qualific|kvalifik/i

/** "You will design …" tells of the work, "we are a leading …" of the company. */
const speaksToReader = /\b(?:you(?:['’]ll|r)?|sie|ihre?|du|deine?|vous|votre|vos|tu|usted|su|dine?|ditt)\b/i

export interface Detail {
  quote: string
  /** Offset into the description. */
  start: number
}

/**
 * One concrete detail of a posting, word for word: the clause of 5 to 14 words that has most in common with the résumé,
 * else the earliest that speaks of the work. Null where nothing qualifies.
 */
export function chooseDetail(posting: Posting, resumeText: string | null): Detail | null {
  const stems = resumeText === null ? new Set<string>() : contentStems(resumeText)
  const title = contentStems(posting.title ?? '')
  const instructed = posting.instructions.map(({ quote }) => quote)
  let best: { detail: Detail; score: number } | null = null
  let order = 0
  for (const detail of clauses(posting.description)) {
    const { quote } = detail
    if (commonplace.test(quote) || instructed.some((one) => one.includes(quote))) continue
    const own = contentStems(quote)
    const shared = [...own].filter((one) => stems.has(one) && !title.has(one)).length
    const fresh = [...own].filter((one) => !title.has(one)).length
    if (fresh < 3) continue
    const score =
      shared * 2 +
      Math.min(fresh, 6) +
      (speaksToReader.test(quote) ? 2 : 0) -
      order * 0.05 -
      (/\d/.test(quote) ? 1 : 0)
    order++
    if (best === null || score > best.score) best = { detail, score }
  }
  return best?.detail ?? null
}

const least = 5
const most = 14

function clauses(description: string): Detail[] {
  const found: Detail[] = []
  for (const piece of description.matchAll(/[^\n.!?;:•|()"“”„«»]+/g)) {
    const lead = /^[\s\-–—*·,]*/.exec(piece[0])?.[0].length ?? 0
    const text = piece[0].slice(lead).trimEnd()
    // A full stop inside a word ("Node.js", "e.g") cut the clause: it is no whole thought.
    const before = description.charAt(piece.index - 1)
    if (before !== '' && /[.:]/.test(before) && /\S/.test(piece[0].charAt(0))) continue
    const after = description.slice(piece.index + piece[0].length, piece.index + piece[0].length + 2)
    if (/^[.:]\S|^[("“„«]/.test(after)) continue
    if (description.charAt(piece.index - 1) === '(' || after.startsWith(':')) continue
    const quote = shortened(text)
    if (quote === null || quote === quote.toUpperCase()) continue
    found.push({ quote, start: piece.index + lead })
  }
  return found
}

/** The clause itself, or its beginning up to a comma or a joining word, where that is long enough to mean something. */
function shortened(text: string): string | null {
  const count = words(text).length
  if (count < least) return null
  if (count <= most) return text.replace(/[,\s–—-]+$/, '')
  let kept: string | null = null
  for (const stop of text.matchAll(
    /,|\s(?:and|which|that|while|und|sowie|et|ainsi|qui|y|que|og|som|samt|och)\s|\s[–—-]\s/gu,
  )) {
    const before = text.slice(0, stop.index)
    const length = words(before).length
    if (length > most) break
    if (length >= least) kept = before
  }
  return kept
}
