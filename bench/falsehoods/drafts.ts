import { checkText } from '../../app/src/draft/check.ts'
import { type Case, type Part, type Person, personNamed, sentencesOf, textOf, today } from './set.ts'

interface Draft {
  person: Person
  origin: string
  /** The whole mail. */
  text: string
  /** What it claims, by the writer's own count: where each claim stands. */
  claims: { start: number; end: number }[]
  /** Each makes the draft say one thing that is false. */
  seeds: { kind: string; said: string; instead: string }[]
}

/** Whole drafts whose writer put brackets around each claim, and listed what to say instead to make one of them false. */
export function writtenDrafts(part: Part, everybody: Person[]): { lies: Case[]; truths: Case[] } {
  const drafts = textOf(part, 'drafts.txt')
    .split(/^=== /m)
    .filter((one) => one.trim() !== '')
    .map((one) => readDraft(one, everybody))
  return { lies: drafts.flatMap(liesOf), truths: drafts.flatMap(truthsOf) }
}

function readDraft(written: string, everybody: Person[]): Draft {
  const [body = '', ...seeds] = written.split(/^--- /m)
  const [name, origin = 'free'] = body.slice(0, body.indexOf('\n')).trim().split(' ')
  const claims: Draft['claims'] = []
  let text = ''
  for (const piece of body.slice(body.indexOf('\n')).trim().split(/[[\]]/)) {
    // Every second piece stands between brackets.
    const open = claims.at(-1)
    if (open?.end === -1) open.end = text.length + piece.length
    else claims.push({ start: text.length + piece.length, end: -1 })
    text += piece
  }
  return {
    person: personNamed(everybody, name),
    origin,
    text,
    claims: claims.filter(({ end }) => end !== -1),
    seeds: seeds.map((line) => {
      const [, kind = '', said = '', instead = ''] = /^([^:]+): (.+) \| (.+)$/m.exec(line.trim()) ?? []
      return { kind, said, instead }
    }),
  }
}

/** The draft with one stretch changed; what counts is the sentence that it stands in, and what was not marked before. */
function liesOf({ person, origin, text, seeds }: Draft): Case[] {
  const before = new Set(marksIn(person, text).map(({ kind, text: words }) => `${kind} ${words}`))
  return seeds.map(({ kind, said, instead }) => {
    const at = text.indexOf(said)
    if (at === -1) throw new Error(`“${said}” is not in the draft`)
    const lie = text.slice(0, at) + instead + text.slice(at + said.length)
    const touched = sentencesOf(person, lie, kind).filter(
      ({ start, end }) => start < at + instead.length && at < end,
    )
    const start = Math.min(...touched.map((one) => one.start))
    const end = Math.max(...touched.map((one) => one.end))
    return {
      ...person,
      id: `${person.name} ${lie.slice(start, end)}`,
      kind,
      origin,
      text: lie,
      start,
      end,
      before,
    }
  })
}

/** A case for each claim, and for each mark on what its writer did not count as one. */
function truthsOf({ person, origin, text, claims }: Draft): Case[] {
  const beside = marksIn(person, text).filter(
    (mark) => !claims.some(({ start, end }) => mark.start < end && start < mark.end),
  )
  return [
    ...claims.map((claim) => ({ ...claim, kind: 'claim of a draft' })),
    ...beside.map(({ start, end }) => ({ start, end, kind: 'mark beside the claims' })),
  ].map(({ start, end, kind }) => ({
    ...person,
    id: `${person.name} ${text.slice(start, end)}`,
    kind,
    origin,
    text,
    start,
    end,
  }))
}

const marksIn = (person: Person, text: string) => checkText(text, { ...person, today }).unsupported
