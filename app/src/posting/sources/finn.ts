import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { addPerson, place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { xmlText } from '../xml.ts'
import type { Source } from './source.ts'

/**
 * FINN.no, https://www.finn.no/api/doc/ad: an Atom entry with `finn:contact` and a tree of `finn:field`s. The API asks for
 * a key of the advertiser's organisation, so an address alone cannot be asked there: the ad's own page is read, and an
 * entry that somebody saved or pasted is known by its shape.
 */
export const finn: Source = {
  name: 'finn',
  hosts: /(?:^|\.)finn\.no$/,
  read(data) {
    const entry = at(data, 'entry') ?? list(at(data, 'feed', 'entry'))[0]
    if (!isObject(entry) || !('adata' in entry)) return null
    const reading = startReading('public-service', 'finn')
    const fields = list(at(entry, 'adata', 'field'))
    putText(reading, 'title', xmlText(entry['title']), 'entry/title')
    const company = list(field(fields, 'company'))
    putText(reading, 'company', text(list(at(company[0], 'field')), 'name'), 'entry/finn:adata/company/name')
    const location = entry['location']
    putText(
      reading,
      'location',
      place({ city: xmlText(at(location, 'city')), country: xmlText(at(location, 'country')) }),
      'entry/finn:location',
    )
    putText(reading, 'employmentType', text(fields, 'duration'), 'entry/finn:adata/duration')
    put(reading, 'postedAt', readDate(xmlText(entry['published'])), 'entry/published')
    put(
      reading,
      'validThrough',
      readDate(text(fields, 'application_deadline')) ?? readDate(xmlText(entry['expires'])),
      'entry/finn:adata/application_deadline',
    )
    put(reading, 'applyEmail', text(fields, 'application_email'), 'entry/finn:adata/application_email')
    const links = list(entry['link'])
    const link = (rel: RegExp): string | null =>
      words(
        at(
          links.find((one) => rel.test(words(at(one, '@rel')) ?? '')),
          '@href',
        ),
      )
    put(
      reading,
      'applyUrl',
      text(fields, 'application_url') ?? link(/relations\/apply$/),
      'entry/link[apply]',
    )
    put(reading, 'url', link(/^alternate$/), 'entry/link[alternate]')
    put(reading, 'companyDomain', text(list(at(company[0], 'field')), 'url'), 'entry/finn:adata/company/url')
    putText(
      reading,
      'reference',
      text(fields, 'advertiser_reference') ?? text(fields, 'external_ad_id'),
      'entry/finn:adata/advertiser_reference',
    )
    const label = text(fields, 'application_label')
    if (label !== null)
      reading.values.instructions = [{ quote: label, where: 'entry/finn:adata/application_label' }]
    const home = list(at(field(fields, 'remote_options'), 'value'))
      .map(xmlText)
      .join(', ')
    if (/kun hjemmekontor/i.test(home) && !/delvis/i.test(home))
      put(reading, 'remote', 'remote', 'entry/finn:adata/remote_options', home)
    else if (/hjemmekontor/i.test(home))
      put(reading, 'remote', 'hybrid', 'entry/finn:adata/remote_options', home)
    // "Randstad AS for kunde": the advertiser says that it recruits for a client.
    const author = xmlText(at(entry, 'author', 'name'))
    const agency =
      author === null ? undefined : /^(.+?)(?:\s+(?:AS|ASA|AB|A\/S))?\s+for kunde/i.exec(author)?.[1]
    if (agency !== undefined) putText(reading, 'agency', agency, 'entry/author/name')
    for (const [index, contact] of list(entry['contact']).entries())
      addPerson(
        reading,
        {
          name: xmlText(at(contact, 'name')),
          role: at(contact, '@title'),
          email: xmlText(at(contact, 'email')),
          phone: xmlText(list(at(contact, 'phone-number'))[0]),
        },
        `entry/finn:contact[${String(index + 1)}]`,
      )
    const bodies = list(at(field(fields, 'general_text'), 'value')).flatMap((one) => {
      const inner = list(at(one, 'field'))
      const heading = text(inner, 'title')
      return [heading === null ? '' : `<h3>${heading}</h3>`, text(inner, 'value') ?? '']
    })
    reading.body = htmlToText(bodies.join('\n').replace(/\s*\n\s*/g, ' '))
    return reading
  },
}

function field(fields: unknown[], name: string): unknown {
  return fields.find((one) => at(one, '@name') === name)
}

function text(fields: unknown[], name: string): string | null {
  const found = field(fields, name)
  return words(at(found, '@value')) ?? xmlText(found)
}
