import type { Posting } from '../posting/posting.ts'
import type { Advice } from '../recruiter/advice.ts'
import type { Contact } from '../recruiter/contact.ts'
import { withStages } from './offline.ts'
import { givenPosting } from './source.ts'

export interface Found {
  posting: Posting
  /** Best first. */
  contacts: Contact[]
  /** What to do next: the answer where nobody is named. */
  advice: Advice
}

/** `recruiterreach find SOURCE [--offline]` */
export const run = async ({ offline = false }: { offline?: boolean }, source: string): Promise<Found> => {
  const given = await givenPosting(source)
  return withStages(async (stages) => {
    const read = await stages.readPosting(given)
    const { contacts, advice } = await stages.investigate(read, { offline })
    return { posting: read.posting, contacts, advice }
  })
}

export function inWords({ posting, contacts, advice }: Found): string {
  const about = [posting.title, posting.company].filter(Boolean).join(' at ') || 'The posting'
  return [
    advice.nobodyNamed ? `${about}: nobody is named.` : about,
    ...contacts.flatMap((contact) => [
      '',
      [contact.name ?? 'A shared inbox', contact.role].filter(Boolean).join(', '),
      `  ${contact.email ?? 'no address known'} (${contact.emailStatus}), ${Math.round(contact.confidence * 100)} % sure`,
      ...contact.evidence.map(({ quote, where }) => `  because: “${quote}” (${where})`),
    ]),
    ...(advice.nextSteps.length === 0 ? [] : ['', 'Next:', ...advice.nextSteps.map((step) => `- ${step}`)]),
  ].join('\n')
}
