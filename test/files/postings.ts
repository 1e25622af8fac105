import type { Posting } from '../../app/src/posting/posting.ts'

/** A posting written for the tests; give what differs. */
export function postingWith(given: Partial<Posting> = {}): Posting {
  return {
    title: 'Senior Backend Developer (Python/Django) (m/f/d)',
    company: 'Bambuswerk',
    location: 'Vienna',
    remote: 'hybrid',
    employmentType: null,
    salary: null,
    postedAt: null,
    validThrough: null,
    language: 'en',
    url: null,
    applyUrl: null,
    applyEmail: null,
    companyDomain: null,
    description: [
      'We build software for property managers.',
      'You will design and run Django services that thousands of buildings rely on every day.',
      'We need someone with 12 years of Rust, expert knowledge of Erlang and a PhD.',
      'Please apply online.',
    ].join('\n\n'),
    requirements: ['5+ years of Python', 'Kubernetes and PostgreSQL in production', 'Rust is a plus'],
    agency: null,
    instructions: [],
    reference: null,
    source: { kind: 'text', ats: null },
    facts: {},
    ...given,
  }
}

/** A posting of which nothing but its text is known. */
export const bareText: Posting = postingWith({
  title: null,
  company: null,
  location: null,
  remote: null,
  language: null,
  requirements: [],
  description: 'Help wanted for the summer. Ask inside.',
})
