import { folded } from './folded.ts'
import { everyday, headings, others, personal, type Section, telling } from './heading-words.ts'
import { titleWord } from './titles.ts'

export type { Section }

const named = (names: string[], section: Section): [string, Section][] =>
  names.flatMap((line) => line.split(', ').map((name): [string, Section] => [name, section]))

const bySpelling = new Map<string, Section>([
  ...named([...others, ...personal], 'other'),
  ...named(headings.summary, 'summary'),
  ...named(headings.work, 'work'),
  ...named(headings.education, 'education'),
  ...named(headings.skills, 'skills'),
  ...named(headings.languages, 'languages'),
  ...named(headings.projects, 'projects'),
  ...named(headings.certificates, 'certificates'),
  ...named(headings.awards, 'awards'),
  ...named(headings.publications, 'publications'),
  ...named(headings.volunteer, 'volunteer'),
])

const byWord = new Map<string, Section>([
  ...[...bySpelling].filter(([name]) => /^\p{L}{4,}$/u.test(name) && !everyday.has(name)),
  ...telling.flatMap(([section, words]) => named([words], section)),
])

/** "Other skills", "Autres formations": more of a kind that the word behind tells. */
const besidesWord = /^(?:others?|autres?|otr[oa]s?|weiteres?|sonstiges?|andre|anna|annen|annet)$/

/** The section that a heading in words of one's own speaks of, by the first word of it that tells: "Where I have worked", "Tickets and training". */
export function sectionNamed(line: string): Section | null {
  const told = (folded(line).match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const section = byWord.get(word)
    return section === undefined ? [] : [{ section, more: besidesWord.test(word) }]
  })
  return (told.find(({ more }) => !more) ?? told[0])?.section ?? null
}

/** Does a line head what the person's name and address stand under? */
export const headsPerson = (line: string): boolean => persons.has(spelled(line))

const persons = new Set(personal.flatMap((line) => line.split(', ')))

/** A heading without its marks: "1. Experience", "EXPERIENCE (most recent first)", "W O R K". */
const spelled = (line: string): string =>
  folded(/^(?:\p{L} ){3,}\p{L}$/u.test(line) ? line.replaceAll(' ', '') : line)
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+|\s*\([^)]*\)$/g, '')
    .replace(/^[#*_=~|<>[\]\s–—-]+|[:*_=~|<>[\]\s–—-]+$/g, '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ')

/** The section that a line opens, or null where the line is no heading. */
export function sectionOf(line: string): Section | null {
  if (line.length > 90) return null
  const bare = spelled(line)
  if (bare.length > 45) return null
  return bySpelling.get(bare) ?? ofBoth(bare) ?? (isCapitals(line) ? ofItsEnd(bare) : null)
}

/**
 * A heading with what stands under it on its own line: "EDV  SAP, Excel", "LANGUAGES: English"; in small letters where a
 * colon follows and the word is told from what one can do in a job: "Sprachen: Deutsch".
 */
export function headingBeside(line: string): { section: Section; rest: string; capitals: boolean } | null {
  const [, head = '', sign = '', rest = ''] = /^([^:]{2,40}?)(:\s+|\s{2,})(\S.*)$/.exec(line) ?? []
  const section = head === '' ? null : (bySpelling.get(folded(head)) ?? null)
  if (section === null) return null
  if (section === 'languages' && coded.test(rest)) return null
  const capitals = isCapitals(head) || /^\p{Lu}{2,3}$/u.test(head)
  return capitals || (sign.startsWith(':') && besides.has(section)) ? { section, rest, capitals } : null
}

/** Languages that one writes programs in. */
const coded =
  /(?<![\p{L}])(?:python|java|javascript|typescript|sql|bash|php|ruby|rust|kotlin|scala|html|matlab|c\+\+|c#)(?!\p{L})/iu

const besides = new Set<Section>(['languages', 'volunteer', 'awards'])

/** Capitals alone, as many set their headings; no year, which a job's own line may have. */
export const isCapitals = (line: string): boolean =>
  /^[^\p{Ll}\d]{4,45}$/u.test(line) && /\p{Lu}{3}/u.test(line)

/** "NURSING POSTS", "KORT OM MEG": in capitals the heading's own word comes last. A job's title may end so too. */
function ofItsEnd(bare: string): Section | null {
  if (titleWord(bare)) return null
  // "FRITID OG FRIVILLIG ARBEID": a word before it may say that it is none for pay.
  const told = sectionNamed(bare)
  if (told !== null && told !== 'work') return told
  const words = bare.split(' ')
  for (let at = 1; at < words.length; at += 1) {
    const section = bySpelling.get(words.slice(at).join(' '))
    if (section === 'work' || section === 'summary' || section === 'languages') return section
  }
  return null
}

/** "Tillitsverv og frivillig arbeid", "Sprachen und EDV": a heading of two that are both known is a section of the first's kind. */
function ofBoth(bare: string): Section | null {
  const parts = bare
    .split(/ (?:and|und|et|y|e|og) |, ?| ?\/ ?| ?\+ ?/)
    // "Professional" alone heads memberships; with another word that one tells.
    .map((part) => (part === 'professional' ? undefined : bySpelling.get(part.trim())))
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts[0] ?? null) : null
}
