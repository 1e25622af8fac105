import { isKnownSkill, skillPhrases } from '../skills.ts'
import { fold, words } from './fold.ts'
import {
  activity,
  deed,
  employed,
  everydayNoun,
  germanNoun,
  people,
  peopleByKind,
  surname,
  town,
} from './german-nouns.ts'
import type { Mention } from './mention.ts'
import { everyday } from './words/everyday.ts'
import { type ClaimWords, isOneOf, pattern } from './words/words.ts'

/** Where a German word with a capital is more likely a name than a noun: right behind a preposition, or a verb of using. */
const namePlace = (before: string, folded: string): boolean =>
  /^(?:von|mit|fur|aus|in|nach|zu|per|via|unter|und|oder|sowie|auch|nutze|kenne|firma|software|programm|system|tool|app|anwendung|plattform|datenbank|modul|frau|herr|herrn)$/.test(
    before,
  ) &&
  !germanNoun.test(folded) &&
  !everydayNoun.test(folded) &&
  !peopleByKind.test(folded)

/** A level of the Common European Framework, which the check of levels reads. */
const cefr = /^[abc][12]$/

/** "Accepteriez-vous …?" begins a question. */
const inverted = /-(?:vous|je|nous|tu|t-on|t-il|t-elle|il|elle|ils|elles|on|ce|moi)$/

/** "Icon-accredited": of the body that did it. */
const accredited =
  /^(\p{Lu}\p{L}+)-(?=(?:accredited|certified|registered|qualified|approved|licensed|chartered|trained|zertifiziert\p{L}*|gepruft\p{L}*|geprüft\p{L}*|akkreditiert\p{L}*|sertifisert\p{L}*|godkjent\p{L}*|autorisert\p{L}*)$)/u

/** "IFRS-Kenntnisse", "Azure-kurset": a name, and a word for what it is. */
const withNoun = /^(\p{Lu}\p{L}{2,})-(?=\p{Lu}\p{Ll}{3,}$)/u
const withKurs =
  /^(\p{Lu}\p{L}{2,})-(?=\p{Ll}*(?:kurs|kurset|kursene|sertifikat|sertifikatet|sertifisering|sertifiseringen|system|systemet|program|programmet|verktoyet|verktøyet|modulen|losningen|løsningen|appen|based|certified|course|training|system|software|files?)$)/u

interface Part {
  text: string
  start: number
  end: number
}

/**
 * The words of a sentence as names are looked for: without an elided article ("l'Atelier"), and a compound of a name and
 * an ordinary word ("IFRS-Kenntnisse", "SAP-basiert") as the name alone.
 */
function partsOf(sentence: string, { nounsHaveCapitals }: ClaimWords): Part[] {
  return words(sentence).map(({ text, start, end }) => {
    const elided = /^(?:[ldjmtsnc]|qu)['’](?=\p{L})/iu.exec(text)?.[0].length ?? 0
    const rest = text.slice(elided)
    const head =
      (nounsHaveCapitals === true ? withNoun : withKurs).exec(rest)?.[1] ??
      accredited.exec(rest)?.[1] ??
      /^((?:\p{Lu}+-)?[\p{L}\p{N}/]*(?:\p{Lu}{2,}|\p{N})[\p{L}\p{N}/]*)-(?=\p{L}{4,})/u.exec(rest)?.[1]
    const possessive = /['’]s$/.test(rest) ? 2 : 0
    return head === undefined
      ? { text: rest.slice(0, rest.length - possessive), start: start + elided, end: end - possessive }
      : { text: head, start: start + elided, end: start + elided + head.length }
  })
}

/**
 * Proper names and tools: words with capitals where the language gives none, inner capitals, or a known tool. `told`: the
 * folded words of the résumé and the posting, where all nouns have capitals: a lone word that neither has is no more than
 * a noun there ("mit Akribie", "per Video"), unless a firm or a town is meant.
 */
export function nameMentions(sentence: string, language: ClaimWords, told?: ReadonlySet<string>): Mention[] {
  const all = partsOf(sentence, language)
  const isTold = (word: string): boolean => told?.has(word) ?? true
  const works = told === undefined || employed.test(fold(sentence))
  const found: Mention[] = []
  let run: Mention | null = null
  for (const [index, word] of all.entries()) {
    const folded = fold(word.text)
    const known = isKnownSkill(word.text)
    const first = index === 0 || /[.!?:"“„«\n¿¡]\s*[¿¡]?$/.test(sentence.slice(0, word.start))
    const before = [all[index - 2]?.text ?? '', all[index - 1]?.text ?? ''].map(fold)
    const named =
      known ||
      (!cefr.test(folded) &&
        !inverted.test(folded) &&
        looksLikeName(
          word.text,
          folded,
          first,
          language,
          nextTo(sentence, word, all[index + 1]),
          before,
          isTold,
          works,
        ))
    const goesOn =
      run !== null &&
      language.nounsHaveCapitals === true &&
      /(?:isch|deutsch)e[nrms]?$/i.test(run.text) &&
      /^\p{Lu}/u.test(word.text)
    // "Plaxis 3D" is another program than "Plaxis 2D".
    const variant =
      run !== null &&
      /^\dD$/.test(word.text) &&
      /^(?:$|[.,;:!?)]| (?:and|und|et|y|og|or|oder|ou|o|eller) )/u.test(sentence.slice(word.end))
    if (!named && !goesOn && !variant) {
      run = null
      continue
    }
    const joined =
      run !== null &&
      /^[ ]$/.test(sentence.slice(run.end, word.start)) &&
      (run.kind === 'name' || variant) &&
      !known
    if (joined && run !== null) {
      run.end = word.end
      run.text = sentence.slice(run.start, run.end)
    } else {
      run = { kind: known ? 'tool' : 'name', text: word.text, start: word.start, end: word.end }
      found.push(run)
    }
  }
  return found
}

/** The names that a text gives mid-sentence, for finding them where a sentence begins with one. */
export const namesIn = (text: string, language: ClaimWords): string[] =>
  nameMentions(text, language)
    .map(({ start, text: name }) => (start === 0 ? name.replace(/^\S+\s*/, '') : name))
    .filter((name) => name.length > 2 && !name.includes(' '))

/** Tools of more than one word ("Power BI", "machine learning"), however they are written. */
export function phraseMentions(sentence: string, folded: string): Mention[] {
  return [...folded.matchAll(pattern(skillPhrases))].map((match) => ({
    kind: 'tool' as const,
    text: sentence.slice(match.index, match.index + match[0].length),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The word behind, unless something stands between: what is quoted goes on from nothing ("Piden «Grado en Química»"). */
const nextTo = (sentence: string, word: Part, next: Part | undefined): string | undefined =>
  next === undefined || sentence.slice(word.end, next.start) !== ' ' ? undefined : next.text

/** "dbt", "npm": no vowel, so no word; but for what letters shorten. */
const consonants =
  /^(?!(?:hrs|pts|mrs|bzw|mvh|vgl|tlf|pls|thx|nbr|dgl|ggf|tsd|str|pst|hmm|http|www|mld|mrd)$)[bcdfghjklmnpqrstvwxz]{3,5}$/

function looksLikeName(
  word: string,
  folded: string,
  first: boolean,
  language: ClaimWords,
  next: string | undefined,
  before: string[],
  isTold: (word: string) => boolean,
  works: boolean,
): boolean {
  if (!/\p{L}/u.test(word)) return false
  if (everyday.test(folded)) return false
  if (isOneOf(language.capitalised, folded.replace(/-\p{L}{1,3}$/u, ''))) return false
  const innerCapital = /.\p{Lu}/u.test(word) || /\p{L}[+#]|[\p{L}]\.\p{L}|\p{Lu}\d/u.test(word)
  if (innerCapital && !/^\p{L}\.\p{L}$/u.test(word)) return true
  if (consonants.test(word)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  // "Bei Optik Perlinger in Landshut": a surname like a noun for people.
  const byItsEnd = next === 'in' && /(?<!inn|mitarbeit|leit)er$/u.test(folded)
  // No name of two words.
  const lone = !/^\p{Lu}/u.test(next ?? '')
  if (language.nounsHaveCapitals === true)
    return (
      !first &&
      ((before[1] === 'bei' &&
        !people.test(folded) &&
        !(activity.test(folded) && lone) &&
        (!lone || isTold(folded) || surname.test(folded) || (works && !folded.endsWith('en')))) ||
        (before[0] === 'bei' &&
          (!germanNoun.test(folded) || (byItsEnd && !isTold(folded))) &&
          !(deed.test(folded) && lone)) ||
        (namePlace(before[1] ?? '', folded) && (!lone || isTold(folded) || town.test(folded))))
    )
  // At the start of a sentence a capital says nothing, unless the next word has one too: "Deutsche Bank hired me".
  return (
    !first ||
    (next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(next) &&
      !isKnownSkill(next) &&
      !/^(?:I|I'm|I've)$/.test(next))
  )
}
