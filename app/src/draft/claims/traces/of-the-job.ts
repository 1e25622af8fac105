import { fold, indexInFolded } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import { pattern } from '../words/words.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * A name that only the posting has, in what the writer says: no claim where it is a place, where the sentence wishes,
 * plans or learns, or where it names nothing that is asked for and nobody says to have dealt with it ("the visits of UKAS
 * make me curious"). A tool that the posting asks for is claimed by any other mention.
 */
export function ofTheJob(mention: Mention, setting: Setting, sources: Sources): boolean {
  if (isPlace(mention.text, sources) || isImagined(mention, setting, sources)) return true
  if (mention.kind === 'tool' || isAskedFor(mention.text, sources)) return false
  const { clause, folded } = setting
  const said = folded.slice(clause.start, clause.start + clause.text.length)
  return (
    pattern(sources.feats.compared).test(said) ||
    !(pattern(dealtWith).test(said) || pattern(sources.feats.worked).test(said))
  )
}

const isAskedFor = (name: string, { asked }: Sources): boolean =>
  asked.some((line) => indexInFolded(line, name) !== -1)

/** The posting has the name behind a preposition of place, on its own or in a list, and in no line of what it asks for. */
function isPlace(name: string, { posting, asked }: Sources): boolean {
  if (!/^\p{Lu}[\p{Ll}']+(?:[ -]\p{Lu}?\p{Ll}+)*$/u.test(name)) return false
  const wanted = fold(name)
  return posting.some(({ folded, text }) => {
    const at = indexInFolded(folded, wanted)
    if (at === -1 || asked.some((line) => line !== '' && folded.includes(line))) return false
    const before = text.slice(0, at)
    return locating.test(before) && !knowing.test(fold(before)) && !working.test(fold(before))
  })
}

/** "Kenntnisse in Medifox" asks for a tool. */
const knowing =
  /(?:kenntnisse|erfahrung(?:en)?|sicher|fit|experience|expertise|knowledge|skills?|proficient|proficiency|connaissances?|competences?|conocimientos?|experiencia|erfaring|kjennskap|kompetanse) \p{L}+ $/u

/** "We plan jobs in Simpro": what one does in a tool, as much as in a town. */
const working =
  /(?<!\p{L})(?:plan|design|build|built|model|draw|writ|record|document|track|book|cod|program|report|edit|plane|planen|dokumentier|erfass|schreib|programmier|zeichn|planifi|saisi|redig|dessin|modelis|planific|disen|registr|program|dokumenter|planlegg|tegn|skriv|forer|forest)\p{L}*(?: \p{L}+){0,3} (?:in|i|en|dans|sur)(?: the| our| dem| notre)? $/u

/** "in Edinburgh and …", "between Ringebu and …", "de Sevrier et de …": one name of a list may stand before. */
const locating =
  /(?<![\p{L}])(?:in|near|at|into|around|between|across|bei|aus|nahe|nach|um|zwischen|a|à|en|près de|entre|autour de|vers|i|ved|nær|mellom|rundt|secteur de|secteur d'|barrio de|barri de|ville de|ciudad de|region|région) (?:the |den |dem |der )?(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:, | and | or | und | oder | et (?:de )?| ou | y | e | og | eller ))*$/iu

/** To have had to do with something. */
const dealtWith =
  "used?|using|plan|design|maintain(?:ed)?|develop(?:ed|ing)?|write|wrote|written|cod(?:e|ed|ing)|test(?:ed)?|taught|planned|designed|designing|drawn|modelled|part of my|my daily|every day|daily|day to day|for years|worked|known?|knew|built|run|ran|sold|managed|lived|served|supplied|delivered|visited|trained|studied|learn(?:ed|t)|handled|passed|dealt|nutze|genutzt|kenne|kannte|gearbeitet|arbeite|arbeitete|betreue|betreut|betreute|belieferte|beliefert|verkauft|verkaufte|geleitet|gelebt|wohnte|habe|utilise|connais|connaissais|travaille|travaillais|vendu|livre|gere|vecu|forme|j'ai|uso|utilizo|conozco|conoci|trabajo|trabaje|vendi|vivi|gestione|manejo|lleve|bruker|brukte|brukt|kjenner|jobbet|jobber|solgte|solgt|leverte|bodde|ledet|har hatt|schreibe|entwickle|entwickelt|pflege|programmiere|developpe|ecris|mantengo|desarrollo|escribo|programo|vedlikeholder|utvikler|skriver"
