import type { Kysely, Transaction } from 'kysely'
import { type Mailto, type OutboxSchema, type SendWindow } from '@recruiterreach/mailbox'
import { asksNotToMail } from '../draft/instructions.ts'
import { ownWords } from '../draft/own-words.ts'
import { leftovers } from '../draft/placeholders.ts'
import type { Attachment } from '../draft/resume/attachment.ts'
import type { Dialect } from '../store/dialect.ts'
import type { Schema } from '../store/schema.ts'
import { attachableName, attachedResume } from './attached-resume.ts'
import { silentDays } from './follow-ups.ts'
import { onceKey } from './once-key.ts'
import { loadOutreach } from './outreaches.ts'
import type { Profiles } from './profiles.ts'
import { complete, recipientOf } from './recipient.ts'
import {
  answeredAlready,
  asksForNoMail,
  asksForSilence,
  changedMeanwhile,
  leftUnfilled,
  notReopenable,
  unsupportedClaims,
  writtenBefore,
} from './refusals.ts'
import type { CheckedText, Stages } from './stages.ts'
import { previousOf } from './thread.ts'
import type { Outreach } from './view.ts'
import { wishOf } from './wishes.ts'
import { workingDaysAfter } from './working-days.ts'

/** What approval needs of the engine's outbox. */
export interface Enqueue {
  mailbox(ownerId: string, id: string): Promise<unknown>
  enqueue(
    message: {
      ownerId: string
      mailboxId: string
      to: Mailto
      subject: string
      text: string
      attachments?: Attachment[]
      dueAt?: number
      window?: SendWindow
      replyToMessage?: string
      idempotencyKey: string
    },
    trx: Transaction<OutboxSchema>,
  ): Promise<{ id: string; dueAt: number }>
  wake(): void
}

export interface ApproveOptions {
  /** Write to the same recruiter about the same posting a second time. */
  force?: boolean
  /** Write although the posting asks not to be mailed, or the recipient not to be written to again; `force` means it too. */
  mailAnyway?: boolean
  /** The person answers for what neither the posting nor the résumé says. */
  vouch?: boolean
  /** Epoch milliseconds; at once by default. */
  dueAt?: number
  /** Sent only while it is that time where the recipient is; any hour by default. */
  window?: SendWindow
  /** The draft's `updatedAt` as the person saw it: one that was changed since is not approved. */
  seen?: number
}

export interface Approval {
  /** What the claim check says about the draft as it stands, or as it is being typed. Offsets count in `checkedText`. */
  check(
    userId: string,
    id: string,
    typed?: Pick<Outreach, 'subject' | 'body' | 'attachResume'>,
  ): Promise<CheckedText>
  /**
   * Turns a draft into a message, in one transaction: it is queued and approved, or neither. Approving twice answers
   * the same outreach. Throws AppError `outreach.incomplete` (with `fields`), `outreach.placeholder`, `outreach.unsupported`,
   * `outreach.no-mail`, `outreach.unwanted`, `outreach.answered`, `outreach.no-resume-file`, `outreach.twice`, `outreach.changed`.
   */
  approve(userId: string, id: string, options?: ApproveOptions): Promise<Outreach>
  /**
   * Makes a draft again of what was approved and then cancelled or refused. Throws AppError `outreach.not-reopenable`
   * for anything that went out or may still go out.
   */
  reopen(userId: string, id: string): Promise<Outreach>
}

interface Dependencies {
  db: Kysely<Schema>
  dialect: Dialect
  outbox: Enqueue
  profiles: Profiles
  stages: Pick<Stages, 'checkText' | 'nameResume' | 'attachResume'>
}

export function createApproval({ db, dialect, outbox, profiles, stages }: Dependencies): Approval {
  const checkClaims = async (userId: string, outreach: Outreach): Promise<CheckedText> => {
    const { resume, ...sender } = await profiles.get(userId)
    const { posting, vouched, subject, body } = outreach
    const contact = recipientOf(outreach)
    const attached = outreach.attachResume
      ? await attachableName({ profiles, stages }, userId, posting)
      : null
    return stages.checkText(checkedText({ subject, body }), {
      resume,
      posting,
      vouched: [...vouched, ...ownWords(sender)],
      contact,
      sender,
      subject,
      attachments: attached === null ? [] : [attached],
      ...(posting.language !== null && { language: posting.language }),
    })
  }

  return {
    check: async (userId, id, typed) =>
      checkClaims(userId, { ...(await loadOutreach(db, userId, id)), ...typed }),

    async approve(
      userId,
      id,
      { force = false, mailAnyway = force, vouch = false, dueAt, window, seen } = {},
    ) {
      const outreach = await loadOutreach(db, userId, id)
      if (outreach.state === 'approved') return outreach
      if (seen !== undefined && seen !== outreach.updatedAt) throw changedMeanwhile()
      const { mailboxId, to } = await complete(outbox, userId, outreach)
      const unfilled = leftovers(checkedText(outreach))
      if (unfilled.length > 0) throw leftUnfilled(unfilled)
      const previous = await previousOf(db, userId, outreach)
      if (previous !== null && previous.isAnswered && !force) throw answeredAlready()
      const checked = await checkClaims(userId, outreach)
      const { unsupported } = checked
      if (unsupported.length > 0 && !vouch) throw unsupportedClaims(unsupported)
      const vouched = [...outreach.vouched, ...unsupported.map(({ text }) => text)]
      const { claims } =
        unsupported.length === 0 ? checked : await checkClaims(userId, { ...outreach, vouched })
      const refusal = asksNotToMail(outreach.posting)
      const wish = await wishOf(db, userId, to.address)
      if (wish !== null && !mailAnyway) throw asksForSilence(to.address, wish)
      // In a thread that has begun, the person has answered this already.
      if (refusal !== null && previous === null && !mailAnyway) throw asksForNoMail(refusal)
      const attachment = outreach.attachResume
        ? await attachedResume({ profiles, stages }, userId, outreach.posting)
        : null

      try {
        await db.transaction().execute(async (trx) => {
          const message = await outbox.enqueue(
            {
              ownerId: userId,
              mailboxId,
              to,
              subject: outreach.subject,
              text: outreach.body,
              ...(attachment !== null && { attachments: [attachment] }),
              // Of this version of the draft: one that was cancelled, edited and approved again is another message.
              idempotencyKey: `outreach:${id}:${outreach.updatedAt}`,
              ...(dueAt !== undefined && { dueAt }),
              ...(window !== undefined && { window }),
              ...(previous !== null && { replyToMessage: previous.messageId }),
            },
            trx,
          )
          const { numUpdatedRows } = await trx
            .updateTable('outreach')
            .set({
              state: 'approved',
              message_id: message.id,
              // A follow-up is meant to be the second one.
              once_key: force || previous !== null ? null : onceKey(to.address, outreach.posting),
              attachment:
                attachment === null
                  ? null
                  : JSON.stringify({ filename: attachment.filename, bytes: attachment.content.byteLength }),
              follow_up_at: workingDaysAfter(message.dueAt, silentDays),
              vouched: JSON.stringify(vouched),
              // With the letter that goes out: the résumé may be another one tomorrow.
              claims: JSON.stringify(claims.map(({ text, source }) => ({ text, source }))),
              updated_at: Date.now(),
            })
            .where('id', '=', id)
            .where('user_id', '=', userId)
            .where('state', '=', 'draft')
            // Typed in another window since it was read above: then that text has not been checked.
            .where('updated_at', '=', outreach.updatedAt)
            .executeTakeFirst()
          if (numUpdatedRows === 0n) throw changedMeanwhile()
        })
      } catch (error) {
        const now = await loadOutreach(db, userId, id)
        if (now.state === 'approved') return now
        if (dialect.isUniqueViolation(error)) throw writtenBefore(to.address, error)
        throw error
      }
      outbox.wake()
      return loadOutreach(db, userId, id)
    },

    async reopen(userId, id) {
      const { messageId } = await loadOutreach(db, userId, id)
      const { numUpdatedRows } = await db
        .updateTable('outreach')
        .set({
          state: 'draft',
          message_id: null,
          once_key: null,
          attachment: null,
          follow_up_at: null,
          updated_at: Date.now(),
        })
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .where('message_id', '=', (query) =>
          query
            .selectFrom('message')
            .select('id')
            .where('owner_id', '=', userId)
            .where('id', '=', messageId)
            .where('state', 'in', ['cancelled', 'refused']),
        )
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw notReopenable()
      return loadOutreach(db, userId, id)
    },
  }
}

/** What the claim check reads: one text, so that its offsets mean one thing. */
export const checkedText = ({ subject, body }: Pick<Outreach, 'subject' | 'body'>): string =>
  `${subject}\n\n${body}`
