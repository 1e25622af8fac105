import { fold, stem, words } from './fold.ts'
import { numbersIn } from './numbers.ts'
import { ofThings, shares } from './posted-shares.ts'
import { shapedIn } from './posted-shapes.ts'
import { ordinals } from './words/ordinals.ts'
import { type ClaimWords, claimWords, pattern, regex } from './words/words.ts'

/** So many of something: "three days", "every sixth weekend", "half of the nets". Offsets are into the text. */
export interface Count {
  value: number
  /** Stems of the words that say what is counted. */
  of: ReadonlySet<string>
  /** A rhythm ("every three weeks"), a share ("all", "half"), a stretch of time in months ("two years"), a rank ("the fifth"), or a plain number. */
  kind: 'number' | 'rhythm' | 'share' | 'span' | 'ordinal'
  /** "%", "money", "km": what differs in it is no other count of the same. */
  unit: string
  /** "One day a week": so many, where "a" may be no more than an article. */
  often?: true
  at: number
  end: number
}

interface Word {
  text: string
  start: number
  end: number
}

/** Where the words of what is counted end. */
const stops =
  /^(?:an?|the|per|in|on|at|of|and|or|for|from|with|to|by|is|are|was|were|who|which|that|as|into|off|out|you|your|we|our|my|i|der|die|das|den|dem|des|ein\p{L}{0,2}|im|am|auf|bei|von|vom|mit|zu|zum|zur|und|oder|fur|aus|ist|sind|pro|wo|sie|ich|ihr\p{L}{0,2}|mein\p{L}{0,2}|le|la|les|l'\p{L}+|un|une|du|de|d'\p{L}+|et|ou|par|sur|dans|au|aux|a|en|pour|avec|est|sont|qui|que|el|los|las|una|del|al|y|o|e|por|con|es|son|i|pa|av|og|eller|til|hos|ved|er|var|som|det|den|et|dere|jeg)$/u

/** No noun: what any count may have beside it. */
const plain = new Set(
  'more most other others new full whole first second third last next than about around over under least up further extra each every mehr weniger weitere neue neuen neuer andere anderen autres nouveaux nouvelles nuevos nuevas otros otras nye andre flere times mal fois veces ganger'
    .split(' ')
    .map(stem),
)

const years = Object.values(claimWords)
  .map((language) => `${language.years}|${language.months}`)
  .join('|')

const month = new RegExp(
  `^[ -](?:${Object.values(claimWords)
    .map(({ months }) => months)
    .join('|')})(?!\\p{L})`,
  'u',
)

/** The unit of a stretch of time. */
const span = '#span'

/** Behind "every": "other" is the second too. */
const turns = ordinals.map((source, index): [string, number] => [
  index === 0 ? `${source}|other|annen|annet` : source,
  index + 2,
])

const each = '(?:every|each|jede[rnms]?|chaque|tous les|toutes les|cada|hver|hvert|alle)'

/** "One weekend in" five: what is counted stands before the number. "Ein Team von" counts no such rhythm. */
const oneIn =
  /(?<!\p{L})(?:1|one|ein\p{L}{0,2}|un[oea]?|le|et?n?) (?:(?=\p{L}+ (?:in|sur|de cada) )|(?=\p{L}*(?:tag|tagen|abend|abenden|wochenenden?|wochen?|schicht|dag|helg|kveld|vakt|uke) ))(\p{L}+) (?:in|von|sur|de cada|av) $/u

/** "One day a week": where it stands with how often, "one" is no article. */
const oneOften =
  /(?<!\p{L})(?:one|an?|ein\p{L}{0,2}|une?|una|en|et)(?= \p{L}{3,}(?: \p{L}+){0,2} (?:a|per|each|every|pro|in der|im|par|por|al|a la|i) (?:week|month|quarter|year|woche|monat|quartal|jahr|semaine|mois|trimestre|an|semana|mes|ano|uken?|maneden?|kvartalet|aret)(?!\p{L}))/gu

/** Years of these are asked of people. */
const ofPeople =
  "\\p{L}*(?:experience|experiencia|erfahrung|erfaring|praxis|practice)|registration|qualified|d'experience|berufs\\p{L}*"

let lately: { text: string; language: ClaimWords; counts: readonly Count[] } | null = null

/** Everything that a text counts, calendar years apart, and what it asks of people. Two rules ask of one sentence after the other. */
export function countsIn(text: string, language: ClaimWords): readonly Count[] {
  if (lately?.text !== text || lately.language !== language)
    lately = { text, language, counts: countAll(text, language) }
  return lately.counts
}

function countAll(text: string, language: ClaimWords): Count[] {
  const folded = fold(text)
  const asksOfPeople = pattern(ofPeople).test(folded)
  const counted = numbersIn(text, [language])
    .filter(
      ({ value, years: ofYears, unit }) =>
        !(ofYears && asksOfPeople) && !(unit === '' && value >= 1900 && value < 2100),
    )
    .map(({ value, unit, at, length, years: ofYears }): Omit<Count, 'of'> => {
      const before = folded.slice(0, at)
      if (ofYears || month.test(folded.slice(at + length)))
        return { value: ofYears ? value * 12 : value, unit: span, kind: 'span', at, end: at + length }
      const rhythm = regex(String.raw`(?<!\p{L})${each} $`).test(before) || oneIn.test(before)
      return { value, unit, kind: rhythm ? 'rhythm' : 'number', at, end: at + length }
    })
  // "A six-part series", "the nine-day fortnight".
  const joined = [...folded.matchAll(/(?<![\p{L}\p{N}-])(\p{L}{3,}|\d{1,3})(?=-\p{L}{3,})/gu)].flatMap(
    (match) =>
      numbersIn(match[0], [language])
        .filter(({ length }) => length === match[0].length)
        .map(({ value }): Omit<Count, 'of'> => ({
          value,
          unit: '',
          kind: 'number',
          at: match.index,
          end: match.index + match[0].length,
        })),
  )
  const ordered = turns.flatMap(([source, value]) =>
    [
      ...folded.matchAll(
        pattern(value === 2 ? `${each} (?:${source})|annenhver|annethvert` : `${each} (?:${source})`),
      ),
    ].map(({ index, 0: said }): Omit<Count, 'of'> => ({
      value,
      unit: '',
      kind: 'rhythm',
      at: index,
      end: index + said.length,
    })),
  )
  const single = [...folded.matchAll(oneOften)].map(({ index, 0: said }): Omit<Count, 'of'> => ({
    value: 1,
    unit: '',
    kind: 'number',
    at: index,
    end: index + said.length,
  }))
  const shared = shares.flatMap(([source, value]) =>
    [...folded.matchAll(pattern(source))].map(({ index, 0: said }): Omit<Count, 'of'> => ({
      value,
      unit: '',
      kind: 'share',
      at: index,
      end: index + said.trimEnd().length,
    })),
  )
  // "25 % of the marks" is a share of them, as half of them is.
  const percent = counted
    .filter(({ unit, end }) => unit === '%' && ofThings.test(folded.slice(end)))
    .map((one): Omit<Count, 'of'> => ({ ...one, unit: '', kind: 'share' }))
  const shaped = shapedIn(folded, counted)
  const within = ({ at }: { at: number }): boolean => shaped.some((one) => one.at <= at && at < one.end)
  return [
    ...shaped.map((one) => ({ ...one, unit: '' })),
    ...counted.filter((one) => !within(one)),
    ...joined.filter((one) => !counted.some(({ at }) => one.at === at)),
    ...single.filter((one) => !within(one) && !counted.some(({ at }) => one.at === at)),
    ...ordered,
    ...shared,
    ...percent,
  ].flatMap((one: Omit<Count, 'of'> & { of?: ReadonlySet<string> }) => {
    const of =
      one.of === undefined || one.of.size === 0 ? ofWhat(folded, one, language === claimWords.en) : one.of
    const numbered = one.kind === 'share' && counted.some(({ at }) => at > one.at && at - one.end < 3)
    return of.size === 0 || numbered ? [] : [{ ...one, of }]
  })
}

/** The words behind a number, up to three; of a bare "team of four" the one before it; of "one weekend in five" that before too. */
function ofWhat(folded: string, { at, end, kind, unit }: Omit<Count, 'of'>, headLast: boolean): Set<string> {
  const found = new Set<string>()
  const shared = kind === 'rhythm' ? oneIn.exec(folded.slice(0, at))?.[1] : undefined
  if (shared !== undefined) return new Set([stem(shared)])
  if (kind === 'span') return new Set([unit])
  // "Two of the sites" are sites.
  const rest = folded
    .slice(end)
    .replace(/^(?:-| (?:of|av|von|de) (?:(?:the|our|your|der|den|unseren?|los|las|les|nos|vos|sus) )?)/u, ' ')
  let last = 0
  const near = words(rest).slice(0, 4)
  for (const [index, word] of near.entries()) {
    if (/[^ ]/.test(rest.slice(last, word.start).replace(/^ +/, '')) || stops.test(word.text)) break
    last = word.end
    // "Three user groups" are groups, and no users.
    if (headLast && kind === 'number' && isModifier(rest, word, near[index + 1])) continue
    add(found, word.text)
    if (found.size === 3) break
  }
  if (found.size === 0 && unit === '') {
    const before =
      /(\p{L}{3,}) (?:of|von|mit|aus|de|pa|av|med|in|sur|de cada) (?:about |over |some |rund |uber |nesten |rundt |unas? |unos )?$/u.exec(
        folded.slice(0, at),
      )
    if (before?.[1] !== undefined && kind !== 'share') add(found, before[1])
  }
  if (unit !== '' && unit !== 'x') found.add(unit)
  return found
}

/** Is a word followed by the plural that it only says more of? */
const isModifier = (rest: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  rest.slice(word.end, next.start) === ' ' &&
  !word.text.endsWith('s') &&
  /[^s]s$/.test(next.text) &&
  !stops.test(next.text)

function add(found: Set<string>, word: string): void {
  const one = stem(word)
  if (/^\p{L}/u.test(word) && word.length > 1 && !plain.has(one) && !pattern(years).test(word)) found.add(one)
}

/** How many words the two have in common that say what is counted. */
export const sharedThings = (one: Count, other: Count): number =>
  [...one.of].filter((word) => other.of.has(word)).length

/** Do two counts say so many of the same: a day and days, "Stelle" and "Stellen"? */
export function sameThing(one: Count, other: Count): boolean {
  return (
    one.kind === other.kind &&
    one.unit === other.unit &&
    [...one.of].some((word) =>
      [...other.of].some(
        (two) =>
          word === two ||
          (Math.min(word.length, two.length) > 2 &&
            Math.abs(word.length - two.length) < 3 &&
            (word.startsWith(two) || two.startsWith(word))),
      ),
    )
  )
}
