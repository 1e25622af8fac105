import type { Posting } from '../../posting/posting.ts'
import { type ClaimSources, checkClaims, claimsChecker, textLanguage } from '../claims/check.ts'
import { fold, words } from '../claims/fold.ts'
import { sentences } from '../claims/sentences.ts'
import { isAimedAtMachines } from './prompt.ts'

export interface Removed {
  text: string
  reason: string
}

/** What no first mail holds, whoever asks for it: addresses and markup, talk of prompts, and promises in the person's name. */
const never: [RegExp, string][] = [
  [
    /[^\s@]+@[^\s@]+\.\p{L}{2,}|https?:|www\.|\b[\p{L}\d-]+\.(?:com|net|org|io|ru|cn|xyz|info|biz|co|dev|app)\b/iu,
    'It holds an address or a link.',
  ],
  [/(?:\+|\(?\b0)\d[\d ()/.-]{6,}\d|\b\d{8,}\b/u, 'It holds a number to call or to pay to.'],
  [/[<>{}[\]`|]|\*\*|^#/u, 'It holds markup.'],
  [
    /\b(?:system prompt|prompt|instructions?|language model|as an ai|assistant|anweisungen|instrucciones|instruksjoner)\b/iu,
    'It speaks of instructions and not of the job.',
  ],
  [
    /\b(?:withdraw|accept any|any salary|work for free|without pay|unpaid|agree to|consent|waive|guarantee|swear|under oath|bank|iban|bitcoin|crypto|wallet|password|passport|social security|date of birth|my address is|live at|call me at|whatsapp|telegram)\b/iu,
    'It promises or reveals something in your name.',
  ],
]

/**
 * Makes a model's text safe to show: sentences that no first mail holds, that repeat lines aimed at machines, or that
 * make a claim without a source are taken out. Deterministic.
 */
export function tidy(
  body: string,
  posting: Posting,
  sources: ClaimSources,
): { body: string; removed: Removed[] } {
  const planted = posting.description.split('\n').filter(isAimedAtMachines).map(fold)
  const removed: Removed[] = []
  let text = middleOf(body)
  const drop = (start: number, end: number, reason: string): void => {
    removed.push({ text: text.slice(start, end).trim(), reason })
    text = text.slice(0, start) + text.slice(end)
  }
  for (const sentence of sentencesIn(text).toReversed()) {
    const said = text.slice(sentence.start, sentence.end)
    const reason =
      never.find(([pattern]) => pattern.test(said))?.[1] ??
      (planted.some((line) => repeats(fold(said), line))
        ? 'It repeats what the posting tells programs to write.'
        : undefined)
    if (reason !== undefined) drop(sentence.start, sentence.end, reason)
  }
  // Taking a sentence out may change whom the next one speaks of: checked again until nothing is left to take out.
  const check = claimsChecker(sources)
  for (let round = 0; round < 20; round++) {
    const [first] = check(text).unsupported
    if (first === undefined) break
    const holding = sentencesIn(text).find(({ start, end }) => start <= first.start && first.start < end)
    if (holding === undefined) break
    drop(holding.start, holding.end, first.reason)
  }
  return {
    body: text
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/ {2,}/g, ' ')
      .trim(),
    removed,
  }
}

const sentencesIn = (text: string): { start: number; end: number }[] =>
  sentences(`\u0020\n${text}`).map(({ text: said, start }) => ({
    start: start - 2,
    end: start - 2 + said.length,
  }))

/** Four words in a row of a planted line, or most of its words. */
function repeats(said: string, line: string): boolean {
  const own = words(line).map(({ text }) => text)
  for (let at = 0; at + 4 <= own.length; at++) if (said.includes(own.slice(at, at + 4).join(' '))) return true
  const long = words(said).filter(({ text }) => text.length > 3)
  return long.length > 0 && long.filter(({ text }) => own.includes(text)).length / long.length > 0.7
}

/** Without the greeting and the farewell that a model adds all the same. */
function middleOf(body: string): string {
  const greeting =
    /^\s*(?:dear|hello|hi|hey|guten tag|hallo|sehr geehrte|liebe[rs]?|bonjour|madame|hola|estimad|hei|kjære)[^\n]{0,60}\n+/iu
  const farewell =
    /\n+\s*(?:kind|best|warm|yours|sincerely|regards|thank you|thanks|mit freundlichen|freundliche|viele|cordialement|bien à vous|saludos|un saludo|atentamente|vennlig|med vennlig|beste hilsen|mvh)[^\n]*(?:\n[^\n]*){0,4}\s*$/iu
  return body.replaceAll('\r', '').replace(greeting, '').replace(farewell, '').trim()
}

/** A subject is one line of 3 to 8 words about the job, without addresses and claims; else the template's stands. */
export function goodSubject(subject: string, posting: Posting, sources: ClaimSources): boolean {
  const count = words(subject).length
  const about = words(posting.title ?? '').some(
    ({ text }) => text.length > 3 && fold(subject).includes(fold(text)),
  )
  return (
    count >= 3 &&
    count <= 10 &&
    about &&
    !/[\r\n]/.test(subject) &&
    !never.some(([pattern]) => pattern.test(subject)) &&
    !isAimedAtMachines(subject) &&
    checkClaims(`Your ${subject}`, sources).unsupported.length === 0
  )
}

export const writtenIn = (body: string, language: string): boolean =>
  textLanguage(body) === textLanguage('', language)
