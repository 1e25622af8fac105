import type { ClaimLanguage } from '../claims/words/words.ts'

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
  reference: string | null
}

export interface ProofWords {
  /** A line of the résumé, word for word. */
  quote: string
  employer: string | null
  title: string | null
}

/** Every sentence that a draft may hold, in one language. None states more than it is given. */
export interface Phrases {
  salutation(name: string | null, company: string | null, tone: Tone): string
  opening(job: JobWords): string
  /** `quote` stands in the posting word for word. */
  detail(quote: string, tone: Tone): string
  /** The writer's present or last job. */
  position(title: string, employer: string | null, current: boolean): string
  label(label: string): string
  /** A line of the résumé as the writer's own sentence; `second` follows another. */
  proof(proof: ProofWords, second: boolean): string
  /** What the posting asks for and the résumé lists, no level claimed. */
  skills(skills: string[]): string
  unrelated(): string
  study(study: string, institution: string | null): string
  ask: Record<Reader, string>
  /** Sentences without a claim, to reach a length that does not look like a form letter, in order. */
  fill: Record<Reader, string[]>
  /** Said only where a file hangs on the mail. */
  attached: string
  closing: Record<Tone, string>
  followUp: {
    opening(job: JobWords, second: boolean): string
    ask(second: boolean): string
    fill: string[]
  }
  subject(job: JobWords): string
}

export type DraftLanguage = ClaimLanguage
