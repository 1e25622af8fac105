import type { Posting } from '../posting/posting.ts'
import { withStages } from './offline.ts'
import { givenPosting } from './source.ts'

/** `recruiterreach read SOURCE` */
export const run = async (_options: object, source: string): Promise<Posting> => {
  const given = await givenPosting(source)
  return withStages(async (stages) => (await stages.readPosting(given)).posting)
}

export function inWords(posting: Posting): string {
  const { salary } = posting
  const rows: [string, string | null][] = [
    ['Title', posting.title],
    ['Company', posting.company],
    ['Through', posting.agency],
    ['Place', posting.location],
    ['Remote', posting.remote],
    ['Kind', posting.employmentType],
    [
      'Pay',
      salary &&
        [[salary.min, salary.max].filter((pay) => pay !== null).join(' to '), salary.currency, salary.period]
          .filter(Boolean)
          .join(' '),
    ],
    ['Reference', posting.reference],
    ['Posted', posting.postedAt],
    ['Open until', posting.validThrough],
    ['Language', posting.language],
    ['Apply at', posting.applyUrl],
    ['Apply to', posting.applyEmail],
    ['Asks', posting.instructions.map(({ quote }) => `“${quote}”`).join(' ') || null],
  ]
  const known = rows.filter((row): row is [string, string] => Boolean(row[1]))
  const width = Math.max(...known.map(([label]) => label.length))
  return [
    ...known.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...(posting.requirements.length === 0
      ? []
      : ['', 'It asks for:', ...posting.requirements.map((requirement) => `  - ${requirement}`)]),
  ].join('\n')
}
