import type { Page } from '../page.ts'
import { addPerson, place, put, putText, startReading, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { findSalary } from '../facts/salary.ts'

/** schema.org JobPosting as microdata. Properties come in page order; those of the nested organisation and address follow their parent. */
export function readMicrodata(page: Page): Reading | null {
  if (!page.microdata.some(({ property }) => property === 'title' || property === 'description')) return null
  const reading = startReading('microdata')
  const value = (property: string, after?: string): string | null => {
    const from = after === undefined ? 0 : page.microdata.findIndex((one) => one.property === after)
    if (from === -1) return null
    return (
      page.microdata.slice(from).find((one) => one.property === property && one.value !== '')?.value ?? null
    )
  }
  putText(reading, 'title', value('title'), '[itemprop=title]')
  putText(
    reading,
    'company',
    value('name', 'hiringOrganization') ?? value('hiringOrganization'),
    '[itemprop=hiringOrganization]',
  )
  putText(
    reading,
    'location',
    place({
      city: value('addressLocality'),
      region: value('addressRegion'),
      country: value('addressCountry'),
    }) ?? value('jobLocation'),
    '[itemprop=jobLocation]',
  )
  putText(reading, 'employmentType', value('employmentType'), '[itemprop=employmentType]')
  put(reading, 'postedAt', readDate(value('datePosted')), '[itemprop=datePosted]')
  put(reading, 'validThrough', readDate(value('validThrough')), '[itemprop=validThrough]')
  const pay = value('baseSalary')
  const salary = pay === null ? null : findSalary(pay, true)
  if (salary !== null) put(reading, 'salary', salary.salary, '[itemprop=baseSalary]', pay ?? '')
  addPerson(
    reading,
    {
      name: value('name', 'applicationContact'),
      email: value('email', 'applicationContact'),
      phone: value('telephone', 'applicationContact'),
      kind: 'microdata',
    },
    '[itemprop=applicationContact]',
  )
  if (page.language !== null) put(reading, 'language', page.language, 'html[lang]')
  if (page.url !== null) put(reading, 'url', page.url, 'url')
  reading.body = page.text
  return reading
}
