import type { Posting } from '../posting/posting.ts'
import { indexOfWords } from './claims/fold.ts'
import type { JobWords } from './templates/language.ts'

/** At most this many words of a title go into a sentence or a subject; the rest is for the search engines. */
const longest = 5

/** "(m/w/d)", "H/F" and shares of full time are not the role. */
const notes =
  /\s*(?:\([^)]*\)|\[[^\]]*\]|\b[mwfhdx](?:\s?[/|]\s?[mwfhdx]){1,2}\b|\b\d{1,3}\s?%(?:-\d{1,3}\s?%)?)\s*/giu

/** The role as one would say it: the title's first part, without notes, pay share or the company's name. Null for a headline that is no title. */
export function roleOf(posting: Posting): string | null {
  const title = posting.title?.replace(/\s+/g, ' ').trim() ?? ''
  if (title === '' || title.endsWith('?') || title.endsWith('!')) return null
  const parts = title
    .split(notes)
    .flatMap((part) => part.split(/\s+[|–—/-]\s+|-\s+|\s*[|:;,]\s+|\.\s/))
    .map((part) => part.replace(/^(?:\d+\s+)/, '').replace(/^[\s,.:;|/–—-]+|[\s,.:;|/–—-]+$/g, ''))
    .filter(
      (part) => /\p{L}{3,}/u.test(part) && !/^(?:junior|senior|remote|hybrid|wanted|gesucht)$/i.test(part),
    )
  let role = parts[0] ?? ''
  const company = posting.company === null ? -1 : indexOfWords(role, posting.company)
  if (company > 0) role = role.slice(0, company).trim()
  role = role.replace(/\s+(?:søkes|sökes|gesucht|wanted|till|til|at|bei|chez|en CDI|en CDD)(?:\s.*)?$/iu, '')
  const words = role.split(' ')
  const kept = words.slice(0, longest)
  // A cut must not end on a small word: "Manager of", "Chef de".
  while (
    words.length > longest &&
    kept.length > 1 &&
    /^(?:\p{L}{1,3}|for|und|and|mit|with|&)$/u.test(kept.at(-1) ?? '')
  )
    kept.pop()
  const cut = kept.join(' ').replace(/[\s,.:;/&-]+$/g, '')
  return cut === '' ? null : settled(cut)
}

/** A title shouted in capitals is said in a calm voice. */
function settled(role: string): string {
  const letters = role.replace(/[^\p{L}]/gu, '')
  if (letters.length < 6 || letters !== letters.toUpperCase()) return role
  return role.charAt(0) + role.slice(1).toLowerCase()
}

export function jobWords(posting: Posting): JobWords {
  const company = posting.company?.replace(/\s+/g, ' ').trim() ?? ''
  return {
    role: roleOf(posting),
    company: company === '' || company.length > 60 ? null : company,
    location: posting.location,
    reference: posting.reference?.trim() === '' ? null : (posting.reference?.trim() ?? null),
  }
}
