import type { ClaimLanguage } from './words.ts'

/** Words by which a sentence says more of the writer's part than a line may. Sources of patterns over folded text, as in ClaimWords. */
export interface RaisingWords {
  /** To lead: verbs, and what somebody who leads is called. */
  leads: string
  /** To run a thing, or to do the whole of it: more than to help, and no more than to do it. */
  runs: string
  /** To teach: no more than to know a thing, but more than to have been taught it. */
  teaches: string
}

export const raising: Record<ClaimLanguage, RaisingWords> = {
  en: {
    leads:
      '(?<!(?:to|would|will|could|can|might|may|the|your|you|who|they|her|his|their) )(?:led|lead(?! to)|managed?(?! (?:to|with|without|by)(?!\\p{L}))|headed(?! (?:to|for|off))|head(?! (?:to|for|off|and|start|count|chef|office))|direct(?:ed)?|oversaw|oversee|chair(?:ed)?|presided?|commanded?)|head of|(?:in|took) (?:sole |full |overall |complete )?charge(?: of)?|(?:the|a|permanent|overall|project|team|crew|group) leader|skipper|coxswain|captain|president|chair(?:man|woman|person)|coordinator|director|commander',
    runs: '(?<!(?:a|the|to|long|dry|test|trial|print|your|would|will|could|you|who|they) )(?:run|ran)|on my own|alone|single-handed(?:ly)?|by myself|sole|solely|the only|founded',
    teaches:
      '(?<=i (?:\\p{L}+ ){0,2})(?:taught|teach|tutored|gave|delivered)|(?:as|i am|i was) (?:the |an? )?(?:[^ ,;:.]+ ){0,4}?(?:instructor|lecturer|trainer|tutor)',
  },
  de: {
    leads:
      'leite|leitete|geleitet|(?:\\p{L}*leiter|\\p{L}*chef|\\p{L}*vorsitzende|prasident)(?:in)?|(?:die|der) leitung|federfuhrend|verantwortet?e?|eigenverantwortlich|alleinverantwortlich',
    runs: 'allein|alleine|alleinige?[nrsm]?|eigenhandig|einzige[nrsm]?|gegrundet|grundete',
    teaches: 'dozentin|dozent|unterrichtet?e?|gehalten|gelehrt',
  },
  fr: {
    leads:
      'dirige|dirigeais|dirigee?|pilote|pilotais|preside|presidais|chapeaute|a la tete d[eu]|responsable|cheffe?|directeur|directrice|presidente?|coordinateur|coordinatrice|manage|manageais',
    runs: "seule?|moi-meme|(?:l'|la |le )unique|fonde",
    teaches: 'anime|animais|donne|donnais|enseigne|enseignais|dispense|formatrice|formateur',
  },
  es: {
    leads:
      'dirijo|dirigi|dirigia|dirigido|lidero|lidere|presido|presidi|encabezo|encabece|al frente de|a cargo de|jef[ea]|director|directora|presidenta?e?|coordinadora?|responsable|encargad[oa]',
    runs: 'yo sol[oa]|sol[oa]|por mi cuenta|(?:la|el) unic[oa]|funde|fundado',
    teaches: 'imparti|imparto|impartia|di clases|docente|formadora?',
  },
  no: {
    leads:
      '(?<!(?:a|vil|skal|kan|dere|din|deres) )(?:leder|ledet|styrer|styrte)(?! (?:din|deres))|\\p{L}+(?<!vei)(?:leder|sjef)|sjef|skipper|overste ansvar(?:et)?|hovedansvar(?:et)?',
    runs: 'alene|pa egen hand|driver|drev|den eneste|grunnla|stiftet|startet',
    teaches: '\\p{L}*instruktor|underviste|underviser|jeg (?:har )?holdt|holdt jeg',
  },
}
