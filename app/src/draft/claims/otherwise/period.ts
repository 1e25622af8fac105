import type { Unsupported } from '../../draft.ts'
import { amountsIn, isCalendarYear, sameAmount } from '../amounts.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { regex } from '../words/words.ts'

/** Each period in the five languages: what stands behind "per", "a" or "every", and the word that says both. */
const periods: [name: string, noun: string, adverb: string][] = [
  ['hour', 'hour|stunde|heure|hora|time', 'hourly|stundlich|horaires?'],
  [
    'day',
    'day|tag|jour|journee|dia|dag(?:en)?',
    'daily|taglich\\p{L}*|quotidien\\p{L}*|diari\\p{L}+|daglig\\p{L}*',
  ],
  [
    'week',
    'week|woche|semaine|semana|uken?|uka',
    'weekly|wochentlich\\p{L}*|hebdomadaire\\p{L}*|semanal\\p{L}*|ukentlig\\p{L}*',
  ],
  [
    'month',
    'month|monat|mois|mes|maned(?:en)?',
    'monthly|monatlich\\p{L}*|mensuel\\p{L}*|mensual\\p{L}*|manedlig\\p{L}*',
  ],
  ['quarter', 'quarter|quartal|trimestre|kvartal(?:et)?', 'quarterly|trimestriel\\p{L}*|trimestral\\p{L}*'],
  ['season', 'season|saison|temporada|sesong(?:en)?', '(?!)'],
  [
    'year',
    'year|jahr|an|annee|ano|ar(?:et)?',
    'yearly|annual(?:ly)?|jahrlich\\p{L}*|annuel\\p{L}*|anual\\p{L}*|arlig\\p{L}*',
  ],
]
const per =
  'an?|per|each|every|in (?:a|each)|im|pro|je|in der|am|jede[nrs]?|par|chaque|al|por|a la|cada|i|pr\\.?|hver|hvert|om'
const anyPeriod = periods
  .map(([name, noun, adverb]) => `(?<${name}>(?:${per}) (?:${noun})|${adverb})`)
  .join('|')
const behind = regex(String.raw`^(?: [^ ,;:.()]+){0,4}? (?:${anyPeriod})(?!\p{L})`)
const before = regex(String.raw`(?<=^|[,;:] )(?:${anyPeriod})(?!\p{L})(?: [^ ,;:.()]+){0,6} $`)

/** In what period a number of a folded text is counted, said behind it or where its clause opens; null where it is not said. */
export function periodOf(
  folded: string,
  { start, end }: { start: number; end: number },
): { name: string; end: number } | null {
  const found = behind.exec(folded.slice(end, end + 70)) ?? before.exec(folded.slice(0, start))
  const [name] = Object.entries(found?.groups ?? {}).find(([, said]) => said !== undefined) ?? []
  if (found === null || name === undefined) return null
  return { name, end: found[0].endsWith(' ') ? end : end + found[0].length }
}

/** "40 a season" is no "40 a week". */
export function inOtherPeriod(
  said: { folded: string; start: number; end: number },
  line: { folded: string; at: number; length: number },
): boolean {
  const one = periodOf(said.folded, said)
  const other = one === null ? null : periodOf(line.folded, placeOf(line))
  return one !== null && other !== null && one.name !== other.name
}

/** "55 orders a day", of a line that says 55 a week: the number of a line, in a period that neither it nor another gives. */
export function otherPeriod(
  text: string,
  folded: string,
  { resume, posting, languages, spoken }: Sources,
): Unsupported | null {
  for (const figure of numberMentions(text, languages[0], true)) {
    const { kind, value = 0, unit = '', seconds } = figure
    const said = periodOf(folded, figure)
    if (kind !== 'number' || said === null || value < 2 || seconds !== undefined) continue
    if (unit === '%' || isCalendarYear({ value, unit })) continue
    const topic = topicOf(text)
    const counted = (facts: Fact[], language: Sources['languages'][0][]) =>
      facts.flatMap((fact) =>
        amountsIn(fact, language)
          .filter((amount) => !amount.derived && sameAmount(figure, amount))
          .map((amount) => ({ fact, period: periodOf(fact.folded, placeOf(amount))?.name })),
      )
    const own = counted(resume.facts, spoken.resume).filter(({ fact }) => sharedTopics(topic, fact) > 0)
    if (own.length === 0 || own.some(({ period }) => period === undefined || period === said.name)) continue
    if (counted(posting, spoken.posting).some(({ period }) => period === said.name)) continue
    return {
      text: text.slice(figure.start, said.end),
      start: figure.start,
      end: said.end,
      kind: 'number',
      reason: `Your résumé counts this otherwise: “${own[0]?.fact.text ?? ''}”.`,
    }
  }
  return null
}

const placeOf = ({ at, length }: { at: number; length: number }): { start: number; end: number } => ({
  start: at,
  end: at + length,
})
