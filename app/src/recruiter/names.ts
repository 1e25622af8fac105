import { fold } from '../posting/facts/folding.ts'
import { isGivenName } from './given-names.ts'
import {
  isAlsoSurname,
  isNamesake,
  isNoName,
  isOrganisationWord,
  isParticle,
  isRoleWord,
} from './naming/vocabulary.ts'
import { uncasedNameAt } from './naming/uncased.ts'
import { tokenise } from './naming/tokens.ts'

const honorifics =
  /^(?:(?:dr|prof|ing|dipl|mag|mr|mrs|ms|miss|mx|sir|dame|m|mme|mlle|monsieur|madame|mademoiselle|herrn?|frau|fr|hr|fru|fräulein|sr|sra|srta|señora?|doña|sig|sigra|dott|dottssa|dhr|mevr|mw|de heer|mevrouw|att|attn|ph\.?d|med|rer|nat|jur|lic|msc|bsc|mba|pd|priv|univ|lic|licda|dra|profa|rev|sgt|capt|lt|ibu|bapak|bpk)\.?(?:-(?:ing|inform|kfm|psych|biol|phys|chem)\.?)?\s+)+/iu
const endings =
  /[,\s]+(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|md|esq\.?|jr\.?|sr\.?|ii+|cpa|phr|shrm-?\w*)$/iu

/**
 * A person's name as it should be addressed: titles, degrees and gluing taken off, shouting undone. Null where the text
 * is no person's name: a department, a firm, a call to act. `company` is what the posting calls the employer.
 */
export function personName(given: string, company: string | null = null): string | null {
  let text = given
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/\s*[(<[].*$/, '')
    .replace(/^["'“”:,.\s–-]+|["'“”:,;\s–-]+$/g, '')
  // "Doe, Jane"
  const reversed = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)?)$/u.exec(text)
  if (reversed !== null && isGivenName(reversed[2]?.split(' ')[0] ?? ''))
    text = `${reversed[2] ?? ''} ${reversed[1] ?? ''}`
  const titled = text.match(honorifics) !== null
  text = text.replace(honorifics, '').replace(endings, '').replace(endings, '').trim()
  if (text.length < 2 || text.length > 60 || /[\d@/&:;!?*|#_=+<>{}\\]|\.\p{L}{2}|https?/u.test(text))
    return null
  if (uncasedScript.test(text)) {
    const uncased = uncasedNameAt(tokenise(text, []), 0)
    return uncased?.end === text.length || uncased?.name.length === text.length ? uncased.name : null
  }
  if (isNamesake(text)) return null
  const tokens = text.split(' ')
  if (tokens.length > 6) return null
  for (const [index, token] of tokens.entries()) {
    const bare = token.replace(/[.,'’]/g, '').toLowerCase()
    if (bare === '') return null
    if (index > 0 && isParticle(bare)) continue
    // "Will Smith", "April Jones": a listed given name before another word stands, and so does the surname of "Grace Park".
    const isGiven = index === 0 && tokens.length > 1 && isGivenName(bare)
    const isSurname = index > 0 && isAlsoSurname(fold(bare)) && isGivenName(tokens[0] ?? '')
    if (bare.length > 1 && !isGiven && !isSurname && isCommon(fold(bare))) return null
    if (!/^\p{L}[\p{L}\p{M}'’-]*\.?$/u.test(token)) return null
  }
  const cased = tokens.every(
    (token) => /^\p{Lu}/u.test(token) || isParticle(token.toLowerCase()) || !/\p{Lu}|\p{Ll}/u.test(token),
  )
  const lower = text === text.toLowerCase() && /\p{Ll}/u.test(text)
  if (!cased && !lower) return null
  if (lower && !isGivenName(tokens[0] ?? '')) return null
  if (lower && tokens.length === 1 && !isGivenName(text)) return null
  const first = (tokens[0] ?? '').replace(/\.$/, '')
  const shouted = text.length > 3 && text === text.toUpperCase() && /\p{Lu}/u.test(text)
  // "AFPC DEO": initials of offices are written like shouted names.
  if (shouted && !titled && !isGivenName(first) && tokens.some((token) => token.length <= 4)) return null
  if (tokens.length === 1 && /^[A-Z]{1,4}$/.test(text)) return null
  if (tokens.every((token) => token.replace('.', '').length < 2)) return null
  if (company !== null && isCompany(text, company)) return null
  if (shouted || lower) return tokens.map((token) => capitalise(token)).join(' ')
  return tokens.map((token, index) => settleCase(token, index)).join(' ')
}

/** "Solène LE GOFF": French forms shout the family name alone. */
function settleCase(token: string, index: number): string {
  if (index === 0 || token.length < 2 || token !== token.toUpperCase() || !/^\p{L}[\p{L}'’-]+$/u.test(token))
    return token
  return /^(?:LE|LA|MC|MAC|ST|DU)$/.test(token) ? token[0] + token.slice(1).toLowerCase() : capitalise(token)
}

const uncasedScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u

const isWord = (word: string): boolean => isNoName(word) || isRoleWord(word) || isOrganisationWord(word)

/** A department, a role, a firm's word: nobody is called that. Hyphenated words by their parts ("HR-Team"). */
function isCommon(folded: string): boolean {
  return (
    isWord(folded) ||
    (folded.includes('-') &&
      !isGivenName(folded) &&
      folded.split('-').some((part) => part.length > 1 && isWord(part)))
  )
}

function isCompany(name: string, company: string): boolean {
  const [one, other] = [plain(name), plain(company)]
  const [town = '', firm, ...more] = one.split(' ')
  return (
    one === other ||
    // "Chaumont Adéquat": the branch's town and the firm.
    (firm === other && more.length === 0 && !isGivenName(town)) ||
    (other.includes(one) && !isGivenName(name.split(' ')[0] ?? '')) ||
    (one.includes(other) &&
      other.length > 3 &&
      one.split(' ')[0] === other.split(' ')[0] &&
      !isGivenName(one.split(' ')[0] ?? ''))
  )
}

function capitalise(word: string): string {
  if (isParticle(word.toLowerCase())) return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(/(^|[-'’]|^mc)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

const plain = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
