import { at, isObject, list } from '../json.ts'
import { addPerson, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { cleanAddress, findAddresses } from '../facts/addresses.ts'
import { isStaffingName } from '../facts/organisation.ts'
import { findSalary } from '../facts/salary.ts'
import { choose, type Source } from './source.ts'

/**
 * France Travail, https://francetravail.io/data/api/offres-emploi. `contact.nom` reads "FIRM - Mme X Y"; `contact.courriel`
 * often holds a sentence with a link instead of an address. The API asks for a key: an address is read as a page.
 */
export const francetravail: Source = {
  name: 'francetravail',
  hosts: /(?:^|\.)(?:francetravail|pole-emploi)\.fr$/,
  read(data, origin) {
    const jobs = isObject(data) && Array.isArray(data['resultats']) ? data['resultats'] : [data]
    const job = choose(jobs.filter(isObject), origin, (one) => [one['id']])
    if (job === null || !('intitule' in job) || !('lieuTravail' in job || 'romeCode' in job)) return null
    const reading = startReading('public-service', 'francetravail')
    putText(reading, 'title', job['intitule'], '$.intitule')
    const firm = words(at(job, 'entreprise', 'nom'))
    // NAF division 78 is "activités liées à l'emploi": the firm places people at others.
    const places =
      (words(job['secteurActivite']) ?? '').startsWith('78') || (firm !== null && isStaffingName(firm))
    if (places && firm !== null) {
      putText(reading, 'agency', firm, '$.entreprise.nom')
      reading.anonymous = true
    } else putText(reading, 'company', firm, '$.entreprise.nom')
    putText(reading, 'location', at(job, 'lieuTravail', 'libelle'), '$.lieuTravail.libelle')
    putText(
      reading,
      'employmentType',
      job['typeContratLibelle'] ?? job['typeContrat'],
      '$.typeContratLibelle',
    )
    put(reading, 'postedAt', readDate(job['dateCreation']), '$.dateCreation')
    put(reading, 'language', 'fr', '$', 'France Travail')
    put(reading, 'url', words(at(job, 'origineOffre', 'urlOrigine')), '$.origineOffre.urlOrigine')
    putText(reading, 'reference', job['id'], '$.id')
    const site = words(at(job, 'entreprise', 'url'))
    put(reading, 'companyDomain', site, '$.entreprise.url')
    const pay = words(at(job, 'salaire', 'libelle')) ?? words(at(job, 'salaire', 'commentaire'))
    const found = pay === null ? null : findSalary(pay, true)
    if (found !== null) {
      const salary = { ...found.salary, currency: found.salary.currency ?? 'EUR' }
      put(reading, 'salary', salary, '$.salaire', pay ?? '')
    }
    const contact = job['contact']
    const apply =
      words(at(contact, 'urlPostulation')) ??
      /https?:\/\/\S+/.exec(words(at(contact, 'courriel')) ?? words(at(contact, 'coordonnees1')) ?? '')?.[0]
    put(reading, 'applyUrl', apply, '$.contact')
    const email = findAddresses(words(at(contact, 'courriel')) ?? '')[0]?.address ?? null
    const named = words(at(contact, 'nom'))
    const person =
      named === null ? null : /(?:^|\s-\s)(?:M\.|Mr|Mme|Mlle|Madame|Monsieur)\s+(.+)$/i.exec(named)?.[1]
    // "Mme Chaumont Adéquat": the branch's town and the firm's name, no person.
    const branch =
      person !== undefined &&
      person !== null &&
      firm !== null &&
      sharesWord(person, firm) &&
      isStaffingName(firm)
    addPerson(
      reading,
      {
        name: branch ? null : person,
        email: email === null ? null : cleanAddress(email),
        phone: at(contact, 'telephone'),
      },
      '$.contact.nom',
    )
    const last = reading.people.at(-1)
    if (last !== undefined && named !== null)
      last.evidence.quote = [named, email].filter((part) => part !== null).join(', ')
    const skills = list(job['competences'])
      .map((one) => words(at(one, 'libelle')))
      .filter((one) => one !== null)
    reading.values.requirements = skills
    reading.body = [
      typeof job['description'] === 'string' ? job['description'] : '',
      skills.length === 0 ? '' : `Compétences\n${skills.map((one) => `- ${one}`).join('\n')}`,
    ].join('\n\n')
    return reading
  },
}

function sharesWord(person: string, firm: string): boolean {
  const firmWords = new Set(plain(firm))
  return plain(person).some((word) => word.length > 2 && firmWords.has(word))
}

const plain = (text: string): string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/)
