import type { Unsupported } from '../draft.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { offers } from './words/offers.ts'
import { pattern } from './words/words.ts'

/** Asked, wished or imagined: nothing that the job is said to offer. */
const open =
  /\?\s*$|(?<!\p{L})(?:whether|if|ob|falls|si|om|hvis|would need|need not|do not need|no need|brauche|besoin|necesito|trenger)(?!\p{L})/u

/** What is promised is that there is none of it: the negation is the benefit. */
const freeOf = /^(?:no|without|never|ohne|kein|pas|sans|aucun|sin|ingen|uten)(?!\p{L}*-)/u

/** "It is generous that you offer a flat": a benefit that the posting has no word for. What the writer says of themselves is not meant. */
export function offeredByJob(
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  { posting, resume }: Sources,
): Unsupported | null {
  if (open.test(folded)) return null
  for (const idea of offers) {
    const said = pattern(idea).exec(folded)
    if (said === null || about(said.index) !== 'job') continue
    const start = said.index
    const end = start + said[0].length
    if (!freeOf.test(said[0]) && negated(start, end, false)) continue
    if ([...posting, ...resume.facts].some((fact) => pattern(idea).test(fact.folded))) continue
    return {
      text: said[0],
      start,
      end,
      kind: 'offer',
      reason: 'The posting does not say that the job offers this.',
    }
  }
  return null
}
