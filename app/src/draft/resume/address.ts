import { folded } from './folded.ts'
import type { Line } from './lines.ts'

const letters = (text: string): string => folded(text).replace(/[^\p{L}]/gu, '')

/** What a person's own addresses call them: the e-mail address before its sign, and their page at LinkedIn. */
export function addressIn(lines: Line[]): string {
  const whole = lines.map(({ text }) => text).join('\n')
  const mail = /([^\s<>|,;:]+)@[^\s<>|,;]+\.[a-z]{2,}/i.exec(whole)?.[1] ?? ''
  const page = /linkedin\.com\/in\/([^\s/|,;]+)/i.exec(whole)?.[1] ?? ''
  return `${letters(mail)} ${letters(page)}`
}

/** Two or more names and nothing else, of which the address has two: "Tove Lindqvist" of tove.lindqvist@example.org. */
export function isOfAddress(text: string, address: string): boolean {
  if (address.trim() === '' || !/^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(text)) return false
  const names = text.split(' ').map(letters)
  return names.filter((name) => name.length > 2 && address.includes(name)).length > 1
}

/** Is a word part of the person's address? */
export const inAddress = (word: string, address: string): boolean =>
  letters(word).length > 2 && word.split('-').some((part) => address.includes(letters(part)))
