import { fold } from '../posting/facts/folding.ts'
import { isGivenName } from './given-names.ts'

const honorifics =
  /^(?:(?:dr|prof|ing|dipl|mag|mr|mrs|ms|miss|mx|sir|dame|m|mme|mlle|monsieur|madame|mademoiselle|herrn?|frau|fr|hr|fru|fräulein|sr|sra|srta|señora?|doña|sig|sigra|dott|dottssa|dhr|mevr|mw|de heer|mevrouw|att|attn|ph\.?d|med|rer|nat|jur|lic|msc|bsc|mba|pd|priv|univ)\.?(?:-(?:ing|inform|kfm|psych|biol|phys|chem)\.?)?\s+)+/iu
const endings =
  /[,\s]+(?:ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|mba|md|esq\.?|jr\.?|sr\.?|ii+|cpa|phr|shrm-?\w*)$/iu

// Words that stand where a name would and are none: departments, roles, calls to act.
const notNames = new Set(
  `jobs job careers career recruiting recruitment recruiter recruiters hiring manager managers human resources resource hr team teams department office apply application applications applicant applicants via link website here now please contact contacts email mail phone kontakt info information service services support desk help customer sales marketing press media group company firm agency consulting consultants solutions technologies technology systems software engineering engineer engineers developer developers director head lead leader chief officer executive assistant coordinator specialist partner partners personnel personal personalabteilung bewerbung bewerbungen stelle stellen abteilung talent people acquisition operations admin administration administrator reception secretary secretariat sekretariat service direction responsable recrutement ressources humaines candidature candidatures equipe agence rh recursos humanos seleccion equipo empresa empleo departamento rekryterare rekrytering personalavdelning avdeling avdelingen enhet enheten kommune kommun kommunen stilling søknad ansökan ansokan rekruttering personeel afdeling vacature ufficio risorse umane selezione personale the a an our your my we us you this that for with and or of in at on to from by is are be will not no any all more if about university college school institute hospital center centre bank gmbh ltd llc inc ag as ab oy bv nv sa sas srl spa kg ug plc corp corporation foundation association board council committee ministry government state city county federal national international global remote onsite hybrid full part time salary monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west new united states kingdom europe america linkedin twitter facebook github google microsoft amazon python java react senior junior staff principal product project program data science security quality general public private none tbd tba nobody unknown anonymous confidential user test dear hello hi thanks regards best cheers sincerely skype zoom slack telegram whatsapp equal opportunity employer position role vacancy reference ref deadline location address street road avenue platz straße strasse weg postfach postboks box cv resume lebenslauf unterlagen frage fragen spørsmål question questions nærmere opplysninger mer ytterligere frågor weitere`.split(
    /\s+/,
  ),
)
const particles = new Set(
  'van von der den de del della di da dos das do la le du des zu zur zum af av ten ter bin ibn al el y e i und the st mac mc'.split(
    ' ',
  ),
)

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
  const tokens = text.split(' ')
  if (tokens.length > 6) return null
  for (const [index, token] of tokens.entries()) {
    const bare = token.replace(/[.,'’]/g, '').toLowerCase()
    if (bare === '') return null
    if (index > 0 && particles.has(bare)) continue
    // "Will Smith", "April Jones": a listed given name before another word stands.
    const isGiven = index === 0 && tokens.length > 1 && isGivenName(bare)
    if (!isGiven && (notNames.has(bare) || notNames.has(fold(bare)))) return null
    if (!/^\p{L}[\p{L}\p{M}'’-]*\.?$/u.test(token)) return null
  }
  const cased = tokens.every(
    (token) => /^\p{Lu}/u.test(token) || particles.has(token.toLowerCase()) || !/\p{Lu}|\p{Ll}/u.test(token),
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
  return shouted || lower ? tokens.map((token) => capitalise(token)).join(' ') : text
}

function isCompany(name: string, company: string): boolean {
  const [one, other] = [plain(name), plain(company)]
  return (
    one === other ||
    (other.includes(one) && !isGivenName(name.split(' ')[0] ?? '')) ||
    (one.includes(other) &&
      other.length > 3 &&
      one.split(' ')[0] === other.split(' ')[0] &&
      !isGivenName(one.split(' ')[0] ?? ''))
  )
}

function capitalise(word: string): string {
  if (particles.has(word.toLowerCase())) return word.toLowerCase()
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** How a local part is made of a name. `surname` means that only the family name is in it. */
export type Agreement = 'full' | 'initial' | 'given' | 'surname' | null

/** Whether a name and the local part of an address belong together: jane.doe, jdoe, janed, jane, doe, in any folding. */
export function agreement(name: string, address: string): Agreement {
  const local = plainLocal(address)
  const tokens = fold(name)
    .split(/[\s]+/)
    .map((token) => token.replace(/[^a-z]/g, ''))
    .filter((token) => token !== '')
  const [first = ''] = tokens
  const last = tokens.at(-1) ?? ''
  if (first.length < 2 || local === '') return null
  const joined = local.replace(/[^a-z]/g, '')
  for (const variant of variants(name)) {
    const [given = '', ...others] = variant
    const family = others.at(-1) ?? ''
    const rest = others.join('')
    if (
      others.length > 0 &&
      [given + family, given + rest, family + given, given.split('-').join('') + family].includes(joined)
    )
      return 'full'
    if (
      others.length > 0 &&
      [
        (given[0] ?? '') + family,
        (given[0] ?? '') + rest,
        given + (family[0] ?? ''),
        family + (given[0] ?? ''),
      ].includes(joined)
    )
      return 'initial'
    // "ToreArne.Martinsen" and "hildeth.sundbye": middle names or their beginnings between.
    if (
      others.length > 0 &&
      joined.startsWith(given) &&
      joined.endsWith(family) &&
      joined.length <= given.length + rest.length
    )
      return 'full'
    if (joined === given) return 'given'
    if (others.length > 0 && joined === family && family.length > 2) return 'surname'
  }
  if (tokens.length > 1 && joined.length <= 4 && joined === tokens.map((token) => token[0]).join(''))
    return 'initial'
  return joined === first
    ? 'given'
    : last.length > 3 && joined.startsWith(last) && joined.length - last.length <= 2
      ? 'surname'
      : null
}

/** The local part without tag, digits and case. */
export function plainLocal(address: string): string {
  return fold(address.slice(0, address.lastIndexOf('@')).split('+')[0] ?? '').replace(/\d+$/, '')
}

/** A name's parts as mail systems spell them: accents dropped, and the two-letter forms (ü as ue, å as aa, ø as oe). */
export function variants(name: string): string[][] {
  const all = [parts(fold(name)), parts(single(name)), parts(fold(spelled(name)))]
  return all.filter((one, index) => all.findIndex((other) => other.join(' ') === one.join(' ')) === index)
}

const plain = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')

const single = (text: string): string =>
  fold(text.replace(/ß/g, 'ss').replace(/æ/gi, 'ae').replace(/œ/gi, 'oe'))

const parts = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part !== '')
