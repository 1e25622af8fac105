import type { Mention } from './mention.ts'
import { numberLabel } from './number-labels.ts'

/** "About 65 a year", "rund 65 im Jahr": things in a stretch of time. */
const perPeriod =
  /^ (?:in a|per|each|every|im|pro|in der|in einem|au|par|en un|al|por|cada|i|per|om|hver|hvert) (?:year|month|week|day|season|jahr|monat|woche|tag|quartal|saison|ano|mes|semana|dia|temporada|an|annee|mois|semaine|jour|aret|maneden|uken|uka|dagen|dognet|sesongen)(?!\p{L})/u

/** So many years nobody works. */
const longest = 60

/** "…, three years at Acme; there I checked five": another statement of the writer's, and its own verb counts other things. */
const pauses = /;(?: [^ ,;:]+){0,2} [^ ,;:]+ $/u
const owning =
  /(?<!\p{L})(?:have|has|had|got|bring|offer|spent|did|worked|habe|hat|biete|bringe|sind|ai|apporte|compte|tengo|tiene|tenia|llevo|sumo|cuento con|aporto|son|har|hadde|er|ere|is|are|were|was|waren|war|sont|etaient)(?: [^ ,;:]+){0,3} $|'ve (?:[^ ,;:]+ ){0,2}$/u

/** "A team of four": people. */
const inTeam =
  /(?<!\p{L})(?:(?:team|crew|group|gang|squad|shift|class|gruppe|trupp|mannschaft|schicht|kolonne|equipe|groupe|brigade|equipo|grupo|cuadrilla|turno|lag|gjeng|skift) (?:of|von|mit|aus|de|pa|med)) $/u

/** "You ask for eight years; I have ten": a bare number behind a number of years counts years too. */
export function elliptical(mentions: Mention[], folded: string): Mention[] {
  return mentions.map((mention, index) => {
    const bare =
      mention.kind === 'number' &&
      mention.unit === '' &&
      mention.seconds === undefined &&
      !inTeam.test(folded.slice(0, mention.start)) &&
      !numberLabel.test(folded.slice(0, mention.start))
    const ends =
      !perPeriod.test(folded.slice(mention.end)) &&
      /^\s*(?:[.,;!?)]|mit[.,]|$|(?:of (?:them|those|these)|davon|d'entre elles|de ellos|av dem|at|as|on|pa|sur|bei|als|chez|comme|en|como|hos|som|i|with|in|im|auf|dans|au|aux|og|und|and|et|y|as well) )/.test(
        folded.slice(mention.end),
      )
    const years = mentions
      .slice(0, index)
      .findLast(({ kind, unit }) => kind === 'years' || (kind === 'number' && unit === ''))
    // "14 audits, five of them abroad": of what was counted last.
    const counted = years?.kind === 'years' && !isLater(folded, years)
    const latest = theLast.test(folded.slice(0, mention.start)) && goesOn.test(folded.slice(mention.end))
    // Years come in halves and quarters: 1.12 is something else's.
    const few = (mention.value ?? 0) <= longest && Number.isInteger((mention.value ?? 0) * 4)
    const another =
      pauses.test(folded.slice(0, mention.start)) && !owning.test(folded.slice(0, mention.start))
    const ofYears = (ends && counted) || (latest && (counted || lasting.test(folded.slice(0, mention.start))))
    return bare && few && ofYears && !isCollective(mention.text) && (latest || !another)
      ? { ...mention, kind: 'years' as const }
      : mention
  })
}

/** "…; the last five were in Leeds", "for the last ten I have been at Acme": the latest years, and what was done in them. */
const theLast =
  /(?<!\p{L})(?:(?:the|my) (?:last|past|first|latest|final)|(?:die|den|der) (?:letzten|vergangenen|ersten)|les (?:\p{L}+ )?dernieres?|l[oa]s (?:ultim|primer)[oa]s|de (?:siste|forste)) $/u
const lasting =
  /(?<!\p{L})(?:for|over|during|in|seit|in|wahrend|durante|en|depuis|pendant|i|gjennom) (?:the|my|den|les|l[oa]s|de) \p{L}+ $/u
const goesOn =
  /^(?:,| (?:of (?:them|these|those)|davon|were|was|have|has|i|i've|we|war|waren|habe|bin|ich|j'\p{L}+|je|ont|sont|he|fueron|han|son|jeg|har|var|er))(?![\p{L}'])/u

/** "Two years later, nine": when it was, and nothing that is counted on. */
const isLater = (folded: string, { end }: Mention): boolean =>
  /^ (?:later|after|earlier|before|ago|spater|danach|darauf|zuvor|plus tard|apres|avant|despues|mas tarde|antes|senere|etter|tidligere)(?!\p{L})/u.test(
    folded.slice(end),
  )

/** "Une soixantaine en tout": the things told of before it. */
const isCollective = (text: string): boolean => /^\p{L}+(?:aine|ena)$/u.test(text)
