/** A whole posting written for this project in the shape that its kind has, and what a person reads off it. */
export interface WholeCase {
  form: string
  given: { text: string } | { html: string; url?: string }
  title: string
  company: string | null
  agency?: string
  location: string | null
  language: string
  /** Whom one would write to; null where nobody is named. */
  name: string | null
  email: string | null
}
