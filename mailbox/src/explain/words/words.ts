import type { CauseCode } from '../causes.ts'

/**
 * One cause in one language. Filled in: `{Provider}` as the subject of a sentence, `{provider}` after a preposition, and
 * `{passwordPage}`, where the provider's app passwords are made; the language's `unknown` where nobody knows.
 */
export interface Words {
  /** A few words, no full stop. */
  title: string
  /** What happened and whose move it is: one to three sentences. */
  explanation: string
  /** What to do, in order, each a sentence. */
  fix: readonly string[]
}

/** A language is all of it or none: the compiler refuses one that leaves a cause out. */
export interface Language {
  unknown: { Provider: string; provider: string; passwordPage: string }
  words: Readonly<Record<CauseCode, Words>>
}

/** The words of the causes that begin with these areas: `Area<'auth' | 'sender'>`. */
export type Area<Name extends string> = Readonly<Record<Extract<CauseCode, `${Name}.${string}`>, Words>>
