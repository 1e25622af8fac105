import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { addPerson, place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { cleanAddress } from '../facts/addresses.ts'
import { choose, type Source } from './source.ts'

/**
 * Job-Room, the Swiss public service (https://www.job-room.ch, job advertisement API). `company.surrogate` and
 * `publication.companyAnonymous` mean that the employment office stands in for an employer that stays unnamed.
 */
export const jobroom: Source = {
  name: 'jobroom',
  read(data, origin) {
    const ads =
      isObject(data) && isObject(data['jobAdvertisement'])
        ? [data['jobAdvertisement']]
        : list(at(data, 'content') ?? data).map((one) => at(one, 'jobAdvertisement') ?? one)
    const ad = choose(ads.filter(isObject), origin, (one) => [one['id']])
    const content = ad === null ? undefined : ad['jobContent']
    if (ad === null || !isObject(content) || !('jobDescriptions' in content)) return null
    const reading = startReading('public-service', 'jobroom')
    const description = list(content['jobDescriptions'])[0]
    putText(reading, 'title', at(description, 'title'), '$.jobContent.jobDescriptions[0].title')
    const company = content['company']
    putText(
      reading,
      'company',
      raw(at(company, 'name'))
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean)
        .join(', '),
      '$.jobContent.company.name',
    )
    reading.anonymous =
      at(company, 'surrogate') === true || at(ad, 'publication', 'companyAnonymous') === true
    const location = content['location']
    putText(
      reading,
      'location',
      place({
        city: at(location, 'city'),
        region: at(location, 'cantonCode'),
        country: at(location, 'countryIsoCode'),
      }),
      '$.jobContent.location',
    )
    put(
      reading,
      'language',
      words(at(description, 'languageIsoCode')),
      '$.jobContent.jobDescriptions[0].languageIsoCode',
    )
    const load = [
      at(content, 'employment', 'workloadPercentageMin'),
      at(content, 'employment', 'workloadPercentageMax'),
    ].filter((one) => typeof one === 'number')
    if (load.length === 2)
      putText(
        reading,
        'employmentType',
        load[0] === load[1] ? `${String(load[0])} %` : `${String(load[0])}-${String(load[1])} %`,
        '$.jobContent.employment',
      )
    put(reading, 'postedAt', readDate(at(ad, 'publication', 'startDate')), '$.publication.startDate')
    put(reading, 'validThrough', readDate(at(ad, 'publication', 'endDate')), '$.publication.endDate')
    putText(
      reading,
      'reference',
      ad['stellennummerAvam'] ?? ad['externalReference'] ?? ad['stellennummerEgov'],
      '$.stellennummerAvam',
    )
    const channel = content['applyChannel']
    const form = words(at(channel, 'formUrl')) ?? ''
    const mail = words(at(channel, 'emailAddress')) ?? words(at(channel, 'mailAddress'))
    // Offices write "http://info@firm.ch" into the form's address: a mail address in disguise.
    const disguised = /^https?:\/\/([^/@\s]+@[^/\s]+)\/?$/.exec(form)?.[1]
    put(reading, 'applyEmail', cleanAddress(mail ?? disguised ?? ''), '$.jobContent.applyChannel')
    if (disguised === undefined && /^https?:/.test(form))
      put(reading, 'applyUrl', form, '$.jobContent.applyChannel.formUrl')
    put(reading, 'url', words(content['externalUrl']), '$.jobContent.externalUrl')
    put(reading, 'companyDomain', words(at(company, 'website')), '$.jobContent.company.website')
    const contact = content['publicContact'] ?? content['contact']
    if (isObject(contact))
      addPerson(
        reading,
        {
          name: [words(contact['firstName']), words(contact['lastName'])]
            .filter((part) => part !== null)
            .join(' '),
          email: contact['email'],
          phone: contact['phone'],
        },
        '$.jobContent.publicContact',
      )
    reading.body = list(content['jobDescriptions'])
      .slice(0, 1)
      .map((one) => htmlToText(at(one, 'description')))
      .join('\n')
    return reading
  },
}
