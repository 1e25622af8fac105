import type { FoundAddress } from '../posting/facts/addresses.ts'
import { isGivenName } from './given-names.ts'
import { agreement, personName, plainLocal } from './names.ts'

/** A person as a text names them: where, with which role and address, and by which words we know. */
export interface Mention {
  name: string
  role: string | null
  address: FoundAddress | null
  phone: boolean
  /** How the text points at the person. */
  cue: 'contact' | 'self' | 'signature' | 'label' | 'address' | 'report'
  quote: string
  start: number
  end: number
}

const token = "\\p{Lu}(?:[\\p{L}\\p{M}]*[\\p{Ll}\\p{M}]|\\.)(?:['’]\\p{L}+)?(?:[-‐]\\p{Lu}?[\\p{L}\\p{M}]+)?"
const particle = "(?:van|von|der|den|de|del|della|di|da|dos|do|la|le|zu|af|av|ten|ter|bin|al|el|d')"
const full = `(?:${token}|\\p{Lu}\\.?)(?:[ \\u00a0](?:${particle}[ \\u00a0]){0,2}(?:${token}|\\p{Lu}\\.)){1,4}`
const honorific =
  '(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herrn?|Mme|M|Mlle|Madame|Monsieur|fru|herr|Sr|Sra|Srta|Dott|Dipl|Ing|dhr|mevr|Mw)\\.?(?:-Ing\\.?)? ){0,3}'
const name = `(${honorific}(?:${full}|${token}))`

// What leads to a contact, by language; each is followed by the name, with roles and small words between.
const cues = [
  // en
  'contact(?:ing)?|reach out to|reach|get in touch with|in touch with|touch base with|e-?mail(?:ing)?|mail|message|ping|write to|drop (?:a line to|me a line)|ask for|speak (?:to|with)|talk (?:to|with)|chat with|call|attention|attn\\.?|FAO|c/o|apply to|resumes? to|cv to|applications? to|send (?:it|them|your \\p{L}+(?: and \\p{L}+)?) to|questions(?: [^.\\n]{0,50})? to|your (?:recruiter|contact)(?: is)?|recruiter is|hiring manager is|managed by|handled by',
  // de
  'Ansprechpartner(?:in)?(?: ist)?|Ansprechperson|Kontakt(?:person)?|wenden Sie sich(?: bitte)?(?: [^.\\n]{0,30})? an|wende dich(?: bitte)?(?: [^.\\n]{0,30})? an|kontaktieren Sie|kontaktiere|(?:Rückf|F)ragen (?:beantwortet|an|richten Sie(?: bitte)? an)(?: (?:Ihnen|dir))?(?: gerne?)?|zu Händen|z\\. ?Hd\\.(?: von)?|Bewerbung(?:en)?(?: [^.\\n]{0,40})? an|freut sich',
  // fr
  "contacte[rz]|contact|interlocut(?:eur|rice)|à l(?:'|’)attention d(?:e|u)|auprès d(?:e|u)|adresse[rz](?: [^.\\n]{0,60})? à|envoye[rz](?: [^.\\n]{0,60})? à|candidatures? à|s'adresser à|renseignements(?: [^.\\n]{0,30})?",
  // es, ca, pt, it
  "contactar con|contacta(?:r)? (?:con|amb)|persona de contact[eo]|contacto|contacte|a la atenci[óo]n? de|dirigirse a|enviar(?: [^.\\n]{0,60})? a|contat[oe]|pessoa de contato|contattare|contatt[oi]|rivolgersi a|referente|all(?:'|’)attenzione di",
  // no, da
  'kontakt(?:e|er|person)?|ta (?:gjerne )?kontakt med|henvendelser?(?: [^.\\n]{0,40})? til|spørsmål(?: [^.\\n]{0,60})? til|spørgsmål(?: [^.\\n]{0,60})? til|opplysninger(?: [^.\\n]{0,60})? (?:ved|til|hos|av|fås(?: hos| ved)?|gis av)|opplysninger|informasjon(?: [^.\\n]{0,40})?|ring(?:e)?(?: til)?|oplysninger(?: [^.\\n]{0,50})? hos|søknad(?: [^.\\n]{0,40})? til|rettes til|leder(?:en)? din|nærmeste leder',
  // sv
  'kontakta|frågor(?: [^.\\n]{0,60})? (?:till|kontakta|besvaras av|svarar)|kontaktperson(?:er)?|upplysningar(?: [^.\\n]{0,50})?|höra av dig till|rekryterande chef|ansökan(?: [^.\\n]{0,40})? till|skicka(?: [^.\\n]{0,40})? till',
  // nl
  'contact op(?:nemen)? met|contactpersoon|neem contact op met|bel(?:len)?(?: met)?|mail(?:en)?(?: naar)?|solliciteren bij|t\\.a\\.v\\.',
].join('|')
const between =
  "(?:[ :,–-]{0,4}(?:\\p{Ll}[\\p{L}'’&/.-]*|HR|CEO|CTO|VD|[A-ZÄÖÅÆØ]{2,5}-?\\p{Ll}*|hos|på)){0,7}?[ :,–-]{1,4}\\n?"
const contactPattern = new RegExp(
  `(?<![\\p{L}@])(?:${cues})(?:${between}|\\s*[:：]?\\s*\\n\\s*)((?:\\p{Lu}[\\p{L}-]{2,30}(?:leder|sjef|chef|leiter(?:in)?|manager|director|konsulent|referent(?:in)?|overlege)? ){0,2}?)${name}`,
  'giu',
)
const selfPattern = new RegExp(
  `(?<![\\p{L}])(?:I(?:'|’)?m|I am|[Mm]y name is|[Tt]his is|[Ii]ch (?:bin|heiße)|[Mm]ein Name ist|[Jj]e (?:suis|m(?:'|’)appelle)|[Jj]eg heter|[Jj]ag heter|[Mm]e llamo|[Ss]oy|[Mm]i chiamo|[Ii]k ben)\\s+${name}(?=\\s*(?:[,(–—.!;]|-\\s|and\\b|from\\b|the\\b|at\\b|\\n|und\\b|og\\b|och\\b))`,
  'gu',
)
const dashPattern = new RegExp(
  `(?:^|\\n)\\s*(?:[-–—~]{1,2}\\s?)${name}\\s*(?:[,(|–-]\\s*([^\\n]{2,80}?))?\\)?\\s*(?=\\n|$)`,
  'gu',
)
const greetPattern = new RegExp(
  `(?:^|\\n)[^\\n]{0,30}(?:[Rr]egards|[Bb]est(?: wishes)?|[Cc]heers|[Tt]hanks(?: in advance)?|[Tt]hank you|[Ss]incerely|[Gg]rüßen?|[Hh]ilsen|[Hh]älsningar(?:na)?|[Cc]ordialement|[Ss]aludos|[Gg]roet(?:en)?|[Ss]aluti),?\\s*\\n\\s*${name}\\s*(?:[,|\\n–-]\\s*([^\\n]{2,80}))?(?=\\n|$)`,
  'gu',
)
const labelPattern = new RegExp(
  `(?:^|\\n)[ \\t*|-]*(?:contact(?: name| person)?|name|your contact|recruiter|hiring manager|job poster|posted by|ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?|(?:votre )?contact|interlocuteur|persona de contacto|nombre|kontaktperson|contactpersoon|referente|rekrytera(?:re|nde chef)|nom|navn|namn)\\**\\s*[:：]\\**\\s*${name}\\s*(?:[,(|–-]\\s*([^\\n@]{2,60}?))?(?=[\\n,(|;@–-]|\\s\\d|\\s\\+|$|\\s(?:at|on|tlf|tel|phone|\\S+@))`,
  'giu',
)
const reportPattern = new RegExp(
  `\\b(?:report(?:s|ing)? (?:directly )?to|you(?:'|’)ll report (?:directly )?to|[Dd]ein(?:e)? Vorgesetzte(?:r|n)? (?:ist|wird)|rattaché(?:e)? (?:directement )?à)\\s+(?:our |the )?(?:[\\p{L}&]+ ){0,4}?(${full})`,
  'gu',
)

const roleWords =
  /(?:head|chief|vp|vice president|director|manager|lead|founder|co-?founder|ceo|cto|coo|cfo|recruiter|talent|hr|people|partner|consultant|professor|owner|president|engineer|developer|designer|leiter(?:in)?|geschäftsführer(?:in)?|referent(?:in)?|leder|sjef|chef|konsulent|rådgiver|responsable|directeur|directrice|directora?|jef[ea]|gérant|responsabile|hoofd|rektor|overlege|enhetsleder|teamleder|personalleiter(?:in)?|konsultchef|coordinator|specialist|assistant|officer)/iu
const phone =
  /(?:\+|\b0)\d[\d\s()/.-]{6,18}\d|\b\d{2,3}[\s.-]\d{2}[\s.-]\d{2,3}[\s.-]?\d{0,3}\b|\b\d{8}\b|\b\d{3}[\s.-]\d{3}[\s.-]\d{3,4}\b/u

/**
 * People whom a text points at as contacts. A name counts only with a cue (words that send the reader there, a label,
 * a signature, "I am") and a second sign: an address that agrees, a phone number, a role, a title or a known given name.
 * Founders, investors and patrons who are merely mentioned have no cue and are left out.
 */
export function findMentions(text: string, addresses: FoundAddress[], company: string | null): Mention[] {
  const mentions: Mention[] = []
  const scanned = text.slice(0, 60_000)
  const add = (cue: Mention['cue'], raw: string, at: number, role: string | null): void => {
    const found = personName(raw, company)
    if (found === null || mentions.some((one) => at < one.end && at + raw.length > one.start)) return
    const mention = describe(scanned, found, raw, at, role, cue, addresses)
    if (isConvincing(mention, raw, addresses)) mentions.push(mention)
  }
  const collect = (
    cue: Mention['cue'],
    pattern: RegExp,
    nameGroup: number,
    roleGroup: number | null,
  ): void => {
    pattern.lastIndex = 0
    let looked = 0
    for (let match = pattern.exec(scanned); match !== null && looked < 400; match = pattern.exec(scanned)) {
      looked++
      const raw = (match[nameGroup] ?? '').trim()
      const at = match.index + match[0].lastIndexOf(raw)
      add(cue, raw, at, roleGroup === null ? null : (match[roleGroup]?.trim() ?? null))
      // Names may overlap the next cue ("contact our HR Jane Roe, contact Joe Doe"): go on right behind the cue.
      pattern.lastIndex = Math.max(match.index + 3, Math.min(pattern.lastIndex, at))
    }
  }
  collect('label', labelPattern, 1, 2)
  collect('self', selfPattern, 1, null)
  collect('contact', contactPattern, 2, 1)
  collect('signature', dashPattern, 1, 2)
  collect('signature', greetPattern, 1, 2)
  collect('report', reportPattern, 1, null)
  for (const near of namesNearAddresses(scanned, addresses)) add('address', near.raw, near.at, null)
  return mentions
}

/** Names on the lines around an address that the address itself agrees with, and further names beside a phone number and a role. */
function namesNearAddresses(text: string, addresses: FoundAddress[]): { raw: string; at: number }[] {
  const found: { raw: string; at: number }[] = []
  for (const address of addresses.slice(0, 40)) {
    const from = Math.max(0, address.start - 160)
    const window = text.slice(from, address.end + 120)
    for (const match of window.matchAll(new RegExp(`(?<![\\p{L}@.])${full}`, 'gu')))
      for (const raw of shorter(match[0]))
        if (agreement(raw, address.address) !== null && !found.some((one) => one.at === from + match.index))
          found.push({ raw, at: from + match.index + match[0].indexOf(raw) })
    for (const match of window.matchAll(new RegExp(`(?<![\\p{L}@.])${token}(?![\\p{L}@.])`, 'gu')))
      if (
        match[0].length > 2 &&
        plainLocal(address.address) === match[0].toLowerCase() &&
        isGivenName(match[0])
      )
        found.push({ raw: match[0], at: from + match.index })
  }
  return found
}

/** A run of capitalised words and its tails: "Kommuneoverlege Tore Arne Martinsen" holds "Tore Arne Martinsen". */
function shorter(run: string): string[] {
  const tokens = run.split(/[ \u00a0]/)
  const tails = [run]
  for (let from = 1; from <= tokens.length - 2; from++) tails.push(tokens.slice(from).join(' '))
  return tails
}

function describe(
  text: string,
  found: string,
  raw: string,
  at: number,
  given: string | null,
  cue: Mention['cue'],
  addresses: FoundAddress[],
): Mention {
  const end = at + raw.length
  const address = addressOf(text, found, at, end, cue, addresses)
  const after = text.slice(end, end + 120)
  const before = text.slice(Math.max(0, at - 60), at)
  const lineEnd = text.indexOf('\n', Math.max(end, address?.end ?? end))
  const quoteEnd = Math.min(
    lineEnd === -1 ? text.length : lineEnd,
    Math.max(end + 100, address?.end ?? 0),
    at + 260,
  )
  const quoteStart = Math.max(text.lastIndexOf('\n', at) + 1, at - 80)
  return {
    name: found,
    role: given !== null && roleWords.test(given) ? given : roleAround(before, after),
    address,
    phone: phone.test(after.split(/\n\n/)[0] ?? ''),
    cue,
    quote: text.slice(quoteStart, quoteEnd).trim(),
    start: at,
    end,
  }
}

function roleAround(before: string, after: string): string | null {
  const behind =
    /^\s*(?:[,(–—|-]|\s-\s)\s*([^\n,;()|@.]{3,60}?)(?=[\n,;()|@.]|\s(?:at|on|via|tlf|tel|på)\b|$)/u
      .exec(after)?.[1]
      ?.trim()
  if (behind !== undefined && roleWords.test(behind) && !/\d{3}/.test(behind)) return behind
  const ahead = /([\p{L}&-]+(?: (?:og|och|und|and|&|of|de|-) [\p{L}-]+| [\p{L}-]+){0,3})[ ,:]*$/u.exec(
    before,
  )?.[1]
  const words = ahead?.split(' ') ?? []
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    const role = words.slice(from).join(' ')
    if (
      new RegExp(`^(?:[\\p{L}-]* )?(?:og |och )?[\\p{L}-]*${roleWords.source}$`, 'iu').test(role) &&
      !/^(?:kontakt|contact|med|with|our|vår|the|to|til|til|an)\b/iu.test(role)
    )
      return role
  }
  return null
}

/** The address that goes with a name: one that agrees with it, else the next one in the same breath that agrees with nobody else. */
function addressOf(
  text: string,
  found: string,
  at: number,
  end: number,
  cue: Mention['cue'],
  addresses: FoundAddress[],
): FoundAddress | null {
  const near = addresses.filter(
    (one) => Math.abs(one.start - at) < 2_000 || cue === 'signature' || cue === 'self',
  )
  const agreeing = near.find((one) => agreement(found, one.address) !== null)
  if (agreeing !== undefined) return agreeing
  const next = addresses.find((one) => one.start >= end && one.start - end < 140)
  if (next === undefined) return null
  const gap = text.slice(end, next.start)
  const otherName = [...gap.matchAll(new RegExp(full, 'gu'))].some(
    (match) =>
      personName(match[0]) !== null &&
      (agreement(match[0], next.address) !== null || isGivenName(match[0].split(' ')[0] ?? '')),
  )
  if (/\n\s*\n/.test(gap) || otherName) return null
  if (/apply|application|send|bewerb|søknad|ansök|candidat|postul|sollicit/iu.test(gap)) return null
  return cue === 'report' ? null : next
}

function isConvincing(mention: Mention, raw: string, addresses: FoundAddress[]): boolean {
  const words = mention.name.split(' ')
  const known = isGivenName(words[0] ?? '')
  const agrees = mention.address !== null && agreement(mention.name, mention.address.address) !== null
  const titled = new RegExp(`^${honorific}`, 'u').exec(raw)?.[0] !== ''
  if (agrees) return true
  if (words.length === 1) {
    // One word is a name only when the list knows it and the text gives a way to reach them.
    const initial =
      mention.address !== null &&
      plainLocal(mention.address.address).startsWith((mention.name[0] ?? '').toLowerCase())
    return (
      (known && (initial || mention.cue === 'self' || mention.phone)) ||
      (titled && (mention.phone || mention.address !== null))
    )
  }
  if (mention.cue === 'address') return false
  if (mention.cue === 'signature') return known || (mention.role !== null && addresses.length > 0)
  if (mention.cue === 'report') return known || mention.role !== null
  return known || titled || mention.phone || mention.role !== null
}
