import { fold, words } from '../fold.ts'

/** "In one of your cafés": a place of the firm that hires, by the words of its name. */
export function placesOfHirer(
  folded: string,
  companies: string[],
): { at: number; end: number; names: string[] }[] {
  const names = words(companies.join(' ')).map(({ text }) => fold(text))
  return names.length === 0
    ? []
    : [...folded.matchAll(ofYours)].map(({ 0: said, index }) => ({
        at: index,
        end: index + said.length,
        names,
      }))
}

const ofYours =
  /(?<=(?<!\p{L})(?:at|in|bei|an|auf|dans|chez|a|en|i|pa|ved|hos) )(?:one of your \p{L}+|eine[mr] ihrer \p{L}+|(?:l'une?|une?) de vos \p{L}+|un[oa] de sus \p{L}+|e[nti] av (?:deres \p{L}+|\p{L}+ deres))(?!\p{L})/gu
