import { isApplyAlias, isPlaceholder } from '../posting/facts/boxes.ts'
import type { ReadPosting } from '../posting/posting.ts'
import type { Contact } from './contact.ts'
import type { Step } from './online/step.ts'

/** What to do next, the best first: the answer where a posting names nobody, and a help where it names no address. */
export interface Advice {
  /** The posting and the pages that were read name no person. */
  nobodyNamed: boolean
  nextSteps: string[]
}

/** Steps for the person, from what the posting says and what was tried. */
export function adviseOn(
  { posting }: Pick<ReadPosting, 'posting'>,
  contacts: readonly Contact[],
  looked: { online: boolean; steps: readonly Step[] },
): Advice {
  const people = contacts.filter(({ name }) => name !== null)
  const [best] = people
  const nobodyNamed = best === undefined
  const steps: string[] = []
  const company = posting.company ?? posting.agency ?? 'the company'
  const box = contacts.find(({ kind, email }) => kind === 'hr-inbox' && email !== null)?.email ?? null
  const apply = posting.applyEmail
  const [asks] = posting.instructions
  if (asks !== undefined) steps.push(`Do as the posting asks: “${asks.quote.trim().slice(0, 160)}”`)
  if (best !== undefined && best.email !== null) return { nobodyNamed, nextSteps: steps }

  if (best !== undefined)
    steps.push(
      `${best.name ?? ''} is named without an address: ring the number in the posting, or write to ${box ?? 'the firm’s general address'} and ask for them.`,
    )
  else if (box !== null)
    steps.push(`Write to ${box}, the address that the posting gives; ask who reads the applications.`)
  else if (apply !== null && (isApplyAlias(apply) || isPlaceholder(apply)) && posting.applyUrl === null)
    steps.push(
      'The only address in the posting is not for letters: apply by the form that the posting belongs to.',
    )
  if (posting.applyUrl !== null) steps.push(`Apply on the employer’s page: ${posting.applyUrl}`)
  if (posting.company === null)
    steps.push(
      posting.agency === null
        ? 'The posting does not say who employs: ask whoever published it.'
        : `The employer is not named. Ask ${posting.agency}, who published the posting, who is in charge of it${posting.reference === null ? '' : ` (reference ${posting.reference})`}.`,
    )
  if (looked.online) {
    const read = looked.steps.filter(({ kind, ok }) => kind === 'page' && ok).length
    if (read > 0)
      steps.push(
        `${String(read)} pages of ${company} were read and name nobody for this job. Its pages on professional networks may.`,
      )
    else if (posting.companyDomain !== null)
      steps.push(
        `${posting.companyDomain} could not be read by this program: open its team, contact or imprint page yourself and paste what names the person.`,
      )
  } else
    steps.push(
      posting.companyDomain === null
        ? `Look for ${company}’s team, contact or imprint page, and paste what names the person who hires.`
        : `Look online as well: the team, contact and imprint pages of ${posting.companyDomain} may name the person who hires.`,
    )
  steps.push('If you found the posting on a network, paste it again with the box that names who posted it.')
  if (nobodyNamed)
    steps.push(
      `Ring ${company}’s front desk and ask who fills the position${posting.title === null ? '' : ` “${posting.title.slice(0, 80)}”`}.`,
    )
  return { nobodyNamed, nextSteps: steps }
}
