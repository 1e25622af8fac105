import { textLanguage } from '../claims/check.ts'
import type { ClaimLanguage } from '../claims/words/words.ts'
import type { ReadResume } from '../resume.ts'

const known = new WeakMap<ReadResume, ClaimLanguage>()

/** The language that a résumé is written in, by its first 2000 characters; told once: detection takes milliseconds. */
export function resumeLanguage(resume: ReadResume): ClaimLanguage {
  let language = known.get(resume)
  if (language === undefined) {
    language = textLanguage(resume.text.slice(0, 2000))
    known.set(resume, language)
  }
  return language
}
