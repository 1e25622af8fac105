import { type ReadResume, type Resume, resumeSchema } from '../resume.ts'
import { renderResume } from './render.ts'
import { limits, refuse } from './refusal.ts'

/** Reads JSON Resume. Unknown fields are dropped; JSON with none of its fields is refused as `resume.not-a-resume`. */
export function readJsonResume(json: string): ReadResume {
  if (json.length > limits.characters * 4) throw refuse('resume.too-large')
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw refuse('resume.damaged', cause)
  }
  const parsed = resumeSchema.safeParse(withoutNulls(value))
  if (!parsed.success) throw refuse('resume.not-a-resume', parsed.error)
  if (Object.values(parsed.data).every((part) => part === undefined)) throw refuse('resume.not-a-resume')
  return readCorrected(parsed.data)
}

/** A résumé that a person typed or corrected field by field, as read. */
export function readCorrected(resume: Resume): ReadResume {
  const text = renderResume(resume)
  if (text.trim() === '') throw refuse('resume.empty')
  if (text.length > limits.characters) throw refuse('resume.too-large')
  const warnings =
    resume.work === undefined || resume.work.length === 0
      ? ['The résumé names no employer, so drafts will say less about your experience.']
      : []
  return { resume, text, warnings, format: 'json-resume' }
}

/** Many exporters write null where JSON Resume leaves a field out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls).filter((item) => item !== undefined)
  if (value === null) return undefined
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutNulls(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  )
}
