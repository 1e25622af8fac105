import { findAddresses } from './addresses.ts'

// Local parts that belong to a job and not to a person, in the languages that we read.
const shared =
  /^(?:jobs?|careers?|karriere|recruit(?:ing|ment|er|ers)?|hr|hrm|people|talent|hiring|apply|applications?|applicants?|info|hello|hi|hey|hallo|bonjour|hola|ciao|kontakt|contact|contacto|contatti|office|mail|post|postmottak|admin|administration|team|work|join(?:us)?|cv|resumes?|vacanc(?:y|ies)|staff(?:ing)?|personal|personale|personalabteilung|bewerbung(?:en)?|stellen|rekryter(?:ing)?|rekruttering|jobb|stilling|firmapost|emplois?|recrutement|rh|candidatures?|empleo|seleccion|rrhh|trabajo|lavoro|selezione|vagas|vacatures?|sollicitaties?|werken(?:bij)?|support|sales|enquir(?:y|ies)|inquir(?:y|ies)|help|service|noreply|no-reply|press|marketing|webmaster|postmaster|media|privacy|legal|datenschutz|accommodations?|accessibility|internships?|students?|graduates?|engineering|developers?|devs?|tech|founders?|ask|feedback|hackernews|hn|ycombinator|secretary|sekretariat|secretariat|sekretariatet|registrator|studio|reclutamiento|seleccion|rekrutacja|praca|biuro|kontoret|direction|secretaria|bureau|bueros?|praxis|kanzlei|hotel|restaurant|clinic|school|schule|store|shop|kommun|reception|empfang|dataprotection|gdpr|billing|orders?)$/i
const sharedPart =
  /(?:^|[._+-])(?:jobs?|careers?|karriere|recruit(?:ing|ment|er|ers)?|hr|hiring|apply|applications?|talent|bewerbung(?:en)?|recrutement|candidatures?|rekrytering|rekruttering|vacatures?|empleo|frontend|backend|engineer(?:s|ing)?|developers?|positions?|team|opportunit(?:y|ies)|internships?|hackernews|hn\d*|whoishiring|info|contact|office|people)(?:$|[._+-]|\d)/i
const compound =
  /^(?:join|work(?:with|at|for)?|hire|hiring|recruit|jobs|career|careers|apply|talent|hr|people|team)[a-z]{0,20}$|(?:jobs?|careers?|hiring|recruit(?:ing|ment)|recrutement|bewerbung(?:en)?|talent|team|rekrytering)$/i

/** Whether an address is a box of a department and not a person's own. */
export function isSharedBox(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  return (
    shared.test(local) ||
    shared.test(local.replace(/[\d._-]+$/, '')) ||
    sharedPart.test(local) ||
    compound.test(local)
  )
}

const aliasHosts =
  /(?:^|\.)(?:applynow\.io|recruitee\.com|greenhouse\.io|lever\.co|workable(?:mail)?\.com|workablemail\.com|ashbyhq\.com|breezy\.hr|breezymail\.com|smartrecruiters\.com|teamtailor(?:-mail)?\.com|jobvite\.com|icims\.com|applytojob\.com|jazz\.co|resumatormail\.com|bamboohr\.com|pinpointhq\.com|personio\.(?:de|com)|join\.com|softgarden\.(?:io|de)|recruiterbox\.com|trakstar\.com|hire\.trakstar\.com|zohorecruit\.com|jobylon\.com|comeet\.co|comeet-notifications\.com|reply\.craigslist\.org|hr\.craigslist\.org|jobs\.craigslist\.org|aplitrak\.com|broadbean\.com|idibu\.com|talentclue\.com|rexx-recruitment\.com|concludis\.de|candidates\.\w+\.\w+)$/i

/** Whether an address is the inbox that an applicant tracking system made for one job. */
export function isApplyAlias(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const local = address.slice(0, address.lastIndexOf('@'))
  return (
    aliasHosts.test(domain) ||
    (/^job[.-][a-z0-9]{4,}$/i.test(local) && /\d/.test(local)) ||
    /^[0-9a-f]{16,}$/i.test(local)
  )
}

// At the domains of RFC 2606 only the names that stand for any name: somebody's test instance lives there too.
const placeholder =
  /do[_.-]?not|donot|no[_.-]?reply|noreply|nobody@|no-?one@|none@|dummy|your\.?(?:name|mail|email)@|x{3,}|^example|@(?:do-?not|sample\.|domain\.|email\.com$|test\.com$|company\.com$|yourcompany|sentry)|^(?:name|e?mail|address|user(?:name)?|you|me|someone|somebody|first\.?(?:name)?\.?last(?:name)?|(?:john|jane)\.?(?:doe|smith)?)@(?:[\w-]+\.)*example(?:\.\w+)?$|^(?:first|vorname|pr[eé]nom|nombre|fornavn|f[oö]rnamn|voornaam|nome|imi[eę])(?:name)?[._-]?(?:last|sur|family|nach|efter|etter|achter)?(?:name|naam|navn|namn|nom|cognome|nazwisko|apellidos?|sobrenome)@|notmonitored|unmonitored|please[._+-]?(?:apply|use|do)/i

/** Whether an address was written so that nobody writes to it. */
export function isPlaceholder(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'))
  // "name+please+apply@": the address before the tag is a person's own; the tag asks for another road.
  const tagged = /^([a-z0-9._-]+)\+/i.exec(local)?.[1]
  return placeholder.test(
    tagged === undefined ? address : `${tagged}${address.slice(address.lastIndexOf('@'))}`,
  )
}

const special =
  /accommodat|accessib|disabilit|privacy|datenschutz|data protection|gdpr|dpo\b|security|abuse|fraud|phishing|scam|press\b|media inquiries|unsubscribe|complain|report (?:a|any) (?:problem|concern)|reasonable adjust|handicap|persondata|dataskydd/i

/** Whether an address serves something other than this job: accommodation requests, privacy, the press. `words` is the text around it. */
export function isSpecialBox(address: string, words: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'))
  if (special.test(local)) return true
  const sentence = words
  return (
    special.test(sentence) &&
    (isSharedBox(address) || /accommodat|accessib|disabilit|fraud|phishing|scam|privacy/i.test(sentence)) &&
    findAddresses(sentence).length < 2
  )
}
