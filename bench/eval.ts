import { evalDrafts } from './eval-drafts.ts'
import { evalFalsehoods } from './eval-falsehoods.ts'
import { evalPostings } from './eval-postings.ts'

/** Evaluations on real material that others labelled: `npm run eval -- NAME [options]`. */
const evaluations: Record<string, (options: string[]) => Promise<boolean>> = {
  drafts: evalDrafts,
  postings: evalPostings,
  falsehoods: evalFalsehoods,
}

const [name = '', ...options] = process.argv.slice(2)
const chosen = evaluations[name]
if (chosen === undefined) {
  process.stderr.write(`Usage: npm run eval -- (${Object.keys(evaluations).join('|')})\n`)
  process.exitCode = 2
} else process.exitCode = (await chosen(options)) ? 0 : 1
