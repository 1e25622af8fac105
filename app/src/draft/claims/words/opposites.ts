/**
 * What a job is one way or the other, by pairs of poles: the words for each in the five languages, over folded text. Where
 * the posting has one pole of a thing, the other is false of it. `ofTerms`: what any job is, whatever the words around it.
 */
export interface Opposites {
  poles: [string, string]
  ofTerms: boolean
}

/** Words by which a thing is not there. */
export const none =
  'no|without|keine?\\p{L}?|ohne|sans|pas de|aucune?|sin|ningun|ningun[oa]s?|ingen|intet|uten|null'

/** "No travel", and travel. */
const withAndWithout = (thing: string): Opposites => ({
  ofTerms: true,
  poles: [`(?:${none}) (?:${thing})`, `(?<!(?:^|[^\\p{L}])(?:${none}) )(?:${thing})`],
})

export const opposites: Opposites[] = [
  withAndWithout(
    'travel|travelling|reisetatigkeit|dienstreisen|deplacements?|viajes|reising|reiser|reisevirksomhet',
  ),
  withAndWithout(
    'weekends?|weekend (?:work|shifts?|duty)|wochenend(?:en?|arbeit|dienste?)|week-ends?|travail le week-end|fines de semana|helg|helger|helgejobbing|helgearbeid|helgevakter',
  ),
  withAndWithout(
    'night (?:work|shifts?|duty|duties)|nachtarbeit|nachtdienste?|nachtschichten|travail de nuit|nuits|turnos de noche|nattarbeid|nattevakter',
  ),
  withAndWithout(
    'on-call|on-call (?:work|duty|duties)|rufbereitschaft|bereitschaftsdienste?|astreintes?|guardias|bakvakt|bakvakter',
  ),
  {
    ofTerms: true,
    poles: [
      'permanent|open-ended|unbefristet\\p{L}*|cdi|indefinid[oa]s?|fast (?:stilling|jobb)|stillingen er fast|fast ansettelse',
      'temporary|fixed-term|(?:contract|post|job) (?:is |runs? |lasts? )?(?:for )?\\d+ (?:months|years)|\\d+-month contract|auf \\d+ (?:monate|jahre)|(?:contrat|contrato) de \\d+ (?:mois|meses)|maternity cover|befristet\\p{L}*|elternzeitvertretung|cdd|contrato temporal|temporal|midlertidig|vikariat\\p{L}*|engasjement',
    ],
  },
  {
    ofTerms: true,
    poles: [
      'full[- ]time|vollzeit\\p{L}*|temps plein|temps complet|jornada completa|tiempo completo|heltid\\p{L}*|full stilling|hel stilling',
      'part[- ]time|teilzeit\\p{L}*|temps partiel|media jornada|tiempo parcial|jornada parcial|deltid\\p{L}*|halv stilling',
    ],
  },
  {
    ofTerms: true,
    poles: [
      'night shifts?|nightshifts?|nachtschicht\\p{L}*|nachtdienst\\p{L}*|(?:horaires?|poste|equipe|travail) de nuit|turnos? (?:es |sera )?de noche|turno nocturno|horario nocturno|natt(?:skift|evakt)\\p{L}*',
      'day shifts?|dayshifts?|tagschicht\\p{L}*|tagdienst\\p{L}*|fruhschicht\\p{L}*|horaires? (?:de|du) (?:jour|journee|matin)|(?:poste|equipe) (?:de|du) (?:jour|matin)|turnos? (?:es |sera )?de (?:dia|manana)|turno diurno|horario de manana|dag(?:skift|vakt)\\p{L}*',
    ],
  },
  {
    ofTerms: false,
    poles: [
      'essential|compulsory|mandatory|zwingend|unverzichtbar|indispensables?|obligatoires?|imprescindibles?|obligatori[oa]s?|pakrevd|et krav',
      'desirable|a plus|(?:an |be )?(?:asset|advantage)|nice to have|preferred|welcome|wunschenswert|erwunscht|von vorteil|souhaite[es]*|(?:un|serait un) (?:plus|atout)|deseables?|se valora\\p{L}*|una? (?:ventaja|plus)|onskelig|(?:en )?fordel',
    ],
  },
  {
    ofTerms: false,
    poles: [
      '(?:stays?|remains?|kept?|is|are) open|(?:bleib\\p{L}*|ist|sind) (?:\\p{L}+ )?(?:geoffnet|offen)|geoffnet bleib\\p{L}*|(?:reste\\p{L}*|est|sont) ouvert[es]*|(?:sigue|permanece|esta)n? abiert[oa]s?|(?:holder|er) apen[te]?',
      'clos(?:es|ed|ing)|shuts?|geschlossen|schliest|schliesen|ferm(?:e|ee|es|ent|eture)s?|cerrad[oa]s?|cierran?|stengt|stenger',
    ],
  },
  {
    ofTerms: false,
    poles: [
      'alone|single-handed(?:ly)?|on (?:my|your|one.s) own|allein|alleinige\\p{L}*|(?:toute? )?seule?|en solitari[oa]|a solas|por su cuenta|alene',
      'shared?|shares|sharing|jointly|gemeinsam|geteilt|teil(?:en|t) sich|partage[es]*|partagent|conjoint\\p{L}*|compart\\p{L}*|conjunt\\p{L}*|deles?|delt|i fellesskap',
    ],
  },
  {
    ofTerms: false,
    poles: [
      'paid|bezahlt\\p{L}*|vergutet\\p{L}*|remunere[es]*|paye[es]*|pagad[oa]s?|remunerad[oa]s?|retribuid[oa]s?|betalt[e]?|lonnet',
      'unpaid|unbezahlt\\p{L}*|unvergutet\\p{L}*|non (?:remunere|paye)[es]*|benevole\\p{L}*|no (?:remunerad|pagad)[oa]s?|ubetalt[e]?|ulonnet',
    ],
  },
]
