import type { Kysely } from 'kysely'
import type { Tone } from '../draft/templates/language.ts'
import type { Contact } from '../recruiter/contact.ts'
import type { Schema } from '../store/schema.ts'
import { attachableName } from './attached-resume.ts'
import type { Profiles } from './profiles.ts'
import type { DraftInput, Stages } from './stages.ts'
import { loadTemplate } from './templates.ts'
import { kindAt, sentIn } from './thread.ts'
import type { Outreach } from './view.ts'

/** All that a draft of this outreach is written from: a follow-up stays one, with what was said before it. */
export async function draftInput(
  given: {
    db: Kysely<Schema>
    profiles: Profiles
    stages: Pick<Stages, 'nameResume' | 'attachResume'>
  },
  userId: string,
  outreach: Outreach,
  contact: Contact | null,
  tone?: Tone,
): Promise<DraftInput> {
  const { id, posting, attachResume, followUp, followsId, templateId } = outreach
  const { resume, ...sender } = await given.profiles.get(userId)
  const attached = attachResume ? await attachableName(given, userId, posting) : null
  // A follow-up answers what was sent, which a template for a first letter knows nothing of.
  const template =
    templateId === null || followUp > 0 ? null : await loadTemplate(given.db, userId, templateId)
  return {
    posting,
    contact,
    resume,
    sender,
    attachments: attached === null ? [] : [attached],
    ...(tone !== undefined && { tone }),
    ...(template !== null && { template }),
    ...(followUp > 0 && {
      kind: kindAt(followUp),
      sent: await sentIn(given.db, { id, follows_id: followsId, user_id: userId }, followUp),
    }),
  }
}
