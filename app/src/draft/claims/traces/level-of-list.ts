import { languageCode } from '../language-names.ts'
import type { Mention } from '../mention.ts'
import type { Rating } from '../ratings.ts'
import { words } from '../fold.ts'
import type { Setting, Sources } from './setting.ts'

const link = /^(?:in|en|auf|i|pa|both|sowohl|bade|and|und|et|y|e|og|as|well|wie|auch)$/

/** "Fluent in English, Welsh and Spanish": of the languages that one level is said of, right behind it, the one rated lowest. */
export function lowestListed(mention: Mention, { sentence }: Setting, { ratings }: Sources): Rating | null {
  const behind = /^[^.;:()]*/u.exec(sentence.slice(mention.end))?.[0] ?? ''
  const codes: string[] = []
  for (const { text } of words(behind)) {
    const code = languageCode(text)
    if (code !== null) codes.push(code)
    else if (!link.test(text.toLowerCase())) break
  }
  if (codes.length < 2) return null
  const rated = codes.flatMap((code) => ratings.filter((rating) => rating.code === code))
  return rated.toSorted((one, other) => one.rank - other.rank)[0] ?? null
}
