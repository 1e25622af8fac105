import { describe, expect, test } from 'vitest'
import { readPosting } from './read.ts'

const offline = { fetchPage: () => Promise.reject(new Error('no network in this test')) }

const markup = `<!doctype html><html lang="en"><head><title>Data Engineer | Example Works</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Data Engineer",
"hiringOrganization":{"@type":"Organization","name":"Example Works GmbH","contactPoint":{"@type":"ContactPoint","name":"Sam Switch"}},
"jobLocation":{"@type":"Place","address":{"addressLocality":"Leipzig","addressCountry":"DE"}},"datePosted":"2026-11-01",
"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","minValue":60000,"maxValue":72000,"unitText":"YEAR"}},
"description":"<p>We build pipelines.</p><h3>Requirements</h3><ul><li>SQL</li><li>Python</li></ul>"}</script></head><body></body></html>`

describe('a page with a schema.org JobPosting', () => {
  test('is read with the place of every fact', async () => {
    const { posting, people } = await readPosting({ html: markup }, offline)
    expect(posting).toMatchObject({
      title: 'Data Engineer',
      company: 'Example Works GmbH',
      location: 'Leipzig, DE',
      postedAt: '2026-11-01',
      salary: { min: 60_000, max: 72_000, currency: 'EUR', period: 'year' },
      requirements: ['SQL', 'Python'],
      source: { kind: 'json-ld', ats: null },
    })
    expect(posting.facts['title']).toEqual({ quote: 'Data Engineer', where: 'script[0].title' })
    expect(people).toEqual([])
  })
})

describe('what is no posting is refused in plain words', () => {
  test.each([
    [{ text: '  \n ' }, 'posting.empty'],
    [{ text: 'x'.repeat(20_000_000) }, 'posting.too-large'],
    [{ url: 'https://www.linkedin.com/jobs/view/1' }, 'posting.linkedin'],
    [{ url: 'ftp://example.org/job' }, 'posting.not-a-web-address'],
    [{ url: 'https://user:word@example.org/' }, 'posting.not-a-web-address'],
    [
      { html: '<html><body><h1>Oops</h1><p>This job is no longer available.</p></body></html>' },
      'posting.expired',
    ],
    [
      { html: '<html><head><script>start()</script></head><body><div id="root"></div></body></html>' },
      'posting.needs-script',
    ],
    [{ text: '{"a":1}' }, 'posting.unreadable'],
  ])('%#', async (given, code) => {
    await expect(readPosting(given, offline)).rejects.toMatchObject({ code })
  })
})
