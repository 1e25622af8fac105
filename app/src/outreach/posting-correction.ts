import { AppError } from '../failure.ts'
import type { Posting } from '../posting/posting.ts'

/** The facts of a posting in one line that a person may put right; null: the posting does not say. */
export const correctableFacts = [
  'title',
  'company',
  'agency',
  'location',
  'employmentType',
  'reference',
  'language',
  'postedAt',
  'validThrough',
  'url',
  'applyUrl',
  'applyEmail',
  'companyDomain',
] as const
export type CorrectableFact = (typeof correctableFacts)[number]

/** What a person says a posting says. A field that is left out stays as it was read. */
export type PostingCorrection = Partial<
  Record<CorrectableFact, string | null> & Pick<Posting, 'remote' | 'salary'>
> & { instructions?: string[]; requirements?: string[] }

export const periods = ['hour', 'day', 'week', 'month', 'year'] as const
const remoteKinds = ['remote', 'hybrid', 'onsite'] as const

/** Every field of the form on which a posting is put right, with what the posting says now. */
export function correctionForm(posting: Posting): Record<string, string> {
  const { salary, remote, instructions, requirements } = posting
  return {
    ...Object.fromEntries(correctableFacts.map((fact) => [fact, posting[fact] ?? ''])),
    remote: remote ?? '',
    payFrom: salary?.min?.toString() ?? '',
    payTo: salary?.max?.toString() ?? '',
    payCurrency: salary?.currency ?? '',
    payPeriod: salary?.period ?? '',
    instructions: instructions.map(({ quote }) => quote.replace(/\s*\n\s*/g, ' ')).join('\n'),
    requirements: requirements.join('\n'),
  }
}

/** Reads that form. Throws AppError `posting.correction`, which names each field that cannot be so. */
export function readCorrection(text: (field: string) => string): PostingCorrection {
  const problems: Record<string, string> = {}
  const value = (field: string): string | null => text(field).trim() || null
  const check = (field: string, holds: (given: string) => boolean, problem: string): void => {
    const given = value(field)
    if (given !== null && !holds(given)) problems[field] = problem
  }
  for (const field of ['postedAt', 'validThrough'])
    check(field, isDate, 'Give the date as year, month, day: 2026-11-22.')
  for (const field of ['url', 'applyUrl'])
    check(field, isWebAddress, 'Give a whole web address, beginning with https://.')
  check('applyEmail', (given) => /^[^\s@]+@[^\s@]+$/.test(given), 'Give an address such as name@example.org.')
  check('companyDomain', isDomain, 'Give the domain alone, such as example.org.')
  check(
    'language',
    (given) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(given),
    'Give its short code: en, de, fr.',
  )
  const min = amount(value('payFrom'), 'payFrom', problems)
  const max = amount(value('payTo'), 'payTo', problems)
  if (min !== null && max !== null && max < min) problems['payTo'] = 'The upper end is below the lower one.'
  check('payCurrency', (given) => /^[A-Z]{3}$/i.test(given), 'Give its three letters: EUR, USD, NOK.')
  if (Object.keys(problems).length > 0)
    throw new AppError('posting.correction', {
      title: 'That cannot be so',
      explanation: 'Something that was typed is no such fact. Nothing was changed.',
      fix: ['Put right what is marked, or leave it empty where the posting does not say.'],
      fields: problems,
    })
  return {
    ...Object.fromEntries(correctableFacts.map((fact) => [fact, value(fact)])),
    remote: remoteKinds.find((kind) => kind === text('remote')) ?? null,
    salary:
      min === null && max === null
        ? null
        : {
            min: min ?? max,
            max: max ?? min,
            currency: value('payCurrency')?.toUpperCase() ?? null,
            period: periods.find((period) => period === text('payPeriod')) ?? null,
          },
    instructions: linesOf(text('instructions')),
    requirements: linesOf(text('requirements')),
  }
}

/** An amount as people type it: "42,000", "42 000", "42.5". */
function amount(given: string | null, field: string, problems: Record<string, string>): number | null {
  if (given === null) return null
  const bare = given.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '')
  const value = /^\d{1,12}(?:[.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN
  if (Number.isFinite(value)) return value
  problems[field] = 'Give a number, such as 42000.'
  return null
}

/** The lines of a text field, at most 40 of at most 300 characters. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, 40)

function isDate(given: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
}

const isWebAddress = (given: string): boolean => /^https?:\/\//i.test(given) && URL.canParse(given)

const isDomain = (given: string): boolean => /^(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(given)
