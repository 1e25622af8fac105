import { isKnownSkill } from '../skills.ts'
import { firstWord } from './told.ts'

/** With a small first letter, unless the first word is an acronym or holds the name of a tool ("SAP-Einführung"). */
export function lowered(text: string): string {
  const [word] = firstWord(text)
  if (!/^\p{Lu}[\p{Ll}'’/-]*[,;:]?$/u.test(word)) return text
  if (word.split(/[^\p{L}]+/u).some(isKnownSkill)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A person's own title inside a French, Spanish or Norwegian sentence: "som sykepleier". A name in it keeps them all as they are. */
export function titleInSentence(title: string): string {
  const [, rest] = firstWord(title)
  return /\p{Lu}\p{Ll}/u.test(rest) ? title : lowered(title)
}

/** A skill inside a sentence: one of several words and no inner capital is no name. */
export function skillInSentence(skill: string): string {
  const [, rest] = firstWord(skill)
  return rest !== '' && rest === rest.toLowerCase() ? lowered(skill) : skill
}

/** A role inside a sentence of those languages: small where none of its later words has a capital that could be a name's. */
export function roleInSentence(role: string, company: string | null): string {
  const [word, rest] = firstWord(role)
  const firmFirst = company !== null && company.toLowerCase().startsWith(word.toLowerCase())
  const capitals = rest.split(' ').some((one) => /^\p{Lu}\p{Ll}/u.test(one))
  return capitals || firmFirst ? role : lowered(role)
}
