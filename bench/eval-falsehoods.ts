import { checkText } from '../app/src/draft/check.ts'
import { madeByRules, realPostings } from './falsehoods/rules.ts'
import {
  type Case,
  people,
  setAside,
  today,
  writtenLetters,
  writtenLies,
  writtenTruths,
} from './falsehoods/set.ts'

const goals = { caught: 0.95, flagged: 0.02 }

const howMade = `How the set was made
  Ten résumés of the project's own (bench/falsehoods/resumes, app/src/draft/test-resumes) in English, German, French,
  Spanish and Norwegian, and a posting of the project's own for each.
  Written: lies.txt and truths.txt hold sentences as an applicant or a model would put them; they were written before
  the check was changed, and each is put into the person's template draft. letters.txt holds whole true letters.
  By rule: template drafts over the labelled postings with one stretch changed: another employer, the posting's company,
  a result moved to another job, a raised number, title or part (bench/falsehoods/rules.ts).
  Caught: something inside the sentence that was put in or changed is marked. Flagged: anything is marked in a true one.
  Aside: one case in three, by SHA-256 of its words; its failures were not looked at while the check was built. Before
  they were: 123 of 129 caught (95.3 %), 15 of 310 true statements flagged (4.8 %; all of them hand-written). The last
  mends were made after that, so neither column is unseen any more: write new sentences to measure it afresh.
`

/** Puts known falsehoods and known truths through the claim check; answers whether the goals hold on every part. */
export async function evalFalsehoods(options: string[]): Promise<boolean> {
  const everybody = await people()
  const postings = await realPostings()
  process.stdout.write(howMade)
  if (postings.length === 0)
    process.stdout.write(
      'The labelled postings are not on this machine (../shared/postings): rules run on the own ones alone.\n',
    )
  const made = madeByRules(everybody, postings, 4)
  const lies = [...writtenLies(everybody), ...made.lies]
  const truths = [...writtenTruths(everybody), ...writtenLetters(everybody), ...made.truths]
  const shown = options.includes('--failures')
  const unsealed = options.includes('--aside')
  let good = true
  process.stdout.write(`\n${'falsehoods'.padEnd(34)}   open            aside\n`)
  good =
    table(
      lies,
      (one) => marked(one).length > 0,
      (share) => share >= goals.caught,
    ) && good
  process.stdout.write(`\n${'true statements flagged'.padEnd(34)}   open            aside\n`)
  good =
    table(
      truths,
      (one) => marked(one).length > 0,
      (share) => share <= goals.flagged,
    ) && good
  if (shown) {
    const open = (one: Case): boolean => unsealed || !setAside(one.id)
    for (const one of lies.filter((lie) => open(lie) && marked(lie).length === 0))
      process.stdout.write(`MISSED  [${one.kind}] ${said(one)}\n`)
    for (const one of truths.filter(open))
      for (const { text, kind, reason } of marked(one))
        process.stdout.write(`FLAGGED [${one.kind}] ${said(one)} <- ${kind} “${text}” ${reason}\n`)
  }
  return good
}

const said = (one: Case): string => one.text.slice(one.start, one.end).trim()

function marked(one: Case): { text: string; kind: string; reason: string }[] {
  const { unsupported } = checkText(one.text, { ...one, today })
  return unsupported.filter(({ start, end }) => start < one.end && one.start < end)
}

/** A row a kind, and one for all: how many of the open part and of the part set aside. */
function table(cases: Case[], hit: (one: Case) => boolean, met: (share: number) => boolean): boolean {
  const kinds = [...new Set(cases.map(({ kind }) => kind)), 'all']
  let good = true
  for (const kind of kinds) {
    const cells = [false, true].map((aside) => {
      const some = cases.filter((one) => (kind === 'all' || one.kind === kind) && setAside(one.id) === aside)
      const hits = some.filter(hit).length
      if (kind === 'all' && some.length > 0 && !met(hits / some.length)) good = false
      const share = some.length === 0 ? '' : `${((hits / some.length) * 100).toFixed(1)} %`
      return `${String(hits).padStart(4)}/${String(some.length).padEnd(4)} ${share.padStart(7)}`
    })
    process.stdout.write(`${kind.padEnd(34)} ${cells.join('  ')}\n`)
  }
  return good
}
