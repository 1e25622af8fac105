import type { ReadPosting } from '../posting/posting.ts'
import { adviseOn } from './advice.ts'
import type { Contact } from './contact.ts'
import { gather } from './gather.ts'
import type { Found } from './investigate.ts'
import { rank } from './rank.ts'

/**
 * The people and inboxes behind a posting, best first, each with the words that speak for it. An empty list is an
 * answer: the posting names nobody. Apply aliases of applicant tracking systems, accommodation boxes and addresses
 * written not to be used are no contacts; nobody is named who is not named in the posting.
 */
export async function findContacts(read: ReadPosting): Promise<Contact[]> {
  return await Promise.resolve(contactsIn(read))
}

/** The same with what to do next: the answer where nobody is named. */
export function findOffline(read: ReadPosting): Found {
  const contacts = contactsIn(read)
  return { contacts, advice: adviseOn(read, contacts, { online: false, steps: [] }), steps: [] }
}

/** The same without waiting: everything that the posting itself gives. */
export function contactsIn(read: ReadPosting): Contact[] {
  return rank(gather(read), read)
}
