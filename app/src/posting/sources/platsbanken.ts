import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { addPerson, put, putText, startReading, words, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { choose, type Source } from './source.ts'

/**
 * Platsbanken, the Swedish public service: JobTech's JobSearch API (https://jobsearch.api.jobtechdev.se, `application_contacts`)
 * and the older feed with Swedish field names.
 */
export const platsbanken: Source = {
  name: 'platsbanken',
  api({ url }) {
    const id = /^\/platsbanken\/annonser\/(\d+)/.exec(url.pathname)?.[1]
    return url.hostname === 'arbetsformedlingen.se' && id !== undefined
      ? { url: `https://jobsearch.api.jobtechdev.se/ad/${id}` }
      : null
  },
  read(data, origin) {
    const ads = isObject(data) && Array.isArray(data['hits']) ? data['hits'] : [data]
    const ad = choose(ads.filter(isObject), origin, (one) => [one['id'], one['annonsId']])
    if (ad === null) return null
    if ('annonsrubrik' in ad) return readFeed(ad)
    if ('headline' in ad && ('employer' in ad || 'workplace_address' in ad)) return readSearch(ad)
    return null
  },
}

function readFeed(ad: Record<string, unknown>): Reading {
  const reading = startReading('public-service', 'platsbanken')
  putText(reading, 'title', ad['annonsrubrik'], '$.annonsrubrik')
  putText(reading, 'company', ad['arbetsgivareNamn'] ?? ad['arbetsplatsNamn'], '$.arbetsgivareNamn')
  putText(
    reading,
    'location',
    at(ad, 'arbetsplatsadress', 'postort') ??
      at(ad, 'arbetsplatsadress', 'kommun', 'namn') ??
      at(ad, 'arbetsplatsadress', 'lan', 'namn'),
    '$.arbetsplatsadress',
  )
  putText(reading, 'employmentType', at(ad, 'arbetstidTyp', 'namn'), '$.arbetstidTyp.namn')
  put(reading, 'postedAt', readDate(ad['publiceringsdatum']), '$.publiceringsdatum')
  put(
    reading,
    'validThrough',
    readDate(ad['sistaAnsokningsdatum'] ?? ad['sistaPubliceringsdatum']),
    '$.sistaAnsokningsdatum',
  )
  put(reading, 'applyUrl', words(ad['ansokningssattWebbadress']), '$.ansokningssattWebbadress')
  put(reading, 'applyEmail', words(ad['ansokningssattEpost']), '$.ansokningssattEpost')
  put(reading, 'companyDomain', words(ad['webbadress']), '$.webbadress')
  putText(reading, 'reference', ad['referensnummer'] ?? ad['externtAnnonsId'] ?? ad['annonsId'], '$.annonsId')
  for (const [index, contact] of list(ad['kontaktpersoner'] ?? ad['kontaktpersonLista']).entries())
    addPerson(
      reading,
      {
        name:
          at(contact, 'namn') ??
          [words(at(contact, 'fornamn')), words(at(contact, 'efternamn'))]
            .filter((part) => part !== null)
            .join(' '),
        role: at(contact, 'titel') ?? at(contact, 'beskrivning'),
        email: at(contact, 'epost') ?? at(contact, 'epostadress'),
        phone: at(contact, 'telefon') ?? at(contact, 'telefonnummer'),
      },
      `$.kontaktpersoner[${String(index)}]`,
    )
  reading.body = htmlToText(raw(ad['annonstext'] ?? ad['annonstextFormaterad']).replace(/&amp;/g, '&'))
  return reading
}

function readSearch(ad: Record<string, unknown>): Reading {
  const reading = startReading('public-service', 'platsbanken')
  putText(reading, 'title', ad['headline'], '$.headline')
  putText(
    reading,
    'company',
    at(ad, 'employer', 'name') ?? at(ad, 'employer', 'workplace'),
    '$.employer.name',
  )
  putText(
    reading,
    'location',
    at(ad, 'workplace_address', 'city') ?? at(ad, 'workplace_address', 'municipality'),
    '$.workplace_address',
  )
  putText(reading, 'employmentType', at(ad, 'working_hours_type', 'label'), '$.working_hours_type.label')
  put(reading, 'postedAt', readDate(ad['publication_date']), '$.publication_date')
  put(
    reading,
    'validThrough',
    readDate(ad['application_deadline'] ?? ad['last_publication_date']),
    '$.application_deadline',
  )
  put(reading, 'applyUrl', words(at(ad, 'application_details', 'url')), '$.application_details.url')
  put(reading, 'applyEmail', words(at(ad, 'application_details', 'email')), '$.application_details.email')
  putText(
    reading,
    'reference',
    at(ad, 'application_details', 'reference') ?? ad['external_id'],
    '$.application_details.reference',
  )
  put(reading, 'companyDomain', words(at(ad, 'employer', 'url')), '$.employer.url')
  put(reading, 'url', words(ad['webpage_url']), '$.webpage_url')
  for (const [index, contact] of list(ad['application_contacts']).entries())
    addPerson(
      reading,
      {
        name: at(contact, 'name'),
        role: at(contact, 'description') ?? at(contact, 'contact_type') ?? at(contact, 'contactType'),
        email: at(contact, 'email'),
        phone: at(contact, 'telephone'),
      },
      `$.application_contacts[${String(index)}]`,
    )
  reading.body = htmlToText(at(ad, 'description', 'text') ?? at(ad, 'description', 'text_formatted'))
  return reading
}
