import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Setting, Sources } from './setting.ts'

/** "Fachkraft für Gerontopsychiatrie", of a "Pflegefachkraft": what a title is said to be for, where neither résumé nor posting has a word of it. */
export function unknownPurpose(mention: Mention, { sentence }: Setting, sources: Sources): string | null {
  const { resume, posting, sameLanguage } = sources
  const purpose = /^ für (\p{Lu}\p{Ll}{5,})/u.exec(sentence.slice(mention.end))?.[1]
  if (purpose === undefined || !sameLanguage) return null
  const begun = fold(purpose).slice(0, -2)
  return [...resume.facts, ...posting].some(({ folded }) => folded.includes(begun)) ? null : purpose
}
