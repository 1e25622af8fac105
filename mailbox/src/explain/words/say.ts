import type { CauseCode } from '../causes.ts'

import { de } from './de.ts'
import { en } from './en.ts'
import type { Language, Words } from './words.ts'

/** Another language is a file beside these and a line here. */
const languages = new Map<string, Language>([
  ['en', en],
  ['de', de],
])

/** The words of a cause, in the language asked for or else in English, with what is known of the provider filled in. */
export function say(
  cause: CauseCode,
  language: string | undefined,
  known: { provider: string | undefined; passwordPage: string | null | undefined },
): { title: string; explanation: string; fix: string[] } {
  const primary = (language ?? 'en').toLowerCase().split('-', 1)[0] ?? 'en'
  const { words, unknown } = languages.get(primary) ?? en
  const fill = (text: string): string =>
    text
      .replaceAll('{Provider}', known.provider ?? unknown.Provider)
      .replaceAll('{provider}', known.provider ?? unknown.provider)
      .replaceAll('{passwordPage}', known.passwordPage ?? unknown.passwordPage)
  const { title, explanation, fix }: Words = words[cause]
  return { title: fill(title), explanation: fill(explanation), fix: fix.map(fill) }
}
