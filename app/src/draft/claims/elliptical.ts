import type { Mention } from './mention.ts'

/** "About 65 a year", "rund 65 im Jahr": things in a stretch of time. */
const perPeriod =
  /^ (?:in a|per|each|every|im|pro|in der|in einem|au|par|en un|al|por|cada|i|per|om|hver|hvert) (?:year|month|week|day|season|jahr|monat|woche|tag|quartal|saison|ano|mes|semana|dia|temporada|an|annee|mois|semaine|jour|aret|maneden|uken|uka|dagen|dognet|sesongen)(?!\p{L})/u

/** "You ask for eight years; I have ten": a bare number behind a number of years counts years too. */
export function elliptical(mentions: Mention[], folded: string): Mention[] {
  return mentions.map((mention, index) => {
    const bare = mention.kind === 'number' && mention.unit === '' && mention.seconds === undefined
    const ends =
      !perPeriod.test(folded.slice(mention.end)) &&
      /^\s*(?:[.,;!?)]|mit[.,]|$|(?:of (?:them|those|these)|davon|d'entre elles|de ellos|av dem|at|as|on|pa|sur|bei|als|chez|comme|en|como|hos|som|i|with|in|im|auf|dans|au|aux|og|und|and|et|y|as well) )/.test(
        folded.slice(mention.end),
      )
    const years = mentions.slice(0, index).some(({ kind }) => kind === 'years')
    return bare && ends && years ? { ...mention, kind: 'years' as const } : mention
  })
}
