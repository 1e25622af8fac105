import { isGivenName } from '../given-names.ts'
import { isCueWord } from './cues/index.ts'
import type { Token } from './tokens.ts'
import {
  isAlsoSurname,
  isHonorific,
  isNoName,
  isOrganisationWord,
  isParticle,
  isRoleWord,
} from './vocabulary.ts'

/** Words that may be a person's name: tokens `from` to before `to`, titles before it apart. */
export interface NameRun {
  from: number
  to: number
  start: number
  end: number
  text: string
  /** How many words, without particles. */
  words: number
  titled: boolean
  /** The first or second word is a known given name. */
  known: boolean
  /** Stands in capitals only. */
  shouted: boolean
}

/** At most: particles and initials included. */
const longest = 7

/**
 * Runs of capitalised words on one line that may be a name. A role, a cue or a department's word ends a run ("HR adviser
 * Turid Skog" holds "Turid Skog"); a word of an organisation or a street spoils it ("Johann Wolfgang
 * Goethe-Universität", "Gustav Mahler Straße 12" hold nobody).
 */
export function findRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = []
  let index = 0
  while (index < tokens.length) {
    const run = runAt(tokens, index)
    if (run === null) {
      index++
      continue
    }
    const spoilt =
      isSpoiler(tokens[run.to], run.known && isGivenName(tokens[run.to + 1]?.text ?? '')) ||
      namesOrganisation(tokens, run)
    if (!spoilt) runs.push(run)
    index = Math.max(run.to, index + 1)
  }
  return runs
}

/** "Bäckerei Morgenrot", "Mairie de Saint Laurent": a firm's word right before, with a particle at most between. */
function namesOrganisation(tokens: readonly Token[], run: NameRun): boolean {
  if (run.titled) return false
  let at = run.from
  for (let back = 0; back < 3; back++) {
    const here = tokens[at]
    const before = tokens[at - 1]
    if (here === undefined || here.breaks > 0 || before?.kind !== 'word') return false
    if (isOrganisationWord(before.folded)) return /^\p{Lu}/u.test(before.text)
    if (!isParticle(before.folded)) return false
    at--
  }
  return false
}

/** What stands right behind a run and makes it a firm, a street or a product. */
function isSpoiler(next: Token | undefined, pair: boolean): boolean {
  if (next === undefined || next.breaks > 0) return false
  if (next.kind === 'word') return isOrganisationWord(next.folded) && /^\p{Lu}/u.test(next.text)
  // "Liam & Tess" are two people, "Ernst & Young" is a firm.
  return (next.text === '&' && !pair) || next.text === '™' || next.text === '®'
}

function runAt(tokens: readonly Token[], index: number): NameRun | null {
  let at = index
  let titled = false
  // "Frau Dr.", "Dipl.-Ing.", "Mr"
  while (at - index < 12) {
    const token = tokens[at]
    if (token === undefined || (at > index && token.breaks > 0)) break
    if (token.kind === 'word' && isTitle(token, tokens[at + 1], tokens[at + 2])) {
      titled = true
      at++
    } else if (titled && (token.text === '.' || token.text === '-' || token.text === '/')) at++
    else break
  }
  const from = at
  let to = from
  let words = 0
  let known = false
  while (to - from < longest) {
    const token = tokens[to]
    if (token === undefined || (to > from && (token.breaks > 0 || !token.spaced))) break
    if (isInitial(token, tokens[to + 1])) {
      const dotted = tokens[to + 1]?.text === '.'
      words++
      to += dotted ? 2 : 1
      // "J.R.": letters and full stops without a space between.
      while (
        tokens[to - 1]?.text === '.' &&
        isLetter(tokens[to]) &&
        tokens[to]?.spaced === false &&
        tokens[to + 1]?.text === '.'
      )
        to += 2
      continue
    }
    if (token.kind !== 'word') break
    if (words > 0 && isParticle(token.folded) && leadsOn(tokens, to)) {
      to++
      continue
    }
    if (!(known && words === 1 && isAlsoSurname(token.folded)) && !isNameWord(token, words, tokens[to + 1]))
      break
    if (words < 2 && isGivenName(token.text)) known = true
    words++
    to++
  }
  // A single letter at the end belongs to something else, save "Doe J."
  while (to > from && isLetter(tokens[to - 1]) && words > 0) {
    to--
    words--
  }
  const last = tokens[to - 1]
  const first = tokens[from]
  if (words === 0 || first === undefined || last === undefined) return null
  if (isOrganisationWord(last.folded) && words > 1 && !(known && isAlsoSurname(last.folded))) return null
  const run = tokens.slice(from, to)
  if (run.every((token) => token.text.length < 2)) return null
  const text = joined(run)
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    text,
    words,
    titled,
    known,
    shouted: text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase(),
  }
}

function joined(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index > 0 && token.spaced ? ' ' : '') + token.text).join('')
}

/** A title before a name: "Dr", "Frau"; a lone "M" or "D" only with a full stop or before a capitalised word. */
function isTitle(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (!isHonorific(token.folded)) return false
  const following = next?.text === '.' ? afterNext : next
  if (following === undefined || following.breaks > 0) return false
  if (token.text.length > 1) return following.kind === 'word' || following.text === '-'
  return (
    next?.text === '.' &&
    /^\p{Lu}\p{Ll}/u.test(following.text) &&
    following.spaced &&
    /^[MD]$/.test(token.text)
  )
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1
}

function isInitial(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word' || !/^\p{Lu}\p{M}*$/u.test(token.text)) return false
  if (next === undefined || next.breaks > 0) return false
  return next.text === '.' || (next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text))
}

/** Whether up to three particles lead to a further name word: "van den Broek". "und" is one in "von und zu" alone. */
function leadsOn(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.folded === 'und') return false
  for (let at = index; at < index + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.breaks > 0) return false
    if (/^\p{Lu}/u.test(token.text) && !isParticle(token.folded)) return isNameWord(token, 1, undefined)
    if (!isParticle(token.folded)) return false
  }
  return false
}

// Ordinary spellings: Jane, McDonald, O'Neill, d'Arc, Jean-Luc, LE GOFF, DeSantis.
const spelling =
  /^(?:(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|O|D|L)?['’]?\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]+|d['’]\p{Lu}\p{Ll}+)(?:[-‐‑'’]\p{L}[\p{L}\p{M}]*)*$/u

function isNameWord(token: Token, place: number, next: Token | undefined): boolean {
  const { text, folded } = token
  if (text.length < 2 || text.length > 30 || !spelling.test(text)) return false
  if (/['’]s$/u.test(text)) return false
  const more = next !== undefined && next.kind === 'word' && next.breaks === 0 && /^\p{Lu}/u.test(next.text)
  // "Will Smith", "April Jones", "Grace Park": a given name before another word stands.
  if (place === 0 && isGivenName(text) && (more || next?.folded === 'on')) return true
  if (isNoName(folded) || isRoleWord(folded)) return false
  if (place === 0 && (isCueWord(folded) || isOrganisationWord(folded) || isHonorific(folded))) return false
  return (
    !/[-‐‑]/.test(text) ||
    !folded.split(/[-‐‑]/).some((part) => isRoleWord(part) || (place > 0 && isOrganisationWord(part)))
  )
}
