import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPosting } from './read.ts'

/** Postings written for this project: one per way of writing a posting that we know of. */
const folder = join(import.meta.dirname, 'test-postings')
const offline = { fetchPage: () => Promise.reject(new Error('no network in this test')) }

async function read(file: string) {
  const text = readFileSync(join(folder, file), 'utf8')
  return await readPosting(file.endsWith('.html') ? { html: text } : { text }, offline)
}

const year = (min: number, max: number, currency: string | null) => ({ min, max, currency, period: 'year' })

describe('title, company, place, language and pay are read whatever the form', () => {
  test.each([
    [
      'page-plain-english.html',
      'Warehouse Shift Lead',
      'Harrow & Finch Logistics',
      'Doncaster, UK',
      'en',
      year(31_500, 34_000, 'GBP'),
    ],
    [
      'page-german-dl.html',
      'Elektroniker für Betriebstechnik (m/w/d)',
      'Brückner Fördertechnik GmbH',
      '73430 Aalen',
      'de',
      { min: 3400, max: 3900, currency: 'EUR', period: 'month' },
    ],
    [
      'page-french-table.html',
      'Boulanger / Boulangère (H/F)',
      'Maison Lacombe',
      'Annecy (74)',
      'fr',
      { min: 1900, max: 2200, currency: 'EUR', period: 'month' },
    ],
    [
      'page-norwegian.html',
      'Sykepleier 100 % fast',
      'Fjelltun kommune',
      'Røros',
      'no',
      year(530_000, 610_000, 'NOK'),
    ],
    [
      'page-spanish-icons.html',
      'Técnico/a de laboratorio',
      'Laboratorios Verdemar',
      'Zaragoza, España',
      'es',
      year(22_000, 25_000, 'EUR'),
    ],
    [
      'page-italian-inline.html',
      'Addetto alla contabilità',
      'Tessitura Valbrenta S.r.l.',
      'Bassano del Grappa (VI)',
      'it',
      year(26_000, 30_000, 'EUR'),
    ],
    [
      'page-dutch.html',
      'Monteur windturbines',
      'Noorderwind B.V.',
      'Delfzijl',
      'nl',
      { min: 2800, max: 3600, currency: 'EUR', period: 'month' },
    ],
    ['page-swedish.html', 'Kock till förskola', 'Björkdala Friskolor AB', 'Västerås', 'sv', null],
    ['page-danish.html', 'Pædagog til børnehave', 'Kløvermarkens Børnehus', 'Odense C', 'da', null],
    [
      'page-portuguese.html',
      'Analista de Suporte Pleno',
      'Nuvem Clara Tecnologia',
      'Curitiba, PR',
      'pt',
      { min: 4500, max: 5800, currency: 'BRL', period: 'month' },
    ],
    [
      'page-og-only.html',
      'Embedded Firmware Engineer',
      'Kestrel Robotics',
      'Eindhoven, Netherlands',
      'en',
      year(60_000, 75_000, 'EUR'),
    ],
    [
      'page-next-data.html',
      'Payroll Specialist',
      'Oakridge Payroll Services',
      'Columbus, OH',
      'en',
      year(52_000, 61_000, 'USD'),
    ],
    [
      'page-initial-state.html',
      'Fachinformatiker Systemintegration (m/w/d)',
      'Stadtwerke Lindenau',
      'Görlitz',
      'de',
      null,
    ],
    ['page-nuxt.html', 'Jardinier paysagiste H/F', 'Pépinières du Steir', 'Quimper', 'fr', null],
    ['page-next-stream.html', 'Locksmith', 'Barbican Keys', 'Norwich', 'en', null],
    [
      'page-jsonld-graph.html',
      'Paralegal & Office Coordinator',
      'Tallow & Reed LLP',
      'Portland, ME',
      'en',
      { min: 28.5, max: 28.5, currency: 'USD', period: 'hour' },
    ],
    [
      'page-jsonld-broken.html',
      'Line Cook',
      'Saltmarsh Kitchen',
      'Galway, Ireland',
      'en',
      { min: 14.5, max: 14.5, currency: 'EUR', period: 'hour' },
    ],
    [
      'page-microdata.html',
      'Dental Nurse',
      'Millrace Dental Care',
      'Bath, Somerset',
      'en',
      { min: 13.2, max: 13.2, currency: 'GBP', period: 'hour' },
    ],
    ['page-rdfa.html', 'Bus Driver', 'Lakeland Coaches', 'Kendal, Cumbria', 'en', null],
    [
      'text-english-labels.txt',
      'Civil Engineer (Drainage)',
      'Pennine Water Partnership',
      'Huddersfield',
      'en',
      year(38_000, 45_000, 'GBP'),
    ],
    [
      'text-english-prose.txt',
      'Senior Data Analyst',
      'Fernhill Analytics',
      'Bristol',
      'en',
      year(55_000, 62_000, 'GBP'),
    ],
    ['text-title-at-company.txt', 'Product Designer', 'Loomwork', 'Remote, Europe', 'en', null],
    [
      'text-german-letter.txt',
      'Erzieherin / Erzieher (m/w/d)',
      'Gemeinde Oberwiesental',
      '09484 Oberwiesenthal',
      'de',
      null,
    ],
    [
      'text-french.txt',
      'Développeur Java confirmé (H/F)',
      'Altérion Conseil',
      'Villeurbanne (69)',
      'fr',
      year(42_000, 48_000, 'EUR'),
    ],
    [
      'text-spanish.txt',
      'Camarero/a de sala',
      'Restaurante La Higuera',
      'Salamanca',
      'es',
      { min: 1450, max: 1450, currency: 'EUR', period: 'month' },
    ],
    ['text-norwegian-prose.txt', 'Systemutvikler til Fjordkart AS', 'Fjordkart AS', 'Ålesund', 'no', null],
    ['text-mail-forward.txt', 'Einkäufer (m/w/d)', 'Donautal Maschinenbau GmbH', 'Ulm', 'de', null],
    ['text-mail-english.txt', 'Quantity Surveyor', null, 'Inverness', 'en', year(48_000, 55_000, 'GBP')],
    [
      'text-linkedin.txt',
      'Grid Operations Engineer',
      'Brightwater Energy',
      'Cardiff, Wales, United Kingdom',
      'en',
      null,
    ],
    [
      'text-linkedin-de.txt',
      'Schiffsmakler (m/w/d)',
      'Nordhafen Reederei',
      'Hamburg, Hamburg, Deutschland',
      'de',
      null,
    ],
    [
      'text-markdown.md',
      'Site Reliability Engineer',
      'Quayside Payments',
      'Dublin, Ireland (hybrid)',
      'en',
      year(85_000, 100_000, 'EUR'),
    ],
    [
      'text-frontmatter-toml.md',
      'Gardener',
      'Ardmore Estate',
      'Argyll, Scotland',
      'en',
      year(24_000, 24_000, 'GBP'),
    ],
    [
      'text-frontmatter-nested.md',
      'Backend Developer: Payments',
      'Koala Ledger',
      'Melbourne, Australia',
      'en',
      null,
    ],
    ['text-frontmatter-list.md', 'Sailmaker', 'Vela & Figli', 'Trieste, Monfalcone', 'it', null],
    [
      'hn-classic.txt',
      'Senior Backend Engineer',
      'Tideline',
      'Lisbon, Portugal (EU)',
      'en',
      year(65_000, 80_000, 'EUR'),
    ],
    [
      'hn-dashes.txt',
      'Firmware Engineer, Mechanical Engineer',
      'Copperfield Labs',
      'Austin, TX',
      'en',
      year(120_000, 150_000, 'USD'),
    ],
    ['hn-role-first.txt', 'Machine Learning Engineer', 'Peregrine Maps', 'US', 'en', null],
    ['hn-multi.html', 'Multiple roles', 'Saffron Health', 'NYC', 'en', null],
    ['feed-rss.xml', 'Pattern Cutter', 'Marlow Textiles', 'Leicester, UK', 'en', null],
    ['feed-atom.xml', 'Food Technologist', 'Hedgerow Foods', null, 'en', null],
    [
      'feed-indeed.xml',
      'HGV Technician',
      'Fosse Way Haulage',
      'Cirencester, Gloucestershire',
      'en',
      { min: 19, max: 19, currency: 'GBP', period: 'hour' },
    ],
    [
      'feed-remote.json',
      'Support Engineer',
      'Papertrail Post',
      'Worldwide',
      'en',
      { min: 40_000, max: 55_000, currency: null, period: null },
    ],
    [
      'feed-arbeitsagentur.json',
      'Tischler/in',
      'Holzwerk Ammersee GmbH',
      'Dießen am Ammersee, Bayern',
      'de',
      null,
    ],
    [
      'feed-unknown-ats.json',
      'Radiographer',
      'St Brannoc Hospital Trust',
      'Truro, Cornwall',
      'en',
      year(33_000, 40_500, 'GBP'),
    ],
  ])('%s', async (file, title, company, location, language, salary) => {
    const { posting } = await read(file)
    expect(posting).toMatchObject({ title, company, location, language, salary })
  })
})

describe('dates, references and addresses of applications', () => {
  test.each([
    ['page-plain-english.html', { validThrough: '2027-02-14', reference: 'HFL-2207' }],
    [
      'page-german-dl.html',
      {
        validThrough: '2027-01-31',
        reference: 'BF-118',
        applyEmail: 'bewerbung@brueckner-foerdertechnik.example',
      },
    ],
    ['page-norwegian.html', { validThrough: '2027-01-12', applyEmail: null }],
    ['page-swedish.html', { validThrough: '2027-02-28' }],
    ['page-rdfa.html', { postedAt: '2026-10-30' }],
    [
      'text-english-labels.txt',
      { validThrough: '2027-03-05', applyEmail: 'tom.ashcroft@penninewater.example' },
    ],
    ['text-german-letter.txt', { validThrough: '2027-02-20' }],
    ['feed-rss.xml', { postedAt: '2026-11-09', applyEmail: 'hr@marlow.example' }],
    [
      'feed-indeed.xml',
      { postedAt: '2026-11-10', reference: 'NG-5531', applyEmail: 'workshop@fosseway.example' },
    ],
    ['feed-unknown-ats.json', { validThrough: '2026-12-15', reference: 'RAD-881' }],
  ])('%s', async (file, facts) => {
    expect((await read(file)).posting).toMatchObject(facts)
  })
})

describe("the posting's own instructions are kept in its own words", () => {
  test.each([
    ['page-plain-english.html', /No agencies please/],
    ['page-plain-english.html', /quote HFL-2207 in the subject/],
    ['page-french-table.html', /Candidatures uniquement par courriel/],
    ['page-norwegian.html', /ikke imot søknader på e-post/],
    ['page-dutch.html', /Acquisitie/],
    ['page-swedish.html', /Märk ansökan med "Kock Västerås"/],
    ['page-spanish-icons.html', /indicando la referencia LV-77/],
    ['text-title-at-company.txt', /Apply via the link only/],
    ['hn-dashes.txt', /"HN" in the subject/],
  ])('%s: %s', async (file, instruction) => {
    const { posting } = await read(file)
    expect(posting.instructions.map(({ quote }) => quote)).toContainEqual(expect.stringMatching(instruction))
    for (const { quote, where } of posting.instructions) {
      const [start = 0, end = 0] = where.replace('description:', '').split('-').map(Number)
      expect(posting.description.slice(start, end)).toContain(quote)
    }
  })
})

test.each([
  ['page-expired-shell.html', 'posting.expired'],
  ['page-login.html', 'posting.needs-login'],
])('%s is refused as %s', async (file, code) => {
  await expect(read(file)).rejects.toMatchObject({ code })
})
