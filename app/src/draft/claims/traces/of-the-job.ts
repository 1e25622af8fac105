import { linesWith } from '../evidence.ts'
import { fold, indexInFolded } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import { copula } from '../words/first-person.ts'
import { pattern, regex } from '../words/words.ts'
import { isPlace } from './place.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * A name that only the posting has, in what the writer says: no claim where it is a place, where the sentence wishes,
 * plans or learns, or where the writer does nothing in the clause that names it, or no more than think of it ("the visits
 * of UKAS make me curious"). A tool that the posting asks for is claimed by any other mention.
 */
export function ofTheJob(mention: Mention, setting: Setting, sources: Sources): boolean {
  if (isPlace(mention, setting, sources) || isImagined(mention, setting, sources)) return true
  if (mention.kind === 'tool' || isAskedFor(mention.text, sources)) return false
  const { clause, folded } = setting
  const said = folded.slice(clause.start, clause.start + clause.text.length)
  return (
    pattern(sources.feats.compared).test(said) ||
    !(isOwn(mention, setting, said, sources) || isListed(mention, setting, said, sources))
  )
}

/** "Both Reaper and Nuendo", "in Reaper and later mixed in Nuendo": a thing of the posting in one breath with one that the résumé has, where nothing speaks of the job. */
function isListed(
  mention: Mention,
  { clause, skills }: Setting,
  said: string,
  { resume, languages }: Sources,
): boolean {
  if (pattern(languages[0].job).test(said)) return false
  const before = said.slice(0, mention.start - clause.start)
  const behind = said.slice(mention.end - clause.start)
  return skills.some((skill) => {
    if (linesWith(resume.facts, skill).length === 0) return false
    const name = fold(skill)
    const first = before.lastIndexOf(name)
    const next = behind.indexOf(name)
    return (
      (first !== -1 && joined.test(before.slice(first + name.length))) ||
      (next !== -1 && joined.test(behind.slice(0, next)))
    )
  })
}

const joined = /^ (?:and|und|et|y|e|og)(?: \p{L}+){0,3} $/u

/** The writer acts in the clause, calls the thing their own, or somebody deals with it. */
function isOwn(mention: Mention, { clause }: Setting, said: string, { firstPerson }: Sources): boolean {
  const { acting, musing, own } = firstPerson
  const at = mention.start - clause.start
  // "Andalucía" ends like a verb.
  const blank = (text: string): string =>
    text.slice(0, at) + ' '.repeat(mention.text.length) + text.slice(at + mention.text.length)
  const behind = said.slice(mention.end - clause.start)
  const both = [said, clause.text.toLowerCase()].map(blank)
  // "The move to Workday reminds me of what I did": behind the writer as object another statement begins.
  const stop = mention.end - clause.start + (pattern(experiencing).exec(behind)?.index ?? behind.length)
  const acts = both.some((text) => pattern(acting).test(text.slice(0, stop)))
  if (acts && !both.some((text) => pattern(musing).test(text))) return true
  return (
    regex(String.raw`^(?: (?!and|und|et|og)\p{L}+){0,2} (?:${copula}) (?:\p{L}+ ){0,3}(?:${own}) `).test(
      behind,
    ) ||
    regex(String.raw`(?<!\p{L})(?:${own}) (?:[\p{L}-]+ ){0,4}(?:(?:${copula}) )?$`).test(said.slice(0, at)) ||
    pattern(dealtWith).test(said)
  )
}

/** The writer as somebody to whom a thing does something. */
const experiencing = 'me|us|mich|mir|uns|meg|oss'

const isAskedFor = (name: string, { asked }: Sources): boolean =>
  asked.some((line) => indexInFolded(line, name) !== -1)

/** What was done with a thing, where the clause does not say by whom. */
const dealtWith =
  'used?|using|plan|design|maintain(?:ed)?|develop(?:ed|ing)?|write|wrote|written|cod(?:e|ed|ing)|test(?:ed)?|taught|planned|designed|designing|drawn|modelled|part of my|my daily|every day|daily|day to day|for years|worked|known?|knew|built|run|ran|sold|managed|lived|served|supplied|delivered|visited|trained|studied|learn(?:ed|t)|handled|passed|dealt|genutzt|gearbeitet|betreut|beliefert|verkauft|geleitet|gelebt|taglich|jeden tag|utilise|travaille|vendu|livre|gere|vecu|forme|quotidien|tous les jours|usado|utilizado|trabajado|vendido|gestionado|a diario|todos los dias|brukt|jobbet|solgt|levert|ledet|har hatt|hver dag|daglig'
