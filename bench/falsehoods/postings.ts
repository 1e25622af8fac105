import type { Posting } from '../../app/src/posting/posting.ts'
import type { Contact } from '../../app/src/recruiter/contact.ts'

/** The job that a résumé's sentences are written to (people.json). The project's own: no such company is meant. */
export interface Job {
  title: string
  company: string
  language: string
  contact: string
  location?: string | undefined
  requirements: string[]
  description: string
}

export const postingOf = (job: Job): Posting => ({
  title: job.title,
  company: job.company,
  location: job.location ?? null,
  remote: null,
  employmentType: null,
  salary: null,
  postedAt: null,
  validThrough: null,
  language: job.language,
  url: null,
  applyUrl: null,
  applyEmail: null,
  companyDomain: null,
  description: [job.description, ...job.requirements].join('\n'),
  requirements: job.requirements,
  agency: null,
  instructions: [],
  reference: null,
  source: { kind: 'text', ats: null },
  facts: {},
})

export const contactOf = (job: Job): Contact => ({
  name: job.contact,
  role: null,
  kind: 'recruiter',
  email: null,
  emailStatus: 'unknown',
  confidence: 0.9,
  evidence: [{ kind: 'posting-text', quote: job.contact, where: 'posting' }],
})
