import { isSharedBox } from '../../posting/facts/boxes.ts'
import { agreement } from '../agreement.ts'
import type { Mention } from './mention.ts'
import type { NameRun } from './runs.ts'

/** Whether the signs together say that a person is named here as a contact. `ownRole`: a role beside the name itself. */
export function isConvincing(
  mention: Mention,
  run: NameRun,
  ownRole: string | null,
  distance: number,
): boolean {
  const email = mention.address?.address ?? null
  const agreed = email !== null && agreement(mention.name, email) !== null
  const personal = email !== null && !isSharedBox(email)
  // "to Priyanka at careers@…": the box is given as hers.
  const gap = mention.address === null ? -1 : mention.address.start - run.end
  const own = personal || (run.known && gap >= 0 && gap < 6)
  if (email !== null && !run.titled && isFirmOfDomain(mention.name, email, run.known)) return false
  const role = ownRole !== null
  const { phone, cue } = mention
  return run.words === 1
    ? aloneConvinces({ ...run, agreed, personal: own, phone, role, cue, distance })
    : togetherConvince({ ...run, agreed, personal, phone, role, cue, distance, email })
}

interface Signs {
  known: boolean
  titled: boolean
  shouted: boolean
  agreed: boolean
  personal: boolean
  phone: boolean
  role: boolean
  cue: Mention['cue']
  distance: number
}

/** One word ("Nicole", "Frau Quint") could be a product or a town. */
function aloneConvinces({ known, titled, agreed, personal, phone, role, cue, distance }: Signs): boolean {
  if (titled) return phone || personal || agreed || role || cue === 'label'
  if (agreed) return cue !== 'address' || known
  if (cue === 'self') return known || role
  if (cue === 'label') return known || personal
  if (cue === 'bye' || cue === 'signature') return known && (role || personal || cue === 'bye')
  if (cue === 'verb' || cue === 'back') return known && (personal || phone || role) && distance < 6
  // "Call Dean on 0400 000 000"
  if (cue === 'weak' && phone && known && distance === 0) return true
  return known && (cue === 'weak' || cue === 'heading') && personal && distance < 4
}

function togetherConvince(signs: Signs & { email: string | null }): boolean {
  const { known, titled, shouted, agreed, personal, phone, role, cue, distance, email } = signs
  const strong = agreed || titled || role || phone
  switch (cue) {
    case 'label':
      return strong || known || !shouted
    case 'self':
      return strong || known
    case 'verb':
      return strong || (personal && distance < 6) || (known && distance < 4)
    case 'heading':
    case 'weak':
      return agreed || titled || phone || (role && (known || email !== null)) || (known && email !== null)
    case 'back':
      return strong || known || distance < 8
    case 'bye':
      return strong || known || personal
    case 'signature':
      return agreed || (known && (role || personal)) || (role && personal)
    case 'report':
      return known || titled
    case 'address':
    default:
      return agreed
  }
}

/** "Cobalt Fox" beside hello@cobaltfox.com is the firm; "Jane Roe" beside jane@janeroe.com is not, where Jane is a known name. */
function isFirmOfDomain(name: string, email: string, known: boolean): boolean {
  if (known) return false
  const domain = email.slice(email.lastIndexOf('@') + 1)
  const joined = name.toLowerCase().replace(/[^\p{L}]/gu, '')
  return joined.length > 4 && domain.split('.').some((part) => part.replace(/[^\p{L}]/gu, '') === joined)
}
