import type { Posting } from '../posting/posting.ts'
import { indexOfWords } from './claims/fold.ts'
import { isKnownSkill } from './skills.ts'
import type { JobWords } from './templates/language.ts'

/** At most this many words of a title go into a sentence; the rest is for the search engines. */
const longest = 7

/** "Technicien(ne)", "Leiter(in)": the other ending in brackets, at or within a word. */
const otherEnding = /(?<=\p{L})\([\p{Ll}·]{1,5}\)/gu

/** "(m/w/d)", "H/F" and shares of full time are not the role. */
const notes =
  /\s*(?:\([^)]*\)|\[[^\]]*\]|\b[mwfhdx](?:\s?[/|]\s?[mwfhdx]){1,2}\b|\b\d{1,3}\s?%(?:-\d{1,3}\s?%)?)\s*/giu

/** Behind these stands where or for whom, not what. */
const tail =
  /\s+(?:søkes|sökes|gesucht|wanted|till|til|at|bei|chez|en CDI|en CDD|in|på|en|à|auf|based)(?:\s.*)?$/iu

const level = String.raw`(?:junior|intermediate|mid(?:[- ]level)?|senior|lead|staff)`

/**
 * The role as one would say it: the title's first part, without notes, pay share, place or the company's name, one
 * person rather than several. Null for a headline that is no title.
 */
export function roleOf(posting: Posting): string | null {
  const title = posting.title?.replace(/\s+/g, ' ').replace(otherEnding, '').trim() ?? ''
  if (title === '' || title.endsWith('?') || title.endsWith('!')) return null
  const parts = title
    .split(notes)
    .flatMap((part) =>
      part.split(/\s+[|–—/-]\s+|-\s+(?!(?:og|und|och|eller|oder|en)\s)|\s*[|:;,]\s+|(?<!\b[JS]r)\.\s/),
    )
    .map((part) => part.replace(/^(?:\d+\s+)/, '').replace(/^[\s,.:;|/–—-]+|[\s,.:;|/–—-]+$/g, ''))
    .filter(
      (part) => /\p{L}{3,}/u.test(part) && !/^(?:junior|senior|remote|hybrid|wanted|gesucht)$/i.test(part),
    )
  let role = parts[0] ?? ''
  const company = posting.company === null ? -1 : indexOfWords(role, posting.company)
  if (company > 0) role = role.slice(0, company).trim()
  const place = posting.location?.split(/[\s,/(]/)[0] ?? ''
  if (place.length > 2 && role.endsWith(` ${place}`)) role = role.slice(0, -place.length).trim()
  role = role
    .replace(tail, '')
    .replace(new RegExp(String.raw`^(?:${level}\s*/\s*)+${level}\s+(?=\p{L})`, 'iu'), '')
    .replace(
      /\b(\p{L}*(?:engineer|developer|designer|manager|analyst|scientist|architect|programmer))s$/iu,
      '$1',
    )
  const cut = shortened(role).replace(/[\s,.:;/&-]+$/g, '')
  return cut === '' ? null : settled(cut)
}

/** A long title ends where its explanation begins: "Lege | med ansvar for …", "Engineer | for …". */
function shortened(role: string): string {
  if (role.split(' ').length <= longest) return role
  const main = role.split(/\s(?:for|with|mit|für|med|innen|pour|avec|para|con|zur|zum)\s/iu)[0] ?? role
  const kept = main.split(' ').slice(0, longest)
  // A cut must not end on a small word: "Manager of", "Chef de".
  while (
    kept.length > 1 &&
    main.split(' ').length > longest &&
    /^(?:\p{L}{1,3}|und|and|sowie|samt|&)$/u.test(kept.at(-1) ?? '')
  )
    kept.pop()
  return kept.join(' ')
}

const shouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && letters === letters.toUpperCase()
}

/** A title shouted in capitals is said in a calm voice; acronyms and names of tools keep theirs. */
export function settled(role: string): string {
  if (!shouted(role)) return role
  const calm = role
    .split(' ')
    .map((word) => (isAcronym(word) ? word : word.toLowerCase()))
    .join(' ')
  return calm.charAt(0).toUpperCase() + calm.slice(1)
}

const small =
  /^(?:de|du|des|la|le|les|et|en|à|a|au|aux|d|l|of|and|the|for|in|og|i|av|for|til|på|und|der|die|das|für|im|von|y|e|del|el|los|las|con)$/iu

/** An article, a preposition, "and": no name ends with it. */
export const isSmallWord = (word: string): boolean => small.test(word)

const isAcronym = (word: string): boolean =>
  !small.test(word) && (isKnownSkill(word) || (word.length <= 3 && !/['’]/.test(word)))

/** Legal forms: nobody says them aloud. */
const legalForm =
  /[,\s]+(?:GmbH(?: & Co\.? KG)?|mbH|AS|ASA|AB|Oy|ApS|A\/S|IS|AG|SE|KG|SA|SAS|SARL|S\.?L\.?U?\.?|S\.?A\.?U?\.|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|plc|Corp\.?|B\.?V\.?|N\.?V\.?|S\.?r\.?l\.?|S\.?p\.?A\.?)$/u

/** The company as one would say it: without its legal form, and not in capitals where they are no acronym. */
export function companySaid(company: string | null): string | null {
  const name = company?.replace(/\s+/g, ' ').trim() ?? ''
  if (name === '' || name.length > 60) return null
  const bare = name.replace(legalForm, '')
  const said = bare.length < 2 ? name : bare
  const letters = said.replace(/[^\p{L}]/gu, '')
  const words = said.split(' ')
  // One word of up to seven capitals may well be an acronym or a brand: IKEA, NVIDIA, SIEMENS.
  if (letters !== letters.toUpperCase() || (words.length === 1 && letters.length < 8)) return said
  return words.map((word) => (small.test(word) ? word.toLowerCase() : calmWord(word))).join(' ')
}

const calmWord = (word: string): string =>
  word.length <= 3 ? word : word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())

/** An identifier that a database made tells a reader nothing; the longest numbers that people use have some 24 characters. */
function sayable(reference: string | null): string | null {
  const said = reference?.replace(/\s+/g, ' ').trim() ?? ''
  if (said === '' || said.length > 24 || /^[\da-f]{8}-[\da-f]{4}-/i.test(said)) return null
  return said
}

export function jobWords(posting: Posting): JobWords {
  return {
    role: roleOf(posting),
    company: companySaid(posting.company),
    location: posting.location,
    reference: sayable(posting.reference),
  }
}
