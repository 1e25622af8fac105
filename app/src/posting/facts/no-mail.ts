/** How one language says that applications by e-mail are not wanted. */
interface Wording {
  /** "by e-mail". */
  mail: string
  /** What stands before: "do not", "no". */
  not: string
  /** What is sent, and sending it. */
  things: string
  /** What stands behind "applications by e-mail": "will not be considered". */
  refused: string
}

const wordings: Wording[] = [
  {
    mail: '(?:by|via|through|per|over|using|to our) e-?mail',
    not: "(?:do not|don['’]t|please not|must not|should not|may not|cannot|can['’]t|can not|will not|won['’]t|are not able to|are unable to|unable to|not|no|never|refrain from|avoid)",
    things:
      '(?:appl(?:y|ying|ications?)|send(?:ing)?|submit(?:ting)?|submissions?|accept(?:ed|ing)?|consider|cvs?|r[ée]sum[ée]s?|e-?mailed)',
    refused:
      "(?:(?:will|can|shall|are|is|be|would) ?(?:not|no longer|never)|cannot|can['’]t|won['’]t|aren['’]t|isn['’]t|will be (?:ignored|rejected|disregarded|discarded|deleted|returned)|are (?:ignored|rejected|disregarded|deleted))",
  },
  {
    mail: '(?:per|via|über) (?:e-?)?mail',
    not: '(?:keine?n?|nicht|bitte nicht|von|sehen sie (?:bitte )?von|seht (?:bitte )?von|verzichten sie (?:bitte )?auf)',
    things:
      '(?:bewerbung(?:en)?|bewerbungsunterlagen|unterlagen|zusendung(?:en)?|lebensl[aä]ufe?|bewerben|bewirb|senden|schicken|einsenden|zusenden)?',
    refused:
      '(?:(?:werden|wird|können|kann|finden|sind|dürfen)(?: \\p{L}+){0,3} (?:nicht|keine)|ab(?:sehen|zusehen)?(?![\\p{L}])|bitten wir abzusehen|nehmen wir(?: \\p{L}+){0,2} nicht|nicht (?:berücksichtig|bearbeite|angenommen|möglich)\\p{L}*)',
  },
  {
    mail: '(?:par (?:e-?mail|courriel|mail|courrier [ée]lectronique)|via (?:e-?mail|messagerie))',
    not: "(?:ne pas|n['’]|ne|aucune?|pas de|pas)",
    things:
      '(?:candidatures?|candidater|postule[rz]?|envoye[rz]|envoi|transmet\\p{L}*|adresse[rz]|cv|dossiers?|pas)',
    refused:
      "(?:ne (?:sera|seront|peut|peuvent|pourra|pourront|sont|est)|n[e’'] ?(?:est|sont) pas|(?:sera|seront) (?:ignor|rejet|refus)\\p{L}*)",
  },
  {
    mail: '(?:por (?:correo(?: electr[óo]nico)?|e-?mail|mail)|v[íi]a (?:correo(?: electr[óo]nico)?|e-?mail))',
    not: '(?:no|ning[úu]n\\p{L}*|abst[ée]ngase de|nunca)',
    things:
      '(?:env[íi]\\p{L}*|mand\\p{L}*|remit\\p{L}*|acept\\p{L}*|admit\\p{L}*|tendr\\p{L}*|solicitud(?:es)?|candidaturas?|curr[íi]cul\\p{L}*|cv|postul\\p{L}*|inscrib\\p{L}*|solicit\\p{L}*)',
    refused:
      '(?:no (?:se(?:r[áa]n?)?|ser[áa]n?|son|es|tendr|podr)\\p{L}*|(?:se|ser[áa]n) (?:rechaz|descart)\\p{L}*)',
  },
  {
    mail: '(?:(?:p[åa]|per|via|pr\\.?|over) (?:e-?post|e-?mail|mail|mejl|epost)|(?:p[åa]|per|via) mejlen?)',
    not: '(?:ikke|ikkje|inte|ej|ingen|undlad(?: at)?)',
    things:
      '(?:s[øo]knad\\p{L}*|s[øo]k|søke|send\\p{L}*|sende|skick\\p{L}*|ans[öo]k\\p{L}*|ans[øo]g\\p{L}*|cv|ta(?:r)?|tager|imot|emot|modtage\\p{L}*|behandl\\p{L}*|accepter\\p{L}*)',
    refused:
      '(?:(?:blir|vil|kan|vert|behandles|behandlas|vurderes|beaktas|accepteras|accepteres|godtas|modtages|mottas|tas|bliver|kommer|besvares|tages)(?: \\p{L}+){0,3}? ?(?:ikke|ikkje|inte|ej)|(?:ikke|inte|ej) (?:bli|behandl|vurder|beakt|accept)\\p{L}*)',
  },
  {
    mail: '(?:per|via) (?:e-?)?mail',
    not: '(?:geen|niet|gelieve niet)',
    things: '(?:sollicit\\p{L}*|sollicitaties?|stuur|sturen|cv|reacties?|te)',
    refused:
      '(?:(?:worden|wordt|kunnen|nemen wij|nemen we)(?: \\p{L}+){0,3}? ?(?:niet|geen)|niet in behandeling)',
  },
  {
    mail: '(?:(?:via|per|tramite|a mezzo) (?:e-?mail|posta(?: elettronica)?|mail)|por e-?mail|(?:e-?)?mailem|drog[ąa] (?:e-?)?mailow[ąa]|pocztą elektroniczną|na adres e-?mail)',
    not: '(?:non|n[ãa]o|nie|nessuna)',
    things:
      '(?:invi\\p{L}*|candidatur\\p{L}*|candid\\p{L}*|accett\\p{L}*|curriculum|cv|envi\\p{L}*|aceit\\p{L}*|wysy[łl]a\\p{L}*|przesy[łl]a\\p{L}*|przyjmu\\p{L}*|aplik\\p{L}*|zg[łl]osze\\p{L}*)',
    refused:
      '(?:non (?:sar|verr|son|pos)\\p{L}*|n[ãa]o (?:ser|s[ãa]o)\\p{L}*|nie (?:b[ęe]d|s[ąa]|podleg)\\p{L}*)',
  },
]

/** Words between: no other clause, and no turn ("do not apply online but send your CV by e-mail"). */
const gap =
  '(?:(?!\\b(?:but|sondern|mais|sino|pero|men|utan|maar|ma|ale|hesitate|instead|rather|nur|only|pas hésite)\\b)[^.;:!?,\\n]){0,70}?'
/** A polite "do not hesitate to apply by e-mail" refuses nothing. */
const polite =
  /hesitat|\bmind\b|h[ée]sit|zögern|dud(?:e|es|en) en|nøl(?:e)? ikke|ikke nøl|tveka inte|tøv ikke|esitare|aarzel|wahaj/iu
const refusals = wordings.flatMap(({ mail, not, things, refused }) => [
  new RegExp(`(?<![\\p{L}])${not}(?![\\p{L}])${gap}${things}${gap}(?<![\\p{L}])${mail}(?![\\p{L}])`, 'iu'),
  new RegExp(`(?<![\\p{L}])${mail}(?![\\p{L}])${gap}(?<![\\p{L}])${refused}`, 'iu'),
])
const compounds =
  /\bno e-?mail(?:ed)? (?:applications?|cvs?|resumes?)|\be-?mail(?:ed)? (?:applications?|cvs?|r[ée]sum[ée]s?|submissions?)[^.;:\n]{0,30}(?:not|n['’]t|cannot)\b|\bkeine e-?mail-?bewerbung|\be-?mail-?bewerbungen[^.;:\n]{0,40}nicht\b/iu
/** One other road and no second: "Apply only through our website", "Bewerbungen nur über unser Portal". */
const elsewhere =
  /\b(?:appl(?:y|ications?)|submit)\b[^.;:\n]{0,40}\b(?:only|exclusively|solely) (?:through|via|on|using|at) (?:the|our) (?:(?:own|online|company|careers?) )?(?:web ?site|portal|(?:application )?form|careers? page)|\bonly (?:accept )?applications (?:submitted )?(?:through|via|on) (?:the|our) (?:(?:own|online|company|careers?) )?(?:web ?site|portal|(?:application )?form|careers? page)|\bbew(?:erb|irb)\p{L}*[^.;:\n]{0,40}(?:nur|ausschließlich|ausschliesslich) (?:online )?über (?:unser|das|die)\p{L}* [^.;:\n]{0,20}(?:portal|formular|website|webseite)/iu
const named = /\be-?mail\b|\bmail\b/iu
/** Only where the sentence is about applying: "We do not share data by e-mail" closes no road. */
const applying =
  /appl|\bcvs?\b|r[ée]sum|bewerb|bewirb|unterlagen|lebensl|candidat|postul|dossier|solicitud|curr[íi]c|inscrib|s[øo]kn|\bs[øo]k\b|\bs[øo]ke\b|ans[öo]k|ans[øo]g|sollicit|aplik|zg[łl]osz|submi/iu

/**
 * Whether a sentence shuts the road of mail: "Please do not apply by e-mail", "Bewerbungen per E-Mail werden nicht
 * berücksichtigt", "Les candidatures par mail ne seront pas traitées". "Apply by e-mail" and "do not hesitate to apply by
 * e-mail" do not. "Apply only through our website" does, where the same sentence names no mail beside it.
 */
export function refusesMail(sentence: string): boolean {
  if (!applying.test(sentence) || polite.test(sentence)) return false
  if (elsewhere.test(sentence) && !named.test(sentence)) return true
  return compounds.test(sentence) || refusals.some((refusal) => refusal.test(sentence))
}
