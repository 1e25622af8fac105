import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { isGivenName } from '../recruiter/given-names.ts'
import type { Greeted, Reader } from './templates/language.ts'

/** A name to greet: of a person, not of a department. */
export function greeted(contact: Contact | null): Greeted | null {
  if (contact === null || contact.name === null || contact.kind === 'hr-inbox') return null
  const full = contact.name.replace(/\s+/g, ' ').trim()
  if (full === '' || /\d|@/.test(full)) return null
  const [first = '', ...rest] = full.split(' ')
  // "DUPONT Marie" and "Li Wei" put the family name first: only a name that is known as a given one is used alone.
  return { full, given: rest.length === 0 || isGivenName(first) ? first : null }
}

/** Whom the letter addresses. A recruiter of a posting that names an agency works for the agency. */
export function readerOf(contact: Contact | null, posting: Posting): Reader {
  if (contact === null || contact.kind === 'hr-inbox') return 'inbox'
  if (contact.kind === 'other' && greeted(contact) === null) return 'inbox'
  if (contact.kind === 'recruiter' || contact.kind === 'other')
    return posting.agency === null ? 'recruiter' : 'agency'
  return contact.kind
}
