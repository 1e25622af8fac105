import type { ClaimLanguage } from './words/words.ts'

/**
 * Numbers from 2 to 99 in words, folded, made from their parts: a list by hand always lacks the one that somebody
 * raises a claim to. "One" is left out: in these languages it is also an article.
 */
export function numberWords(language: ClaimLanguage): Map<string, number> {
  const found = new Map<string, number>()
  for (let value = 2; value < 100; value++)
    for (const word of spelled[language](value)) if (word !== '') found.set(word, value)
  for (const [word, value] of more[language]) found.set(word, value)
  return found
}

const list = (text: string): string[] => text.split(' ')

const english = {
  small: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('- - twenty thirty forty fifty sixty seventy eighty ninety'),
}
const german = {
  small: list(
    'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  tens: list('- - zwanzig dreisig vierzig funfzig sechzig siebzig achtzig neunzig'),
}
const french = {
  small: list(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  tens: list('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
}
const spanish = {
  small: list(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  ),
  tens: list('- - veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
}
const norwegian = {
  small: list(
    'null en to tre fire fem seks sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
  ),
  tens: list('- - tjue tretti forti femti seksti sytti atti nitti'),
}

const at = (words: string[], index: number): string => words[index] ?? ''
const tensOf = (value: number): number => Math.floor(value / 10)

const spelled: Record<ClaimLanguage, (value: number) => string[]> = {
  en(value) {
    if (value < 20) return [at(english.small, value)]
    const tens = at(english.tens, tensOf(value))
    return value % 10 === 0 ? [tens] : [`${tens}-${at(english.small, value % 10)}`]
  },
  de(value) {
    if (value < 20) return [at(german.small, value), ...(value === 2 ? ['zwo'] : [])]
    const tens = at(german.tens, tensOf(value))
    return value % 10 === 0 ? [tens] : [`${at(german.small, value % 10)}und${tens}`]
  },
  fr(value) {
    if (value < 20) return [at(french.small, value)]
    const tens = at(french.tens, tensOf(value))
    const rest = tensOf(value) === 7 || tensOf(value) === 9 ? (value % 10) + 10 : value % 10
    if (rest === 0) return value === 80 ? [`${tens}s`, tens] : [tens]
    return [`${tens}-${at(french.small, rest)}`, `${tens}-et-${at(french.small, rest)}`]
  },
  es(value) {
    if (value < 20) return [at(spanish.small, value)]
    const tens = at(spanish.tens, tensOf(value))
    if (value % 10 === 0) return [tens]
    return tensOf(value) === 2 ? [`veinti${at(spanish.small, value % 10)}`] : []
  },
  no(value) {
    if (value < 20) return [at(norwegian.small, value), ...(value === 7 ? ['syv'] : [])]
    const tens = at(norwegian.tens, tensOf(value))
    return value % 10 === 0
      ? [tens, ...(value === 20 ? ['tyve'] : value === 30 ? ['tredve'] : [])]
      : [`${tens}${at(norwegian.small, value % 10)}`]
  },
}

/** "Zweitausendvierhundert", "neuneinhalb", "trehundreogfemti": compounds that are one word. Null for any other word. */
export function compoundNumber(
  word: string,
  table: Map<string, number>,
  language: ClaimLanguage,
): number | null {
  const known = table.get(word)
  if (known !== undefined) return known
  const split = compounds[language]
  if (split === undefined) return null
  const half = split.half.exec(word)?.[1]
  if (half !== undefined) {
    const whole = table.get(half)
    return whole === undefined ? null : whole + 0.5
  }
  for (const [scale, value] of split.scales) {
    const cut = word.indexOf(scale)
    if (cut === -1) continue
    const before = word.slice(0, cut)
    const after = word.slice(cut + scale.length).replace(split.link, '')
    const times = split.one.test(before) ? 1 : compoundNumber(before, table, language)
    const rest = after === '' ? 0 : split.one.test(after) ? 1 : compoundNumber(after, table, language)
    return times === null || rest === null || rest >= value ? null : times * value + rest
  }
  return null
}

const compounds: Partial<
  Record<ClaimLanguage, { scales: [string, number][]; link: RegExp; one: RegExp; half: RegExp }>
> = {
  de: {
    scales: [
      ['tausend', 1000],
      ['hundert', 100],
    ],
    link: /^und/,
    one: /^(?:ein|eins)?$/,
    half: /^(\p{L}{3,})einhalb$/u,
  },
  no: {
    scales: [
      ['tusen', 1000],
      ['hundre', 100],
    ],
    link: /^og/,
    one: /^(?:et|ett|en)?$/,
    half: /^(\p{L}{2,})ogenhalv$/u,
  },
}

/** Words for larger numbers, for groups, and for fractions and multiples of something. */
const more: Record<ClaimLanguage, [string, number][]> = {
  en: [
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ],
  de: [
    ['dutzend', 12],
    ['hundert', 100],
    ['tausend', 1000],
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
  ],
  fr: [
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['septante', 70],
    ['huitante', 80],
    ['nonante', 90],
    ['cent', 100],
    ['cents', 100],
    ['centaine', 100],
    ['mille', 1000],
    ['millier', 1000],
  ],
  es: [
    ['decena', 10],
    ['docena', 12],
    ['quincena', 15],
    ['veintena', 20],
    ['treintena', 30],
    ['cuarentena', 40],
    ['cincuentena', 50],
    ['cien', 100],
    ['ciento', 100],
    ['centenar', 100],
    ...['dos', 'tres', 'cuatro', 'quin', 'seis', 'sete', 'ocho', 'nove'].flatMap(
      (one, index): [string, number][] =>
        ['os', 'as'].map((ending) => [
          `${one === 'quin' ? 'quinient' : `${one}cient`}${ending}`,
          (index + 2) * 100,
        ]),
    ),
    ['veintiun', 21],
    ['mil', 1000],
    ['millar', 1000],
  ],
  no: [
    ['dusin', 12],
    ['snes', 20],
    ['halvannen', 1.5],
    ['halvannet', 1.5],
    ['hundre', 100],
    ['tusen', 1000],
  ],
}
