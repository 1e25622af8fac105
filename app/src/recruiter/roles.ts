import type { Contact } from './contact.ts'

const founder =
  /\b(?:co-?)?founder\b|\bfounding (?:partner|team)\b|\bCEO\b|\bowner\b|proprietor|managing director|geschäftsführ|gründer|inhaber|daglig leder|\bVD\b|verkställande direktör|adm(?:inistrerende|\.) direkt|gérante?|dirigeante?|fondat(?:eur|rice)|fundador|propietari|titolare|directeur général|oprichter|eigenaar|grundare|stifter|toimitusjohtaja|prezes|właściciel|jednatel|socio fundador|генеральный директор|основател/iu
const recruiter =
  /recruit|talent|\bHR\b|hr-|hrbp|human resources|people (?:&|and|ops|operations|partner|team|lead)|(?:head|chief|vp|director) of people|people(?: |$)|\bpersonal\b|personal(?:referent|leit|beratung|chef|sjef|manager|abteilung|wesen|sachbearbeit|verantwort)|personaler|personalsjef|sourcer|staffing|hiring team|job poster|rekryt(?:era|ering)|rekrut|konsultchef|bemanning|ressources humaines|recrut|\bDRH\b|\bR\.?R?\.?H\.?H?\.?\b|recursos humanos|selecci[óo]n|reclutador|risorse umane|selezion|personeelszaken|consultant|konsulent|consultor|personalist|kadr|henkilöstö|nsan kaynaklar|採用|人事|招聘|채용|인사|التوظيف|персонал|кадр|hr-менеджер/iu
const manager =
  /manager|head\b|lead(?:s|er)?\b|director|\bCTO\b|\bCFO\b|\bCOO\b|\bCPO\b|\bCIO\b|\bVP\b|president|principal|professor|supervisor|foreman|chief|captain|matron|dean|chair|leit(?:er|ung)|leder\b|sjef\b|ledare|chef|overlege|rektor|rector|styrer|direktør|direktör|forstander|föreståndare|responsable|directeur|directrice|chef de|jefe|jefa|gerente|encargad|director|diretor|coordena|gestor|teamlei|enhetsleder|avdelings|responsabile|direttore|direttrice|hoofd|leidinggevende|verantwoordelijke|johtaja|päällikkö|esimies|esihenkilö|kierownik|dyrektor|ředitel|vedoucí|руководител|директор|начальник|müdür|rådgiver|saksbehandler/iu
const decoy =
  /web[- ]?(?:konsulent|redaktør|redakt[öo]r|editor|master|ansvarlig)|ad[- ]creator|customer (?:support|service|care)|technical support|press(?:e|e?sprech| officer| contact|\b)|privacy|datenschutz|data protection|accessib|accommodat|equal opportunit|switchboard|sentralbord|tillitsvalgt|facklig|schwerbehinderten|gleichstellung/iu

/** What somebody is to the posting, from their role's own words. */
export function kindOfRole(role: string | null): Contact['kind'] {
  if (role === null) return 'other'
  if (founder.test(role)) return 'founder'
  // The manager who hires, and not those who recruit for a living.
  if (/hiring manager|rekryterande chef|ansettende leder/i.test(role)) return 'hiring-manager'
  if (recruiter.test(role)) return 'recruiter'
  return manager.test(role) ? 'hiring-manager' : 'other'
}

/** Somebody named in a posting who has nothing to do with filling the job: the web editor, the support desk. */
export function isDecoyRole(role: string | null): boolean {
  return role !== null && decoy.test(role)
}
