import { boundOf, counted } from './counted.ts'
import { figures } from './figures.ts'
import { fold } from './fold.ts'
import { lastingWords } from './lasting-words.ts'
import type { Mention } from './mention.ts'
import { inWords, single } from './worded.ts'
import { type ClaimWords, pattern } from './words/words.ts'

/** Numbers in figures and in words, years of something apart. A calendar year is a date. As evidence every number counts, also of minutes and pages. */
export function numberMentions(sentence: string, language: ClaimWords, evidence = false): Mention[] {
  const folded = fold(sentence)
  const told = [
    ...figures(sentence),
    ...inWords(sentence, folded, language),
    ...relative(sentence, folded, language),
    ...lastingWords(sentence, folded, language),
  ]
  const found = [...told, ...single(sentence, folded, told)]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((before) => one.start < before.end))
  // Of a range in the evidence both ends are stated.
  const all = (evidence ? found : joined(found, folded)).flatMap((mention) =>
    counted(mention, sentence, folded, language, evidence),
  )
  return evidence ? all : shared(all, sentence, folded)
}

/** "Seven out of ten", "acht von zehn": one statement, a share. */
function shared(all: Mention[], sentence: string, folded: string): Mention[] {
  return all.flatMap((mention, index): Mention[] => {
    const next = all[index + 1]
    if (isPart(all[index - 1], mention, folded)) return []
    if (next === undefined || !isPart(mention, next, folded)) return [mention]
    const value = ((mention.value ?? 0) / (next.value ?? 1)) * 100
    return [
      {
        ...mention,
        text: sentence.slice(mention.start, next.end),
        end: next.end,
        value,
        unit: '%',
        // "Nine out of ten" may be 88 %, but a mark of 4.9 is none of 4.7.
        ...(Number.isInteger(mention.value) && { bound: 'about' as const }),
      },
    ]
  })
}

function isPart(one: Mention | undefined, next: Mention | undefined, folded: string): boolean {
  return (
    one?.kind === 'number' &&
    next?.kind === 'number' &&
    one.unit === '' &&
    next.unit === '' &&
    [5, 10, 100].includes(next.value ?? 0) &&
    (one.value ?? 0) < (next.value ?? 0) &&
    /^ (?:out of|in|von|aus|sur|de cada|av|av de) (?:every )?$/.test(folded.slice(one.end, next.start))
  )
}

const relatives = new WeakMap<ClaimWords, string>()

function anyRelative(language: ClaimWords): string {
  const source = relatives.get(language) ?? language.relative.map(([one]) => one).join('|')
  relatives.set(language, source)
  return source
}

/** "halved", "by a third", "doubled". */
function relative(sentence: string, folded: string, language: ClaimWords): Mention[] {
  // Most sentences have none: one look instead of one for each way to say it.
  if (!pattern(anyRelative(language)).test(folded)) return []
  return language.relative.flatMap(([source, value, unit]) =>
    [...folded.matchAll(pattern(source))].map((match): Mention => ({
      kind: 'number',
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      value,
      unit,
      bound: /^d['e]/.test(match[0]) && plusDe.test(folded.slice(0, match.index)) ? 'least' : 'about',
    })),
  )
}

/** "Plus d'un tiers", "plus de moitié": the preposition is the bound's, though it may be the share's too. */
const plusDe = /(?<!\p{L})plus $/u

/** "5–7" is one statement: its upper end. Dates stay two. */
function joined(found: Mention[], folded: string): Mention[] {
  const kept: Mention[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    if (
      last?.kind === 'number' &&
      mention.kind === 'number' &&
      /^ ?- ?$/.test(folded.slice(last.end, mention.start))
    ) {
      kept[kept.length - 1] = { ...mention, start: last.start, text: `${last.text}-${mention.text}` }
      continue
    }
    kept.push(mention)
  }
  return kept
}

/** "a decade of", "over a decade": years in a word without a number. */
export function decadeMentions(sentence: string, language: ClaimWords): Mention[] {
  const folded = fold(sentence)
  return [
    ...folded.matchAll(
      pattern(
        '(?:a|an|ein|einem|une|una|et) (?:decade|jahrzehnt|decennie|decada|tiar)(?: and a half)?|dekade',
      ),
    ),
  ].map((match): Mention => {
    const before = folded.slice(Math.max(0, match.index - 24), match.index)
    const bound = before.endsWith('half ') ? undefined : boundOf(before, '', language)
    return {
      kind: 'years',
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      value: match[0].endsWith('half') ? 15 : before.endsWith('half ') ? 5 : 10,
      unit: language.years,
      ...(bound !== undefined && { bound }),
    }
  })
}

export interface Stated {
  value: number
  unit: string
  seconds: number | null
  at: number
  length: number
  years: boolean
}

/** The values that a line of evidence states, with their units, in figures and in words of any language given. */
export function numbersIn(text: string, languagesGiven: ClaimWords[]): Stated[] {
  const seen = new Map<number, Stated>()
  for (const language of languagesGiven)
    for (const mention of numberMentions(text, language, true)) {
      const known = seen.get(mention.start)
      if (
        known === undefined ||
        (mention.kind === 'years' && !known.years) ||
        (known.seconds === null && mention.seconds !== undefined)
      )
        seen.set(mention.start, {
          value: mention.value ?? 0,
          unit: mention.unit ?? '',
          seconds: mention.seconds ?? null,
          at: mention.start,
          length: mention.text.length,
          years: mention.kind === 'years',
        })
    }
  return [...seen.values()]
}
