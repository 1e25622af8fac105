import type { Contact } from './contact.ts'

const founder =
  /\b(?:co-?)?founder\b|\bfounding (?:partner|team)\b|\bCEO\b|\bowner\b|managing director|geschäftsführer|gründer|inhaber|daglig leder|\bVD\b|gérante?|dirigeante?|fondat(?:eur|rice)|fundador|propietari|titolare|directeur général|oprichter|grundare|stifter/iu
const recruiter =
  /recruit|talent|\bHR\b|human resources|people (?:&|and|ops|operations|partner|team)|personal(?:referent|leit|beratung|chef|sjef|manager)|personalsjef|hr-|sourcer|staffing|rekrytera|rekrutterer|rekruttering|rekrytering|konsultchef|bemanning|ressources humaines|\bRH\b|recursos humanos|risorse umane|personeelszaken|consultant|konsulent|consultor/iu
const manager =
  /manager|head\b|lead\b|leader|director|\bCTO\b|\bCFO\b|\bCOO\b|\bCPO\b|\bVP\b|president|principal|professor|supervisor|chief|leit(?:er|ung)|leder\b|sjef\b|\bchef|overlege|rektor|styrer|responsable|directeur|directrice|chef de|jefe|jefa|director|hiring manager|teamleder|enhetsleder|avdelings|responsabile|direttore|hoofd|verantwoordelijke|rådgiver|saksbehandler/iu
const decoy =
  /web[- ]?(?:konsulent|redaktør|redakt[öo]r|editor|master|ansvarlig)|ad[- ]creator|customer (?:support|service|care)|technical support|press|privacy|datenschutz|data protection|accessib|accommodat|equal opportunit|switchboard|sentralbord/iu

/** What somebody is to the posting, from their role's own words. */
export function kindOfRole(role: string | null): Contact['kind'] {
  if (role === null) return 'other'
  if (founder.test(role)) return 'founder'
  if (/hiring manager/i.test(role)) return 'hiring-manager'
  if (recruiter.test(role)) return 'recruiter'
  return manager.test(role) ? 'hiring-manager' : 'other'
}

/** Somebody named in a posting who has nothing to do with filling the job: the web editor, the support desk. */
export function isDecoyRole(role: string | null): boolean {
  return role !== null && decoy.test(role)
}
