import type { ClaimLanguage } from './words.ts'

/** How a language speaks of certificates, licences and courses. Sources of patterns over folded text, as in ClaimWords. */
export interface CredentialWords {
  /** To have one, or to have got it. */
  holds: string
  /** What is held; compounds of it count. */
  credential: string
  /** Links its name behind it: "certificate in", "titre de". */
  of: string
  /** Words beside it that name nothing. */
  plain: string
}

/** Where the name of a certificate, or of what was studied, ends: before another statement, or its verb. */
export const nameEnds =
  '(?:dates?|is|was|came|comes|took|has|had|helps?|helped|gave|gives|covers?|covered|taught|includes?|included|runs|ran|stammt|ist|war|hat|gilt|umfasst|lauft|date|remonte|est|etait|vaut|couvre|data|es|fue|era|vale|incluye|er|var|gjelder|dekker|ga|and|und|et|y|og|from|at|with|since|which|that|rather|when|as|desde|por|que|depuis|par|qui|seit|von|mit|siden|fra|ved|med|som|bei|an|abgelegt|bestanden|absolviert|erworben|abgeschlossen|gemacht)(?![^ .,;:()])'

export const credentials: Record<ClaimLanguage, CredentialWords> = {
  en: {
    holds:
      "(?:i|and|also|then|later|now|have|i've) (?:also |still |now |already )?(?:hold|held|holding|passed|completed|earned|obtained|gained|got|did|took|finished|renewed|achieved|received)|i (?:also |still |now )?have|i've got|holding|my|(?:i am|i'm) an? (?:\\p{L}+ ){1,4}with",
    credential:
      'certificate|certification|licen[cs]e|diploma|degree|ticket|qualification|accreditation|badge|permit|training course|course',
    of: 'in|for|of|as an?|as',
    plain:
      'an? the my own first second further additional necessary valid current clean full formal official relevant professional vocational technical national international state university college trade new old both two three one short long level part-time evening online refresher basic intermediate undergraduate same good required two-day three-day one-day five-day half-day day',
  },
  de: {
    holds:
      'habe|besitze|verfuge|erwarb|absolvierte|bestand|machte|meine?[nmr]?|hatte|(?:ich bin|bin ich) (?:\\p{L}+ ){1,3}mit',
    credential:
      '\\p{L}*(?:zertifikat|zertifizierung|bescheinigung|lizenz|diplom|lehrgang|sachkundenachweis|patent)|\\p{L}+(?:schein|prufung|brief)|prufung(?= (?:zum|zur) )|weiterbildung|fortbildung|zusatzausbildung',
    of: 'zum|zur|als|in|fur|der|des|im',
    plain:
      'eine?[nmrs]? de[nmrs] die das mein meine meinen eigene gultige[nr]? aktuelle[nr]? staatliche[nr]? anerkannte[nr]? erste zweite weitere zusatzliche notige passende entsprechende fuhrerschein gutschein anschein augenschein abschlussprufung rechnungsprufung prufung uberprufung nachprufung',
  },
  fr: {
    holds:
      "j'ai|je (?:detiens|possede|dispose)|ai (?:aussi |egalement )?(?:obtenu|passe|valide|suivi|reussi)|titulaire|laureate?|mon|ma",
    credential:
      'certificat|certification|diplome|titre|brevet|habilitation|attestation|agrement|permis|(?<!prix (?:du|au) )concours',
    of: "de|d'|en|du|pour|comme",
    plain:
      'un une le la les mon ma mes propre officiel officielle national nationale professionnel professionnelle universitaire superieur premier premiere second valable jour etat meme autre niveau',
  },
  es: {
    holds:
      'tengo|poseo|obtuve|saque|aprobe|complete|termine|hice|cuento con|dispongo de|mi|he (?:obtenido|sacado|aprobado|hecho)',
    credential:
      'certificado|certificacion|titulo|diploma|carne|carnet|licencia|permiso|habilitacion|acreditacion|curso',
    of: 'de|en|para|como|del',
    plain:
      'un una el la mi mis propio oficial nacional profesional universitario superior primer primera segundo vigente valido nuevo otro mismo nivel horas',
  },
  no: {
    holds:
      'jeg har|har jeg|har ogsa|og har|jeg (?:ogsa |na )?(?:tok|fikk|besto|fullforte|avla)|(?:tok|fikk|besto|fullforte|avla) jeg|min|mitt',
    credential:
      '\\p{L}*(?:sertifikat|sertifisering|bevis|lisens|autorisasjon)(?:et|en)?|(?:fag|svenne|mester)brev(?:et)?|fagskolegrad(?:en)?|\\p{L}+kurs(?:et)?',
    of: 'i|som|for|innen|pa|til',
    plain:
      'en et ei den det min mitt eget egen gyldig offentlig ny gammel forste andre samme hoyere forerkort',
  },
}
