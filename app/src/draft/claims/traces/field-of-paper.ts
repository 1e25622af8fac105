import { fold, stem, words } from '../fold.ts'
import type { Fact } from '../source.ts'

/** Right behind a certificate, what it is in: "CAP Chocolatier", "fagbrev både som automatiker og i akvakultur". */
const fields =
  /^(?: (?:bade|sowohl|both))?((?: (?:(?:in|als|zum|zur|som|innen|en|for) |d[e'] ?)(?!(?:19|20)\d\d)[\p{L}-]{5,})(?: (?:og|und|et|y|and) (?:in|als|zum|zur|som|innen|en|i|for|d[e']) ?[\p{L}-]{5,})?)/u
const capitalised = /^ (\p{Lu}\p{Ll}{4,}(?: (?:og|und|et|y|and) \p{Lu}\p{Ll}{4,})?)/u
const linking = /^(?:bade|sowohl|both|in|als|zum|zur|som|innen|en|for|og|und|et|y|and|i|d|de)$/

/** How, where or when it was taken, and no field. */
const circumstance =
  /^(?:alternance|apprentissage|candidat|candidate|formation|parallele|poche|cours|septembre|octobre|novembre|decembre|janvier|fevrier|juillet|niveau|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|privatist|praksiskandidat|voksen|voksenlarling|larling|erste[rn]?|zweite[rn]?|teilzeit|abendschule|verbindung|bestanden|obtenu|adulto|distancia|lokalt|januar|februar|september|oktober|november|desember|dezember)$/

/** The field that a certificate is said to be in and that no line with this certificate has; null where all are there. */
export function unknownFieldOfPaper(behind: string, folded: string, lines: Fact[]): string | null {
  const phrase = fields.exec(folded)?.[1] ?? capitalised.exec(behind)?.[1]
  if (phrase === undefined) return null
  const held = lines.flatMap(({ text }) => words(text).map(({ text: word }) => stem(word)))
  const said = words(fold(phrase))
    .filter(({ text }) => text.length > 3 && !linking.test(text) && !circumstance.test(text))
    .map(({ text }) => stem(text))
  return said.find((one) => !held.some((other) => isAlike(one, other))) ?? null
}

/** "Pâtissière" and "pâtisserie", "tømrer" and "tømrerfaget". */
const isAlike = (one: string, other: string): boolean =>
  one.slice(0, 5) === other.slice(0, 5) || other.includes(one) || (other.length > 4 && one.includes(other))
