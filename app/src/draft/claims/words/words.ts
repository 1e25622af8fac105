import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { no } from './no.ts'

/**
 * What the claim check must know of a language. Patterns are regular expression sources over folded text (lower case,
 * no accents), matched as whole words.
 */
export interface ClaimWords {
  /** Words that make the writer the subject. */
  me: string
  /** Words that make the job, its posting or its people the subject. */
  job: string
  /** The writer turning to the job: "I am applying for", "I would like to join". */
  intent: string
  /** Turns back to the writer without a pronoun: "as a former", "with ten years". */
  background: string
  /** Plurals of numbers ("hundreds"): at least this many. */
  vague: Record<string, number>
  /** Fractions as per cent, multiples as "x": pattern, value, unit. */
  relative: [string, number, '%' | 'x'][]
  /** Words before a number that say how exact it is. */
  bounds: Record<'least' | 'most' | 'nearly' | 'about', string>
  /** Units of time after a number. */
  time: Record<'second' | 'minute' | 'hour' | 'day' | 'week', string>
  /** What a stretch of time is asked for: a call, a talk. Such minutes are no claim. */
  call: string
  /** Words that turn a claim round within their clause; `negationFollows` turns round what stands before it. */
  negation: string
  negationFollows: string
  /** Looks like a negation, and is none: "not only". */
  notNegation: string
  /** Conjunctions that open a clause of its own. */
  breaks: string
  /** What may stand before an employer's name, and what tells that the writer was there. */
  employing: string
  former: string
  /** The present. */
  now: string
  /** Right before a date: the beginning or the end of a stretch of time; verbs of beginning somewhere. */
  since: string
  until: string
  joined: string
  /** Tells that a language's name is meant as a skill. */
  speaking: string
  /** The highest level of a language. */
  native: string
  /** Opens a statement of what the writer can do: "experience in". */
  experience: string
  /** Those whom somebody leads. */
  people: string
  /** Words that a sentence and a line of evidence may share without speaking of the same thing. */
  generic: string
  /** "years" and "months" after a number. */
  years: string
  months: string
  /** What a number may count without being a claim: minutes of a call, questions asked. */
  harmless: string
  /** Personal acquaintance, and talks that are said to have taken place. */
  relations: string
  /** How well, by rank: 1 a beginner's knowledge, 2 good, 3 the highest. */
  levels: Record<1 | 2 | 3, string>
  /** What part somebody had, by rank: 1 helped, 2 did, 3 led. */
  parts: Record<1 | 3, string>
  /** Nouns of job titles, and words of rank before or after them. */
  titles: string
  ranks: string
  degrees: Record<'doctor' | 'master' | 'bachelor' | 'vocational', string>
  /** Words written with a capital that name nobody: greetings, months, nouns of letters. */
  capitalised: string
  /** All nouns have capitals, so a capital alone makes no name. */
  nounsHaveCapitals?: true
  /** Something said to hang on the mail. */
  attachment: string
  /** Phrases that say nothing. */
  empty: string[]
}

/** One of several, in a group or on a board: no part of one's own in what they do. */
export const members =
  'member|mitglied|membre|miembro|medlem|mitgl|co-(?:author|inventor|organi[sz]er)|styremedlem|juror|part of'

export const claimWords = { en, de, fr, es, no }
export type ClaimLanguage = keyof typeof claimWords

const compiled = new Map<string, RegExp>()

/** Whole-word pattern over folded text. Shared and stateful (flag g): use it from its start, by matchAll, replace, or after `lastIndex = 0`. */
export function pattern(source: string): RegExp {
  let made = compiled.get(source)
  if (made === undefined) {
    made = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu')
    compiled.set(source, made)
  }
  made.lastIndex = 0
  return made
}

const edges = new Map<string, RegExp>()

/** A pattern of the caller's own shape, compiled once: a check is asked for at every key of an editor. Without flag g. */
export function regex(source: string): RegExp {
  let made = edges.get(source)
  if (made === undefined) {
    made = new RegExp(source, 'u')
    edges.set(source, made)
  }
  return made
}

const globals = new Map<string, RegExp>()

/** Like `regex`, for matchAll. */
export function everywhere(source: string): RegExp {
  let made = globals.get(source)
  if (made === undefined) globals.set(source, (made = new RegExp(source, 'gu')))
  return made
}

const wholes = new Map<string, RegExp>()

/** Is a folded word, as a whole, one of these? */
export function isOneOf(source: string, word: string): boolean {
  let made = wholes.get(source)
  if (made === undefined) {
    made = new RegExp(`^(?:${source})$`, 'u')
    wholes.set(source, made)
  }
  return made.test(word)
}

/** The language of a BCP 47 tag where the check knows it; both written forms of Norwegian are one. */
export function knownLanguage(tag: string | undefined): ClaimLanguage | null {
  const short = tag
    ?.slice(0, 2)
    .toLowerCase()
    .replace(/^n[bn]$/, 'no')
  return claimLanguages.find((language) => language === short) ?? null
}

export const claimLanguages: readonly ClaimLanguage[] = ['en', 'de', 'fr', 'es', 'no']

/** The language that words are of. */
export const languageOf = (own: ClaimWords): ClaimLanguage =>
  claimLanguages.find((one) => claimWords[one] === own) ?? 'en'
