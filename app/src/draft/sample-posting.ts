import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'

/** An invented posting that gives every variable of a template a value, for whoever has none of their own yet. */
export const samplePosting: Posting = {
  title: 'Project Coordinator',
  company: 'Lindenhof Housing',
  location: 'Leeds, United Kingdom',
  remote: 'hybrid',
  employmentType: 'Full time',
  salary: null,
  postedAt: null,
  validThrough: null,
  language: 'en',
  url: null,
  applyUrl: null,
  applyEmail: null,
  companyDomain: 'lindenhof.example',
  agency: null,
  reference: 'LH-118',
  requirements: [
    'You have planned projects with several people in them',
    'You write clearly, to tenants and to engineers alike',
  ],
  instructions: [],
  description: `Project Coordinator

Lindenhof Housing, Leeds, United Kingdom. Reference LH-118.

Lindenhof Housing lets and looks after 2,300 flats in Leeds. You will plan the repairs that tenants ask for, from the first call to the day when everything works again.

What you bring:
- You have planned projects with several people in them
- You write clearly, to tenants and to engineers alike

Questions? Ask Priya Raman, recruiter: priya.raman@lindenhof.example.`,
  source: { kind: 'text', ats: null },
  facts: {},
}

export const sampleContact: Contact = {
  name: 'Priya Raman',
  role: 'recruiter',
  kind: 'recruiter',
  email: 'priya.raman@lindenhof.example',
  emailStatus: 'published',
  confidence: 0.95,
  evidence: [
    {
      kind: 'posting-text',
      quote: 'Questions? Ask Priya Raman, recruiter: priya.raman@lindenhof.example.',
      where: 'line 11',
    },
  ],
}
