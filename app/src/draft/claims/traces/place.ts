import { fold, indexInFolded } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { pattern } from '../words/words.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * A place that the posting or the sentence tells of: the posting has the name behind a preposition of place, or the writer
 * lives there, goes there or lies between. What the job asks for is none, unless it is asked for as a place ("based in Leith").
 */
export function isPlace(
  mention: Mention,
  { folded, clause }: Setting,
  { posting, asked, firstPerson }: Sources,
): boolean {
  const name = mention.text
  if (!/^\p{Lu}[\p{Ll}']+(?:[ -]\p{Lu}?\p{Ll}+)*$/u.test(name)) return false
  const before = folded.slice(0, mention.start)
  if (kept.test(before)) return false
  // "Lathos I use daily", "with SolidWorks and Lathos": an object of the writer's, and no place of theirs.
  if (!placing.test(before) && pattern(firstPerson.acting).test(fold(clause.text))) return false
  const places = (line: string): boolean => {
    const at = indexInFolded(fold(line), name)
    const lead = line.slice(0, Math.max(0, at))
    return locating.test(lead) && !knowing.test(fold(lead)) && !working.test(fold(lead))
  }
  const asking = asked.filter((line) => indexInFolded(line, name) !== -1)
  if (!asking.every(places)) return false
  const told = posting.filter((fact) => indexInFolded(fact.folded, name) !== -1)
  return told.some(({ text }) => places(text)) || (told.length > 0 && reaching.test(before))
}

/** Behind a preposition of place or way; one name of a list may stand before. */
const placing =
  /(?<!\p{L})(?:in|near|at|into|around|between|across|to|from|of|for|via|through|outside|over|beyond|bei|aus|nahe|nach|um|zwischen|von|vom|fur|uber|durch|hinter|a|en|pres|entre|autour|vers|de|du|des|pour|dans|sur|par|por|para|hacia|hasta|desde|i|ved|nar|mellom|rundt|til|fra|pa|for|om)(?: (?:the|den|dem|der|die|das|la|le|les|el|los|las))? (?:[\p{L}'-]+(?: [\p{L}'-]+)?(?:, | and | or | und | oder | et (?:de )?| ou | y | e | og | eller ))*$|(?<!\p{L})d'$/u

/** "Kenntnisse in Medifox" asks for a tool. */
const knowing =
  /(?:kenntnisse|erfahrung(?:en)?|sicher|fit|experience|expertise|knowledge|skills?|proficient|proficiency|connaissances?|competences?|conocimientos?|experiencia|erfaring|kjennskap|kompetanse) \p{L}+ $/u

/** "We plan jobs in Simpro": what one does in a tool, as much as in a town. */
const working =
  /(?:plan|design|build|built|model|draw|edit|mix|master|cut|animat|render|calculat|kept|konstruier|rechn|berechn|kalkulier|montier|schneid|simulier|modellier|montons|mixons|calcul|dibuj|mezcl|redact|fores|lagres|klipp|mikser|rediger|beregn|konstruer|writ|record|document|track|book|cod|program|report|edit|plane|planen|dokumentier|erfass|schreib|programmier|zeichn|planifi|saisi|redig|dessin|modelis|planific|disen|registr|program|dokumenter|planlegg|tegn|skriv|forer|forest)\p{L}*(?: \p{L}+){0,3} (?:in|i|en|dans|sur)(?: the| our| dem| notre)? $/u

/** "in Edinburgh and …", "between Ringebu and …", "de Sevrier et de …": one name of a list may stand before. */
const locating =
  /(?<![\p{L}])(?:in|near|at|into|around|between|across|bei|aus|nahe|nach|um|zwischen|a|à|en|près de|entre|autour de|vers|i|ved|nær|mellom|rundt|secteur de|secteur d'|barrio de|barri de|ville de|ciudad de|region|région) (?:the |den |dem |der )?(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:, | and | or | und | oder | et (?:de )?| ou | y | e | og | eller ))*$/iu

/** "I log everything in Asite": what is kept in a tool, and never in a town. */
const kept =
  /(?<!\p{L})(?:log|record|document|track|register|store|invoice|dokumentier|erfass|verbuch|saisi|enregistr|document|llev|registr|anot|document|dokumenter|registrer|logg|forer|fort)\p{L}*(?: \p{L}+){0,4} (?:in|i|en|dans|sur)(?: the| our| dem| notre)? $/u

/** "Between Zamora and Avila", "I live near Leith": one name of a list may stand before. */
const reaching =
  /(?<!\p{L})(?:between|near|around|zwischen|nahe|rund um|entre|pres de|autour de|cerca de|alrededor de|mellom|nar|rundt|(?:live|living|lived|move|moving|moved|commute|commuting|travel|travelling|drive|driving|relocate|relocating|flat|house|home|family|wohne|wohnen|ziehe|ziehen|umziehen|umzug|pendle|pendeln|fahre|fahren|wohnung|familie|habite|habiter|demenager|vivre|trajet|famille|vivo|vivir|mudarme|trasladarme|desplazarme|viajar|casa|familia|bor|bo|flytte|flytter|pendle|pendler|reise|leilighet|familie) (?:\p{L}+ ){0,2}?(?:in|to|from|near|at|by|nach|bei|aus|in|von|a|en|vers|de|i|til|fra|ved))(?: the| den| la| el)? (?:[\p{L}'-]+(?: [\p{L}'-]+)?(?:, | and | or | und | oder | et (?:de )?| ou | y | e | og | eller ))*$/u
