import type { PropsWithChildren } from 'hono/jsx'
import type { Contact, Evidence } from '../../recruiter/contact.ts'
import type { Posting, Quote } from '../../posting/posting.ts'

/** Something said, which opens to the words that it rests on and their place. */
export function Sourced({ quote, look, children }: PropsWithChildren<{ quote: Quote; look?: string }>) {
  return (
    <details class={`sourced ${look ?? ''}`}>
      <summary>{children}</summary>
      <q class="quote">{quote.quote}</q>
      <p class="where">{placeInWords(quote.where)}</p>
    </details>
  )
}

/** `description:120-148` means nothing to a reader; a line number and a field name do. */
export function placeInWords(where: string): string {
  if (/^description:\d+-\d+$/.test(where)) return 'in the text of the posting'
  if (/^text:\d+-\d+$/.test(where)) return 'in the text'
  return where
}

const kinds: Record<string, string> = {
  'posting-text': 'The posting’s text says',
  'ats-field': 'The posting’s contact field says',
  pattern: 'The pattern of other addresses there',
  user: 'You said so',
  'company-page': 'The company’s own page says',
  finder: 'An address finder says',
}

export const evidenceInWords = (kind: string): string => kinds[kind] ?? kind.replaceAll('-', ' ')

export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <ul class="claims">
      {evidence.map((reason) => (
        <li>
          <span class="small">{evidenceInWords(reason.kind)}:</span>
          <q class="quote">{reason.quote}</q>
          <span class="where">{placeInWords(reason.where)}</span>
        </li>
      ))}
    </ul>
  )
}

const remoteWords = { remote: 'Remote', hybrid: 'Partly remote', onsite: 'On site' } as const

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 })

/** Pay as a person would write it: numbers and currency as the posting has them, nothing converted. */
export function payInWords(salary: NonNullable<Posting['salary']>): string {
  const ends = [salary.min, salary.max].filter((value) => value !== null).map(number)
  const range = salary.min !== null && salary.min === salary.max ? (ends[0] ?? '') : ends.join(' to ')
  return [salary.currency, range, salary.period === null ? null : `per ${salary.period}`]
    .filter((part) => part !== null && part !== '')
    .join(' ')
}

/** schema.org's FULL_TIME, as a person would write it; a posting's own words stay. */
export const kindInWords = (kind: string): string =>
  /^[A-Z_, ]+$/.test(kind)
    ? kind
        .replaceAll('_', ' ')
        .toLowerCase()
        .replace(/^./, (letter) => letter.toUpperCase())
    : kind

/** What the posting says, each fact with the words it was read from. Facts that it doesn't state are left out. */
export function PostingFacts({ posting }: { posting: Posting }) {
  const rows: [string, string | null, string][] = [
    ['Company', posting.company, 'company'],
    ['Through', posting.agency, 'agency'],
    ['Place', posting.location, 'location'],
    ['Remote', posting.remote === null ? null : remoteWords[posting.remote], 'remote'],
    ['Kind', posting.employmentType && kindInWords(posting.employmentType), 'employmentType'],
    ['Pay', posting.salary === null ? null : payInWords(posting.salary), 'salary'],
    ['Reference', posting.reference, 'reference'],
    ['Posted', posting.postedAt, 'postedAt'],
    ['Open until', posting.validThrough, 'validThrough'],
    ['Apply to', posting.applyEmail, 'applyEmail'],
  ]
  return (
    <dl class="facts">
      {rows.map(([label, value, field]) =>
        value === null || value === '' ? null : (
          <>
            <dt>{label}</dt>
            <dd>
              {posting.facts[field] === undefined ? (
                value
              ) : (
                <Sourced quote={posting.facts[field]}>{value}</Sourced>
              )}
            </dd>
          </>
        ),
      )}
    </dl>
  )
}

/** A probability in a word that a person would use, and how many of four bars it fills. */
export function confidenceInWords(confidence: number): { text: string; bars: number } {
  if (confidence >= 0.9) return { text: 'Very likely', bars: 4 }
  if (confidence >= 0.7) return { text: 'Likely', bars: 3 }
  if (confidence >= 0.4) return { text: 'Possible', bars: 2 }
  return { text: 'Only a guess', bars: 1 }
}

export function Confidence({ value }: { value: number }) {
  const { text, bars } = confidenceInWords(value)
  return (
    <span class="small">
      <span class="meter" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i class={bar <= bars ? 'on' : ''}></i>
        ))}
      </span>{' '}
      {text}
    </span>
  )
}

export const roleInWords: Record<Contact['kind'], string> = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  founder: 'Founder',
  'hr-inbox': 'Shared inbox for applications',
  other: 'Contact',
}

export const emailStatusInWords: Record<Contact['emailStatus'], string> = {
  published: 'The posting gives this address.',
  verified: 'This address was checked.',
  inferred: 'Worked out from a pattern; nobody has published it.',
  risky: 'It may not reach this person.',
  invalid: 'This address does not work.',
  unknown: 'Not checked.',
}
