import type { Unsupported } from '../../draft.ts'
import { type Clause, clauseAt, clausesOf } from '../clauses.ts'
import { stemsOf } from '../evidence.ts'
import { isOfStudies } from '../fact.ts'
import { fold, stem, words } from '../fold.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { raising } from '../words/raising.ts'
import { claimWords, languageOf, members, pattern } from '../words/words.ts'
import { resumeLines, writtenFrom } from '../written-from.ts'
import { headlinesLeading } from './led-by-title.ts'
import { withOthers } from './helped.ts'
import { ledToIt } from './led-by-nobody.ts'
import { applying } from './predicated.ts'
import type { Sources } from './setting.ts'
import { knownTitles } from '../titles.ts'
import { isLeadersTitle, meanwhile, standsIn, withoutDeputies } from './stand-in.ts'

const languages = Object.values(claimWords)

/** The rank below, or somebody who learns. */
const ranks = [
  'under supervision|second (?:in|to|author|chef|officer)|second-in-command|deputy|assistant|trainee|intern|apprentice|one of',
  'zweite[rn]? (?:leit|vorsitz|kraft)\\p{L}*|stellvertret\\p{L}+|assistent(?:in)?|praktikant(?:in)?|werkstudent(?:in)?|eine[rs]? von',
  "adjointe?|stagiaire|apprentie?|seconde? (?:de|d'\\p{L}+)|sous-chef|co-\\p{L}+|en binome",
  'asistente|asistencia|segund[oa] (?:de|jef[ea]|encargad[oa])|ayudante|adjunt[oa]|becari[oa]|practicas|en pareja|suplente',
  'nest\\p{L}+|assisterende|assistent|vikar|larling|deltaker|sammen med|praktikant',
].join('|')
const helped = [...languages.map(({ parts }) => parts[1]), members].join('|')

/** What a sentence says where its writer claims no more than a part in something. */
const modest = `${helped}|${ranks}`

/** A line of which its person was one among others. */
const among = [
  helped,
  'volunteer|volunteered|volunteering|crew|participant|attended|with the (?:\\p{L}+ )?team|as a team',
  'freiwillige?[rn]?|ehrenamtlich|teilnahme|teilgenommen|besucht|im team',
  'benevole|benevolat|suivie?|en equipe|en binome',
  'voluntari[oa]|en equipo|en pareja',
  'frivillig|mannskap|i team|sammen med',
].join('|')

/** A line's own words of rank stand first: whom it names further on is another. */
const opening = 24

const isLimited = ({ folded }: Fact): boolean =>
  pattern(among).test(folded) || standsIn(folded) || (pattern(ranks).exec(folded)?.index ?? opening) < opening

/** To have founded a thing or done it alone is more than a line says that tells of help, or of others. */
function limits(line: Fact, said: string): boolean {
  if (founding.test(said)) return pattern(helped).test(line.folded)
  return isLimited(line) || isShared(line, said)
}

const isShared = (line: Fact, said: string): boolean => byOneself.test(said) && withOthers.test(line.folded)

const founding = /^(?:founded|gegrundet|grundete|fonde|funde|fundado|grunnla|stiftet|startet)$/u
const byOneself =
  /sole|alone|only|own|myself|single|allein|alleinig|eigenhandig|einzig|seul|uniq|moi-meme|sol[oa]$|unic|alene|eneste/u

const leading = Object.values(raising)
  .map(({ leads }) => leads)
  .join('|')
const teaching = Object.values(raising)
  .map(({ teaches }) => teaches)
  .join('|')
const proving = `${leading}|run|runs|ran|running|driver|drev|${languages.map(({ parts }) => parts[3]).join('|')}`

/**
 * A part that is raised over the line it was written from: "I led the survey", of "Helped with the survey", "coxswain of
 * the lifeboat" of "Volunteer crew". To lead, the line or its job's title must say so; to do a thing alone or run it, the
 * line must not say that its person only had a part.
 */
export function raisedOver(
  text: string,
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  sources: Sources,
): Omit<Unsupported, 'text'> | null {
  const { resume, sameLanguage, imagined, feats } = sources
  if (!sameLanguage || /\?\s*$/.test(folded)) return null
  const [language] = sources.languages
  const { leads, runs, teaches } = raising[languageOf(language)]
  const clauses = clausesOf(folded, language)
  for (const match of folded.matchAll(pattern(`(?<leads>${leads})|(?<teaches>${teaches})|${runs}`))) {
    const end = match.index + match[0].length
    // "Ich führe die Prüfungen durch", "ich leite sie an": other verbs, whose first part stands last.
    if (separable.test(match[0]) && apart.test(folded.slice(end))) continue
    if (ledToIt(text.slice(match.index, end), folded.slice(0, match.index), folded.slice(end))) continue
    if (about(match.index) !== 'me' || negated(match.index, end, false)) continue
    const clause = clauseAt(clauses, match.index)
    if (pattern(imagined).test(folded.slice(clause.start, clause.end))) continue
    const led = match.groups?.['leads'] !== undefined
    const taughtIt = match.groups?.['teaches'] !== undefined
    const part = partOf(folded, clause, match.index)
    const said = folded.slice(part.start, part.end)
    if (
      pattern(led ? modest : `${modest}|${feats.shared}`).test(said) ||
      standsIn(said) ||
      meanwhile.test(said)
    )
      continue
    if (ofHeldTitle(folded, match.index, sources) || applying.test(folded.slice(0, match.index))) continue
    if (led && headlinesLeading(folded.slice(end, part.end), resume).length > 0) continue
    const before = relative.test(folded.slice(clause.start, clause.end))
      ? clauseAt(clauses, clause.start - 1)
      : part
    const origins = [...new Set([part, before])].flatMap(
      (stretch) => writtenFrom(text, stretch, resumeLines(resume)) ?? [],
    )
    const [{ line } = {}] = origins
    if (line === undefined) continue
    const limited = origins.some(
      ({ line: one }) =>
        limits(one, match[0]) ||
        (led && isBeside(one, titleOf(one, sources)) && namesPeople(folded.slice(end, part.end))),
    )
    const attended = origins.some(
      ({ line: one }) =>
        one.job === null && (isOfStudies(one) || (one.section !== 'volunteer' && course.test(one.folded))),
    )
    if (!led && !(taughtIt ? attended : limited)) continue
    // Where the line itself sets no limit, any other line on what is led may say so; in German it may stand before.
    const behind = topicOf(folded.slice(end, Math.min(part.end, end + 35)))
    const topic = behind.size > 0 ? behind : topicOf(said)
    const kin = [
      ...origins.flatMap((origin) => [origin.line, ...origin.rivals]),
      ...(limited || attended ? [] : resume.facts.filter((fact) => sharedTopics(topic, fact) > 0)),
    ]
    if (taughtIt && kin.some(({ folded: own }) => pattern(teaching).test(own))) continue
    if (
      kin.some(
        (one) =>
          (saysSo(one, match[0]) && !isShared(one, match[0])) ||
          (keepsIt(match[0], folded.slice(end, part.end)) && looksAfter.test(one.folded)) ||
          (!limited && !attended && isLeadersTitle(titleOf(one, sources))),
      )
    )
      continue
    return {
      start: match.index,
      end,
      kind: 'level',
      reason: `Your résumé does not say that you led or ran this: “${line.text}”`,
    }
  }
  return null
}

/** "Work with a squad of seven", of somebody whose title leads no people: beside them, and not above. */
const isBeside = ({ folded }: Fact, title: string): boolean =>
  workingWith.test(folded) && !isLeadersTitle(title.replace(ofThings, ' '))
const workingWith =
  /^\P{L}*(?:(?:i )?work(?:s|ed|ing)?(?: closely)? (?:with|alongside|beside)|collaborat\p{L}+ with|(?:enge )?zusammenarbeit mit|arbeite(?:te)?(?: eng)? mit|(?:travail(?:le)?|collabor\p{L}+)(?: \p{L}+)? avec|(?:trabaj\p{L}+|colabor\p{L}+)(?: \p{L}+)? con|(?:samarbeid\p{L}*|jobb\p{L}*|arbeid\p{L}*)(?: tett)? (?:sammen )?med)(?!\p{L})/u
const ofThings =
  /(?:product|project|programme|program|produkt|projekt|prosjekt)[ -]?(?:manager|leder)\p{L}*/gu

/** "I manage a budget": kept in order, and nobody led. */
const keepsIt = (said: string, behind: string): boolean =>
  /^(?:manag|gere|gestion|verwalt)/u.test(said) && !namesPeople(behind)
const looksAfter =
  /(?<!\p{L})(?:look(?:s|ed|ing)? after|keep|kept|keeping|in charge|budget\p{L}*|betreu\p{L}+|pflege|verwalt\p{L}+|suivi|tenue|gestion|llevo|llevar|cuid\p{L}+|presupuesto|folger opp|forvalt\p{L}+)(?!\p{L})/u

/** What one sits in, where no job is told of. */
const course = /(?<!\p{L})(?:courses?|\p{L}*kurs(?:et|e)?|\p{L}*lehrgang|cursos?|formation)(?!\p{L})/u

const separable = /^(?:leite|leitete|fuhre|fuhrte)$/
const apart = /^[^,;:.]*? (?:durch|ein|an|aus|fort|vor|zusammen|weiter)(?:[.,;:!?]|$| (?:und|oder|sowie) )/u

/** "…, which I have run since 2021": of what stands before. */
const relative =
  /^[,;: ]*(?:(?:in|for|of|with|at|bei|in|mit|von|fur) )?(?:which|where|that|who|whom|die|der|das|dem|den|wo|ou|qui|que|dont|donde|cual|som|der)(?!\p{L})/u

/** The part of a clause that a place in it belongs to: "… and …" are two. */
function partOf(folded: string, { start, end }: Clause, at: number): Clause {
  const conjunction = / (?:and|und|et|y|e|og) /gu
  const cuts = [...folded.slice(start, end).matchAll(conjunction)].map(({ index }) => start + index)
  return {
    start: Math.max(start, ...cuts.filter((cut) => cut < at)),
    end: Math.min(end, ...cuts.filter((cut) => cut > at)),
  }
}

/** "Lead climber", of somebody with that title. */
const ofHeldTitle = (folded: string, at: number, { resume }: Sources): boolean =>
  knownTitles(resume, null).some((title) =>
    [...folded.matchAll(pattern(title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))].some(
      ({ index }) => index <= at && at < index + title.length,
    ),
  )

const titleOf = ({ job }: Fact, { resume }: Sources): string => fold(resume.jobs[job ?? -1]?.title ?? '')

/** Does a line itself say that its person leads, or use the very word? */
function saysSo(line: Fact, said: string): boolean {
  const own = withoutDeputies(line.folded)
  if (pattern(proving).test(own) || isLeadersTitle(own)) return true
  const stems = stemsOf(line)
  return words(said).some(({ text }) => text.length > 2 && stems.has(stem(text)))
}
