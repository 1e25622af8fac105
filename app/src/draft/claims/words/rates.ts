import type { ClaimLanguage } from './words.ts'

/** How a language says how often something is. Sources of patterns over folded text. */
export interface RateWords {
  /** "Once", and words that hold number and "times" in one. */
  once: [string, number][]
  one: string
  occasions: string
  per: string
  each: string
  periods: [string, number][]
  adverbs: [string, number][]
}

const week = 52
const month = 12
const quarter = 4
const year = 1

export const rateWords: Record<ClaimLanguage, RateWords> = {
  en: {
    once: [
      ['once', 1],
      ['twice', 2],
    ],
    one: 'one|an?',
    occasions:
      'times|evenings?|mornings?|afternoons?|days?|nights?|weekends?|shifts?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|watches|sessions?',
    per: 'an?|per|each|every|in the',
    each: 'every|each',
    periods: [
      ['week', week],
      ['month', month],
      ['quarter', quarter],
      ['year', year],
    ],
    adverbs: [
      ['fortnightly|(?:every|each) (?:fortnight|two weeks|second week|other week)', week / 2],
      ['weekly', week],
      ['monthly', month],
      ['quarterly', quarter],
      ['yearly|annually', year],
    ],
  },
  de: {
    once: [
      ['einmal', 1],
      ['zweimal', 2],
      ['dreimal', 3],
      ['viermal', 4],
      ['funfmal', 5],
    ],
    one: 'eine[nms]?|ein',
    occasions:
      'mal|abende?n?|vormittagen?|nachmittagen?|vormittage?|nachmittage?|tagen?|tage?|nachte?n?|wochenenden?|schichten?|(?:mon|diens|donners|frei|sams|sonn)tage?n?',
    per: 'im|pro|in der|die|je|jede[nrs]?',
    each: 'jede[nrs]?',
    periods: [
      ['woche', week],
      ['monat', month],
      ['quartal', quarter],
      ['jahr', year],
    ],
    adverbs: [
      [
        'vierzehntagig|zweiwochig|zweiwochentlich|alle (?:zwei|2) wochen|alle (?:vierzehn|14) tage|jede zweite woche',
        week / 2,
      ],
      ['wochentlich', week],
      ['monatlich', month],
      ['jahrlich', year],
    ],
  },
  fr: {
    once: [],
    one: 'une?',
    occasions:
      'fois|soirs?|soirees?|matins?|matinees?|apres-midi|jours?|journees?|nuits?|week-ends?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?',
    per: 'par|chaque',
    each: 'chaque|tous les|toutes les',
    periods: [
      ['semaines?', week],
      ['mois', month],
      ['trimestres?', quarter],
      ['ans?|annees?', year],
    ],
    adverbs: [
      [
        'bimensuel(?:le)?s?|tous les (?:quinze|15) jours|toutes les (?:deux|2) semaines|une semaine sur deux',
        week / 2,
      ],
      ['hebdomadaire(?:ment)?s?', week],
      ['mensuel(?:le|lement)?s?', month],
      ['annuel(?:le|lement)?s?', year],
    ],
  },
  es: {
    once: [],
    one: 'una?',
    occasions:
      'vez|veces|tardes?|mananas?|noches?|dias?|jornadas?|fin(?:es)? de semana|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?',
    per: 'al|por|a la|cada',
    each: 'cada|todos los|todas las',
    periods: [
      ['semanas?', week],
      ['mes(?:es)?', month],
      ['trimestres?', quarter],
      ['anos?', year],
    ],
    adverbs: [
      ['quincenal(?:mente|es)?|cada (?:dos|2) semanas|cada (?:quince|15) dias|cada quincena', week / 2],
      ['semanal(?:mente)?', week],
      ['mensual(?:mente)?', month],
      ['anual(?:mente)?', year],
    ],
  },
  no: {
    once: [],
    one: 'en|ei|et|ett',
    occasions:
      'ganger?|kvelder?|formiddager?|ettermiddager?|dager?|netter|natt|helger?|vakter?|(?:man|tirs|ons|tors|fre|lor|son)dager?',
    per: 'i|per|pr\\.?|hver|om',
    each: 'hver|hvert',
    periods: [
      ['uken?|uka', week],
      ['maned(?:en)?', month],
      ['kvartal(?:et)?', quarter],
      ['ar(?:et)?', year],
    ],
    adverbs: [
      ['annenhver uke|hver (?:andre|annen) uke|hver fjortende dag', week / 2],
      ['ukentlig', week],
      ['manedlig', month],
      ['arlig', year],
    ],
  },
}
