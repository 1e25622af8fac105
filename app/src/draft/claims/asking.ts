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
