import { fold } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import { pattern } from '../words/words.ts'
import { applying } from './predicated.ts'
import type { Setting, Sources } from './setting.ts'
import { standsIn } from './stand-in.ts'

/** A word of leading that does not say that the writer led: it is wished for, somebody else did, or a thing is only kept. */
export function ledByNobody(mention: Mention, setting: Setting, sources: Sources): boolean {
  const { folded } = setting
  const said = fold(mention.text)
  const before = folded.slice(0, mention.start)
  const [own] = sources.languages
  // "A wonderful thing to be responsible for": nobody's yet.
  if (/(?<!\p{L})(?:to be|of being|zu sein|d'etre|de ser|a vare) $/u.test(before)) return true
  // "Leading five would be a step up", "jeg har lyst til å lede": not yet.
  if (unfinished.test(said) && !finite.test(before) && isImagined(mention, setting, sources)) return true
  // "Leading four feels like a natural step": what it would be like, and nothing done.
  if (unfinished.test(said) && opensClause.test(before) && appraised.test(folded.slice(mention.end)))
    return true
  // "My application for the Teamleitung": not theirs yet. "Die Leitung lag bei anderen": whose it was is said.
  if (office.test(said) && applying.test(before)) return true
  if (restsWithOthers(said, fold(setting.clause.text), own.me)) return true
  // "I stand in for the Leitung": their office, and not the writer's.
  if (office.test(said) && standsIn(fold(setting.clause.text))) return true
  // "A nurse-led clinic", "one of which ran for three weeks": nobody is said to lead.
  if (
    before.endsWith('-') ||
    (said === 'ran' &&
      /^ (?:for|from|until|over|into|to|at|without|smoothly) /.test(folded.slice(mention.end)))
  )
    return true
  // "A lead for three classes has to be patient": whoever it is.
  if (/^(?:lead|leader|head)$/u.test(said) && /(?:^|[,;:.] )an? (?:good |new )?$/u.test(before)) return true
  // "A section in the charge of one person", "a cargo de la misma persona": who it is.
  if (said === 'a cargo de' && inCharge.test(folded.slice(mention.end))) return true
  // "Deputy ward lead": the rank below, in a title.
  if (deputyOf.test(before)) return true
  // "The launch was led by our director": somebody else's part.
  if (
    /^ (?:by|von|durch|par|por|av) (?!me(?!\p{L})|mir|moi|mi(?!\p{L})|meg)/u.test(
      folded.slice(mention.end),
    ) &&
    !/^(?:responsible|verantwortlich|responsable|ansvarlig)/.test(said)
  )
    return true
  // "My report led the board to drop it", "führte dazu, dass", "llevó a dirección a …": what came of a thing.
  if (ledToIt(mention.text, before, folded.slice(mention.end))) return true
  // "Die Kasse führe ich": kept, and nobody led.
  if (said.startsWith('fuhr') && cashAndBooks.test(folded)) return true
  // "Ich führe die Prüfungen durch": another verb, whose first part stands last.
  if (said.startsWith('fuhr') && carriedOut.test(folded.slice(mention.end))) return true
  // "The director led it, and I helped": somebody by their title, and not the writer, right before the verb.
  const clause = folded.slice(setting.clause.start, mention.start)
  return pattern(own.titles).test(clause) && !pattern(`${own.me}|${own.background}`).test(clause)
}

/** "Die Leitung lag bei anderen": an office in a clause that speaks of nobody as "I" and says with whom it is. */
export const restsWithOthers = (said: string, clause: string, me: string): boolean =>
  office.test(said) && others.test(clause) && !pattern(me).test(clause)

/** Forms of a verb, and nouns, that say of nobody that it was done. */
const unfinished =
  /^(?:lead|leading|managing|heading|head|directing|owning|in charge of|responsible for|leitung|\p{L}+leitung|verantwortlich|alleinverantwortlich|leiten|fuhren|direction|encadrement|pilotage|responsable|liderazgo|direccion|liderando|dirigiendo|encargad[oa]|a cargo de|jefatura|lede|ledelse|ansvar for|ansvarlig for|hovedansvar|overordnet ansvar)$/u

/** What is weighed stands first, or behind its own object in German: "Ein Team zu leiten, klingt …". */
const opensClause =
  /(?:^|[,;:.] |(?:^|[,;:.] )(?:and|but|und|aber|et|mais|y|pero|og|men|a) |(?:^|[,;:.] )(?:a|den|det) |(?:^|[,;:.] )[^,;:.]*(?:zu|die) )$/u

const appraised =
  /^[^,;:.]{0,60}?,? (?:(?:feels?|sounds?|seems?|looks?|appears?|appeals|suits|fits|means|attracts|tempts|excites|daunts|scares|worries|frightens|motivates)(?! (?:after|into|at))|(?:does|do|would|will) not (?:scare|worry|frighten|daunt|put)|doesn't (?:scare|worry|frighten|daunt|put)|holds no|is (?:what i|close to|not far|a (?:\p{L}+ )?(?:step|task|challenge|prospect|responsibility))|(?:klingt|heist|bedeutet|reizt|passt|scheint|erscheint|fuhlt sich|schreckt|lockt|liegt mir|traue ich mir|kommt mir|ist (?:nicht weit|ein \p{L}+er schritt|eine aufgabe))|(?:me|m'|ne m'|ne me )?(?:parait|signifie|veut dire|consiste|semble|attire|tente|plait|convient|effraie|fait (?:pas )?(?:peur|envie)|ressemble|correspond)|(?:me )?(?:parece|significa|consiste|suena|encaja|atrae|ilusiona|motiva|asusta|apetece|se parece)|(?:foles|handler|betyr|virker|hores|passer|frister|tiltaler|ligner|skremmer|er ikke langt|er et \p{L}+ (?:neste )?steg))(?!\p{L})/u

/** Does a verb of leading say what a thing led to, or in Spanish by its form that it was no "I"? */
export function ledToIt(written: string, before: string, behind: string): boolean {
  const said = fold(written)
  if (/^(?:dirig|lider|encabez|coordin|gestion|llev)\p{L}*ó$/u.test(written)) return true
  if (/^(?:led|leads|leading)$/u.test(said))
    return (
      behind.startsWith(' to ') ||
      (!byOneself.test(before) && /^(?: [\p{L}'-]+){1,5} to \p{L}{2,}/u.test(behind))
    )
  if (/^(?:managed?|manages|managing)$/u.test(said)) return /^ (?:to|with|without|by) /.test(behind)
  // "Cela a conduit la direction à revoir": whom it led, too.
  if (/^(?:conduit|mene|amene)e?s?$/u.test(said))
    return !/(?<!\p{L})(?:j'(?:ai|avais)|je|et)(?: \p{L}+)? $/u.test(before) && ontoIt.test(behind)
  if (/^(?:direction|direccion)$/u.test(said))
    return /^ a \p{L}{2,}(?:er|ir|oir|re|ar)(?!\p{L})/u.test(behind)
  if (!/^(?:fuhrte?n?|gefuhrt)$/u.test(said)) return false
  return /^ (?:zu[mr]?|dazu)(?!\p{L})|^[^,;:.]* dazu,/u.test(behind) || /(?<!\p{L})dazu $/u.test(before)
}

const ontoIt = /^(?: [\p{L}'-]+){1,4} a \p{L}{2,}(?:er|ir|oir|re)(?!\p{L})/u

/** The writer right before the verb. */
const byOneself = /(?<!\p{L})(?:i|we|and|have|has|i've)(?: \p{L}+ly| also| then| later)? $/u

/** What is kept or held, in German by the verb of leading. */
const cashAndBooks =
  /(?<!\p{L})(?:kasse|protokoll|protokolle|buch|bucher|statistik|statistiken|listen?|gesprache?n?|interviews?|telefonate|akten|kartei|tagebuch|mich|weiter)(?!\p{L})/u

/** Nouns for leading, which somebody has or gets. */
const office =
  /^(?:\p{L}*leitung|direction|encadrement|pilotage|direccion|liderazgo|jefatura|ledelse|ansvar for|ansvaret for|hovedansvar|responsable)$/u

/** Says of a thing with whom it is. */
const others =
  /(?<!\p{L})(?:lag|liegt|lagen|hat|hatte|war|ist|wurde|ubernahm|ubernimmt|est|etait|revient|revenait|assurait|fue|era|es|estaba|esta|tiene|tenia|corresponde|har|hadde|er|var|ligger)(?!\p{L})/u

const inCharge =
  /^ (?:(?:la|el|una?|otr[oa]|mi|nuestr[oa]) )?(?:mism[oa] |sol[oa] |unic[oa] |otr[oa] )?(?:persona|alguien|quien|director\p{L}*|responsable|jef[ea]|encargad[oa]|companer[oa]|equipo|empresa)(?!\p{L})/u

const deputyOf =
  /(?<!\p{L})(?:deputy|assistant|vice|second|stellvertretende[rnm]?|stv\.|assisterende|adjointe?|segund[oa]|sous)[ -](?:\p{L}+ )?$/u

const carriedOut = /^[^;:]*? (?:durch|ein|aus|fort|vor|zusammen)(?:[.,;:!?]|$| (?:und|oder|sowie) )/u

/** "I head the department": no infinitive. */
const finite = /(?<!\p{L})(?:i|we)(?: (?:now|also|currently|\p{L}+ly))? $/u
