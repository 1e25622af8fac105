import { checkText } from '../app/src/draft/check.ts'
import { writtenDrafts } from './falsehoods/drafts.ts'
import { wilson } from './falsehoods/interval.ts'
import { madeByRules, realPostings } from './falsehoods/rules.ts'
import {
  type Case,
  type Part,
  ofDrafts,
  parts,
  people,
  sealed,
  today,
  writtenLetters,
  writtenLies,
  writtenTruths,
} from './falsehoods/set.ts'

const goals = { caught: 0.95, flagged: 0.02 }

/** The kinds of falsehoods that the goal was set for; the others are told beside them. */
const six = new Set(['employer', 'years', 'number', 'swapped', 'level', 'relation'])

const howMade = `How the set was made: bench/falsehoods/README.md
  Caught: something inside the sentence that was put in or changed is marked. Flagged: anything is marked in a true one.
  A part is a set of résumés, postings, lies and truths written without sight of the check's rules. In brackets: 95 %
  Wilson interval.
`

interface Cases {
  lies: Case[]
  truths: Case[]
}

/**
 * Puts known falsehoods and known truths through the claim check; answers whether the goals hold over the parts that were
 * kept aside, together: for the six kinds of falsehoods, and for all true statements. `--failures` lists what went wrong
 * on the parts to build on, `--sealed` on those kept aside too, `--part NAME` takes one part alone, `--aside` those alone.
 */
export async function evalFalsehoods(options: string[]): Promise<boolean> {
  process.stdout.write(howMade)
  const wanted = options.includes('--part') ? options[options.indexOf('--part') + 1] : undefined
  const chosen = options.includes('--aside') ? sealed : parts
  const aside: Cases = { lies: [], truths: [] }
  for (const part of chosen.filter((one) => wanted === undefined || one === wanted)) {
    const cases = await casesOf(part)
    process.stdout.write(`\n${part}${sealed.includes(part) ? ' (kept aside)' : ''}\n`)
    tell(cases)
    if (sealed.includes(part) || part === wanted) {
      aside.lies.push(...cases.lies)
      aside.truths.push(...cases.truths)
    }
    if (options.includes('--failures') && (!sealed.includes(part) || options.includes('--sealed')))
      tellFailures(cases)
  }
  process.stdout.write(`\n${wanted ?? 'all that were kept aside'}, together\n`)
  tell(aside)
  const asked = aside.lies.filter(({ kind }) => six.has(kind))
  const caught = table('of the six kinds that the goal is set for', asked)
  return caught >= goals.caught && shareOf(aside.truths) <= goals.flagged
}

function tell({ lies, truths }: Cases): void {
  table('falsehoods caught', lies)
  table('true statements flagged', truths)
}

/** A part's written sentences; the rules' changes too for the first, whose drafts they were written for. */
async function casesOf(part: Part): Promise<Cases> {
  const everybody = await people(part)
  if (ofDrafts.includes(part)) return writtenDrafts(part, everybody)
  const lies = writtenLies(part, everybody)
  const truths = [...writtenTruths(part, everybody), ...writtenLetters(part, everybody)]
  if (part !== 'first') return { lies, truths }
  const postings = await realPostings()
  if (postings.length === 0)
    process.stdout.write(
      'The labelled postings are not on this machine (../shared/postings): rules run on the own ones alone.\n',
    )
  const made = madeByRules(everybody, postings, 4)
  return { lies: [...lies, ...made.lies], truths: [...truths, ...made.truths] }
}

function tellFailures({ lies, truths }: Cases): void {
  for (const one of lies.filter((lie) => marked(lie).length === 0))
    process.stdout.write(`MISSED  [${one.kind}] ${said(one)}\n`)
  for (const one of truths)
    for (const { text, kind, reason } of marked(one))
      process.stdout.write(`FLAGGED [${one.kind}] ${said(one)} <- ${kind} “${text}” ${reason}\n`)
}

const said = (one: Case): string => one.text.slice(one.start, one.end).trim()

function marked(one: Case): { text: string; kind: string; reason: string }[] {
  const { unsupported } = checkText(one.text, { ...one, today })
  return unsupported.filter(
    ({ start, end, kind, text }) => start < one.end && one.start < end && !one.before?.has(`${kind} ${text}`),
  )
}

/** A row a kind, one for each origin of whole drafts, and one for all: how many of the cases have a mark. Answers the share of all. */
function table(heading: string, cases: Case[]): number {
  process.stdout.write(`  ${heading}\n`)
  const origins = new Set(
    cases.flatMap(({ origin }) => (origin === undefined ? [] : [`in drafts: ${origin}`])),
  )
  for (const row of [...new Set(cases.map((one) => one.kind)), ...(origins.size > 1 ? origins : []), 'all']) {
    const some = cases.filter((one) => ['all', one.kind, `in drafts: ${one.origin ?? ''}`].includes(row))
    process.stdout.write(`    ${row.padEnd(32)} ${share(some.filter(isMarked).length, some.length)}\n`)
  }
  return shareOf(cases)
}

const shareOf = (cases: Case[]): number => cases.filter(isMarked).length / cases.length

const answers = new Map<Case, boolean>()

/** Asked once: a case stands in several rows. */
function isMarked(one: Case): boolean {
  const answer = answers.get(one) ?? marked(one).length > 0
  answers.set(one, answer)
  return answer
}

const percent = (value: number): string => (value * 100).toFixed(1)

function share(hits: number, of: number): string {
  const [low, high] = wilson(hits, of)
  return `${String(hits).padStart(4)}/${String(of).padEnd(4)} ${percent(hits / of).padStart(5)} %  [${percent(low)} to ${percent(high)}]`
}
