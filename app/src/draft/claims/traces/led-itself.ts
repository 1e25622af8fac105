import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { namesPeople } from '../topic.ts'
import { units } from '../words/units.ts'
import { claimWords, pattern } from '../words/words.ts'
import { leadsPeople, serving } from './led.ts'
import { comesSecond, isLeadersTitle, meanwhile, standsIn, withoutDeputies } from './stand-in.ts'

/** To run or keep a thing is work that a line may tell by its deed alone: "ran pumping tests", of "Pumping tests". */
const doing =
  /^(?:ran|run|running|gere|gerais|gestione|fuhr|gefuhrt|fuhre|drev|lead$|leite$|guid|assur|pa egen)/u

/** A team or a part of a firm, which no line of work shows to have been led. */
const unit =
  /(?<!\p{L})(?:\p{L}*(?:team|teamet|abteilung|mannschaft|belegschaft|avdelinga?|avdelingen|personalgruppen?|personalet)|(?:the|our|a|an) (?:\p{L}+ ){0,2}(?:department|unit|division|section)|(?:departement|equipe|brigade|atelier|service)|(?:departamento|equipo|plantilla|seccion|taller|brigada))(?!\p{L})/u

/** What is led ends where a number begins, or what it is for or does. */
const ending =
  /[,;:.!?\d]|(?<!\p{L})(?:of|for|behind|that|which|who|whose|with|in|at|to|and|von|fur|hinter|die|mit|im|bei|und|de|des|qui|pour|derriere|chargee?|et|que|para|detras|y|con|en|av|for|bak|som|med|og|i)(?!\p{L})/u

/** "I head the team behind 74 episodes": is what is said to be led a team or a department? */
const leadsUnit = (behind: string): boolean => {
  const cut = behind.search(ending)
  return unit.test(behind.slice(0, cut === -1 ? 40 : cut))
}

/** "7 staff", "Crew of five": a line of a job that begins by counting who was there. */
const onlyStaff =
  /^[^\p{L}\d]*(?:\d+ (?!\p{L}+ (?:a|per|im|par|al|i) )|(?:an? )?(?:team|crew|staff|gang|squad|mannschaft|kolonne|belegschaft|equipe|brigade|equipo|plantilla|cuadrilla|brigada|lag|mannskap)(?!\p{L}))/u

/** "I lead four electricians": are people what stands behind the verb? */
const leadsCrew = (behind: string): boolean =>
  namesPeople((/^[^,;:.!?]{0,40}/u.exec(behind)?.[0] ?? '').replace(serving, ' '))

const languages = Object.values(claimWords)
const leadingWord = [
  ...languages.map(({ parts }) => parts[3]),
  ...Object.values(units).map(({ leads }) => leads),
  String.raw`manage|own|oversee|supervise|supervision|management|coordinat\p{L}+|gestion|coordinacion|supervision|koordin\p{L}+|cargo|charge|fuhrung|steuerung|ledelse|ansvarlig|ansvar|verantwort\p{L}+|responsab\p{L}+|responsibility`,
].join('|')

/** Does a line, or the title of its job, say that its person leads; of a unit, that they lead people? */
function saysLed(fact: Fact, { jobs }: ResumeSource, ofUnit: boolean): boolean {
  const own = withoutDeputies(fact.folded)
  const title = fold(jobs[fact.job ?? -1]?.title ?? '')
  if (isLeadersTitle(own) || isLeadersTitle(title)) return true
  return [...own.matchAll(pattern(leadingWord))].some(
    (word) => !ofUnit || leadsPeople(own, word) || unit.test(own),
  )
}

/**
 * A line that only counts what was done proves no leading: of "Bookkeeping for 35 clients" nobody headed a team, and of
 * "Research for three films" nobody directed them. Then the line, or the title of its job, must say that somebody led.
 */
export function mayProveLed(mention: Mention, folded: string, fact: Fact, resume: ResumeSource): boolean {
  // "In the holidays I am in charge": who stands in then leads then.
  if (meanwhile.test(folded) && standsIn(fact.folded)) return true
  const behind = folded.slice(mention.end, mention.end + 60)
  // Whose work is with people need not have led them.
  const ofPeople = leadsUnit(behind) || leadsCrew(behind)
  if (ofPeople && onlyStaff.test(fact.folded) && namesPeople(fact.folded)) return true
  if (!ofPeople && !comesSecond(fact.folded) && doing.test(fold(mention.text))) return true
  return saysLed(fact, resume, ofPeople)
}
