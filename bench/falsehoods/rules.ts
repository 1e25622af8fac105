import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPosting } from '../../app/src/posting/read.ts'
import type { Posting } from '../../app/src/posting/posting.ts'
import { writeDraft } from '../../app/src/draft/write.ts'
import { type Case, type Person, sentencesOf, today } from './set.ts'

const folder = resolve(import.meta.dirname, '../../../shared/postings')

/** The real postings, where they are on this machine; else none. */
export async function realPostings(): Promise<Posting[]> {
  const index = join(folder, 'index.jsonl')
  if (!existsSync(index)) return []
  const found: Posting[] = []
  for (const line of readFileSync(index, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { file }: { file: string } = JSON.parse(line)
    const text = readFileSync(join(folder, file), 'utf8')
    const { posting } = await readPosting(file.endsWith('.html') ? { html: text } : { text }, {
      fetchPage: () => Promise.reject(new Error('offline')),
    })
    found.push(posting)
  }
  return found
}

/** A change that makes a true draft false: the stretch to replace and what stands there instead. */
interface Change {
  rule: string
  at: number
  length: number
  put: string
}

const chance = (seed: string): number =>
  (createHash('sha256').update(seed).digest().readUInt32BE(0) % 1000) / 1000

/** The body's stretch that speaks of the writer: everything between the opening and the question. */
function proofsOf(body: string): { from: number; to: number } {
  const paragraphs = body.split('\n\n')
  if (paragraphs.length < 5) return { from: 0, to: 0 }
  const from = paragraphs.slice(0, 2).join('\n\n').length + 2
  return { from, to: from + (paragraphs[2]?.length ?? 0) }
}

const ranks: [RegExp, string][] = [
  [/\b(?:Senior )?Backend Engineer\b/, 'Principal Backend Engineer'],
  [/\bAccount Executive\b/, 'Regional Sales Director'],
  [/\bPostdoctoral researcher\b/, 'Professor'],
  [/\bProduct Designer\b/, 'Head of Product Design'],
  [/\bSecond in Department\b/, 'Head of Department'],
  [/Bilanzbuchhalter(?= bei)/, 'Leiter Finanzbuchhaltung'],
  [/Teamleiterin Wareneingang/, 'Standortleiterin'],
  [/Chef d'équipe charpente/, 'Directeur technique'],
  [/Dependienta/, 'Gerente de tienda'],
  [/Sykepleier(?= hos)/, 'Avdelingsleder'],
]

const parts: [RegExp, string][] = [
  [/\bhelped migrate\b/, 'led the migration of'],
  [/\bassisted with\b/i, 'directed'],
  [/\bTook part in\b/i, 'led'],
  [/\bsupported\b/, 'managed'],
  [/\bMitarbeit (?:an|bei)\b/, 'Leitung von'],
  [/\bParticipation à\b/, 'Direction de'],
  [/\bColaboré en\b/, 'Dirigí'],
  [/\bBidro til\b/, 'Ledet arbeidet med'],
]

function changes(person: Person, body: string, everybody: Person[]): Change[] {
  const { from, to } = proofsOf(body)
  const proofs = body.slice(from, to)
  const found: Change[] = []
  const employers = (person.resume.resume.work ?? []).flatMap(({ name }) =>
    name === undefined ? [] : [name],
  )
  for (const [index, employer] of employers.entries()) {
    const at = proofs.indexOf(employer)
    if (at === -1) continue
    const place = { at: from + at, length: employer.length }
    const stranger =
      everybody[(everybody.findIndex(({ name }) => name === person.name) + 3 + index) % everybody.length]
    const put = stranger?.resume.resume.work?.[0]?.name
    if (put !== undefined) found.push({ rule: 'wrong employer', ...place, put })
    if (person.posting.company !== null)
      found.push({ rule: 'swapped company', ...place, put: person.posting.company })
    const other = employers.find((one) => one !== employer)
    if (other !== undefined) found.push({ rule: 'result moved to another employer', ...place, put: other })
  }
  for (const match of proofs.matchAll(/(?<![\p{L}\d.,/])\d{1,3}(?![\d/.,]*\d)(?!\p{L})/gu)) {
    const value = Number(match[0])
    const put = String(value < 10 ? value * 3 + 1 : Math.round(value * 1.6) + 1)
    found.push({ rule: 'raised number', at: from + match.index, length: match[0].length, put })
  }
  for (const [rule, list] of [
    ['raised title', ranks],
    ['raised part', parts],
  ] as const)
    for (const [search, put] of list) {
      const match = search.exec(proofs)
      if (match !== null) found.push({ rule, at: from + match.index, length: match[0].length, put })
    }
  return found
}

/** What the rules make of the template drafts over the postings: at most `most` of each rule and person, chosen by hash. */
export function madeByRules(
  everybody: Person[],
  postings: Posting[],
  most: number,
): { lies: Case[]; truths: Case[] } {
  const lies = new Map<string, Case>()
  const truths = new Map<string, Case>()
  const taken = new Map<string, number>()
  for (const one of everybody)
    for (const posting of [one.posting, ...postings]) {
      const person: Person = { ...one, posting, contact: one.contact, language: one.language }
      const { body } = writeDraft({ ...person, today })
      const where = `${person.name} ${posting.title ?? ''} ${posting.company ?? ''}`
      if (chance(`truth ${where}`) < 0.25)
        for (const truth of sentencesOf(person, body, 'sentence of a template'))
          truths.set(truth.text.slice(truth.start, truth.end), truth)
      for (const { rule, at, length, put } of changes(person, body, everybody).toSorted(
        (a, b) => chance(`${where} ${a.rule} ${a.at}`) - chance(`${where} ${b.rule} ${b.at}`),
      )) {
        const key = `${person.name} ${rule}`
        const id = `${key} ${body.slice(Math.max(0, at - 30), at + length + 30)} -> ${put}`
        if ((taken.get(key) ?? 0) >= most || lies.has(id)) continue
        taken.set(key, (taken.get(key) ?? 0) + 1)
        const text = body.slice(0, at) + put + body.slice(at + length)
        const start = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1)
        const stop = text.slice(at + put.length).search(/[.!?](?:\s|$)|\n/)
        lies.set(id, {
          ...person,
          id,
          kind: rule,
          text,
          start,
          end: stop === -1 ? text.length : at + put.length + stop,
        })
      }
    }
  return { lies: [...lies.values()], truths: [...truths.values()] }
}
