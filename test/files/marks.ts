import type { Unsupported } from '../../app/src/draft/draft.ts'
import type { ClaimSources } from '../../app/src/draft/claims/check.ts'
import { checkText } from '../../app/src/draft/check.ts'
import { postingWith } from './postings.ts'
import { baker } from './resumes.ts'

/** The day on which the tests of the claim check read a résumé: a job that goes on lasts until then. */
const today = new Date('2026-11-22')

type Given = Pick<ClaimSources, 'resume'> & Partial<ClaimSources>

const marksIn = (text: string, given: Given): Unsupported[] =>
  checkText(text, { posting: null, today, ...given }).unsupported

/** The words of a text that the claim check marks; `only`: those of one kind. */
export const markedIn = (text: string, given: Given, only?: Unsupported['kind']): string[] =>
  marksIn(text, given)
    .filter(({ kind }) => only === undefined || kind === only)
    .map((one) => one.text)

/** The kinds of the marks. */
export const kindsIn = (text: string, given: Given): string[] => marksIn(text, given).map(({ kind }) => kind)

/** What is marked in a mail that the baker writes about a job, which is described in the mail's own language. */
export const markedAtBakery =
  (descriptions: Record<string, string>) =>
  (language: string, text: string): string[] =>
    markedIn(text, {
      resume: baker,
      posting: postingWith({
        title: 'Baker',
        company: 'Wheatfield Row',
        language,
        description: descriptions[language] ?? '',
      }),
      contact: null,
      language,
    })
