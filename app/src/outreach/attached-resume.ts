import type { Attachment } from '../draft/resume/attachment.ts'
import { AppError } from '../failure.ts'
import type { Posting } from '../posting/posting.ts'
import type { Profiles } from './profiles.ts'
import type { Stages } from './stages.ts'

interface Dependencies {
  profiles: Pick<Profiles, 'get' | 'resumeFile' | 'originalResume'>
  stages: Pick<Stages, 'nameResume' | 'attachResume'>
}

/** The name under which the person's PDF would go along, or null where they gave none (decision 020). Reads no bytes. */
export async function attachableName(
  { profiles, stages }: Dependencies,
  userId: string,
  posting: Posting,
): Promise<string | null> {
  const file = await profiles.resumeFile(userId)
  if (file?.contentType !== 'application/pdf') return null
  return stages.nameResume({ name: await nameOf(profiles, userId), posting })
}

/** The PDF itself. Throws AppError `outreach.no-resume-file` where there is none to attach. */
export async function attachedResume(
  { profiles, stages }: Dependencies,
  userId: string,
  posting: Posting,
): Promise<Attachment> {
  const original = await profiles.originalResume(userId)
  const about = { name: await nameOf(profiles, userId), posting }
  const attachment = original === null ? null : await stages.attachResume(original, about)
  if (attachment === null) throw nothingToAttach()
  return attachment
}

/** As drafts are signed; where the profile has no name, the résumé's. */
async function nameOf(profiles: Dependencies['profiles'], userId: string): Promise<string> {
  const { name, resume } = await profiles.get(userId)
  return name.trim() || (resume?.resume.basics?.name ?? '')
}

const nothingToAttach = (): AppError =>
  new AppError('outreach.no-resume-file', {
    title: 'There is no PDF to attach',
    explanation: 'Your résumé is to go along, but what your profile holds is no PDF file.',
    fix: ['Upload your résumé as a PDF on the profile page, or send the e-mail without it.'],
    fields: { attachResume: 'Upload a PDF on your profile page, or leave the résumé out.' },
  })
