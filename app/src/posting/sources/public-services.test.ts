import { describe, expect, test } from 'vitest'
import { readPosting } from '../read.ts'

/**
 * Answers written for this project after each service's public documentation, in its own shape and with invented firms
 * and people. Real answers are in real-answers.test.ts.
 */
const offline = { fetchPage: () => Promise.reject(new Error('no network in this test')) }

/** Shape: francetravail.io, "API Offres d'emploi v2", GET /v2/offres/search. */
const franceTravail = {
  resultats: [
    {
      id: '198KQRT',
      intitule: 'Boulanger / Boulangère (H/F)',
      description:
        'Vous pétrissez et façonnez le pain de la maison, la nuit, dans une équipe de quatre personnes.',
      dateCreation: '2026-11-04T08:12:30.000Z',
      lieuTravail: { libelle: '56 - LORIENT', codePostal: '56100', commune: '56121' },
      romeCode: 'D1102',
      typeContrat: 'CDI',
      typeContratLibelle: 'Contrat à durée indéterminée',
      entreprise: { nom: 'FOURNIL DES QUAIS', entrepriseAdaptee: false },
      competences: [{ code: '101', libelle: 'Façonner des pâtons', exigence: 'E' }],
      salaire: { libelle: 'Mensuel de 1900.00 Euros à 2100.00 Euros sur 12 mois' },
      contact: {
        nom: 'FOURNIL DES QUAIS - Mme Rozenn Kermarrec',
        coordonnees1: '3 quai des Indes',
        courriel: 'Pour postuler, utiliser le lien suivant : https://candidat.example/offres/198KQRT',
      },
      secteurActivite: '10',
      origineOffre: { origine: '1', urlOrigine: 'https://candidat.example/offres/recherche/detail/198KQRT' },
    },
  ],
}

/** Shape: finn.no/api/doc/ad, an Atom entry with FINN's own namespace. */
const finn = `<?xml version="1.0" encoding="UTF-8"?>
<entry xmlns="http://www.w3.org/2005/Atom" xmlns:finn="http://www.finn.no/ns">
  <id>https://cache.api.example/iad/ad/job-full-time/400000001</id>
  <title>Baker</title>
  <published>2026-11-02T09:00:00.000Z</published>
  <author><name>Tindebakst AS</name></author>
  <link rel="alternate" type="text/html" href="https://www.finn.no/400000001"/>
  <finn:location><finn:city>Bodø</finn:city><finn:country>Norge</finn:country></finn:location>
  <finn:contact title="Bakermester"><finn:name>Ragna Sivertsen</finn:name><finn:email>ragna@tindebakst.example</finn:email><finn:phone-number type="mobile">900 00 000</finn:phone-number></finn:contact>
  <finn:adata>
    <finn:field name="company"><finn:field name="name" value="Tindebakst AS"/><finn:field name="url" value="https://tindebakst.example"/></finn:field>
    <finn:field name="duration" value="Fast"/>
    <finn:field name="application_deadline" value="2026-12-10"/>
    <finn:field name="application_label" value="Merk søknaden: Baker 2027"/>
    <finn:field name="general_text"><finn:value><finn:field name="title" value="Om stillingen"/><finn:field name="value"><![CDATA[<p>Vi søker en baker som liker å stå opp tidlig og vil lage brød med oss.</p>]]></finn:field></finn:value></finn:field>
  </finn:adata>
</entry>`

/** Shape: the search answer behind Amedia's newspapers' job pages. */
const amedia = {
  hits: {
    hits: [
      {
        _source: {
          id: 3_400_001,
          title: 'Baker 100 %',
          transaction_type: 'job',
          publish_from_time: '2026-11-01T00:00:00Z',
          company: {
            title: 'Tindebakst AS',
            category: 'Firmaer',
            contacts: [{ name: 'Web Konsulent', email: 'web@avisa.example' }],
          },
          address: { post_location: 'BODØ' },
          attributes: {
            employer: 'Tindebakst AS',
            workhours: 'Heltid',
            engagementtype: 'Fast',
            applicationdue: '2026-12-10',
            applicationemail: 'jobb@tindebakst.example',
            applicationtag: 'Merk søknaden: TB-7',
          },
          contacts: [{ name: 'Ragna Sivertsen', title: 'Bakermester', email: 'ragna@tindebakst.example' }],
          text: [{ value: '<p>Vi søker en baker som liker å stå opp tidlig og vil lage brød med oss.</p>' }],
        },
      },
    ],
  },
}

/** Shape: developer.usajobs.gov, GET /api/search. */
const usajobs = {
  LanguageCode: 'EN',
  SearchResult: {
    SearchResultCount: 1,
    SearchResultItems: [
      {
        MatchedObjectId: '812000001',
        MatchedObjectDescriptor: {
          PositionID: 'RS-26-1258',
          PositionTitle: 'Baker',
          PositionURI: 'https://www.usajobs.gov/job/812000001',
          ApplyURI: ['https://www.usajobs.gov/job/812000001?PostingChannelID=RESTAPI'],
          PositionLocationDisplay: 'Rapid City, South Dakota',
          PositionLocation: [{ LocationName: 'Rapid City, South Dakota', CountryCode: 'United States' }],
          OrganizationName: 'Bureau of Bread',
          DepartmentName: 'Department of the Pantry',
          PositionSchedule: [{ Name: 'Full-time', Code: '1' }],
          PositionRemuneration: [
            { MinimumRange: '21.40', MaximumRange: '25.10', RateIntervalCode: 'PH', Description: 'Per Hour' },
          ],
          PublicationStartDate: '2026-11-05T00:00:00.0000',
          ApplicationCloseDate: '2026-11-19T23:59:59.9970',
          UserArea: {
            Details: {
              JobSummary: 'You bake bread for the mess hall.',
              MajorDuties: ['Mix and shape dough.'],
              AgencyContactEmail: 'do_not_email@bread.example',
              AgencyContactPhone: '605-555-0100',
            },
          },
        },
      },
    ],
  },
}

/** Shape: the RSS of an agency's page at governmentjobs.com, with the `joblisting` namespace. */
const neogov = `<?xml version="1.0"?>
<rss version="2.0" xmlns:joblisting="http://www.neogov.com/namespaces/JobListing"><channel><title>County of Alder</title>
<item><title>Baker</title><link>https://www.governmentjobs.com/careers/aldercounty/jobs/4000001</link><pubDate>Wed, 28 Oct 2026 00:00:00 GMT</pubDate>
<joblisting:jobId>4000001</joblisting:jobId><joblisting:jobNumberSingle>26-0117</joblisting:jobNumberSingle><joblisting:department>Health and Human Services</joblisting:department>
<joblisting:location>Alder City</joblisting:location><joblisting:state>CA</joblisting:state><joblisting:jobType>Full-Time</joblisting:jobType>
<joblisting:advertiseFromDate>2026-10-28</joblisting:advertiseFromDate><joblisting:advertiseToDateTime>2026-11-30</joblisting:advertiseToDateTime>
<joblisting:minimumSalary>22.10</joblisting:minimumSalary><joblisting:maximumSalary>27.40</joblisting:maximumSalary><joblisting:salaryInterval>Hourly</joblisting:salaryInterval><joblisting:salaryCurrency>USD</joblisting:salaryCurrency>
<description>&lt;p&gt;Under general supervision, bakes bread for the county's kitchens.&lt;/p&gt;</description></item></channel></rss>`

describe('an answer of a public job service, as its documentation shows it', () => {
  test.each<[string, string, object, object[]]>([
    [
      'francetravail',
      JSON.stringify(franceTravail),
      {
        title: 'Boulanger / Boulangère (H/F)',
        company: 'FOURNIL DES QUAIS',
        location: '56 - LORIENT',
        language: 'fr',
        salary: { min: 1900, max: 2100, currency: 'EUR', period: 'month' },
        postedAt: '2026-11-04',
        reference: '198KQRT',
        applyUrl: 'https://candidat.example/offres/198KQRT',
        requirements: ['Façonner des pâtons'],
      },
      [{ name: 'Rozenn Kermarrec', email: null }],
    ],
    [
      'finn',
      finn,
      {
        title: 'Baker',
        company: 'Tindebakst AS',
        location: 'Bodø, Norge',
        language: 'no',
        postedAt: '2026-11-02',
        validThrough: '2026-12-10',
        companyDomain: 'tindebakst.example',
        url: 'https://www.finn.no/400000001',
        instructions: [{ quote: 'Merk søknaden: Baker 2027' }],
      },
      [{ name: 'Ragna Sivertsen', role: 'Bakermester', email: 'ragna@tindebakst.example' }],
    ],
    [
      'amedia',
      JSON.stringify(amedia),
      {
        title: 'Baker 100 %',
        company: 'Tindebakst AS',
        location: 'BODØ',
        language: 'no',
        validThrough: '2026-12-10',
        applyEmail: 'jobb@tindebakst.example',
        reference: 'TB-7',
      },
      [{ name: 'Ragna Sivertsen', role: 'Bakermester', email: 'ragna@tindebakst.example' }],
    ],
    [
      'usajobs',
      JSON.stringify(usajobs),
      {
        title: 'Baker',
        company: 'Bureau of Bread',
        location: 'Rapid City, South Dakota',
        language: 'en',
        salary: { min: 21.4, max: 25.1, currency: 'USD', period: 'hour' },
        validThrough: '2026-11-19',
        reference: 'RS-26-1258',
      },
      [{ name: null, email: 'do_not_email@bread.example' }],
    ],
    [
      'neogov',
      neogov,
      {
        title: 'Baker',
        company: 'County of Alder',
        location: 'Alder City, CA',
        language: 'en',
        salary: { min: 22.1, max: 27.4, currency: 'USD', period: 'hour' },
        validThrough: '2026-11-30',
        reference: '26-0117',
      },
      [],
    ],
  ])('%s', async (ats, text, expected, people) => {
    const { posting, people: named } = await readPosting({ text }, offline)
    expect(posting).toMatchObject({ ...expected, source: { kind: 'public-service', ats } })
    expect(named).toHaveLength(people.length)
    expect(named).toMatchObject(people)
    for (const { quote, where } of Object.values(posting.facts)) {
      expect(quote).not.toBe('')
      expect(where).not.toBe('')
    }
  })
})

describe('a page of a service whose API asks for a key is read as a page, and known for whose it is', () => {
  const page = `<html lang="no"><head><title>Baker | FINN Jobb</title></head><body><h1>Baker</h1><dl><dt>Arbeidsgiver</dt><dd>Tindebakst AS</dd><dt>Sted</dt><dd>Bodø</dd></dl><p>Vi søker en baker som liker å stå opp tidlig og vil lage brød med oss. Du har fagbrev og liker å jobbe i et lite lag.</p></body></html>`
  test.each([
    ['https://www.finn.no/job/fulltime/ad.html?finnkode=400000001', 'finn'],
    ['https://www.usajobs.gov/job/812000001', 'usajobs'],
    ['https://www.governmentjobs.com/careers/aldercounty/jobs/4000001', 'neogov'],
    ['https://candidat.francetravail.fr/offres/recherche/detail/198KQRT', 'francetravail'],
  ])('%s', async (url, ats) => {
    const asked: string[] = []
    const { posting } = await readPosting(
      { url },
      {
        fetchPage: (at) => {
          asked.push(at)
          return Promise.resolve({ url, contentType: 'text/html', text: page })
        },
      },
    )
    expect(asked).toEqual([url])
    expect(posting).toMatchObject({ title: 'Baker', company: 'Tindebakst AS', source: { kind: 'html', ats } })
  })
})
