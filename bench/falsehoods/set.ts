import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Posting } from '../../app/src/posting/posting.ts'
import type { Contact } from '../../app/src/recruiter/contact.ts'
import { readResume } from '../../app/src/draft/resume/read.ts'
import type { ReadResume } from '../../app/src/draft/resume.ts'
import { type DraftRequest, writeDraft } from '../../app/src/draft/write.ts'
import { contactOf, jobs, postingOf } from './postings.ts'

/** A text with one stretch that is known to be false, or known to be true. */
export interface Case {
  id: string
  kind: string
  text: string
  /** The stretch that was put in: a finding that touches it counts. */
  start: number
  end: number
  resume: ReadResume
  posting: Posting
  contact: Contact | null
  sender: { name: string; signature: string }
  language: string
}

export const today = new Date('2026-11-22')

/** One case in three, by a hash of its id: the same ones on every machine, and nobody's choice. */
export const setAside = (id: string): boolean =>
  (createHash('sha256').update(`aside ${id}`).digest()[0] ?? 0) % 3 === 0

const here = import.meta.dirname
const files: Record<string, string> = {
  engineer: '../../app/src/draft/test-resumes/engineer.json',
  physicist: '../../app/src/draft/test-resumes/physicist.json',
  accountant: '../../app/src/draft/test-resumes/accountant.md',
  carpenter: '../../app/src/draft/test-resumes/carpenter.txt',
  shop: '../../app/src/draft/test-resumes/shop.md',
  sales: '../../app/src/draft/test-resumes/sales.txt',
  nurse: '../../app/src/draft/test-resumes/nurse.txt',
  teacher: 'resumes/teacher.txt',
  logistics: 'resumes/logistics.md',
  designer: 'resumes/designer.json',
}

export interface Person {
  name: string
  resume: ReadResume
  posting: Posting
  contact: Contact
  sender: { name: string; signature: string }
  language: string
}

/** The people of the set, each with a résumé and the posting that their sentences are written to. */
export async function people(): Promise<Person[]> {
  return await Promise.all(
    Object.entries(files).map(async ([name, file]): Promise<Person> => {
      const resume = await readResume({ filename: file, bytes: readFileSync(join(here, file)) })
      const job = jobs[name]
      if (job === undefined) throw new Error(`no posting for ${name}`)
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

function lines(file: string): string[][] {
  return readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))
}

export function writtenLies(everybody: Person[]): Case[] {
  return lines('lies.txt').map(([name, kind = '', ...sentence]) =>
    insert(personNamed(everybody, name), kind, sentence.join(' | ')),
  )
}

export function writtenTruths(everybody: Person[]): Case[] {
  return lines('truths.txt').map(([name, ...sentence]) =>
    insert(personNamed(everybody, name), 'true sentence', sentence.join(' | ')),
  )
}

/** The whole letters, a case for each of their sentences. */
export function writtenLetters(everybody: Person[]): Case[] {
  return readFileSync(join(here, 'letters.txt'), 'utf8')
    .split(/^=== /m)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const name = part.slice(0, part.indexOf('\n'))
      const text = part.slice(part.indexOf('\n') + 1).trim()
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

function personNamed(everybody: Person[], name: string | undefined): Person {
  const person = everybody.find((one) => one.name === name)
  if (person === undefined) throw new Error(`nobody is called ${name ?? ''}`)
  return person
}
