import type { Unsupported } from '../../draft.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import { indexInFolded, stem } from '../fold.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { titleFacts } from '../titles.ts'
import { topicOf } from '../topic.ts'
import { type UnitWords, units } from '../words/units.ts'
import { type ClaimLanguage, claimWords, everywhere, languageOf, pattern, regex } from '../words/words.ts'
import { onlyHelped } from './kin.ts'
import { restsWithOthers } from './led-by-nobody.ts'
import type { Sources } from './setting.ts'
import { comesSecond, isLeadersTitle, leadersWord, withoutDeputies } from './stand-in.ts'
import { leadsUnits } from './crew-title.ts'

/**
 * "I run the whole shop", "I head the training department": a firm or a part of it that the writer is said to lead. Some
 * line of the résumé must say so of the same thing, or a title that leads; of the whole of it, a title is not enough.
 */
export function wholeUnit(
  folded: string,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  about: (at: number) => About,
  sources: Sources,
): Unsupported | null {
  const [language] = sources.languages
  const key = languageOf(language)
  if (/\?\s*$/.test(folded)) return null
  const own = units[key]
  const clauses = clausesOf(folded, language)
  for (const verb of folded.matchAll(pattern(own.leads))) {
    const end = verb.index + verb[0].length
    if (about(verb.index) !== 'me' || negated(verb.index, end, false)) continue
    const clause = clauseAt(clauses, verb.index)
    const said = folded.slice(clause.start, clause.end)
    if (
      comesSecond(said) ||
      pattern(sources.imagined).test(said) ||
      restsWithOthers(verb[0], said, language.me)
    )
      continue
    const led = unitIn(said, end - clause.start, key)
    if (led === null || isProved(led, said.slice(led.start, led.end), sources)) continue
    return {
      text: folded.slice(clause.start + led.start, clause.start + led.end),
      start: clause.start + led.start,
      end: clause.start + led.end,
      kind: 'level',
      reason: led.whole
        ? 'Your résumé does not say that you led the whole of this.'
        : 'Your résumé does not say that you led or ran this.',
    }
  }
  return null
}

const languages = Object.values(claimWords)
const leading = Object.values(units)
  .map(({ leads }) => leads)
  .join('|')
const wholes = Object.values(units)
  .map(({ whole }) => whole)
  .join('|')
const everyPart = languages.map(({ parts }) => parts[3]).join('|')

/** Between an article and the unit only what describes it may stand. */
const describing = String.raw`(?:(?!(?:ich|wir|jeg|vi|im|am|beim|zum|at|for|of|from|in|to|with|and|by|on|fur|von|mit|und|bei|de|des|du|d|et|pour|avec|en|con|para|y|og|med|av|pa|i) )[\p{L}\d'’-]+ ){0,2}?`

interface Led {
  start: number
  end: number
  whole: boolean
  /** Words for the same thing. */
  group: string
  /** What may follow it where it is all that is led. */
  behind: string
  /** "Every crew": who led one of them did not lead all. */
  each?: boolean
  /** "All crews": who led one of them did not lead all. */
  several?: boolean
  /** People, and no place: whoever has a title that leads may lead all of them. */
  crew: boolean
}

/** The unit that a clause says is led: the whole of one anywhere in it, or one right behind the verb. */
function unitIn(clause: string, verbEnd: number, key: ClaimLanguage): Led | null {
  const { whole, wholeBehind, functions, crew, crews, the, units: groups, behind } = units[key]
  const owner = String.raw`(?:all|alle|tous|todos|alle) (?:of )?(?:the |our )?(?:${groups.join('|')})'s \p{L}+`
  for (const group of [...groups, functions, crew, crews]) {
    const all = everywhere(
      String.raw`(?<!\p{L})(?:(?:${whole})[ ']?${describing}(?:${group})(?!\p{L})|(?:${group}) ${wholeBehind}(?!\p{L})|${owner})`,
    )
    for (const match of clause.matchAll(all)) {
      const end = match.index + match[0].length
      // "The whole staff of the hotel": all of the hotel.
      const of = group === crew || group === crews ? unitOf(clause.slice(end), groups) : undefined
      if (of !== undefined) return { start: match.index, end, whole: true, group: of, behind, crew: false }
      return {
        start: match.index,
        end,
        whole: true,
        // Operations are not production: only the parts of a firm have words for the same thing.
        group: group === functions ? `\\p{L}*${stem(match[0].split(' ').at(-1) ?? '')}\\p{L}*` : group,
        behind,
        crew: group === crew || group === crews,
        several: group === crews,
      }
    }
  }
  const all = wholeOfIt(clause, verbEnd, units[key])
  if (all !== null) return all
  for (const group of groups) {
    const one = everywhere(
      String.raw`(?<=^[^\p{L}]{0,2}(?:alone |myself |(?:ich |wir )?(?:allein )?|jeg |vi |seule? |sol[oa] |alene )?)(?:${the}[ ']?)?${describing}(?:${group})(?=${behind})`,
    )
    const rest = clause.slice(verbEnd)
    for (const match of rest.matchAll(one))
      return {
        start: verbEnd + match.index,
        end: verbEnd + match.index + match[0].length,
        whole: false,
        group,
        behind,
        crew: false,
      }
  }
  return null
}

/** What those who work there are of, right behind them. */
const unitOf = (behind: string, groups: string[]): string | undefined =>
  groups.find((group) =>
    regex(
      String.raw`^ (?:of (?:the|our)|del|de (?:la|nuestr[oa])|du|de (?:la|notre)|de (?=l')|des|der|de[nr]s?|av|pa|i) ?(?:l')?(?:${group})(?!\p{L})`,
    ).test(behind),
  )

/** "The whole trainee scheme", "every site crew": all of a thing that has no word in the lists, right behind the verb. */
function wholeOfIt(clause: string, verbEnd: number, { all, time, behind }: UnitWords): Led | null {
  const [said, name = ''] =
    regex(
      String.raw`^(?: [\p{L}'-]+){0,2}? (?:${all})[ ']?((?: ?(?!(?:${stops})(?!\p{L}))[\p{L}'-]+){1,3})`,
    ).exec(clause.slice(verbEnd)) ?? []
  if (said === undefined || pattern(time).test(name)) return null
  const stems = [...topicOf(name)].filter((one) => !one.startsWith('#'))
  if (stems.length === 0) return null
  const group = stems.map((one) => String.raw`\p{L}*${one}\p{L}*`).join('|')
  return {
    start: verbEnd,
    end: verbEnd + said.length,
    whole: true,
    group,
    behind,
    crew: false,
    each: each.test(said),
  }
}

const oneCrew = `(?:an?|one|eine?[nmr]?|une?|una|et|en|ei) (?:${Object.values(units)
  .map(({ crew }) => crew)
  .join('|')})`

const each = /(?<!\p{L})(?:every|jede[nrs]?|chaque|cada|hvert?)(?!\p{L})/u

/** Where the name of what is led ends. */
const stops =
  'at|in|for|with|where|which|on|from|since|of|as|while|when|and|to|by|through|across|bei|im|fur|mit|seit|von|und|der|des|zu|et|a|au|en|pour|avec|qui|depuis|de|du|d|chez|dans|sur|y|con|para|que|desde|del|donde|og|i|pa|med|som|siden|fra|hos|ved|til|av'

/** Does a line say that its person leads, by a word or a title that is not a deputy's? */
const saysLed = ({ folded }: Fact): boolean => {
  const own = withoutDeputies(folded)
  return isLeadersTitle(own) || pattern(`${everyPart}|${leading}|${wholes}`).test(own)
}

/** Does a line say so of the unit itself: "Run the branch", and not "Supervise two laboratory technicians"? */
const saysLedItself = ({ folded }: Fact, { group, behind, each: ofEach = false }: Led): boolean => {
  const own = withoutDeputies(folded)
  return (
    (isLeadersTitle(own) && pattern(titleOf(group)).test(own)) ||
    pattern(`(?:${wholes}|${each.source})[ ']?(?:${group})`).test(own) ||
    (!ofEach &&
      pattern(
        `(?:${everyPart}|${leading})(?: (?!(?:${places}) |(?:${peopled}) (?:${ofIt}) )[^ ,;:.]+){0,4}?[ ']?(?:${group})(?=${behind})`,
      ).test(own))
  )
}

/** "The night shift of a depot": those who work there are led, and not the depot. */
const peopled = Object.values(units)
  .flatMap(({ crew, crews }) => [crew, crews])
  .join('|')
const ofIt = 'of|from|for|der|des|von|vom|du|de|del|av|pa|i'

/** "Shifts on the ward": not the ward is led. */
const places = 'on|in|at|for|with|auf|im|in|bei|an|mit|sur|dans|en|a|avec|con|pa|i|ved|hos|med'

/** "Hotel manager", "Leiterin der Filiale": the unit is what a title leads, and not only named in the same line. */
const titleOf = (group: string): string =>
  `(?:${group})(?:[ -]operations)?[ -]?\\p{L}*${leadersWord}|\\p{L}*${leadersWord}(?:,| (?:${ofIt})(?: (?:the|la|el|los|las|den|det))?(?: (?!(?:${places}) )[^ ,;:.]+)?)? (?:[ld]')?(?:${group})`

function isProved(led: Led, said: string, { resume }: Sources): boolean {
  const { whole, group, crew } = led
  const says = whole && !crew ? saysLedItself : saysLed
  if (resume.facts.some((fact) => pattern(group).test(fact.folded) && says(fact, led))) return true
  // "Runs a sourdough workshop": a line of the very words, of somebody who did more than help.
  if (
    !whole &&
    topicOf(said).size > 1 &&
    resume.facts.some((fact) => indexInFolded(fact.folded, said) > 0 && !onlyHelped(fact))
  )
    return true
  // "All four crews", of "Lead a crew of four": who says which one was led did not lead all of them.
  if (
    led.several === true &&
    resume.facts.some((fact) => pattern(oneCrew).test(fact.folded) && saysLed(fact))
  )
    return false
  return (!whole || crew) && titleFacts(resume).some(({ folded }) => leadsUnits(folded, crew))
}
