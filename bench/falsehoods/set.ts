import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Posting } from '../../app/src/posting/posting.ts'
import type { Contact } from '../../app/src/recruiter/contact.ts'
import { readResume } from '../../app/src/draft/resume/read.ts'
import type { ReadResume } from '../../app/src/draft/resume.ts'
import { type DraftRequest, writeDraft } from '../../app/src/draft/write.ts'
import { contactOf, postingOf } from './postings.ts'

/** A text with one stretch that is known to be false, or known to be true. */
export interface Case {
  id: string
  kind: string
  /** Where a whole draft comes from: the program's template, a person's edit of it, or written freely. */
  origin?: string
  text: string
  /** The stretch that was put in: a finding that touches it counts. */
  start: number
  end: number
  resume: ReadResume
  posting: Posting
  contact: Contact | null
  sender: { name: string; signature: string }
  language: string
  /** What was marked before something was changed (kind and words): it proves nothing of the change. */
  before?: ReadonlySet<string>
}

export const today = new Date('2026-11-22')

/**
 * The parts, in the order they were written. Each is a folder: people.json, résumés, lies, truths and letters. Each was
 * written without sight of the rules and looked at sealed, once; then it joined the parts to build on (README.md).
 */
export const parts = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
  'thirty-fourth',
  'thirty-fifth',
  'thirty-sixth',
  'thirty-seventh',
  'thirty-eighth',
  'thirty-ninth',
  'fortieth',
  'forty-first',
  'forty-second',
  'forty-third',
  'forty-fourth',
  'forty-fifth',
  'forty-sixth',
  'forty-seventh',
  'forty-eighth',
  'forty-ninth',
  'fiftieth',
  'fifty-first',
  'fifty-second',
  'fifty-third',
  'fifty-fourth',
  'fifty-fifth',
  'fifty-sixth',
  'fifty-seventh',
  'fifty-eighth',
  'fifty-ninth',
  'sixtieth',
  'sixty-first',
  'sixty-second',
  'sixty-third',
  'sixty-fourth',
  'sixty-fifth',
  'sixty-sixth',
  'sixty-seventh',
  'sixty-eighth',
  'sixty-ninth',
  'seventieth',
  'seventy-first',
  'seventy-second',
  'seventy-third',
  'seventy-fourth',
  'seventy-fifth',
  'seventy-sixth',
  'seventy-seventh',
  'seventy-eighth',
  'seventy-ninth',
  'eightieth',
  'eighty-first',
  'eighty-second',
  'eighty-third',
  'eighty-fourth',
  'eighty-fifth',
  'eighty-sixth',
  'eighty-seventh',
  'eighty-eighth',
  'eighty-ninth',
  'ninetieth',
  'ninety-first',
  'ninety-second',
  'ninety-third',
  'ninety-fourth',
  'ninety-fifth',
  'ninety-sixth',
  'ninety-seventh',
  'ninety-eighth',
  'ninety-ninth',
  'hundredth',
  'hundred-and-first',
  'hundred-and-second',
  'hundred-and-third',
  'hundred-and-fourth',
  'hundred-and-fifth',
  'hundred-and-sixth',
  'hundred-and-seventh',
  'hundred-and-eighth',
  'hundred-and-ninth',
  'hundred-and-tenth',
  'hundred-and-eleventh',
  'hundred-and-twelfth',
  'hundred-and-thirteenth',
  'hundred-and-fourteenth',
  'hundred-and-fifteenth',
  'hundred-and-sixteenth',
  'hundred-and-seventeenth',
  'hundred-and-eighteenth',
  'hundred-and-nineteenth',
  'hundred-and-twentieth',
  'hundred-and-twenty-first',
  'hundred-and-twenty-second',
  'hundred-and-twenty-third',
  'hundred-and-twenty-fourth',
  'hundred-and-twenty-fifth',
  'hundred-and-twenty-sixth',
  'hundred-and-twenty-seventh',
  'hundred-and-twenty-eighth',
  'hundred-and-twenty-ninth',
  'hundred-and-thirtieth',
  'hundred-and-thirty-first',
  'hundred-and-thirty-second',
  'hundred-and-thirty-third',
  'hundred-and-thirty-fourth',
  'hundred-and-thirty-fifth',
  'hundred-and-thirty-sixth',
  'hundred-and-thirty-seventh',
  'hundred-and-thirty-eighth',
  'hundred-and-thirty-ninth',
  'hundred-and-fortieth',
  'hundred-and-forty-first',
  'hundred-and-forty-second',
] as const
export type Part = (typeof parts)[number]

/** The parts that hold whole drafts with falsehoods seeded into them, instead of single sentences. */
export const ofDrafts: readonly Part[] = parts.slice(parts.indexOf('twenty-fifth'))

/** The parts whose sentences were not looked at while the check was built. */
export const sealed: readonly Part[] = parts.slice(parts.indexOf('hundred-and-thirty-third'))

const here = import.meta.dirname

export interface Person {
  name: string
  resume: ReadResume
  posting: Posting
  contact: Contact
  sender: { name: string; signature: string }
  language: string
}

/** A person as people.json names them: the résumé's file, and the job. */
const listed = z.record(
  z.string(),
  z.object({
    resume: z.string(),
    title: z.string(),
    company: z.string(),
    language: z.string(),
    contact: z.string(),
    location: z.string().optional(),
    requirements: z.array(z.string()),
    description: z.string(),
  }),
)

/** The people of a part, each with a résumé and the posting that their sentences are written to. */
export async function people(part: Part): Promise<Person[]> {
  const all = listed.parse(JSON.parse(textOf(part, 'people.json')))
  return await Promise.all(
    Object.entries(all).map(async ([name, { resume: filename, ...job }]): Promise<Person> => {
      const resume = await readResume({ filename, bytes: readFileSync(join(here, part, filename)) })
      const own = resume.resume.basics?.name ?? name
      return {
        name,
        resume,
        posting: postingOf(job),
        contact: contactOf(job),
        sender: { name: own, signature: own },
        language: job.language,
      }
    }),
  )
}

/** The person's template draft with the sentence behind its last proof, where a hurried hand would put it. */
export function insert(person: Person, kind: string, sentence: string): Case {
  const request: DraftRequest = { ...person, today }
  const { body } = writeDraft(request)
  const paragraphs = body.split('\n\n')
  const before = paragraphs.slice(0, -2).join('\n\n')
  const start = before.length + 1
  const text = `${before} ${sentence}\n\n${paragraphs.slice(-2).join('\n\n')}`
  return { ...person, id: `${person.name} ${sentence}`, kind, text, start, end: start + sentence.length }
}

export const textOf = (part: Part, file: string): string => readFileSync(join(here, part, file), 'utf8')

function lines(part: Part, file: string): string[][] {
  return textOf(part, file)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))
}

export function writtenLies(part: Part, everybody: Person[]): Case[] {
  return lines(part, 'lies.txt').map(([name, kind = '', ...sentence]) =>
    insert(personNamed(everybody, name), kind, sentence.join(' | ')),
  )
}

export function writtenTruths(part: Part, everybody: Person[]): Case[] {
  return lines(part, 'truths.txt').map(([name, ...sentence]) =>
    insert(personNamed(everybody, name), 'true sentence', sentence.join(' | ')),
  )
}

/** The whole letters, a case for each of their sentences. */
export function writtenLetters(part: Part, everybody: Person[]): Case[] {
  return textOf(part, 'letters.txt')
    .split(/^=== /m)
    .filter((letter) => letter.trim() !== '')
    .flatMap((letter) => {
      const name = letter.slice(0, letter.indexOf('\n'))
      const text = letter.slice(letter.indexOf('\n') + 1).trim()
      return sentencesOf(personNamed(everybody, name), text, 'sentence of a letter')
    })
}

export function sentencesOf(person: Person, text: string, kind: string): Case[] {
  return [...text.matchAll(/[^\n]+?(?:[.?!](?=\s)|$)/gm)].map((match) => ({
    ...person,
    id: `${person.name} ${kind} ${match[0].trim()} ${person.posting.title ?? ''}`,
    kind,
    text,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function personNamed(everybody: Person[], name: string | undefined): Person {
  const person = everybody.find((one) => one.name === name)
  if (person === undefined) throw new Error(`nobody is called ${name ?? ''}`)
  return person
}
