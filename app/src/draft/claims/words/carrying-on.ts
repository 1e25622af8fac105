import type { ClaimLanguage } from './words.ts'

/** Says that a sentence tells of where one is now. Sources of patterns over folded text. */
export const atPresent: Record<ClaimLanguage, string> = {
  en: '(?:my|our|the) (?:current|present) \\p{L}+|where i (?:am|(?:now )?work)(?! (?:with|on|to))',
  de: '(?:meine[mnr]?|unsere[mnr]?) (?:jetzige|derzeitige|aktuelle|heutige|gegenwartige)[nrm]? \\p{L}+|wo ich (?:jetzt |heute )?arbeite|(?:in|bei) de[mr] ich (?:jetzt |heute )?arbeite',
  fr: "(?:mon|ma|notre) (?:\\p{L}+ )?(?:actuel(?:le)?|d'aujourd'hui)|(?:poste|employeur|emploi|maison|entreprise|equipe|ecole|service) actuel(?:le)?|ou je (?:travaille|suis|exerce)",
  es: '(?:mi|nuestr[oa]) (?:actual \\p{L}+|(?:\\p{L}+ )?actual)|(?:puesto|trabajo|empresa|centro|colegio|empleo) actual|(?:donde|en (?:el|la) que) trabajo',
  no: '(?:min|mitt|var|vart|den|det) (?:navaerende|navarende) \\p{L}+|der jeg (?:na )?(?:jobber|arbeider)|dagens (?:jobb|stilling|arbeidsgiver)',
}

/** Says that a sentence tells of another time than the one before it, or of all of one's years. */
export const ofAnotherTime: Record<ClaimLanguage, string> = {
  en: 'before (?:that|this|then|i|my|joining|coming|moving|becoming)|beforehand|earlier|previously|formerly|prior to|i once|used to|until then|beg[aiu]n|start(?:ed)? (?:out|as|in|at|my)|(?:at )?first,|first (?:as|in|at)|later|then|afterwards|after (?:that|this)|since then|career|over the years|throughout my|along the way|elsewhere|(?:other|last|earlier|old|former|previous|first) (?:jobs?|posts?|roles?|positions?|employers?|team|firm|company|school|place)|moved (?:on|to)',
  de: 'davor|zuvor|vorher|fruher\\p{L}*|ehemals|einst|bis dahin|begonnen|begann|angefangen|zuerst|zunachst|anfangs|spater\\p{L}*|dann|danach|anschlies+end|nachher|laufbahn|berufsleben|berufsweg|berufsjahren?|anderswo|(?:andere|letzte|fruhere|vorige|alte|erste|vorherige|ehemalige)[nrms]? (?:stellen?|arbeitgeber(?:in)?|betrieb|firma|position|haus|schule|posten|job)|gewechselt|seitdem|seither|bevor ich',
  fr: "avant (?:cela|ca|de|d'|mon|ma|que)|auparavant|precedemment|anterieurement|autrefois|jadis|jusqu(?:e-la|'alors)|debut(?:e|ais|ant|s)|commenc\\p{L}*|d'abord|plus (?:tot|tard)|puis|ensuite|apres (?:cela|ca|quoi)|carriere|parcours|au fil|ailleurs|(?:ancien|ancienne|dernier|derniere|premier|premiere) (?:poste|emploi|employeur|entreprise|maison|ecole)|\\p{L}+ precedente?s?",
  es: 'antes(?! del?(?! (?:eso|ello|entonces|incorporarme|llegar|entrar)))|anteriormente|previamente|antano|hasta entonces|empece|comence|me inicie|al principio|primero|mas tarde|luego|despues(?! de)|posteriormente|carrera|trayectoria|a lo largo|(?:otr[oa]s?|antigu[oa]|ultim[oa]|primer|primera) (?:puestos?|trabajos?|empleos?|empresa|centro)|\\p{L}+ anterior(?:es)?',
  no: '(?:for|etter) (?:det|dette)|for jeg|tidligere|forut|en gang|inntil|begynte|startet|forst|senere|deretter|etterpa|karriere\\p{L}*|gjennom (?:arene|yrkeslivet)|andre steder|(?:forrige|gamle|siste|forste) (?:jobb\\p{L}*|stilling\\p{L}*|arbeidsgiver\\p{L}*|arbeidsplass\\p{L}*)|siden den gang',
}

/** Before what a place is, where that alone says which is meant. */
export const placing: Record<ClaimLanguage, string> = {
  en: '(?:at|for|in|with) (?:the|that|this)',
  de: '(?:bei|fur|in|an) (?:der|dem|die|das|den|diese[rmn]?)|im|beim|am|furs',
  fr: "(?:chez|pour|dans|a) (?:la|le|l'|cette?|ce)|aux?",
  es: '(?:en|para|con|a) (?:el|la|los|las|aquella?|es[ea])|al',
  no: 'i|pa|ved|hos|for',
}

const adverbs = {
  en: '(?:also |now |still |currently |regularly |mostly |\\p{L}+ly ){0,2}',
  no: '(?:ogsa |na |fortsatt |i tillegg ){0,2}',
}

/** The writer as the one who does something, at present. */
export const inPresent: Record<ClaimLanguage, string> = {
  en: `i'm|i ${adverbs.en}(?!(?:have|had|was|did|could|would|ran|led|built|wrote|taught|held|took|made|kept|set|cut|put|sold|brought|bought|drew|drove|gave|grew|got|began|came|went|found|fought|spent|spoke|stood|won|oversaw|rebuilt|rewrote|dealt|sent|saw|met|learnt|knew|left|lost|paid|rose|shot|sang|sewed|swam|wore|also|now|still|then)(?!\\p{L})|\\p{L}+ed(?!\\p{L})|\\p{L}+ly(?!\\p{L}))\\p{L}+`,
  de: 'ich (?:auch )?(?!(?:habe|hatte|wurde|konnte|durfte|musste|sollte|wollte)(?!\\p{L}))(?:bin|\\p{L}+(?<!t)e)|(?!(?:habe|hatte|wurde|konnte|durfte|musste|sollte|wollte)(?!\\p{L}))(?:bin|\\p{L}+(?<!t)e) ich',
  fr: "(?:je |j')(?:m'|me |y |en )?(?!(?:ai|avais|suis|etais|aurais|fus)(?!\\p{L}))\\p{L}+(?<!ais)(?<!ai)|je suis (?:aussi )?(?:une? |le |la |l'|responsable|chargee?|referente?)",
  es: '(?<!(?:el|un|mi|su|del|al|de|este|ese|otro|cada|con|en|por|para|y|o|lo|como|mismo) )(?!(?:mismo|como|pero|cuando|grupo|tiempo|equipo)(?!\\p{L}))\\p{L}{2,}(?:o|oy)(?= (?:a|de|del|el|la|los|las|un|una|con|en|también|tambien|allí|\\d+|\\p{L}+) )',
  no: `jeg ${adverbs.no}(?!har(?!\\p{L})|hadde|var)\\p{L}+er|(?!har)\\p{L}+er jeg|jeg har ansvar`,
}
