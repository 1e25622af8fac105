import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { withStages } from './offline.ts'
import { givenPosting } from './source.ts'

export interface Found {
  posting: Posting
  /** Best first. */
  contacts: Contact[]
}

/** `recruiterreach find SOURCE [--offline]` */
export const run = async ({ offline = false }: { offline?: boolean }, source: string): Promise<Found> => {
  const given = await givenPosting(source)
  return withStages(async (stages) => {
    const read = await stages.readPosting(given)
    return { posting: read.posting, contacts: await stages.findContacts(read, { offline }) }
  })
}

export function inWords({ posting, contacts }: Found): string {
  const about = [posting.title, posting.company].filter(Boolean).join(' at ')
  if (contacts.length === 0)
    return [
      `${about || 'The posting'}: nobody is named.`,
      posting.applyEmail === null && posting.applyUrl === null
        ? 'Look for the team on the company’s own pages, or ask its front desk who recruits for it.'
        : `What it says is to apply at ${posting.applyEmail ?? posting.applyUrl}.`,
    ].join('\n')
  return [
    about,
    ...contacts.flatMap((contact) => [
      '',
      [contact.name ?? 'A shared inbox', contact.role].filter(Boolean).join(', '),
      `  ${contact.email ?? 'no address known'} (${contact.emailStatus}), ${Math.round(contact.confidence * 100)} % sure`,
      ...contact.evidence.map(({ quote, where }) => `  because: “${quote}” (${where})`),
    ]),
  ].join('\n')
}
