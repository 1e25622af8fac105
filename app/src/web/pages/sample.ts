import type { Posting } from '../../posting/posting.ts'
import type { Contact } from '../../recruiter/contact.ts'
import type { Viewer } from '../layout.tsx'

/** Invented people and an invented posting, for the tests of the pages. */
export const viewer: Viewer = { name: 'Ada Nwosu', email: 'ada@example.org', role: 'owner' }

const asks =
  'Questions? Ingrid Solheim, who leads the data team, is happy to answer: ingrid.solheim@birchwood.example.'

export const posting: Posting = {
  title: 'Data Engineer',
  company: 'Birchwood Transit',
  location: 'Bergen, Norway',
  remote: 'hybrid',
  employmentType: 'Full time',
  salary: { min: 720_000, max: 840_000, currency: 'NOK', period: 'year' },
  postedAt: '2026-11-14',
  validThrough: '2026-12-10',
  language: 'en',
  url: 'https://jobs.example.com/birchwood/data-engineer',
  applyUrl: 'https://jobs.example.com/birchwood/apply',
  applyEmail: null,
  companyDomain: 'birchwood.example',
  agency: null,
  reference: 'BT-2214',
  requirements: ['Python', 'dbt', 'PostgreSQL'],
  instructions: [{ quote: 'Please put the reference BT-2214 in the subject.', where: 'line 31' }],
  description: `Birchwood Transit runs 140 electric buses in and around Bergen.\n\n${asks}`,
  source: { kind: 'text', ats: null },
  facts: {
    company: { quote: 'Birchwood Transit runs 140 electric buses', where: 'line 3' },
    reference: { quote: 'the reference BT-2214', where: 'line 31' },
  },
}

export const contact: Contact = {
  name: 'Ingrid Solheim',
  role: 'leads the data team',
  kind: 'hiring-manager',
  email: 'ingrid.solheim@birchwood.example',
  emailStatus: 'published',
  confidence: 0.96,
  evidence: [{ kind: 'posting-text', quote: asks, where: 'line 29' }],
}
