import { type ClaimWords, claimWords, pattern, regex } from '../words/words.ts'

/** Words that take somebody by what they are: "as a", "promoted to", "my role is", "zur Leiterin befördert". */
const naming = [
  String.raw`(?<!(?<!\p{L})(?:such|well|much|many|soon|same|long|far) )as|als|comme|en tant que|en qualite de|como|som|en calidad de`,
  String.raw`(?:promoted|promotion|promote me|rose|risen|advanced|moved up|moved on|stepped up|elevated|appointed|named|elected|voted|made|called|titled|appoint(?:ed|ing) me|made me|named me|elected me|hired me|became|become|becoming|turned|remain|remained|acting)(?: (?:to|up to))?`,
  String.raw`(?<=(?:my|held|hold|holding|have|having|tengo|poseo|ostento|j'ai|detiens|possede|besitze|har|hadde|fikk|filled|fill|filling|took on|take on|took over|had|occup\p{L}+|exerc\p{L}+|ejerc\p{L}+|desempen\p{L}+|tuve|avais|ai eu|hatte|habe|ubernahm|bekleide\p{L}*|mein\p{L}*|mon|ma|mi|min|to|in|au|al|zu[rm]?|som|i) (?:[^ ,;:]+ ){0,2}?)(?:role|position|post|title|job|rank|office|place|duties|seat|chair|poste|fonctions?|titre|rang|grade|metier|puesto|cargo|funciones|rango|titulo|plaza|stelle|amt|posten|position|rolle|funktion|titel) (?:\p{L}+ )?(?:of|as|de|d'|des|der)`,
  String.raw`(?:my|mein|mon|mi|min|tittelen|stillingen|rollen) (?:[^ ,;:]+ ){0,4}?(?:is|was|est|etait|ist|war|es|era|er|var)`,
  String.raw`(?:m'a|m'ont|me|nous a) (?:nomm|promu|elu|fait|design|embauch|recrut|nombr|ascend|hizo|hicieron|contrat|eligi|design)\p{L}*(?: (?:a|au|como|comme))?`,
  String.raw`(?:promue?|nommee?|elue?|devenue?|deviens|passee?|designee?|evoluee? vers|accede a|ascendi|ascendid[oa]|nombrad[oa]|elegid[oa]|convertid[oa]|me converti|pase a ser|llegue a(?: ser)?|ejerc\p{L}+|trabaj\p{L}+|hice|forfremmet|utnevnt|valgt|ansatt|rykket opp|rykka opp|avancerte|opprykk|fungerte|gjorde meg|machte[n]? mich|ernannte[n]? mich|beforderte[n]? mich|wahlte[n]? mich|aufgestiegen|aufstieg)(?: (?:a|au|de|en|til|zu[mr]?|opp til|comme|como|som))?`,
  String.raw`(?:etre|ser|zu sein|to be|a vare|vare|bli|been|be|being)`,
].join('|')

/** Somebody speaking of what they are themselves. */
const copula = [
  String.raw`(?:i|i've|i'd|who|and|then|later|we|having) (?:[^ ,;:]+ ){0,3}?(?:am|was|been|became|become)|i'm|am`,
  String.raw`(?:bin|war|wurde|werde|bleibe|wird aus mir|ward) ich|ich (?:[^ ,;:]+ ){0,3}?(?:bin|war|wurde|werde|bleibe)|(?:und|dann|spater) (?:war|bin|wurde)`,
  String.raw`(?:je|moi qui) (?:\p{L}+ )?(?:suis|fus|deviens|devins|reste)|j'(?:ai|avais)(?: \p{L}+){0,2} ete|j'(?:etais|y suis|y etais)|j'y (?:suis|etais|ai ete)|(?:et|puis) (?:suis|etais)`,
  String.raw`soy|fui|era|he sido|habia sido|sere|estuve|estoy|sigo siendo|siendo`,
  String.raw`(?:er|var|ble|blir|vart) jeg|jeg (?:[^ ,;:]+ ){0,3}?(?:er|var|ble|blir|vart|vare|vart|vare)|(?:har|hadde) (?:jeg )?(?:vart|vare|blitt)|jeg (?:har|hadde) (?:[^ ,;:]+ ){0,2}?(?:vart|vare|blitt)|og (?:er|var|ble)`,
].join('|')

/** Behind a title that stands first: "Werkstattleiterin bin ich seit 2022". */
const inverted = regex(
  String.raw`^[^,;:.]{0,40}? ?(?:(?:bin|war|wurde|werde) ich|(?:er|var|ble|blir|ar) jeg|(?:har|hadde) jeg (?:vart|vare)|i (?:am|was|have been|became)|is what i|soy|fui|he sido|je suis|j'etais|j'ai ete)(?!\p{L})`,
)

/** When, where and how: what may stand between "bin ich" and the title. */
const adverbial = String.raw`(?:(?:(?:seit|ab|bei|beim|im|an|am|von|bis|mit|dort|depuis|chez|dans|pendant|desde|durante|hace|siden|hos|ved|pa|fra|since|for|at|until|in|i|en|a|au|zu)(?: (?!(?:meine[rmn]?|my|mon|ma|mi|min|unsere[rmn]?|our|notre|nuestr[oa]|var) )[^ ,;:]+){1,4}?|(?:(?:fast|knapp|rund|etwa|uber|gut|pendant|presque|durante|casi|nesten|knapt|rundt|i|nearly|almost) ){0,2}(?:(?:un |et |ein |a )?(?:halvannet|anderthalb|half an?|halbes|halvt|medio)|[^ ,;:]+) (?:jahre?|ar|ans?|anos?|years?|monate|mois|meses|maneder|months)(?: (?:y medio|et demi|and a half))?(?: lang)?|(?:un |a )?(?:ano y medio|an et demi|year and a half)|\d{4}(?:[/–-]\d{2,4}| (?:und|and|et|y|og|bis) \d{4})?|heute|jetzt|nun|auch|noch|selbst|schon|zugleich|dann|spater|damals|zuletzt|zuvor|fast|knapp|lange|y|la|aussi|alors|deja|ensuite|maintenant|actuellement|toujours|aujourd'hui|hoy|ahora|ya|tambien|alli|luego|despues|antes|actualmente|todavia|na|ogsa|da|deretter|selv|der|fortsatt|now|then|also|still|already|once|today|there|currently|previously|formerly|\p{L}+ly|\p{L}+ment|\p{L}+mente|ich|jeg) )`

const article = String.raw`(?:the|an?|their|its|your|one of the|de[nrs]|die|das|eine?[nr]?|zu[rm]|ihre?|la|le|l'|une?|leur|el|una?|su|ei|et) ?`

/** Stands before what belongs to a title and to nothing else: no preposition, article or pronoun among it. */
const modifiers = String.raw`(?:(?!(?:of|to|for|with|by|from|under|at|in|on|than|and|or|the|an?|my|our|your|their|that|when|how|what|if|von|mit|bei|fur|an|zu|unter|der|die|das|dem|den|dass|und|eine?[nmrs]?|mein\p{L}*|unser\p{L}*|ihr\p{L}*|par|pour|avec|sous|chez|au|aux|des|du|le|la|les|une?|mon|ma|notre|votre|que|et|ou|con|por|para|bajo|al|del|el|los|las|una|mi|nuestr[oa]|y|o|av|til|med|fra|for|under|min|var|at|og|eller|ich|i|je|jeg|me|mich|meg|not|nicht|pas|no|ikke) )[\p{L}'-]+ ){0,3}?`

const starts = String.raw`(?:^|[;:(–—] ?|(?:^|[.!?] ))["“„«]?`

/** What may follow a title that stands alone, up to the comma behind it: where and since when. */
const alone = regex(
  String.raw`^(?![^,;:.]* (?:and|und|et|y|e|og) (?:i|we|ich|wir|moi|je|yo|jeg|vi|my|mein\p{L}*|mon|mi|min)(?!\p{L}))(?: (?:at|in|with|for|from|since|until|by|today|now|first|bei|beim|seit|im|am|an|der|des|von|zu[rm]?|bis|chez|depuis|a|au|aux|en|de|du|des|dans|pendant|jusqu'\p{L}+|puis|hos|ved|pa|fra|siden|desde|del|y|and|und|et|og|durante|hasta|heute|aujourd'hui|hoy|na)(?!\p{L})[^,;:.()]*| d'[^,;:.()]*| ?\([^)]*\))?(?:[,;:.)–—]|$)`,
)

/**
 * Is a title said of the writer: behind "I am", "as" or "promoted to", before "bin ich", alone at a sentence's start
 * ("Chef d'équipe à Lyon, je …"), or beside one of these? A manager who asks, and one whom one helps, are somebody else.
 */
export function isPredicated(before: string, behind: string, language: ClaimWords): boolean {
  if (opening.test(before)) {
    // In Norwegian alone "i" is a place.
    const rest = language === claimWords.no ? behind.replace(/^ i /, ' hos ') : behind
    if (alone.test(rest) || inverted.test(behind)) return true
  }
  if (applying.test(before)) return false
  // "Davor habe ich Köchin gelernt."
  if (/^ gelernt(?!\p{L})/u.test(behind)) return true
  if (named.test(before) || being.test(before) || introduced.test(before)) return true
  if (upFrom.test(before) && titled(before, language)) return true
  if (anew.test(before) && inverted.test(behind)) return true
  if (ownRole.test(behind) && held.test(before)) return true
  // "I was a nurse and later a manager": what stands beside a title that is said of the writer.
  const join = joined.exec(before)
  if (join === null) return false
  const first = before.slice(0, join.index)
  if (asFirst.test(first) && thenWord.test(join[0])) return true
  const other = [...first.matchAll(pattern(language.titles))].at(-1)
  return (
    other !== undefined &&
    isPredicated(first.slice(0, other.index), first.slice(other.index + other[0].length), language)
  )
}

const indefinite = '(?:an? |une? |eine? |en |ei )?'
const opening = regex(String.raw`(?:${starts})${indefinite}${modifiers}$`)
const anew = regex(String.raw`[,;:] (?:(?:and|und|et|y|og) )?${indefinite}$`)
const named = regex(String.raw`(?<!\p{L})(?:${naming}) (?:${article})?(?:${modifiers})(?:${article})?$`)
const being = regex(String.raw`(?<!\p{L})(?:${copula}) (?:${adverbial}){0,3}(?:${article})?(?:${modifiers})$`)
const joined = regex(
  String.raw`(?:,? (?:and|und|et|y|e|og|or|then|puis|dann|luego|deretter|sa)|,)(?: (?:then|later|now|since|also|lately|afterwards|dann|spater|jetzt|heute|zuletzt|puis|ensuite|plus tard|luego|despues|mas tarde|ahora|senere|na|deretter|etter hvert|\d{4}|in|ab|from|en|desde|fra)){0,3} (?:${article})?${modifiers}$`,
)

/** "As call handler and then": one after the other, whatever the first is called. */
const asFirst = regex(String.raw`(?<!\p{L})(?:as|als|comme|como|som) (?:${article})?\p{L}+(?: \p{L}+){0,2}$`)
const thenWord =
  /(?<!\p{L})(?:then|later|afterwards|dann|spater|puis|ensuite|luego|despues|senere|deretter)(?!\p{L})/u

/** "I went from porter to head chef", "vom Lehrling zum Meister": the second of two titles, one after the other. */
const upFrom = regex(
  String.raw`(?<!\p{L})(?:from|vo[nm]|von der|de|d'|du|fra) (?<first>[^,;:.]{3,40}?) (?:(?:all the way |up |bis )?(?:to|zu[mr]?)|a|jusqu'a|hasta|til)(?: (?:a|an|the|being an?))? (?:${modifiers})$`,
)
const titled = (before: string, { titles }: ClaimWords): boolean =>
  pattern(titles).test(upFrom.exec(before)?.groups?.['first'] ?? '')

const ownRole =
  /^(?: |-)(?:role|position|job|post|title|duties|seat|work|rolle|stelle|stellung|titel)(?!\p{L})/u
const held =
  /(?<!\p{L})(?:my|held|hold|holding|filled|fill|filling|took on|take on|took over|have|had|got|given|won|landed|i left)(?: [^ ,;:]+){0,4} $/u

/** What somebody asks to be, and is not: "I am applying as". */
export const applying =
  /(?<!\p{L})(?:appl\p{L}+|application|consider(?:ed)?|candidate|bewerb\p{L}+|(?<!mein\p{L}* )stelle|postul\p{L}+|candidature|candidat\p{L}*|candidatura|solicit\p{L}+|sok(?:er|nad\p{L}*)|stillingen|interest(?:ed)?|interess(?:iere|e|ee?|era?r|ert)|interesad[oa]|interesa|reizt|lockt)(?: [^ ,;:.]+){0,3} (?:as|for|in|of|als|um|fur|auf|zu[rm]|comme|pour|de|como|para|a|som|til|pa)(?: [^ ,;:.]+){0,4} $/u

/** "I am Jonah Petrakis, pastry chef at …" */
const introduced =
  /(?<!\p{L})(?:i am|my name is|ich bin|ich heise|mein name ist|je suis|je m'appelle|soy|me llamo|jeg er|jeg heter):? [^ ,;:]+(?: [^ ,;:]+){1,3}, (?:an? |une? |eine? |en |ei )?(?:[^ ,;:]+ ){0,2}$/u
