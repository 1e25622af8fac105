import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { EventKind, MessageState } from '@recruiterreach/mailbox'
import { claimSchema, type Claim } from '../draft/draft.ts'
import { postingSchema, type Posting } from '../posting/posting.ts'
import { contactSchema, type Contact } from '../recruiter/contact.ts'
import { stepSchema } from '../recruiter/online/step.ts'
import { readJson } from '../store/json.ts'
import type { OutreachState, OutreachTable } from '../store/schema.ts'

/** One e-mail to one recruiter about one posting, from the first draft to its message. */
export interface Outreach {
  id: string
  postingId: string
  posting: Posting
  /** Best first. */
  contacts: Contact[]
  /** What was tried on the company's own pages, where the person asked for it; null before. */
  looked: Looked | null
  mailboxId: string | null
  recipientName: string
  /** As typed: checked when it is approved. */
  recipientEmail: string
  subject: string
  body: string
  /**
   * Of the letter as it was written, or as it was approved; empty once its text is another (then `approval.check` says
   * them). So are the warnings.
   */
  claims: Claim[]
  warnings: string[]
  /** Statements that the person answers for although neither posting nor résumé holds them. */
  vouched: string[]
  /** The person's own template that it is written from; null: RecruiterReach's own letter. */
  templateId: string | null
  /** The file that went along, once approved; null: none. */
  attachment: { filename: string; bytes: number } | null
  /** The person's résumé goes along as the PDF that they uploaded. */
  attachResume: boolean
  state: OutreachState
  /** The outbox's id of the message it became. */
  messageId: string | null
  /** The first outreach of the thread, where this one follows it up. */
  followsId: string | null
  /** 0 for a first one, then 1, 2. */
  followUp: number
  createdAt: number
  updatedAt: number
}

/** Looking beyond the posting, once: when, and what came of each try. */
const lookedSchema = z.object({ at: z.number(), steps: z.array(stepSchema) })
export type Looked = z.infer<typeof lookedSchema>

/** For lists: with the state of its message. */
export interface OutreachSummary {
  id: string
  title: string | null
  company: string | null
  recipientName: string
  recipientEmail: string
  state: OutreachState
  messageState: MessageState | null
  /** What came back, each kind once. */
  came: EventKind[]
  /** 0 for a first one, then 1, 2. */
  followUp: number
  createdAt: number
  updatedAt: number
}

const attachmentSchema = z.object({ filename: z.string(), bytes: z.number() })

export const viewOf = (row: Selectable<OutreachTable> & { posting: string }): Outreach => ({
  id: row.id,
  postingId: row.posting_id,
  posting: readJson(postingSchema, row.posting),
  contacts: readJson(z.array(contactSchema), row.contacts),
  looked: row.looked === null ? null : readJson(lookedSchema, row.looked),
  mailboxId: row.mailbox_id,
  recipientName: row.recipient_name,
  recipientEmail: row.recipient_email,
  subject: row.subject,
  body: row.body,
  claims: readJson(z.array(claimSchema), row.claims),
  warnings: readJson(z.array(z.string()), row.warnings),
  vouched: readJson(z.array(z.string()), row.vouched),
  templateId: row.template_id,
  attachment: row.attachment === null ? null : readJson(attachmentSchema, row.attachment),
  attachResume: row.attach_resume === 1,
  state: row.state,
  messageId: row.message_id,
  followsId: row.follows_id,
  followUp: row.follow_up,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
