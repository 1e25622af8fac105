import type { Mention } from './mention.ts'

/** "You ask for eight years; I have ten": a bare number behind a number of years counts years too. */
export function elliptical(mentions: Mention[], folded: string): Mention[] {
  return mentions.map((mention, index) => {
    const bare = mention.kind === 'number' && mention.unit === '' && mention.seconds === undefined
    const ends =
      /^\s*(?:[.,;!?)]|mit[.,]|$|(?:of (?:them|those|these)|davon|d'entre elles|de ellos|av dem|at|as|on|pa|sur|bei|als|chez|comme|en|como|hos|som|i|with|in|im|auf|dans|au|aux|og|und|and|et|y|as well) )/.test(
        folded.slice(mention.end),
      )
    const years = mentions.slice(0, index).some(({ kind }) => kind === 'years')
    return bare && ends && years ? { ...mention, kind: 'years' as const } : mention
  })
}
