import { at, findObjects, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { addPerson, put, putText, startReading, words, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { xmlText } from '../xml.ts'
import { choose, type Source } from './source.ts'

const intervals: Record<string, string> = {
  PA: 'year',
  PH: 'hour',
  PD: 'day',
  PW: 'week',
  PM: 'month',
  BW: 'week',
}

/**
 * USAJOBS: the HR-XML PositionOpening of its bulk feed, and https://developer.usajobs.gov/api-reference/get-api-search
 * (JSON, `MatchedObjectDescriptor`). The API asks for a key: an address is read as a page. Pay intervals are its code list RemunerationRateIntervalCode.
 */
export const usajobs: Source = {
  name: 'usajobs',
  hosts: /(?:^|\.)usajobs\.gov$/,
  read(data, origin) {
    const items = list(
      at(data, 'SearchResult', 'SearchResultItems') ?? at(data, 'MatchedObjectDescriptor') ?? data,
    )
    const descriptors = items.map((one) => at(one, 'MatchedObjectDescriptor') ?? one).filter(isObject)
    if (descriptors.some((one) => 'PositionTitle' in one && 'PositionURI' in one)) {
      const chosen = choose(descriptors, origin, (one) => [
        one['PositionID'],
        /ViewDetails\/(\d+)/.exec(words(one['PositionURI']) ?? '')?.[1],
      ])
      return chosen === null ? null : readDescriptor(chosen)
    }
    const opening = findObjects(data, (one) => 'PositionProfile' in one, 50)[0]?.object
    return opening === undefined ? null : readOpening(opening)
  },
}

function readOpening(opening: Record<string, unknown>): Reading {
  const reading = startReading('public-service', 'usajobs')
  const profile = list(opening['PositionProfile'])[0]
  const path = 'PositionOpening/PositionProfile'
  putText(reading, 'title', xmlText(at(profile, 'PositionTitle')), `${path}/PositionTitle`)
  putText(
    reading,
    'company',
    xmlText(at(profile, 'PositionOrganization', 'OrganizationIdentifiers', 'OrganizationName')),
    `${path}/PositionOrganization`,
  )
  const places = list(at(profile, 'PositionLocation'))
    .map((one) => xmlText(at(one, 'LocationName')))
    .filter((one) => one !== null)
  putText(reading, 'location', places.slice(0, 3).join('; '), `${path}/PositionLocation`)
  const period = at(profile, 'PositionPeriod')
  put(
    reading,
    'postedAt',
    readDate(xmlText(at(period, 'StartDate', 'FormattedDateTime'))),
    `${path}/PositionPeriod/StartDate`,
  )
  put(
    reading,
    'validThrough',
    readDate(xmlText(at(period, 'EndDate', 'FormattedDateTime'))),
    `${path}/PositionPeriod/EndDate`,
  )
  putText(
    reading,
    'employmentType',
    xmlText(at(profile, 'PositionScheduleTypeCode'))?.replace(/^\d+-/, ''),
    `${path}/PositionScheduleTypeCode`,
  )
  putText(reading, 'reference', xmlText(at(profile, 'PositionID')), `${path}/PositionID`)
  put(
    reading,
    'applyUrl',
    xmlText(at(opening, 'UserArea', 'GOVT_ApplyOnlineURL')),
    'PositionOpening/UserArea/GOVT_ApplyOnlineURL',
  )
  const pay = list(at(profile, 'OfferedRemunerationPackage', 'RemunerationRange'))[0]
  const min = Number(xmlText(at(pay, 'RemunerationMinimumAmount')) ?? Number.NaN)
  const max = Number(xmlText(at(pay, 'RemunerationMaximumAmount')) ?? Number.NaN)
  if (Number.isFinite(min) && min > 0)
    put(
      reading,
      'salary',
      {
        min,
        max: Number.isFinite(max) ? max : null,
        currency: words(at(pay, 'RemunerationMinimumAmount', '@currencyID')),
        period: intervals[xmlText(at(pay, 'RemunerationRateIntervalCode')) ?? ''] ?? null,
      },
      `${path}/OfferedRemunerationPackage`,
    )
  for (const contact of list(at(opening, 'PostingRequester', 'PersonContact'))) {
    const lines = list(at(contact, 'Communication'))
    const line = (code: string): unknown => lines.find((one) => xmlText(at(one, 'ChannelCode')) === code)
    addPerson(
      reading,
      {
        name: xmlText(at(contact, 'PersonName', 'FormattedName')),
        email: xmlText(at(line('Email'), 'URI')),
        phone: xmlText(at(line('Telephone'), 'DialNumber')),
      },
      'PositionOpening/PostingRequester/PersonContact',
    )
  }
  const body = findObjects(
    profile,
    (one) => 'JobSummary' in one || 'HowToApply' in one || 'MajorDuties' in one || 'KeyRequirements' in one,
    400,
  )
  reading.body = body
    .flatMap(({ object }) => Object.entries(object))
    .map(([name, value]) => ({ name, value: xmlText(value) }))
    .filter(({ value }) => value !== null)
    .map(({ name, value }) => `${name.replace(/([a-z])([A-Z])/g, '$1 $2')}\n${htmlToText(value ?? '')}`)
    .join('\n\n')
  return reading
}

function readDescriptor(job: Record<string, unknown>): Reading {
  const reading = startReading('public-service', 'usajobs')
  putText(reading, 'title', job['PositionTitle'], '$.PositionTitle')
  putText(reading, 'company', job['OrganizationName'] ?? job['DepartmentName'], '$.OrganizationName')
  putText(
    reading,
    'location',
    job['PositionLocationDisplay'] ?? at(job, 'PositionLocation', 0, 'LocationName'),
    '$.PositionLocationDisplay',
  )
  put(reading, 'postedAt', readDate(job['PublicationStartDate']), '$.PublicationStartDate')
  put(
    reading,
    'validThrough',
    readDate(job['ApplicationCloseDate'] ?? job['PositionEndDate']),
    '$.ApplicationCloseDate',
  )
  putText(reading, 'employmentType', at(job, 'PositionSchedule', 0, 'Name'), '$.PositionSchedule[0].Name')
  putText(reading, 'reference', job['PositionID'], '$.PositionID')
  put(reading, 'url', words(job['PositionURI']), '$.PositionURI')
  put(reading, 'applyUrl', words(at(job, 'ApplyURI', 0)), '$.ApplyURI[0]')
  const pay = at(job, 'PositionRemuneration', 0)
  const number = (key: string): number | null => (Number(at(pay, key)) > 0 ? Number(at(pay, key)) : null)
  if (number('MinimumRange') !== null)
    put(
      reading,
      'salary',
      {
        min: number('MinimumRange'),
        max: number('MaximumRange'),
        currency: 'USD',
        period: intervals[words(at(pay, 'RateIntervalCode')) ?? ''] ?? null,
      },
      '$.PositionRemuneration[0]',
    )
  const details = at(job, 'UserArea', 'Details')
  addPerson(
    reading,
    {
      name: at(details, 'AgencyContactName') ?? null,
      email: at(details, 'AgencyContactEmail'),
      phone: at(details, 'AgencyContactPhone'),
    },
    '$.UserArea.Details',
  )
  reading.body = [
    'JobSummary',
    'MajorDuties',
    'Requirements',
    'Evaluations',
    'HowToApply',
    'WhatToExpectNext',
  ]
    .map((key) =>
      list(at(details, key))
        .filter((one) => typeof one === 'string')
        .map((one) => htmlToText(one))
        .join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n')
  if (reading.body === '') reading.body = htmlToText(job['QualificationSummary'])
  return reading
}
