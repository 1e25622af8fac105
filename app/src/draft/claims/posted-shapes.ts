import { stem } from './fold.ts'
import { weekdayNames } from './posted-weekdays.ts'
import { ordinals } from './words/ordinals.ts'
import { everywhere, pattern, regex } from './words/words.ts'

/** A number of a folded text. */
interface Numeral {
  value: number
  at: number
  end: number
}

/** What is counted in a shape that is more than a number and its noun. Offsets are into the folded text. */
export interface Shaped extends Numeral {
  kind: 'number' | 'rhythm' | 'ordinal'
  /** Stems of what is counted, where the shape itself tells. */
  of: ReadonlySet<string>
  /** So many, where "one" may be no article. */
  often?: true
}

/** Days and shifts, of which one works some and has others free. */
const turn = `days?|nights?|evenings?|weeks?|weekends?|shifts?|\\p{L}*tagen?|\\p{L}*tage|nachte?n?|abende?n?|wochen?|\\p{L}*wochenenden?|schichten?|dienste?n?|jours?|nuits?|soirs?|semaines?|week-ends?|dias?|noches?|semanas?|fines de semana|dager|dag|netter|natt|uker|uke|helger|helg|vakter|vakt|${weekdayNames.join('|')}`

const one = /^(?:one|1|ein\p{L}{0,2}|une?|una|en|ei|et)$/u

/** "Two Saturdays out of three", "four nights on, four off", "a day and a half", "the fifth working day". */
export const shapedIn = (folded: string, numerals: Numeral[]): Shaped[] => [
  ...outOf(folded, numerals),
  ...onAndOff(folded, numerals),
  ...withHalf(folded),
  ...ordinalsIn(folded),
  ...wordedIn(folded),
]

/** "Deux samedis travaillés sur trois" is every one and a half. */
function outOf(folded: string, numerals: Numeral[]): Shaped[] {
  return numerals.flatMap((some, index): Shaped[] => {
    const all = numerals[index + 1]
    if (all === undefined || all.value <= some.value || some.value < 2) return []
    const noun = regex(
      String.raw`^ (${turn})(?: \p{L}+)? (?:in|out of|von|sur|de cada|av) (?:every |jeweils )?$`,
    ).exec(folded.slice(some.end, all.at))?.[1]
    return noun === undefined
      ? []
      : [
          {
            value: all.value / some.value,
            at: some.at,
            end: all.end,
            kind: 'rhythm',
            of: new Set([stem(noun)]),
          },
        ]
  })
}

const on = 'on|pa|dienst|arbeit|(?:de )?(?:travail|trabajo)'
const off = 'off|av|fri|frei|(?:de )?(?:repos|descanso)|libres?'

/** A roster: so many on, and so many off. */
function onAndOff(folded: string, numerals: Numeral[]): Shaped[] {
  if (!pattern(off).test(folded)) return []
  const found = [on, off].map((side, index) =>
    [
      ...folded.matchAll(
        everywhere(String.raw`(?<![\p{L}\d])(\p{L}+|\d+)(?: (?:${turn}))? (?:${side})(?=[ ,.;:]|$)`),
      ),
    ].flatMap(({ index: at, 0: said, 1: number = '' }): Shaped[] => {
      const value = numerals.find((numeral) => numeral.at === at)?.value ?? (one.test(number) ? 1 : null)
      const end = at + said.length
      return value === null
        ? []
        : [{ value, at, end, kind: 'number', often: true, of: new Set([index === 0 ? '#on' : '#off']) }]
    }),
  )
  return found.every((side) => side.length > 0) ? found.flat() : []
}

/** "A day and a half a week". */
const withHalf = (folded: string): Shaped[] =>
  [
    ...folded.matchAll(
      /(?<![\p{L}\d])(?:(?:one|1|an?|ein\p{L}{0,2}|une?|una|en|ei|et) (\p{L}{3,}) (?:and a half|und ein\p{L}? halbe[nrs]?|et demie?|y medi[oa]|og ei?n? halv)|(?:anderthalb|eineinhalb|halvannen) (\p{L}{3,}))(?!\p{L})/gu,
    ),
  ].map(({ index, 0: said, 1: noun, 2: other }) => ({
    value: 1.5,
    at: index,
    end: index + said.length,
    kind: 'number',
    of: new Set([stem(noun ?? other ?? '')]),
  }))

const anyOrdinal = ordinals.join('|')

/** "The fifth working day"; "every fifth" is a rhythm, and "a third of" a share. */
const ordinalsIn = (folded: string): Shaped[] =>
  (pattern(anyOrdinal).test(folded) ? ordinals : []).flatMap((source, index) =>
    [...folded.matchAll(pattern(source))]
      .filter(
        ({ index: at, 0: said }) =>
          !noRank.test(folded.slice(0, at)) &&
          !/^ (?:of|av|de)(?!\p{L})/u.test(folded.slice(at + said.length)),
      )
      .map(({ index: at, 0: said }) => ({
        value: index + 2,
        at,
        end: at + said.length,
        kind: 'ordinal',
        of: new Set<string>(),
      })),
  )

const noRank =
  /(?<!\p{L})(?:every|each|jede[rnms]?|chaque|tou(?:te)?s les|cada|hvert?|alle|one|two|ein|zwei) $/u

/** Numbers that no list of numbers has: of them "single" is surely no article. */
const worded: [string, number][] = [
  ['both|beiden?|ambos|ambas|begge', 2],
  [
    'a single|only one|ein\\p{L}{0,2} einzig\\p{L}*|un seul|une seule|un solo|una sola|un unico|una unica|ett? eneste|en eneste',
    1,
  ],
]

const wordedIn = (folded: string): Shaped[] =>
  worded.flatMap(([source, value]) =>
    [...folded.matchAll(pattern(source))].map(({ index, 0: said }): Shaped => ({
      value,
      at: index,
      end: index + said.length,
      kind: 'number',
      often: true,
      of: new Set<string>(),
    })),
  )
