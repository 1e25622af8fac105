import { type ClaimWords, pattern } from './words/words.ts'

/** "Could we talk about …?": a question put to the job, though it has a "we". */
const asking =
  /^(?:[^,]{0,30}, )?(?:may|might|can|could|shall|would) (?:i|we|you)|^(?:[^,]{0,30}, )?(?:darf|durfte|kann|konnte|konnten|konnen|wollen|sollen) (?:ich|wir|sie)|^(?:[^,]{0,30}, )?(?:puis-je|pourrais-je|pouvons-nous|pourrions-nous|pourriez-vous|accepteriez-vous)|^[¿ ]*(?:[^,]{0,30}, ?[¿ ]*)?(?:puedo|podria|podriamos|podemos|le parec|les parec|tendria)|^(?:[^,]{0,30}, )?(?:kan|kunne|far|skal) (?:jeg|vi|du|dere)/u

/** Is a sentence a question that is put to the job, and says nothing of its writer? */
export const asksOfJob = (
  text: string,
  folded: string,
  language: ClaimWords,
  namesEmployer: boolean,
): boolean =>
  /\?\s*$/.test(text) && (!pattern(language.me).test(folded) || (asking.test(folded) && !namesEmployer))

const further =
  /(?<!\p{L})(?:any|more|another|others|further|how many|weitere[nrs]?|mehr|andere[nrs]?|noch (?:ein\p{L}*|mehr)|wie viele|autres?|d'autres|davantage|combien|mas|otr[oa]s?|cuant[oa]s|flere|andre|enda (?:en|et|ei)|hvor mange)(?!\p{L})/u

/** "Will there be any more in 2030?": does a question ask, before what stands at `until`, for what the posting has not told? */
export const asksForMore = (folded: string, until: number): boolean =>
  /\?\s*$/.test(folded) && further.test(folded.slice(0, until))
