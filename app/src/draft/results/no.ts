import { capital, titleInSentence } from './case.ts'
import { firstWord, type Tell, type Told } from './told.ts'

const past =
  /^(?:\p{Lu}\p{L}{2,}(?:et|erte|ret)|Bidro|Drev|Skrev|Holdt|Ga|Tok|Deltok|Gjorde|Fikk|Vant|Var|Hadde|Bygde|Lagde|Solgte|Kjøpte|Kjørte|Reduserte|Økte|Lærte|Styrte|Førte|Innførte|Utførte|Gjennomførte|Fulgte|Hjalp|Sto|Satte|Traff|Behandlet)$/u
/** "-et" also ends the definite form of a thing: "Prosjektet". */
const noPast = /(?:it|h)et$|^(?:Prosjektet|Arbeidet|Teamet|Budsjettet|Systemet|Ansvaret)$/
const present = /^\p{Lu}\p{L}{2,}er$/u
/** The same ending makes a person of a verb: "Leder for 5 ansatte". */
const follows = /^(?:for|av|i|hos|ved|på)(?!\p{L})/u

const ofPlace = /^(?:opp|ned|i|på|av|for|fra|mellom|hos)(?!\p{L})/u

/** Norwegian names a place of work by three prepositions. */
export function atNorwegian(employer: string): string {
  if (/\bkommune\b/i.test(employer)) return `i ${employer}`
  if (/sykehus|universitet|skole|institutt|barnehage|klinikk|legekontor|sykehjem/i.test(employer))
    return `ved ${employer}`
  return `hos ${employer}`
}

export function asNorwegian(title: string): string {
  return `som ${titleInSentence(title)}`
}

function verbOf(line: string, current: boolean): [verb: string, rest: string] | null {
  const [first, rest] = firstWord(line)
  const word = capital(first)
  // "Åpnet og stengte": the subject would part the verbs.
  if (rest === '' || /^(?:og|eller)\s/.test(rest)) return null
  if (/^Ansvar(?:et)?$/.test(word) && rest.startsWith('for '))
    return [current ? 'har' : 'hadde', `ansvar ${rest}`]
  if (word === 'Ansvarlig' && rest.startsWith('for ')) return [current ? 'er' : 'var', `ansvarlig ${rest}`]
  const worked = word === 'Arbeidet' && /^(?:på|med|som|i|for)(?!\p{L})/u.test(rest)
  // "Salget i hageavdelingen opp 18 prosent": a thing and where it stands.
  const thing = word.endsWith('et') && !/^(?:Jobbet|Samarbeidet|Startet)$/.test(word) && ofPlace.test(rest)
  if (worked || (past.test(word) && !noPast.test(word) && !thing)) return [word.toLowerCase(), rest]
  if (present.test(word) && !follows.test(rest)) return [word.toLowerCase(), rest]
  return null
}

export const tellNorwegian: Tell = ({ line, title, employer, current, after }: Told) => {
  const found = verbOf(line, current)
  if (found === null) return null
  const [verb, rest] = found
  const at = employer === null ? '' : atNorwegian(employer)
  const first =
    after === 'same-job'
      ? 'Der'
      : after === 'earlier-job'
        ? `Før det${at === '' ? '' : `, ${at},`}`
        : [title === null ? '' : asNorwegian(title), at].filter((part) => part !== '').join(' ')
  const also = after === 'same-job' ? ' også' : ''
  if (first === '') return `Jeg ${verb} ${rest}.`
  const lead = capital(first)
  return `${lead} ${verb} jeg${also} ${rest}.`
}
