import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import { AppError } from '../failure.ts'
import { postingSchema, type Posting, type Quote } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import type { Schema } from '../store/schema.ts'
import type { Outreaches } from './outreaches.ts'
import { correctableFacts, type PostingCorrection } from './posting-correction.ts'
import type { Postings } from './postings.ts'
import type { Outreach } from './view.ts'

/** Somebody whom the person knows to be behind a posting. */
export interface OwnContact {
  name: string
  role: string
  email: string
}

export interface Corrections {
  /** Keeps what changed, each fact with the person as its source. Throws AppError `posting.not-found`. */
  posting(userId: string, postingId: string, correction: PostingCorrection): Promise<Posting>
  /** Puts somebody first whom the person named, and writes the draft anew to them. Throws `outreach.contact-address`. */
  contact(userId: string, outreachId: string, contact: OwnContact): Promise<Outreach>
}

/** Where a fact stands that a person typed: evidence like any other, and it says whose. */
const typedByThem = 'typed by you'

export function createCorrections({
  db,
  postings,
  outreaches,
}: {
  db: Kysely<Schema>
  postings: Postings
  outreaches: Outreaches
}): Corrections {
  return {
    async posting(userId, postingId, correction) {
      const { posting } = await postings.get(userId, postingId)
      const { instructions, requirements, salary, ...rest } = correction
      const facts = { ...posting.facts }
      const say = (field: string, words: string | null): void => {
        if (words === null || words === '') delete facts[field]
        else facts[field] = { quote: words, where: typedByThem }
      }
      for (const field of [...correctableFacts, 'remote'] as const) {
        const value = rest[field]
        if (value !== undefined && value !== posting[field]) say(field, value)
      }
      if (salary !== undefined && !isDeepStrictEqual(salary, posting.salary))
        say('salary', salary === null ? null : payInWords(salary))
      if (requirements !== undefined && !isDeepStrictEqual(requirements, posting.requirements))
        say('requirements', requirements.join('; ').slice(0, 300))
      const changes = {
        ...rest,
        ...(salary !== undefined && { salary }),
        ...(requirements !== undefined && { requirements }),
        ...(instructions !== undefined && { instructions: asked(instructions, posting.instructions) }),
      }
      const corrected = postingSchema.parse({ ...posting, ...changes, facts })
      await db
        .updateTable('posting')
        .set({ posting: JSON.stringify(corrected) })
        .where('user_id', '=', userId)
        .where('id', '=', postingId)
        .execute()
      return corrected
    },

    async contact(userId, outreachId, given) {
      const contact = ownContact(given)
      const { contacts } = await outreaches.get(userId, outreachId)
      const others = contacts.filter(({ email }) => email?.toLowerCase() !== contact.email.toLowerCase())
      await db
        .updateTable('outreach')
        .set({ contacts: JSON.stringify([contact, ...others]) })
        .where('user_id', '=', userId)
        .where('id', '=', outreachId)
        .where('state', '=', 'draft')
        .execute()
      return outreaches.redraft(userId, outreachId, { contactEmail: contact.email })
    },
  }
}

/** An instruction that stays keeps its place in the posting; a new one is the person's. */
const asked = (lines: readonly string[], before: readonly Quote[]): Quote[] =>
  lines.map(
    (line) =>
      before.find(({ quote }) => quote.replace(/\s*\n\s*/g, ' ').trim() === line) ?? {
        quote: line,
        where: typedByThem,
      },
  )

const payInWords = ({ min, max, currency, period }: NonNullable<Posting['salary']>): string =>
  [[...new Set([min, max])].filter((end) => end !== null).join(' to '), currency, period && `per ${period}`]
    .filter((part) => part !== null && part !== '')
    .join(' ')

function ownContact(given: OwnContact): Contact & { email: string } {
  const name = given.name.trim() || null
  const role = given.role.trim() || null
  const email = given.email.trim()
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new AppError('outreach.contact-address', {
      title: 'That is not an e-mail address',
      explanation: 'A contact needs an address to write to.',
      fix: ['Give an address such as name@example.org.'],
      fields: { contactEmail: 'Give an address such as name@example.org.' },
    })
  const quote = [name, role, email].filter((part) => part !== null).join(', ')
  return {
    name,
    role,
    kind: 'other',
    email,
    emailStatus: 'unknown',
    confidence: 1,
    evidence: [{ kind: 'user', quote, where: typedByThem }],
  }
}
