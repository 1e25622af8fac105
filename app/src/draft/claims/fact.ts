import type { Section } from '../resume/headings.ts'
import { fold } from './fold.ts'

/** One line of evidence: its words, and where they stand. */
export interface Fact {
  text: string
  folded: string
  where: string
  /** Index into the résumé's jobs, where the line belongs to one. */
  job: number | null
  /** The part of the résumé that it stands in; `head` above every heading, and in the posting. */
  section: Section | 'head'
}

/** Does a line, or an entry of several, stand among the studies and the certificates? */
export const isOfStudies = ({ section }: Pick<Fact, 'section'>): boolean =>
  section === 'education' || section === 'certificates'

export function factOf(
  text: string,
  where: string,
  job: number | null,
  section: Fact['section'] = 'head',
): Fact {
  return { text, folded: fold(text), where, job, section }
}
