import type { Mention } from './mention.ts'
import type { Setting, Sources } from './traces/setting.ts'
import { pattern } from './words/words.ts'

/** Where another statement begins: "… and I use", "… because". Before a comma the clauses are cut already. */
const anew =
  /(?<!\p{L})(?:(?:and|und|et|y|e|og) (?:i|my|we|ich|wir|meine?|j'\p{L}+|je|nous|mon|ma|mes|mis?|yo|jeg|vi|have|am|use|used|habe|nutze|arbeite|suis|he|tengo|uso|trabajo|har|bruker|er)|so (?:that )?(?:i|my|you|your|we|our|the|it|there)|so dass|sodass|weshalb|daher|de modo que|asi que|por lo que|de sorte que|si bien que|donc|sa|slik at|derfor|because|since|who|which|where|when|dass|weil|denn|car|parce que|porque|fordi|som(?! (?:et|en|ei|noe) | $)|that (?:i|my)|qu[e'] ?j[e']|que yo|at jeg)(?!\p{L})/u

/** "Used Blender for years and would …": what is wished is another thing. "Blender and Maya would …" goes on. */
const other = /(?<!\p{L})(?:and|und|et|y|e|og) $/u

/** "Wurde", "hatte": what was, and not "würde", "hätte", which fold to the same. */
const happened = /^(?:wurde|hatte|konnte|durfte|musste)n?(?: ich)?$/iu

/** "The platform Asite, I would learn it": the clause that takes up what was set before it. */
const takenUp = /^, ?(?:(?:i|ich|je|jeg|yo|das|den|die|det) |j'|l[oae]s? )[^,;:.]*/u

/** "Asite, which you mention, I would have to learn": what follows goes on from the name. */
const aside = /^, ?(?:which|that|who|das|die|den|que|qui|dont|som|lo que|ce que) [^,;:.]+(?=,)/u

/**
 * Does the statement around a mention wish, plan, learn, or know by name alone? "Moving to Playwright would be a small
 * step" names a tool of the posting, and claims nothing. "I use Blender daily and would love to join" claims.
 */
export function isImagined(mention: Mention, { clause, folded }: Setting, { imagined }: Sources): boolean {
  const at = mention.start - clause.start
  const end = mention.end - clause.start
  const stop = clause.start + clause.text.length
  const more = clause.start === 0 ? (takenUp.exec(folded.slice(stop))?.[0] ?? '') : ''
  const plain = folded.slice(clause.start, stop) + more
  return [plain, clause.text.toLowerCase()].some((text) =>
    [...text.matchAll(pattern(imagined))].some((match) => {
      if (happened.test(clause.text.slice(match.index, match.index + match[0].length))) return false
      const behind = match.index + match[0].length
      if (behind <= at) return !anew.test(text.slice(behind, at))
      const between = text.slice(end, match.index).replace(aside, '')
      return match.index >= end && !anew.test(between) && !other.test(between)
    }),
  )
}
