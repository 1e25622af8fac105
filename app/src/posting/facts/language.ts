import { detectAll } from 'tinyld'
import { functionWords } from './function-words.ts'

/** Languages that no list of function words covers; their letters tell them apart. */
const lettered = ['cs', 'hu', 'ro', 'tr', 'uk', 'ru', 'el', 'ja', 'zh', 'ko', 'he', 'ar']
const listed = Object.keys(functionWords)

/** Each word's languages, with the share that it counts for: a word of three languages is a third of a hint for each. */
const hints = new Map<string, { languages: string[]; weight: number }>()
for (const language of listed)
  for (const word of new Set((functionWords[language] ?? '').split(' '))) {
    const known = hints.get(word)
    if (known === undefined) hints.set(word, { languages: [language], weight: 1 })
    else {
      known.languages.push(language)
      known.weight = 1 / known.languages.length
    }
  }

/** Titles that name the genders say their language even where nothing else does. */
const genderForms = [
  { form: /\(\s?[mwd]\s?[/|]\s?[mwd]\s?[/|]\s?[mwdx]\s?\)/i, language: 'de' },
  { form: /\(\s?[hf]\s?[/|]\s?[hf]\s?\)/i, language: 'fr' },
]
const genderMark = /\(\s?\p{L}(?:\s?[/|]\s?\p{L}){1,3}\s?\)/gu

/** So much of the text's hints must be ahead of the runner-up for the words alone to decide. */
const ahead = 1.15
/** Words beyond this tell nothing new. */
const enough = 900

/**
 * The language of a text as BCP 47, from the words first: a declared language is wrong on one posting in six of the
 * public job services that we read, so it decides only where the text is too short or undecided.
 */
export function readLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, 12_000).replace(/https?:\/\/\S+|\S+@\S+/g, ' ')
  const told = normal(declared)
  const words =
    sample
      .replace(genderMark, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, enough) ?? []
  if (words.length === 0) return /\p{L}/u.test(sample) ? told : null
  const scores = new Map<string, number>()
  let hinted = 0
  for (const { form, language } of genderForms) if (form.test(sample)) scores.set(language, 1)
  for (const word of words) {
    const hint = hints.get(word)
    if (hint === undefined) continue
    hinted += 1
    for (const language of hint.languages) scores.set(language, (scores.get(language) ?? 0) + hint.weight)
  }
  const [first, second] = [...scores].toSorted((one, other) => other[1] - one[1])
  const lead = first === undefined ? 0 : first[1] / Math.max(0.01, second?.[1] ?? 0.01)
  // Running text of a listed language is a third function words; a text with hardly any is of none of them.
  const covered = hinted / words.length
  if (first !== undefined && words.length >= 20 && covered > 0.12 && lead > ahead) return first[0]
  const guessed = detectAll(sample.slice(0, 2_000), { only: [...listed, ...lettered] })[0]
  if (guessed !== undefined && covered < 0.08 && lettered.includes(guessed.lang) && guessed.accuracy > 0.3)
    return guessed.lang
  // Short or mixed: the words, the letters and the declaration each have a say.
  const votes = new Map(scores)
  if (guessed !== undefined)
    votes.set(guessed.lang, (votes.get(guessed.lang) ?? 0) + Math.min(2, guessed.accuracy * 2))
  if (told !== null) votes.set(told, (votes.get(told) ?? 0) + 0.75)
  const winner = [...votes].toSorted((one, other) => other[1] - one[1])[0]
  return winner !== undefined && winner[1] >= 0.5 ? winner[0] : (told ?? winner?.[0] ?? null)
}

function normal(declared: string | null): string | null {
  const code = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (code === 'nb' || code === 'nn') return 'no'
  return /^[a-z]{2}$/.test(code) ? code : null
}
