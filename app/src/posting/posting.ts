import { z } from 'zod'

/** Where a fact stands: the words themselves, and their place in the source. */
export const quoteSchema = z.object({
  quote: z.string(),
  /** A JSON path, a CSS-like path, `line 12`, or `description:120-148` (character offsets). */
  where: z.string(),
})
export type Quote = z.infer<typeof quoteSchema>

/** A job posting as read. A field that is not in the source is null: nothing is guessed into it. Names follow schema.org/JobPosting. */
export const postingSchema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  remote: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  employmentType: z.string().nullable(),
  salary: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      /** ISO 4217. */
      currency: z.string().nullable(),
      /** schema.org unitText in lower case: hour, day, week, month, year. */
      period: z.string().nullable(),
    })
    .nullable(),
  /** ISO 8601 dates. */
  postedAt: z.string().nullable(),
  validThrough: z.string().nullable(),
  /** BCP 47, e.g. `en`. */
  language: z.string().nullable(),
  url: z.string().nullable(),
  applyUrl: z.string().nullable(),
  applyEmail: z.string().nullable(),
  companyDomain: z.string().nullable(),
  /** Readable text, paragraphs kept. */
  description: z.string(),
  requirements: z.array(z.string()),
  /** Who recruits on the company's behalf, where the posting says so. */
  agency: z.string().nullable(),
  /** What the posting asks of applicants ("subject: X", "no e-mail applications"), each quoted. */
  instructions: z.array(quoteSchema),
  /** The employer's own number for the job. */
  reference: z.string().nullable(),
  /** The words in which the page says that applications are closed, where the posting itself still stands on it. */
  closed: quoteSchema.nullish(),
  source: z.object({ kind: z.string(), ats: z.string().nullable() }),
  /** Field name to the quote it came from. */
  facts: z.record(z.string(), quoteSchema),
})
export type Posting = z.infer<typeof postingSchema>

/** A posting as a person hands it over: an address to fetch, a page's HTML, or any text. */
export type GivenPosting = { url: string } | { html: string; url?: string } | { text: string }

/** What a reader may know besides the posting: people in structured fields of the source, for recruiter/ to weigh. */
export interface NamedPerson {
  name: string | null
  role: string | null
  email: string | null
  phone: string | null
  evidence: { kind: string; quote: string; where: string }
}

export interface ReadPosting {
  posting: Posting
  people: NamedPerson[]
}
