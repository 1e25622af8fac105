import { type Proof, proofOf } from '../evidence.ts'
import type { Fact } from '../source.ts'
import { regex } from '../words/words.ts'
import { isAnothers } from './stand-in.ts'

/** "Praxisanleiterin", of "Praxisanleitung von 5 Schülern": the word for one who does what a line says was done. */
export function doing(title: string, facts: Fact[]): Proof[] {
  const base =
    /^(\p{L}{8,}?|train|instruct|assess|examin|audit|tutor|invigilat|moderat)(?:erin|er|eure?|euse|rice|ora?|ere?)$/u.exec(
      title,
    )?.[1]
  if (base === undefined) return []
  const deed = regex(
    String.raw`(?<!\p{L})${base}(?:ung|en|e|te|t|ing|ions?|cion|ed|es?|o|a|ar|ado|er)(?!\p{L})`,
  )
  return facts
    .filter(({ folded }) => deed.test(folded))
    .map((fact) => ({ ...proofOf(fact), at: deed.exec(fact.folded)?.index ?? 0 }))
    .filter((proof) => !isAnothers(proof))
}

/** What everybody is called who has learnt a trade: "fagarbeider" of "Fagbrev som tømrer". */
const trades: [RegExp, RegExp][] = [
  [/^(?:auszubildende[rn]?|azubi|lehrling)$/u, /ausbildung|lehre|azubi/u],
  [/^apprentice$/u, /apprenticeship/u],
  [/^(?:apprentie?|alternante?)$/u, /apprentissage|alternance/u],
  [/^aprendiz[a]?$/u, /aprendizaje/u],
  [/^larling$/u, /laretid|larling/u],
  [/^(?:fagarbeider|svenn|handverker)$/u, /fagbrev|svennebrev|fagprov|svenneprov/u],
  [
    /^(?:facharbeiter|gesell|handwerker|fachkraft)\p{L}*$/u,
    /ausbildung zu|gesellenbrief|gesellenprufung|lehre als/u,
  ],
  [
    /^(?:tradesman|tradeswoman|tradesperson|journeyman|craftsman|craftswoman)$/u,
    /apprentice|time-served|nvq|city & guilds/u,
  ],
  [
    /^(?:ouvri(?:er|ere)|compagnon|artisane?)(?: qualifiee?)?$/u,
    /(?<!\p{L})(?:cap|bep|bac pro|brevet|compagnon)(?!\p{L})/u,
  ],
  [
    /^(?:oficial(?:a)?|operari[oa]) ?(?:cualificad[oa])?$/u,
    /formacion profesional|grado medio|ciclo formativo|tecnic[oa] en/u,
  ],
]

/** The papers that tell of a trade, where the title is what everybody is called who has one. */
export const learnt = (title: string, facts: Fact[]): Proof[] =>
  trades
    .filter(([trade]) => trade.test(title))
    .flatMap(([, papers]) => facts.filter(({ folded }) => papers.test(folded)).map((fact) => proofOf(fact)))
