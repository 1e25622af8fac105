import { capital, lowered, titleInSentence } from './case.ts'
import { firstWord, goesOn, type Tell, type Told } from './told.ts'

/** First persons that lines begin with: past in -é and -í, and some irregular ones. */
const past =
  /^(?:\p{Lu}\p{L}+[éí]|Hice|Tuve|Fui|Puse|Reduje|Conduje|Introduje|Produje|Traduje|Estuve|Di|Obtuve|Mantuve)$/u
/** Frequent present tenses; some of them are nouns too ("Apoyo en banquetes"), so only of a job that goes on. */
const present =
  /^(?:Atiendo|Gestiono|Coordino|Dirijo|Llevo|Trabajo|Preparo|Desarrollo|Vendo|Organizo|Superviso|Realizo|Imparto|Diseño|Mantengo|Elaboro|Colaboro|Participo|Apoyo|Analizo|Programo|Negocio|Formo|Ayudo)$/u

const feminine =
  /^\p{L}+(?:ción|sión|dad|ura|ncia|venta|anza|atura)s?$|^(?:venta|ventas|ayuda|mejora|puesta|limpieza|compra|compras|caja|formación|gestión)$/iu
const masculine =
  /^\p{L}+(?:miento|aje|ismo)$|^(?:diseño|desarrollo|control|cuidado|apoyo|análisis|cobro|montaje|inventario|soporte|aumento|cierre|seguimiento|trato|manejo|registro|estudio)$/iu
const gain = /^(?:aumento|incremento|reducción|mejora|disminución|crecimiento|ahorro)$/i
const joint: Record<string, readonly [string, string, RegExp]> = {
  participación: ['participo', 'participé', /^en\b/],
  colaboración: ['colaboro', 'colaboré', /^(?:en|con)\b/],
  responsable: ['soy responsable', 'fui responsable', /^(?:de|del)\b/],
}

export function asSpanish(title: string): string {
  return `como ${titleInSentence(title)}`
}

function predicate(line: string, current: boolean, also: boolean): string | null {
  const [word, rest] = firstWord(line)
  if (rest === '') return null
  const small = word.toLowerCase()
  const too = also ? 'también ' : ''
  const lasts = goesOn({ line, current })
  if (past.test(word) || (current && present.test(word))) return `${too}${lowered(line)}`
  const said = joint[small]
  if (said?.[2].test(rest) === true) return `${too}${said[lasts ? 0 : 1]} ${rest}`
  const gender = masculine.test(word) ? 'el' : feminine.test(word) ? 'la' : null
  if (gender === null || small.endsWith('s') || !/^(?:de|del|a|al|en|y|con|para)\b/.test(rest)) return null
  // "Reposición y control de inventario": each noun would want its article.
  const listed = /(?:,|\s[ye])\s(\p{L}+)/gu
  if ([...rest.matchAll(listed)].some(([, next = '']) => masculine.test(next) || feminine.test(next)))
    return null
  if (gain.test(word)) return `${too}logré ${gender} ${lowered(line)}`
  const of = gender === 'el' ? 'del' : 'de la'
  return `${too}me ${lasts ? 'ocupo' : 'ocupé'} ${of} ${lowered(line)}`
}

export const tellSpanish: Tell = ({ line, title, employer, current, after }: Told) => {
  const said = predicate(line, current, after === 'same-job')
  if (said === null) return null
  const at = employer === null ? null : `en ${employer}`
  if (after === 'same-job') return `Allí ${said}.`
  if (after === 'earlier-job') return at === null ? `Antes ${said}.` : `Antes, ${at}, ${said}.`
  const lead = [title === null ? null : asSpanish(title), at].filter((part) => part !== null).join(' ')
  return lead === '' ? `${capital(said)}.` : `${capital(lead)}, ${said}.`
}
