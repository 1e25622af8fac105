import type { Kysely } from 'kysely'
import { z } from 'zod'
import { resumeSchema, type ReadResume } from '../draft/resume.ts'
import { readJson } from '../store/json.ts'
import type { Schema } from '../store/schema.ts'
import type { Stages } from './stages.ts'

/** The job seeker as drafts know them. */
export interface Profile {
  name: string
  /** Stands below every draft; may have several lines; empty: the name alone. */
  signature: string
  resume: ReadResume | null
}

export interface Profiles {
  /** Before anything was saved: the name of the account, no résumé. */
  get(userId: string): Promise<Profile>
  save(userId: string, changes: { name?: string; signature?: string }): Promise<Profile>
  /** Reads and keeps a résumé file; null takes it away. Throws what the reader says about the file. */
  saveResume(userId: string, file: { filename?: string; bytes: Uint8Array } | null): Promise<Profile>
}

const readResumeSchema: z.ZodType<ReadResume> = z.object({
  resume: resumeSchema,
  text: z.string(),
  warnings: z.array(z.string()),
  /** Says whether a claim's place is a line or a path: without it JSON Resume would be read as lines. */
  format: z.enum(['json-resume', 'pdf', 'docx', 'linkedin', 'text']).optional(),
})

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
        resume: kept.resume === null ? null : readJson(readResumeSchema, kept.resume),
      }
    const user = await db.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirst()
    return { name: user?.name ?? '', signature: '', resume: null }
  }

  const keep = async (userId: string, changes: Partial<Profile>): Promise<Profile> => {
    const profile = { ...(await get(userId)), ...changes }
    const row = {
      name: profile.name,
      signature: profile.signature,
      resume: profile.resume === null ? null : JSON.stringify(profile.resume),
      updated_at: Date.now(),
    }
    await db
      .insertInto('profile')
      .values({ user_id: userId, ...row })
      .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
      .execute()
    return profile
  }

  return {
    get,
    save: keep,
    saveResume: async (userId, file) =>
      keep(userId, { resume: file === null ? null : await stages.readResume(file) }),
  }
}
