import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { OriginalFile } from '../draft/resume/attachment.ts'
import { resumeSchema, type ReadResume, type Resume } from '../draft/resume.ts'
import { AppError } from '../failure.ts'
import { readJson } from '../store/json.ts'
import type { Schema } from '../store/schema.ts'
import type { Stages } from './stages.ts'

/** The job seeker as drafts know them. */
export interface Profile {
  name: string
  /** Stands below every draft; may have several lines; empty: the name alone. */
  signature: string
  /** When they can start or talk, in their own words, on one line; empty: no draft says anything of it. */
  availability: string
  resume: ReadResume | null
}

export interface Profiles {
  /** Before anything was saved: the name of the account, no résumé. */
  get(userId: string): Promise<Profile>
  /** Throws AppError `profile.availability` with its field where it is too long. */
  save(
    userId: string,
    changes: { name?: string; signature?: string; availability?: string },
  ): Promise<Profile>
  /** Reads a résumé file and keeps it, bytes and all; null takes both away. Throws what the reader says about the file. */
  saveResume(userId: string, file: { filename?: string; bytes: Uint8Array } | null): Promise<Profile>
  /** What the person corrected in what was read; the file stays as they made it. */
  correctResume(userId: string, resume: Resume): Promise<Profile>
  /** What is known of the kept file without its bytes, or null. */
  resumeFile(userId: string): Promise<{ filename: string; contentType: string } | null>
  /** The kept file, or null. */
  originalResume(userId: string): Promise<OriginalFile | null>
}

const readResumeSchema: z.ZodType<ReadResume> = z.object({
  resume: resumeSchema,
  text: z.string(),
  warnings: z.array(z.string()),
  /** Says whether a claim's place is a line or a path: without it JSON Resume would be read as lines. */
  format: z.enum(['json-resume', 'pdf', 'docx', 'linkedin', 'text']).optional(),
})

/** By what the reader found inside, never by the name; the reader of text takes anything else. */
const contentTypes: Record<NonNullable<ReadResume['format']>, string> = {
  'json-resume': 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  linkedin: 'application/zip',
  text: 'text/plain',
}

export function createProfiles({
  db,
  stages,
}: {
  db: Kysely<Schema>
  stages: Pick<Stages, 'readResume'>
}): Profiles {
  const get = async (userId: string): Promise<Profile> => {
    const kept = await db.selectFrom('profile').selectAll().where('user_id', '=', userId).executeTakeFirst()
    if (kept !== undefined)
      return {
        name: kept.name,
        signature: kept.signature,
        availability: kept.availability,
        resume: kept.resume === null ? null : readJson(readResumeSchema, kept.resume),
      }
    const user = await db.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirst()
    return { name: user?.name ?? '', signature: '', availability: '', resume: null }
  }

  const keep = async (userId: string, changes: Partial<Profile>): Promise<Profile> =>
    write(db, userId, { ...(await get(userId)), ...changes })

  return {
    get,
    async save(userId, changes) {
      const { availability } = changes
      return keep(userId, {
        ...changes,
        ...(availability !== undefined && { availability: checkedAvailability(availability) }),
      })
    },
    async saveResume(userId, file) {
      const resume = file === null ? null : await stages.readResume(file)
      const before = await get(userId)
      return db.transaction().execute(async (trx) => {
        await trx.deleteFrom('resume_file').where('user_id', '=', userId).execute()
        if (file !== null)
          await trx
            .insertInto('resume_file')
            .values({
              user_id: userId,
              filename: file.filename ?? '',
              content_type: contentTypes[resume?.format ?? 'text'],
              bytes: file.bytes,
            })
            .execute()
        return write(trx, userId, { ...before, resume })
      })
    },
    async correctResume(userId, resume) {
      const bytes = new TextEncoder().encode(JSON.stringify(resume))
      return keep(userId, { resume: await stages.readResume({ filename: 'resume.json', bytes }) })
    },
    async resumeFile(userId) {
      const kept = await db
        .selectFrom('resume_file')
        .select(['filename', 'content_type as contentType'])
        .where('user_id', '=', userId)
        .executeTakeFirst()
      return kept ?? null
    },
    async originalResume(userId) {
      const kept = await db
        .selectFrom('resume_file')
        .select(['filename as name', 'bytes'])
        .where('user_id', '=', userId)
        .executeTakeFirst()
      return kept ?? null
    },
  }
}

/** One sentence of a letter that has 125 words at most. */
const longestAvailability = 200

function checkedAvailability(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim()
  if (line.length <= longestAvailability) return line
  const said = `Say it in at most ${longestAvailability} characters; these are ${line.length}.`
  throw new AppError('profile.availability', {
    title: 'That is too long for a letter',
    explanation: said,
    fix: ['Say when you can start or talk in a few words: “from 1 February”.'],
    fields: { availability: said },
  })
}

/** One statement, in a transaction where one is given. */
async function write(executor: Kysely<Schema>, userId: string, profile: Profile): Promise<Profile> {
  const row = {
    name: profile.name,
    signature: profile.signature,
    availability: profile.availability,
    resume: profile.resume === null ? null : JSON.stringify(profile.resume),
    updated_at: Date.now(),
  }
  await executor
    .insertInto('profile')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
    .execute()
  return profile
}
