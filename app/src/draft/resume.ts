import { z } from 'zod'

/** The parts of JSON Resume (jsonresume.org/schema) that drafting reads; unknown fields are kept out. */
const text = z.string().optional()
export const resumeSchema = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.object({ city: text, region: text, countryCode: text }).optional(),
      profiles: z.array(z.object({ network: text, username: text, url: text })).optional(),
    })
    .optional(),
  work: z
    .array(
      z.object({
        name: text,
        position: text,
        url: text,
        startDate: text,
        endDate: text,
        summary: text,
        highlights: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  education: z
    .array(
      z.object({
        institution: text,
        area: text,
        studyType: text,
        startDate: text,
        endDate: text,
        score: text,
        courses: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  skills: z.array(z.object({ name: text, level: text, keywords: z.array(z.string()).optional() })).optional(),
  languages: z.array(z.object({ language: text, fluency: text })).optional(),
  projects: z
    .array(
      z.object({
        name: text,
        description: text,
        url: text,
        startDate: text,
        endDate: text,
        highlights: z.array(z.string()).optional(),
        keywords: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  certificates: z.array(z.object({ name: text, date: text, issuer: text })).optional(),
  awards: z.array(z.object({ title: text, date: text, awarder: text, summary: text })).optional(),
  publications: z.array(z.object({ name: text, publisher: text, releaseDate: text })).optional(),
  volunteer: z
    .array(
      z.object({
        organization: text,
        position: text,
        startDate: text,
        endDate: text,
        summary: text,
        highlights: z.array(z.string()).optional(),
      }),
    )
    .optional(),
})
export type Resume = z.infer<typeof resumeSchema>

/** A résumé as kept: the structured form, and the text that it was read from, which claims point into. */
export interface ReadResume {
  resume: Resume
  /** Readable lines. A claim's `where` is `line N` (from 1) in it, or a JSON path into `resume` where that was the source. */
  text: string
  warnings: string[]
  format?: 'json-resume' | 'pdf' | 'docx' | 'linkedin' | 'text' | undefined
}
