import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { addPerson, place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { choose, type Source } from './source.ts'

const unit =
  /(?:enhet(?:en)?|avdeling(?:en)?|seksjon(?:en)?|sektor(?:en)?|tjeneste[nr]?|etat(?:en)?|skole|barnehage)$/i

/**
 * Amedia, Norwegian local newspapers' classifieds (an Elasticsearch answer). `contacts` are this job's; `company.contacts`
 * keep the company's page on the site (a web consultant): no contact for the job. `attributes.employer` may be a unit
 * inside the advertiser, and the advertiser may be a job board that passes the ad on ("Firmaer/Internt").
 *
 * There is no public API by address: each of some eighty newspapers shows the ads on its own host and under its own
 * paths, so that no address tells an Amedia ad. Its page is read as a page; a saved answer is known by its shape.
 */
export const amedia: Source = {
  name: 'amedia',
  read(data, origin) {
    const hits = list(at(data, 'hits', 'hits') ?? data).map((hit) => at(hit, '_source') ?? hit)
    const ad = choose(hits.filter(isObject), origin, (one) => [one['id']])
    if (
      ad === null ||
      !isObject(ad['attributes']) ||
      !('transaction_type' in ad || 'adObject_category' in ad)
    )
      return null
    const reading = startReading('public-service', 'amedia')
    const attributes = ad['attributes']
    putText(reading, 'title', ad['title'] ?? attributes['positiontitle'], '$._source.title')
    const employer = words(attributes['employer'])
    const advertiser = words(at(ad, 'company', 'title'))
    const passedOn = /internt/i.test(words(at(ad, 'company', 'category')) ?? '')
    if (employer !== null && (passedOn || !unit.test(employer)))
      putText(reading, 'company', employer, '$._source.attributes.employer')
    else putText(reading, 'company', advertiser, '$._source.company.title')
    putText(
      reading,
      'location',
      place({ city: at(ad, 'address', 'post_location') }),
      '$._source.address.post_location',
    )
    putText(
      reading,
      'employmentType',
      [words(attributes['workhours']), words(attributes['engagementtype'])]
        .filter((part) => part !== null)
        .join(', '),
      '$._source.attributes.workhours',
    )
    put(reading, 'postedAt', readDate(ad['publish_from_time']), '$._source.publish_from_time')
    put(
      reading,
      'validThrough',
      readDate(attributes['applicationdue'] ?? ad['publish_to_time']),
      '$._source.attributes.applicationdue',
    )
    put(reading, 'applyUrl', words(attributes['applicationurl']), '$._source.attributes.applicationurl')
    put(reading, 'applyEmail', words(attributes['applicationemail']), '$._source.attributes.applicationemail')
    const site =
      words(attributes['employerhomepage']) ?? (passedOn ? null : words(at(ad, 'company', 'homepage')))
    put(reading, 'companyDomain', site, '$._source.attributes.employerhomepage')
    const tag = words(attributes['applicationtag'])
    if (tag !== null) {
      putText(reading, 'reference', tag.replace(/^[^:]*:\s*/, ''), '$._source.attributes.applicationtag')
      reading.values.instructions = [{ quote: tag, where: '$._source.attributes.applicationtag' }]
    }
    for (const [index, contact] of list(ad['contacts']).entries())
      addPerson(
        reading,
        {
          name: at(contact, 'name'),
          role: at(contact, 'title'),
          email: at(contact, 'email'),
          phone: at(contact, 'mobile') ?? at(contact, 'phone'),
        },
        `$._source.contacts[${String(index)}]`,
      )
    reading.body = list(ad['text'])
      .map((one) => htmlToText(at(one, 'value')))
      .join('\n\n')
    return reading
  },
}
