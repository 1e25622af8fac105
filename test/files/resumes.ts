import { readResumeText } from '../../app/src/draft/resume/text.ts'
import type { ReadResume } from '../../app/src/draft/resume.ts'
import { readResume } from '../../app/src/draft/resume/read.ts'

/** A baker with one job and one result, for what a text says of others than its writer. */
export const baker: ReadResume = await readResume({
  bytes: Buffer.from(`Nils Aamot
Baker

EXPERIENCE

Baker | Ovnsgata Bread, Leeds
March 2019 - present
- Cut flour waste from 8 % to 5 %
`),
})

/** The jobs that are read from a section of Tove's résumé: employer, title, beginning and end of each. */
export const jobsIn = (section: string): unknown =>
  readResumeText(`Tove Lindqvist, MBKA\nBaker\n\n${section}`).resume.work?.map(
    ({ name, position, startDate, endDate }) => [name, position, startDate, endDate],
  )
