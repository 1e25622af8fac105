import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { isGivenName } from '../recruiter/given-names.ts'
import { textLanguage } from './claims/check.ts'
import { fold, words } from './claims/fold.ts'
import { sentences } from './claims/sentences.ts'
import { claimWords, pattern } from './claims/words/words.ts'
import { asksNotToMail, subjectAsked } from './instructions.ts'
import { leftovers, suspects } from './placeholders.ts'

export interface Letter {
  posting: Posting | null
  contact?: Contact | null
  language?: string
  subject?: string
  /** Names of the files that will hang on the mail. */
  attachments?: string[]
  /** In a thread the reader knows the rest: a short one is no fault. */
  followUp?: boolean
}

/** The words of a mail that are worth a reader's time: Boomerang's 40 million mails were answered most at 50 to 125. */
export const length = { least: 50, most: 150 }

/** What to look at before sending, a sentence each. */
export function letterWarnings(text: string, letter: Letter): string[] {
  const language = claimWords[textLanguage(text, letter.language)]
  const folded = fold(text)
  const count = words(text).length
  const warnings: string[] = []
  if (count > length.most)
    warnings.push(
      `The mail has ${count} words; mails of 50 to 125 words are answered most. Cut what can wait for the call.`,
    )
  if (count < length.least && letter.followUp !== true)
    warnings.push(`The mail has only ${count} words: a reader may not see why you fit.`)
  for (const placeholder of [...leftovers(text), ...suspects(text)])
    warnings.push(`“${placeholder}” looks like a placeholder that was never filled in.`)
  for (const phrase of language.empty)
    for (const match of folded.matchAll(pattern(phrase)))
      warnings.push(
        `“${text.slice(match.index, match.index + match[0].length)}” says nothing about you: a fact would.`,
      )
  const lix = readingLevel(text)
  if (lix > hardToRead)
    warnings.push('The sentences are long and the words heavy. Shorter sentences are read to the end.')
  const promised = pattern(language.attachment).exec(folded)
  if (promised !== null && (letter.attachments ?? []).length === 0)
    warnings.push(
      `The text says “${text.slice(promised.index, promised.index + promised[0].length)}”, but nothing is attached.`,
    )
  return [...warnings, ...greetingWarnings(text, letter), ...instructionWarnings(letter)]
}

const courtesies =
  /^(?:m(?:s|r|rs|x|iss|me|lle)|dr|prof|frau|herrn?|madame|monsieur|sr|sra|srta|señor(?:a|ita)?|fru)$/i

/** A letter to one person that greets another: a name that is a given one, or that stands behind "Ms". */
function greetingWarnings(text: string, { contact, subject }: Letter): string[] {
  const greeting = sentences(text, subject).find(({ part }) => part === 'greeting')
  if (greeting === undefined || !contact?.name) return []
  const own = new Set(words(contact.name).map((word) => fold(word.text)))
  const said = words(greeting.text).map((word) => word.text)
  if (said.some((word) => own.has(fold(word)))) return []
  const other = said.find(
    (word, at) =>
      /^\p{Lu}/u.test(word) &&
      at > 0 &&
      (isGivenName(word) || courtesies.test(said[at - 1] ?? '')) &&
      !courtesies.test(word),
  )
  return other === undefined ? [] : [`The greeting names “${other}”, and the mail goes to ${contact.name}.`]
}

function instructionWarnings({ posting, subject, contact }: Letter): string[] {
  if (posting === null) return []
  const warnings: string[] = []
  const refusal = asksNotToMail(posting)
  if (refusal !== null)
    warnings.push(
      `The posting asks not to apply by e-mail: “${refusal}”. Apply the way it says; a mail can still ask a question.`,
    )
  const asked = subjectAsked(posting)
  if (asked !== null && subject !== undefined && !fold(subject).includes(fold(asked)))
    warnings.push(`The posting asks for the subject “${asked}”, and the subject does not hold it.`)
  const email = contact?.email ?? posting.applyEmail
  if (email !== null && /do[._-]*not|donot|no-?reply|nobody@/i.test(email))
    warnings.push(`${email} looks like an address that nobody reads.`)
  return warnings
}

/** Above this a text reads like a law. Björnsson gives 50 to 60 for official texts; German compounds lift it further. */
const hardToRead = 68

/** LIX (Björnsson 1968): words per sentence plus the share of words over six letters. It needs no syllables, so it fits every language here. */
export function readingLevel(text: string): number {
  const body = sentences(text).filter(({ part }) => part === 'body')
  const all = body.flatMap((sentence) => words(sentence.text))
  if (all.length === 0) return 0
  const long = all.filter((word) => word.text.length > 6).length
  return all.length / body.length + (long * 100) / all.length
}
