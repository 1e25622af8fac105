import type { Kysely } from 'kysely'
import type { TemplatePreview } from '../draft/preview.ts'
import { sampleContact, samplePosting } from '../draft/sample-posting.ts'
import type { LetterTemplate } from '../draft/letter-template.ts'
import { contactAt } from '../recruiter/contact.ts'
import type { Schema } from '../store/schema.ts'
import { draftInput } from './draft-input.ts'
import { loadOutreach } from './outreaches.ts'
import type { Profiles } from './profiles.ts'
import type { Stages } from './stages.ts'

/**
 * What a template, kept or just being typed, makes of one of the person's own outreaches, or without one of an invented
 * posting; the résumé and the name are the person's own. Throws AppError `draft.template`, `outreach.not-found`.
 */
export type PreviewTemplate = (
  userId: string,
  template: LetterTemplate,
  outreachId?: string,
) => Promise<TemplatePreview>

export function createTemplatePreview(given: {
  db: Kysely<Schema>
  profiles: Profiles
  stages: Pick<Stages, 'previewTemplate' | 'nameResume' | 'attachResume'>
}): PreviewTemplate {
  return async (userId, template, outreachId) => {
    if (outreachId === undefined) {
      const { resume, ...sender } = await given.profiles.get(userId)
      const posting = samplePosting
      return given.stages.previewTemplate({ posting, contact: sampleContact, resume, sender, template })
    }
    const outreach = await loadOutreach(given.db, userId, outreachId)
    const contact = contactAt(outreach.contacts, outreach.recipientEmail)
    // As a first letter, whatever it has become since.
    const first = { ...outreach, templateId: null, followUp: 0 }
    const input = await draftInput(given, userId, first, contact)
    return given.stages.previewTemplate({ ...input, template })
  }
}
