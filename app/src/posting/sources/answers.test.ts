import { describe, expect, test } from 'vitest'
import { AppError } from '../../failure.ts'
import { readPosting, type FetchPage } from '../read.ts'

/** Answers written for this project after each system's public documentation; companies and people are made up. */
const id = '0a1b2c3d-0000-4000-8000-000000000001'
const html = '<p>You bake bread before dawn.</p><h3>Requirements</h3><ul><li>Two years of baking</li></ul>'
const ld = (extra: string): string =>
  `<html lang="en"><head><title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Baker","description":"${html.replaceAll('"', '\\"')}","datePosted":"2026-11-01",${extra}}</script></head><body></body></html>`

/** Answers the one address that a test expects, and says 404 to all else, so that a wrong question fails. */
function answering(answers: Record<string, string>): FetchPage {
  return (url) => {
    const text = answers[url]
    return text === undefined
      ? Promise.reject(new AppError('posting.not-found', { title: 'Not there', explanation: url, fix: [] }))
      : Promise.resolve({
          url,
          contentType: text.startsWith('<html') ? 'text/html' : 'application/json',
          text,
        })
  }
}

const base = { title: 'Baker', requirements: ['Two years of baking'] }

describe('an answer of each system becomes a posting', () => {
  test.each<[string, string, string, object]>([
    [
      'https://boards.greenhouse.io/millstone/jobs/4012345',
      'https://boards-api.greenhouse.io/v1/boards/millstone/jobs/4012345?content=true&pay_transparency=true',
      JSON.stringify({
        id: 4012345,
        internal_job_id: 5,
        title: 'Baker',
        company_name: 'Millstone Bakery',
        location: { name: 'Hull' },
        first_published: '2026-11-01T09:00:00-05:00',
        requisition_id: 'R-7',
        absolute_url: 'https://boards.greenhouse.io/millstone/jobs/4012345',
        content: html.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        metadata: [],
        pay_input_ranges: [{ min_cents: 2800000, max_cents: 3100000, currency_type: 'GBP' }],
      }),
      {
        company: 'Millstone Bakery',
        location: 'Hull',
        postedAt: '2026-11-01',
        reference: 'R-7',
        salary: { min: 28_000, max: 31_000, currency: 'GBP' },
        source: { kind: 'ats', ats: 'greenhouse' },
      },
    ],
    [
      `https://jobs.lever.co/millstone/${id}`,
      `https://api.lever.co/v0/postings/millstone/${id}`,
      JSON.stringify({
        id,
        text: 'Baker',
        categories: { location: 'Hull', commitment: 'Full-time' },
        description: '<p>At Millstone you bake bread.</p>',
        lists: [{ text: 'Requirements', content: '<li>Two years of baking</li>' }],
        hostedUrl: `https://jobs.lever.co/millstone/${id}`,
        applyUrl: `https://jobs.lever.co/millstone/${id}/apply`,
        createdAt: 1793520000000,
        workplaceType: 'onsite',
        salaryRange: { min: 28000, max: 31000, currency: 'GBP', interval: 'per-year-salary' },
      }),
      {
        company: 'Millstone',
        location: 'Hull',
        remote: 'onsite',
        employmentType: 'Full-time',
        salary: { min: 28_000, max: 31_000, currency: 'GBP', period: 'year' },
        source: { kind: 'ats', ats: 'lever' },
      },
    ],
    [
      `https://jobs.ashbyhq.com/millstone/${id}`,
      'https://api.ashbyhq.com/posting-api/job-board/millstone?includeCompensation=true',
      JSON.stringify({
        jobs: [
          {
            id: 'other',
            title: 'Miller',
            descriptionHtml: '<p>x</p>',
            jobUrl: 'https://jobs.ashbyhq.com/millstone/other',
          },
          {
            id,
            title: 'Baker',
            location: 'Hull',
            employmentType: 'FullTime',
            isRemote: false,
            workplaceType: 'OnSite',
            publishedAt: '2026-11-01T00:00:00Z',
            descriptionHtml: html,
            jobUrl: `https://jobs.ashbyhq.com/millstone/${id}`,
            applyUrl: `https://jobs.ashbyhq.com/millstone/${id}/application`,
          },
        ],
      }),
      {
        company: 'Millstone',
        location: 'Hull',
        remote: 'onsite',
        postedAt: '2026-11-01',
        source: { kind: 'ats', ats: 'ashby' },
      },
    ],
    [
      'https://apply.workable.com/millstone/j/0A1B2C3D4E/',
      'https://apply.workable.com/api/v1/widget/accounts/millstone?details=true',
      JSON.stringify({
        name: 'Millstone Bakery',
        jobs: [
          { title: 'Miller', shortcode: 'ZZZZZZZZZZ', published_on: '2026-10-01', description: '' },
          {
            title: 'Baker',
            shortcode: '0A1B2C3D4E',
            code: 'B-1',
            employment_type: 'Full-time',
            telecommuting: false,
            city: 'Hull',
            state: 'England',
            country: 'United Kingdom',
            published_on: '2026-11-01',
            url: 'https://apply.workable.com/j/0A1B2C3D4E',
            application_url: 'https://apply.workable.com/j/0A1B2C3D4E/apply',
            description: html,
          },
        ],
      }),
      {
        company: 'Millstone Bakery',
        location: 'Hull, England',
        reference: 'B-1',
        source: { kind: 'ats', ats: 'workable' },
      },
    ],
    [
      'https://jobs.smartrecruiters.com/Millstone/743999123456789-baker',
      'https://api.smartrecruiters.com/v1/companies/Millstone/postings/743999123456789',
      JSON.stringify({
        id: '743999123456789',
        name: 'Baker',
        refNumber: 'REF9',
        company: { identifier: 'Millstone', name: 'Millstone Bakery' },
        location: { city: 'Hull', region: 'England', country: 'gb', remote: false },
        releasedDate: '2026-11-01T08:00:00.000Z',
        typeOfEmployment: { label: 'Full-time' },
        creator: { name: 'Una Whitby' },
        jobAd: { sections: { jobDescription: { title: 'Job', text: html } } },
      }),
      {
        company: 'Millstone Bakery',
        location: 'Hull, England',
        remote: 'onsite',
        reference: 'REF9',
        source: { kind: 'ats', ats: 'smartrecruiters' },
      },
    ],
    [
      'https://millstone.recruitee.com/o/baker',
      'https://millstone.recruitee.com/api/offers/baker',
      JSON.stringify({
        offer: {
          id: 1,
          slug: 'baker',
          title: 'Baker',
          company_name: 'Millstone Bakery',
          city: 'Hull',
          country: 'United Kingdom',
          on_site: true,
          employment_type_code: 'fulltime',
          published_at: '2026-11-01 10:00:00 UTC',
          careers_url: 'https://millstone.recruitee.com/o/baker',
          careers_apply_url: 'https://millstone.recruitee.com/o/baker/c/new',
          mailbox_email: 'job.abc12@millstone.recruitee.com',
          description: '<p>You bake bread before dawn.</p>',
          requirements: '<ul><li>Two years of baking</li></ul>',
        },
      }),
      {
        company: 'Millstone Bakery',
        location: 'Hull, United Kingdom',
        remote: 'onsite',
        applyEmail: 'job.abc12@millstone.recruitee.com',
        source: { kind: 'ats', ats: 'recruitee' },
      },
    ],
    [
      'https://millstone.teamtailor.com/jobs/1234567-baker',
      'https://millstone.teamtailor.com/jobs.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Millstone Bakery',
        items: [
          {
            id: 'a',
            url: 'https://millstone.teamtailor.com/jobs/1234567-baker',
            title: 'Baker',
            content_html: html,
            _jobposting: {
              '@type': 'JobPosting',
              title: 'Baker',
              description: html,
              datePosted: '2026-11-01',
              jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Hull', addressCountry: 'GB' } }],
            },
          },
        ],
      }),
      {
        company: 'Millstone Bakery',
        location: 'Hull, GB',
        postedAt: '2026-11-01',
        source: { kind: 'ats', ats: 'teamtailor' },
      },
    ],
    [
      'https://millstone.jobs.personio.de/job/1000077',
      'https://millstone.jobs.personio.de/xml',
      `<?xml version="1.0"?><workzag-jobs><position><id>1000076</id><name>Miller</name><jobDescriptions/></position><position><id>1000077</id><subcompany>Millstone Bakery GmbH</subcompany><office>Hull</office><additionalOffices><office>York</office></additionalOffices><name>Baker</name><jobDescriptions><jobDescription><name>Requirements</name><value><![CDATA[<ul><li>Two years of baking</li></ul>]]></value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><schedule>full-time</schedule><createdAt>2026-11-01T09:00:00+00:00</createdAt></position></workzag-jobs>`,
      {
        company: 'Millstone Bakery GmbH',
        location: 'Hull; York',
        employmentType: 'permanent, full-time',
        postedAt: '2026-11-01',
        source: { kind: 'ats', ats: 'personio' },
      },
    ],
    [
      'https://millstone.breezy.hr/p/0123456789ab-baker',
      'https://millstone.breezy.hr/json?verbose=true',
      JSON.stringify([
        {
          id: '0123456789ab',
          friendly_id: '0123456789ab-baker',
          name: 'Baker',
          url: 'https://millstone.breezy.hr/p/0123456789ab-baker',
          published_date: '2026-11-01T00:00:00.000Z',
          type: { id: 'fullTime', name: 'Full-Time' },
          location: {
            country: { name: 'United Kingdom', id: 'GB' },
            city: 'Hull',
            is_remote: false,
            name: 'Hull, GB',
          },
          company: { name: 'Millstone Bakery', friendly_id: 'millstone' },
          salary: '£28,000 - £31,000 / yr',
          description: html,
        },
      ]),
      {
        company: 'Millstone Bakery',
        location: 'Hull, United Kingdom',
        salary: { min: 28_000, max: 31_000, currency: 'GBP', period: 'year' },
        source: { kind: 'ats', ats: 'breezy' },
      },
    ],
    [
      'https://millstone.bamboohr.com/careers/42',
      'https://millstone.bamboohr.com/careers/42/detail',
      JSON.stringify({
        meta: {},
        result: {
          jobOpening: {
            jobOpeningShareUrl: 'https://millstone.bamboohr.com/careers/42',
            jobOpeningName: 'Baker',
            employmentStatusLabel: 'Full-Time',
            location: { city: 'Hull', state: 'England', addressCountry: 'United Kingdom' },
            locationType: '0',
            datePosted: '2026-11-01',
            compensation: '£14 per hour',
            description: html,
          },
        },
      }),
      {
        company: 'Millstone',
        location: 'Hull, England',
        remote: 'onsite',
        salary: { min: 14, max: 14, currency: 'GBP', period: 'hour' },
        source: { kind: 'ats', ats: 'bamboohr' },
      },
    ],
    [
      `https://millstone.pinpointhq.com/en/postings/${id}`,
      'https://millstone.pinpointhq.com/postings.json',
      JSON.stringify({
        data: [
          {
            id: '9',
            path: `/en/postings/${id}`,
            url: `https://millstone.pinpointhq.com/en/postings/${id}`,
            title: 'Baker',
            employment_type: 'full_time',
            employment_type_text: 'Full Time',
            workplace_type: 'onsite',
            deadline_at: '2026-12-24',
            location: { city: 'Hull', province: 'England', name: 'Hull bakery' },
            compensation_minimum: 28000,
            compensation_maximum: 31000,
            compensation_currency: 'GBP',
            compensation_frequency: 'year',
            compensation_visible: true,
            description: '<p>At Millstone you bake.</p>',
            key_responsibilities: '',
            skills_knowledge_expertise_header: 'Requirements',
            skills_knowledge_expertise: '<ul><li>Two years of baking</li></ul>',
            job: { requisition_id: 'P-3' },
          },
        ],
      }),
      {
        company: 'Millstone',
        location: 'Hull, England',
        validThrough: '2026-12-24',
        reference: 'P-3',
        salary: { min: 28_000, max: 31_000, currency: 'GBP', period: 'year' },
        source: { kind: 'ats', ats: 'pinpoint' },
      },
    ],
    [
      'https://millstone.applytojob.com/apply/AbC123dEf/Baker',
      'https://millstone.applytojob.com/apply/AbC123dEf',
      ld(
        '"hiringOrganization":{"@type":"Organization","name":"Millstone Bakery"},"jobLocation":{"@type":"Place","address":{"addressLocality":"Hull","addressRegion":"England"}}',
      ),
      { company: 'Millstone Bakery', location: 'Hull, England', source: { kind: 'ats', ats: 'jazzhr' } },
    ],
    [
      'https://millstone.wd5.myworkdayjobs.com/en-US/External/job/Hull/Baker_R-1001',
      'https://millstone.wd5.myworkdayjobs.com/wday/cxs/millstone/External/job/Hull/Baker_R-1001',
      JSON.stringify({
        jobPostingInfo: {
          title: 'Baker',
          jobDescription: html,
          location: 'Hull',
          additionalLocations: ['York'],
          startDate: '2026-11-01',
          timeType: 'Full time',
          jobReqId: 'R-1001',
          remoteType: 'On-site',
          externalUrl: 'https://millstone.wd5.myworkdayjobs.com/External/job/Hull/Baker_R-1001',
        },
        hiringOrganization: { name: '1000 Millstone Bakery Ltd' },
      }),
      {
        company: 'Millstone Bakery Ltd',
        location: 'Hull; York',
        remote: 'onsite',
        reference: 'R-1001',
        source: { kind: 'ats', ats: 'workday' },
      },
    ],
    [
      'https://careers-millstone.icims.com/jobs/1234/baker/job',
      'https://careers-millstone.icims.com/jobs/1234/job?in_iframe=1',
      ld(
        '"hiringOrganization":{"@type":"Organization","name":"Millstone Bakery"},"jobLocation":[{"@type":"Place","address":{"addressLocality":"Hull"}}]',
      ),
      { company: 'Millstone Bakery', location: 'Hull', source: { kind: 'ats', ats: 'icims' } },
    ],
    [
      'https://jobs.jobvite.com/millstone/job/oAbCdEfGh',
      'https://jobs.jobvite.com/millstone/job/oAbCdEfGh',
      ld(
        '"hiringOrganization":{"@type":"Organization","name":"Millstone Bakery"},"jobLocation":{"@type":"Place","address":"Hull"}',
      ),
      { company: 'Millstone Bakery', location: 'Hull', source: { kind: 'ats', ats: 'jobvite' } },
    ],
    [
      'https://arbetsformedlingen.se/platsbanken/annonser/24681012',
      'https://jobsearch.api.jobtechdev.se/ad/24681012',
      JSON.stringify({
        id: '24681012',
        headline: 'Baker',
        employer: { name: 'Kvarnens Bageri AB' },
        workplace_address: { city: 'Kiruna', municipality: 'Kiruna' },
        publication_date: '2026-11-01T00:00:00',
        application_deadline: '2026-12-01T23:59:59',
        application_details: { email: 'jobb@kvarnen.example', reference: 'B2' },
        application_contacts: [
          { name: 'Siv Berg', email: 'siv.berg@kvarnen.example', telephone: '0980-000' },
        ],
        description: {
          text: 'Krav\n- Two years of baking\n\nDu bakar bröd innan det blir ljust och du gillar det.',
        },
      }),
      {
        company: 'Kvarnens Bageri AB',
        location: 'Kiruna',
        language: 'sv',
        validThrough: '2026-12-01',
        applyEmail: 'jobb@kvarnen.example',
        reference: 'B2',
        source: { kind: 'public-service', ats: 'platsbanken' },
      },
    ],
  ])('%s', async (address, question, answer, expected) => {
    const { posting } = await readPosting({ url: address }, { fetchPage: answering({ [question]: answer }) })
    expect(posting).toMatchObject({ ...base, ...expected })
    expect(posting.facts['title']?.quote).toBe('Baker')
  })
})

describe('an answer that was saved or pasted is known by its shape', () => {
  test.each<[string, string, object]>([
    [
      'comeet',
      JSON.stringify([
        {
          uid: 'A1.B2',
          name: 'Baker',
          company_name: 'Millstone Bakery',
          email: 'millstone.1@applynow.io',
          employment_type: 'Full-time',
          workplace_type: 'On-site',
          location: { city: 'Hull', state: null, country: 'GB', is_remote: false },
          url_comeet_hosted_page: 'https://www.comeet.com/jobs/millstone/A1',
          details: [{ name: 'Requirements', value: '<ul><li>Two years of baking</li></ul>' }],
        },
      ]),
      { company: 'Millstone Bakery', location: 'Hull, GB', applyEmail: 'millstone.1@applynow.io' },
    ],
    [
      'jobroom',
      JSON.stringify({
        id: 'x',
        jobContent: {
          jobDescriptions: [
            {
              languageIsoCode: 'de',
              title: 'Baker',
              description: 'Anforderungen\n- Two years of baking\nWir backen nachts und suchen dich.',
            },
          ],
          company: { name: 'Mühle AG', city: 'Chur' },
          location: { city: 'Chur', cantonCode: 'GR', countryIsoCode: 'CH' },
          employment: { workloadPercentageMin: 80, workloadPercentageMax: 100 },
          applyChannel: { emailAddress: 'jobs@muehle.example' },
          publicContact: {
            salutation: 'MS',
            firstName: 'Ladina',
            lastName: 'Caduff',
            email: 'l.caduff@muehle.example',
          },
        },
        publication: { startDate: '2026-11-01', endDate: '2026-12-31' },
      }),
      {
        company: 'Mühle AG',
        location: 'Chur, GR',
        employmentType: '80-100 %',
        validThrough: '2026-12-31',
        applyEmail: 'jobs@muehle.example',
      },
    ],
    [
      'jazzhr',
      '<?xml version="1.0"?><jobs><job><id>j1</id><title>Baker</title><url>https://millstone.applytojob.com/apply/j1</url><city>Hull</city><state>England</state><country>United Kingdom</country><type>Full Time</type><description><![CDATA[<p>At Millstone you bake.</p><h3>Requirements</h3><ul><li>Two years of baking</li></ul>]]></description></job></jobs>',
      { company: 'Millstone', location: 'Hull, England' },
    ],
  ])('%s', async (ats, text, expected) => {
    const { posting } = await readPosting({ text }, { fetchPage: answering({}) })
    expect(posting).toMatchObject({ ...base, ...expected, source: { ats } })
  })
})

test('a board that does not have the job leaves the page itself to be read', async () => {
  const address = 'https://www.millstone.example/jobs?gh_jid=4012345'
  const page = `<html lang="en"><head><title>Baker - Millstone Bakery Ltd</title></head><body><h1>Baker</h1><p>Location: Hull</p>${html}<script src="https://boards.greenhouse.io/embed/job_board/js?for=wrong"></script></body></html>`
  const { posting } = await readPosting({ url: address }, { fetchPage: answering({ [address]: page }) })
  expect(posting).toMatchObject({
    ...base,
    company: 'Millstone Bakery Ltd',
    location: 'Hull',
    source: { kind: 'html', ats: null },
  })
})

test('a job that is gone from its board is told, however long the page that came instead', async () => {
  const address = 'https://boards.greenhouse.io/millstone/jobs/4012345'
  const shell = `<html><head><title>Jobs at Millstone</title></head><body><h1>Job not found</h1>${'<p>We bake bread in nine towns and always look for people.</p>'.repeat(200)}</body></html>`
  await expect(
    readPosting({ url: address }, { fetchPage: answering({ [address]: shell }) }),
  ).rejects.toMatchObject({ code: 'posting.expired' })
})

test('a posting under a closing banner is read, and the banner told', async () => {
  const page = ld('"hiringOrganization":"Millstone Bakery"').replace(
    '<body>',
    '<body><p>This job is no longer accepting applications</p>',
  )
  const { posting } = await readPosting({ html: page }, { fetchPage: answering({}) })
  expect(posting.closed?.quote).toMatch(/no longer accepting/)
})
