import { fold } from '../../../posting/facts/folding.ts'
import type { Token } from '../tokens.ts'
import type { CueKind, CueWords } from './cue.ts'
import { english } from './english.ts'
import {
  balticAndSouthSlavic,
  cyrillic,
  czechAndSlovak,
  greek,
  hungarianAndRomanian,
  icelandic,
  polish,
  southEastAsian,
  turkish,
  uncased,
} from './further.ts'
import { dutch, german } from './germanic.ts'
import { finnish, norwegianAndDanish, swedish } from './nordic.ts'
import { french, italian, portuguese, spanish } from './romance.ts'

/** A cue in a text: which tokens it takes (`from` to before `to`). */
export interface Cue {
  kind: CueKind
  phrase: string
  from: number
  to: number
}

const languages: CueWords[] = [
  english,
  german,
  dutch,
  norwegianAndDanish,
  swedish,
  finnish,
  french,
  spanish,
  italian,
  portuguese,
  polish,
  czechAndSlovak,
  hungarianAndRomanian,
  turkish,
  cyrillic,
  greek,
  southEastAsian,
  balticAndSouthSlavic,
  icelandic,
  uncased,
]

const strength: CueKind[] = ['label', 'self', 'verb', 'heading', 'back', 'report', 'bye', 'weak']

interface Phrase {
  words: string[]
  kinds: CueKind[]
}

const byFirst = new Map<string, Phrase[]>()
const single = new Set<string>()
for (const language of languages)
  for (const kind of strength)
    for (const text of language[kind]?.split('|') ?? []) {
      // The same cutting that texts get: "a.a." and "c/o" become several words.
      const words = fold(text)
        .split(/[\s./()]+/)
        .filter((word) => word !== '')
      const [first = ''] = words
      const phrases = byFirst.get(first) ?? []
      byFirst.set(first, phrases)
      const same = phrases.find((one) => one.words.join(' ') === words.join(' '))
      if (same === undefined) phrases.push({ words, kinds: [kind] })
      else if (!same.kinds.includes(kind)) same.kinds.push(kind)
      if (words.length === 1) single.add(first)
    }
for (const phrases of byFirst.values()) phrases.sort((one, other) => other.words.length - one.words.length)

/** Labels that are everyday words as well: they count with a colon or a line's end behind them, as in a form. */
const formLabels = new Set(
  'from|name|full name|attention|nom|nome|nombre|navn|namn|naam|nimi|jmeno|meno|nev|nume|imię i nazwisko|имя|фио|ad soyad|contatto|contato|contacto|recruiter|poc|yetkili|atencion'.split(
    '|',
  ),
)

/** Whether a word alone is a cue ("contact", "Kontakt"): such a word ends a name rather than being part of it. */
export function isCueWord(folded: string): boolean {
  return single.has(folded)
}

/** Every cue of a text, the longest phrase at each word; a phrase that is used in two ways gives one cue for each. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    for (const { words, kinds } of byFirst.get(token.folded) ?? []) {
      const to = matchEnd(tokens, index, words)
      if (to === null) continue
      const phrase = words.join(' ')
      const inForm = !formLabels.has(phrase) || endsLabel(tokens[to])
      for (const kind of kinds) if (kind !== 'label' || inForm) cues.push({ kind, phrase, from: index, to })
      break
    }
  }
  return cues.toSorted(
    (one, other) => strength.indexOf(one.kind) - strength.indexOf(other.kind) || one.from - other.from,
  )
}

const endsLabel = (next: Token | undefined): boolean =>
  next !== undefined && (next.breaks > 0 || /^[:：|=*–—-]$/u.test(next.text))

/** The words one after the other on one line, with nothing between them but a full stop, a slash or a bracket. */
function matchEnd(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  let at = from
  for (const [place, word] of words.entries()) {
    let token = tokens[at]
    if (place > 0)
      while (token !== undefined && /^[./()*:]$/.test(token.text) && token.breaks === 0) token = tokens[++at]
    if (token === undefined || token.folded !== word || (place > 0 && token.breaks > 0)) return null
    at++
  }
  return at
}
