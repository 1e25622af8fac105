import type { Kysely } from 'kysely'
import type { Contact } from '../recruiter/contact.ts'
import type { Step } from '../recruiter/online/step.ts'
import type { Schema } from '../store/schema.ts'
import type { Outreaches } from './outreaches.ts'
import type { Postings } from './postings.ts'
import { alreadyApproved } from './refusals.ts'
import type { Outreach } from './view.ts'

export interface Looking {
  /**
   * Looks for contacts again, on the company's own pages as well, and keeps what was tried. Subject, body and recipient
   * stay as they are, and whoever the person named stays first. Takes up to 25 seconds. Throws `outreach.approved`.
   */
  online(
    userId: string,
    outreachId: string,
    options?: { signal?: AbortSignal; onStep?: (step: Step) => void },
  ): Promise<Outreach>
}

export function createLooking({
  db,
  postings,
  outreaches,
}: {
  db: Kysely<Schema>
  postings: Postings
  outreaches: Outreaches
}): Looking {
  return {
    async online(userId, outreachId, options) {
      const { postingId, state } = await outreaches.get(userId, outreachId)
      if (state !== 'draft') throw alreadyApproved()
      const found = await postings.investigate(userId, postingId, { ...options, offline: false })
      // Read again: half a minute is long enough to name somebody by hand meanwhile.
      const { contacts, recipientEmail } = await outreaches.get(userId, outreachId)
      const now = Date.now()
      const { numUpdatedRows } = await db
        .updateTable('outreach')
        .set({
          contacts: JSON.stringify(together(contacts, found.contacts, recipientEmail)),
          looked: JSON.stringify({ at: now, steps: found.steps }),
          updated_at: now,
        })
        .where('user_id', '=', userId)
        .where('id', '=', outreachId)
        .where('state', '=', 'draft')
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw alreadyApproved()
      return outreaches.get(userId, outreachId)
    },
  }
}

/** Whom the person named first, then what was found now, then the chosen one if looking lost sight of them. */
function together(before: readonly Contact[], found: readonly Contact[], chosen: string): Contact[] {
  const own = before.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'user'))
  const kept = [...own, ...found.filter((one) => !own.some((other) => same(one, other)))]
  const recipient = before.find(({ email }) => email !== null && folded(email) === folded(chosen))
  return recipient === undefined || kept.some((one) => same(one, recipient)) ? kept : [...kept, recipient]
}

const same = (one: Contact, other: Contact): boolean =>
  one.email !== null && other.email !== null
    ? folded(one.email) === folded(other.email)
    : one.name !== null && one.name === other.name

const folded = (email: string): string => email.trim().toLowerCase()
