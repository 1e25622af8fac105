import { fold } from './fold.ts'

const codes =
  'en de fr es no nb sv da fi is nl pt it ca pl cs sk hu ro bg ru uk el tr ar he fa hi ur bn ta te zh ja ko vi th id ms sw cy ga eu hr sr sl lt lv et'.split(
    ' ',
  )

/** How the five languages of the check call the languages of the world, folded, and what is said for some of them. */
const names = new Map<string, string>([
  ...['en', 'de', 'fr', 'es', 'nb'].flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type: 'language' })
    return codes.flatMap((code): [string, string][] => {
      const name = fold(display.of(code) ?? '')
      return name === '' || name.includes(' ') ? [] : [[name, code === 'nb' ? 'no' : code]]
    })
  }),
  ['norwegian', 'no'],
  ['norwegisch', 'no'],
  ['norvegien', 'no'],
  ['noruego', 'no'],
  ['norsk', 'no'],
  ['mandarin', 'zh'],
  ['cantonese', 'zh'],
  ['castellano', 'es'],
  ['castilian', 'es'],
  ['flemish', 'nl'],
  ['farsi', 'fa'],
])

/** The BCP 47 code of a language by its name in any of the five languages, or null. An article may hang on it ("l'italien", "norsken"). */
export function languageCode(word: string): string | null {
  const folded = fold(word).replace(/^[ld]'/, '')
  return names.get(folded) ?? (folded.endsWith('en') ? (names.get(folded.slice(0, -2)) ?? null) : null)
}
