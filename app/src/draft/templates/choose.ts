import { resumeLanguage } from '../resume/language.ts'
import { type ClaimLanguage, knownLanguage } from '../claims/words/words.ts'
import type { ReadResume } from '../resume.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Phrases } from './language.ts'
import { no } from './no.ts'

const phrases: Record<ClaimLanguage, Phrases> = { en, de, fr, es, no }

/** Where there are no templates in a language, one that its readers read. Catalan offices answer Spanish; else English. */
const nearest: Record<string, ClaimLanguage> = { ca: 'es', gl: 'es' }

export interface Chosen {
  language: ClaimLanguage
  phrases: Phrases
  warnings: string[]
}

/** The language to write in: the one asked for, else the posting's, else the nearest that there are templates for. */
export function chooseLanguage(
  posting: string | null,
  asked: string | undefined,
  resume: ReadResume | null,
): Chosen {
  const wanted = (asked ?? posting ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'
  const known = knownLanguage(wanted.length === 2 ? wanted : undefined) ?? nearest[wanted]
  const language = known ?? 'en'
  const warnings: string[] = []
  const name = new Intl.DisplayNames('en', { type: 'language' })
  if (language !== wanted && !(language === 'no' && wanted.startsWith('n')))
    warnings.push(
      `There are no templates in ${named(name, wanted)} yet, so the draft is in ${named(name, language)}.`,
    )
  else if (asked === undefined && resume !== null && resumeLanguage(resume) !== language)
    warnings.push(
      `The draft is in ${named(name, language)} because the posting is; your résumé is not. Choose another language if you would rather write in that.`,
    )
  return { language, phrases: phrases[language], warnings }
}

function named(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
