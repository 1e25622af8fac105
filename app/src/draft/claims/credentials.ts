import type { Unsupported } from '../draft.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import { fold, stem, words } from './fold.ts'
import type { Fact } from './source.ts'
import type { About } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Sources } from './traces/setting.ts'
import { type CredentialWords, credentials, nameEnds } from './words/credentials.ts'
import { type ClaimWords, claimLanguages, everywhere, languageOf, pattern } from './words/words.ts'

/** Where a résumé names what its person has passed. */
const named = new Set<Fact['section']>(['education', 'certificates', 'head', 'summary', 'skills', 'other'])
const anyCredential = claimLanguages.map((key) => credentials[key].credential).join('|')

/**
 * "I hold a mountain leader certificate", "j'ai le titre de maître artisan": what a certificate, licence or course is
 * called. Marked where no line of the résumé that may name one has more than half of it.
 */
export function unknownCredential(
  text: string,
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  { resume, sameLanguage, imagined, languages }: Sources,
): Omit<Unsupported, 'text'> | null {
  if (!sameLanguage || /\?\s*$/.test(folded)) return null
  const own = credentials[languageOf(languages[0])]
  const lines = resume.facts.filter(
    ({ section, job, folded: line }) =>
      (job === null && named.has(section)) || pattern(anyCredential).test(line),
  )
  if (lines.length === 0) return null
  const clauses = clausesOf(folded, languages[0])
  for (const said of credentialsIn(folded, own)) {
    if (about(said.at) !== 'me' || negated(said.at, said.end, false)) continue
    const { start, end } = clauseAt(clauses, said.at)
    if (pattern(imagined).test(folded.slice(start, end))) continue
    // "La certification Scrum Master": its name stands behind it.
    const until =
      languages[0].nounsHaveCapitals === true
        ? said.end
        : said.end +
          (/^(?: \p{Lu}[\p{L}\p{N}+#.-]*(?<![.I])){1,5}/u.exec(text.slice(said.end))?.[0].length ?? 0)
    const name = nameOf(text.slice(said.start, until), own, languages[0])
    if (name.length === 0 || lines.some((line) => isCalled(line, name))) continue
    return {
      start: said.start,
      end: until,
      kind: 'degree',
      reason: 'Your résumé names no such certificate.',
    }
  }
  return null
}

interface Said {
  /** Of the noun. */
  at: number
  start: number
  end: number
}

/** Certificates that somebody is said to hold, each with what stands around it up to where the phrase ends. */
function credentialsIn(folded: string, { holds, credential, of }: CredentialWords): Said[] {
  const noun = everywhere(
    String.raw`(?<=(?<!\p{L})(?:${holds}) (?:[^ .,;:()]+ ){0,9}?)(?:${credential})(?!\p{L})(?: (?:${of})[ ']?(?!\d)[^ .,;:()]+(?: (?!${nameEnds})[^ .,;:()\d]+){0,3})?`,
  )
  return [...folded.matchAll(noun), ...folded.matchAll(broughtForward), ...folded.matchAll(verbLast)].map(
    (match) => {
      const before = article.exec(folded.slice(0, match.index))?.[0].length ?? 0
      return { at: match.index, start: match.index - before, end: match.index + match[0].length }
    },
  )
}

/** "Den Industriemeister Metall habe ich 2024 gemacht": what was passed stands first. */
const broughtForward =
  /(?<=(?:^|[,;:]|und) ?(?:den|die|das|meinen?|einen?) )\p{L}*(?:meister|zertifikat|lizenz|diplom|lehrgang|nachweis|patent|schein|prufung|brief|abschluss)(?: (?:zum|zur|als|in|fur) \p{L}+| (?!habe|hab|machte|bestand|erwarb)\p{L}+)?(?= (?:habe|hab|machte|bestand|erwarb|absolvierte) ich(?!\p{L})[^,;]*(?:gemacht|bestanden|erworben|abgelegt|absolviert|abgeschlossen|[.,;]|$))/gu

/** "… dass ich den Staplerschein und den Kranschein habe": the verb stands last. */
const verbLast =
  /(?<=(?<!\p{L})(?:dass|weil|da|und) (?:ich )?[^.;:]*(?<!\p{L})(?:den|die|das|meinen?|einen?) )\p{L}{3,}(?:zertifikat|lizenz|patent|schein|brief)(?= (?:[^.;:]{0,60} )?(?:habe|hatte|besitze|gemacht|erworben|bestanden|mitbringe)(?!\p{L}))/gu

/** From the article on: "a mountain leader …". */
const article =
  /(?<!\p{L})(?:an?|the|my|eine?[nm]?|de[nm]|das|die|meine?[nm]?|une?|le|la|mon|ma|el|mi|en|et|ei|min|mitt) (?:[^ .,;:()]+ ){0,4}$/u

const blank = (one: string): string => ' '.repeat(one.length)

function nameOf(phrase: string, own: CredentialWords, { degrees }: ClaimWords): string[] {
  const skip = new Set(own.plain.split(' ').map(stem))
  // "Certificate" by itself names nothing, "forklift certificate" in one word does.
  const bare = own.credential.replaceAll(/\\p\{L\}[*+]/g, '')
  // How high a degree is, is asked elsewhere.
  const height = `${degrees.doctor}|${degrees.master}|${degrees.bachelor}`
  const plain = pattern(`${height}|${own.holds}|${bare}|${own.plain.replaceAll(' ', '|')}`)
  const folded = fold(phrase).replace(plain, blank).replace(howLong, blank)
  // Capitals tell "AWS" from a short word that says nothing.
  const name = Array.from(folded, (one, at) => (one === ' ' ? one : phrase.charAt(at))).join('')
  const compounds = words(name).filter(({ text }) => /^\p{L}+$/u.test(text) && text.length >= long)
  return [...topicOf(name), ...(/(?<!\p{L})higher(?!\p{L})/iu.test(name) ? [stem('higher')] : [])]
    .filter((one) => one !== '#people' && !skip.has(one))
    .map(
      (one) =>
        compounds
          .find(({ text }) => stem(text) === one)
          ?.text.toLowerCase()
          .replace(paper, '') ?? one,
    )
}

/** "A three-day course", "et todagers kurs": no part of what it is called. */
const howLong =
  /(?<!\p{L})(?:\p{L}+-(?:day|week|month|hour|year)|\p{L}+(?:dagers|ukers|timers|ars|tagig|wochig|monatig|stundig|jahrig)\p{L}*|\p{L}+ (?:jours|semaines|mois|heures|dias|semanas|meses|horas))(?!\p{L})/gu

/** A verb or two may have come along with the name. */
const isCalled = (line: Fact, name: string[]): boolean => name.every((one) => holds(line, one))

const holds = (line: Fact, one: string): boolean =>
  words(line.folded).some(({ text }) =>
    one.length >= long
      ? isCompoundOf(text, one)
      : text.includes(one) || (text.length > 4 && one.includes(text)),
  )

/** What kind of paper it is: "Ausbilderschein" is of an "Ausbildereignung". */
const paper =
  /(?:schein|brief|prufung|nachweis|zertifikat|lizenz|lehrgang|kurset|kurs|beviset|bevis|sertifikat)$/u

/** So long a word is a compound: its beginning alone does not tell what it is. */
const long = 14

/** "Staplerführerschein" is a "Staplerschein", "Verkehrsbetriebswirtin" no "Verkehrsfachwirtin". */
function isCompoundOf(text: string, one: string): boolean {
  if (text.length < 5) return false
  if (text.includes(one.slice(0, -2)) || (one.includes(text) && text.length > one.length * 0.55)) return true
  let ahead = 0
  while (ahead < text.length && text[ahead] === one[ahead]) ahead++
  let last = 0
  while (last < text.length - ahead && text.at(-1 - last) === one.at(-1 - last)) last++
  return ahead > 3 && ahead + last >= 0.8 * Math.min(text.length, one.length)
}
