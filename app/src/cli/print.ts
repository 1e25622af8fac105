import { failureOf, isOurs } from '../explanation.ts'

/** What did not work although there is an answer: it says how far it came, and the cause says why. */
export class NotDone extends Error {
  readonly answer: unknown

  constructor(answer: unknown, cause: unknown) {
    super('not done', { cause })
    this.answer = answer
  }
}

/** Standard output carries the answer and nothing else: JSON for scripts, lines for people. */
export function printAnswer(answer: unknown, options: { json: boolean; inWords: () => string }): void {
  process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : `${options.inWords()}\n`)
}

/** Says on standard error what did not work, and sets the exit status to 1. With `json` the object that scripts read. */
export function printFailure(error: unknown, { json }: { json: boolean }): void {
  const { code, title, explanation, fix, docs, raw } = failureOf(error)
  process.exitCode = 1
  if (json) {
    process.stderr.write(`${JSON.stringify({ error: { code, title, explanation, fix, docs, raw } })}\n`)
    return
  }
  const lines = [
    // One line says what happened, for a start that is read in a log; the steps stand below.
    `${title}: ${explanation}`,
    ...fix.map((step) => `  - ${step}`),
    ...(docs === null ? [] : [`  Read more: ${docs}`]),
    ...(raw === null ? [] : ['In the server’s own words:', ...raw.split(/\r?\n/).map((line) => `  ${line}`)]),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
  // A fault of ours: whoever reports it needs the place.
  if (isOurs(error) && error instanceof Error) process.stderr.write(`\n${error.stack ?? error.message}\n`)
}
