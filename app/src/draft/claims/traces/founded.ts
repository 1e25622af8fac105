import type { Proof } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { onlyHelpedAt } from './kin.ts'

const founding =
  /^(?:(?:co-?)?founded|gegrundet\p{L}*|grundete|grundung|aufgebaut|(?:co)?fonde|(?:co)?funde|fundado|grunnla|etablerte)$/u

/** To begin a thing, as verbs and as the nouns that lines like. */
const begun =
  /(?<!\p{L})(?:founded|set up|built up|started|launched|created|established|foundation|launch|setting up|gegrundet|grundung|aufbau|aufgebaut|ins leben gerufen|gestartet|initiiert|initiierung|creation|cree|fonde|fondation|mise? en place|mis en place|lancement|lance|monte|creacion|creado|fundacion|fundado|puesta en marcha|pus[eo] en marcha|puesto en marcha|lanzamiento|montaje|grunnla|grunnlagt|etablerte|etablert|etablering|startet|oppstart|opprettet|opprettelse|bygde opp|bygget opp|oppbygging|stiftet)(?!\p{L})/u

/** "Founded a reading club", of "Creation of a reading club": a line that tells of the beginning, and not of help with it. */
export function begunBy(mention: Mention, fact: Fact): Proof | null {
  if (fact.job === null || !founding.test(fold(mention.text))) return null
  const match = begun.exec(fact.folded)
  if (match === null || onlyHelpedAt(fact, match.index)) return null
  return { fact, at: match.index, length: match[0].length }
}
