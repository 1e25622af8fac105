import type { ClaimLanguage } from '../claims/words/words.ts'
import type { Tell, Told } from '../results/told.ts'

/** Who is written to: what is asked of them differs. */
export type Reader = 'recruiter' | 'agency' | 'hiring-manager' | 'founder' | 'inbox'
export const tones = ['plain', 'warm', 'formal'] as const
export type Tone = (typeof tones)[number]
export type Kind = 'first' | 'follow-up' | 'second-follow-up'

export interface JobWords {
  /** The role in words that fit a sentence, or null. */
  role: string | null
  company: string | null
  location: string | null
  /** The employer's own number for the job, where a reader could find it again by it. */
  reference: string | null
}

/** A person to greet. `given` only where it is known which of the names is the given one. */
export interface Greeted {
  full: string
  given: string | null
}

/** What a quoted line of a posting tells of: the work, what is asked of applicants, or the firm. */
export type About = 'work' | 'asked' | 'firm'

/** A sentence without a claim, and what it offers: an offer to send the résumé is out of place where it is attached. */
export interface Filler {
  says: 'send' | 'pass' | 'other-way' | 'brief' | 'short'
  text: string
}

/** Every sentence that a draft may hold, in one language. None states more than it is given. */
export interface Phrases {
  salutation(person: Greeted | null, company: string | null, tone: Tone): string
  opening(job: JobWords, tone: Tone): string
  /** `quote` stands in the posting word for word. */
  detail(quote: string, about: About, tone: Tone): string
  /** The writer's present or last job, where no result of it is told. */
  position(title: string, employer: string | null, current: boolean): string
  label(label: string): string
  /** A line of the résumé as the writer's own sentence. */
  tell: Tell
  /** The same line where `tell` does not see how: quoted behind a colon. */
  quoted(told: Told): string
  /** What the posting names and the résumé lists, no level claimed. */
  skills(skills: string[]): string
  study(degree: string | null, area: string | null, institution: string | null): string
  availability(words: string): string
  ask: Record<Reader, string>
  /** To reach a length that does not look like a form letter, in order. */
  fill: Record<Reader, Filler[]>
  /** Said only where a file hangs on the mail. */
  attached: string
  closing: Record<Tone, string>
  followUp: {
    opening(job: JobWords, last: boolean): string
    /** Leads to a result that the first mail did not tell. */
    also: string
    ask(last: boolean): string
    fill: Filler[]
  }
  subject(job: JobWords): string
}

export type DraftLanguage = ClaimLanguage
