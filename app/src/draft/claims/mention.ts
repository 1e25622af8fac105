import type { ClaimWords } from './words/words.ts'

/** Something in a text that is true or false of somebody: what the check looks up in the sources. */
export interface Mention {
  kind:
    | 'quotation'
    | 'address'
    | 'number'
    | 'years'
    | 'date'
    | 'name'
    | 'tool'
    | 'title'
    | 'degree'
    | 'relation'
    | 'level'
    | 'part'
    | 'language'
    | 'experience'
    | 'prize'
    | 'field'
  text: string
  /** Offsets into the sentence. */
  start: number
  end: number
  /** A number's value, a level's rank. */
  value?: number
  unit?: string
  /** How exact a number is meant; absent: exactly. */
  bound?: 'least' | 'most' | 'nearly' | 'about'
  /** A stretch of time, where the number counts one. */
  seconds?: number
  /** Of a date, 1 to 12. */
  month?: number
  /** Of a language: its BCP 47 code. */
  code?: string
  degree?: keyof ClaimWords['degrees']
}

/** Drops mentions that stand inside an earlier one: the order of the list is the order of trust. */
export function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions)
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention)
  return kept.toSorted((a, b) => a.start - b.start)
}
