import type { Unsupported } from '../../draft.ts'
import { fold, indexInFolded } from '../fold.ts'
import type { Sources } from '../traces/setting.ts'
import { headlineNamesIn } from './headline-names.ts'

/** "Your second claims team in Ipswich", where only the résumé has Ipswich: the firm's place must be the posting's. */
export function firmPlace(text: string, folded: string, { resume, posting }: Sources): Unsupported | null {
  if (posting.length === 0 || /\?\s*$/.test(folded) || !firms.test(folded)) return null
  const wrong = headlineNamesIn(text, resume).find(
    ({ at, end }) =>
      ofFirm.test(folded.slice(0, at)) &&
      !posting.some((fact) => indexInFolded(fact.folded, fold(text.slice(at, end))) !== -1),
  )
  return wrong === undefined
    ? null
    : {
        text: text.slice(wrong.at, wrong.end),
        start: wrong.at,
        end: wrong.end,
        kind: 'offer',
        reason: 'The posting does not name this place.',
      }
}

const your = 'your|ihre?[nrms]?|votre|vos|sus?|deres'
const firms = new RegExp(String.raw`(?<!\p{L})(?:${your})(?!\p{L})`, 'u')

/** The firm's thing right before the preposition of its place, with nothing of the writer's between. */
const ofFirm = new RegExp(
  String.raw`(?<!\p{L})(?:${your})(?: (?!(?:and|i|my|me|because|as|that|when|where|und|ich|mein\p{L}*|weil|dass|wo|et|je|mon|ma|mes|car|que|y|yo|mi|mis|porque|og|jeg|min|mitt|mine|som)(?!\p{L}))[\p{L}-]+){1,5} (?:in|at|bei|a|en|i|pa)(?: (?:the|der|la|el|le))? $`,
  'u',
)
