import { Command, type CommanderError } from 'commander'
import { printAnswer, printFailure } from './print.ts'

/** Runs a command's work: answers go to standard output, failures in words to standard error with exit status 1. */
type Run = <Answer>(
  command: Command,
  work: () => Promise<Answer>,
  inWords?: (answer: Answer) => string,
) => Promise<void>

const run: Run = async (command, work, inWords) => {
  const json = command.opts<{ json?: boolean }>().json === true
  try {
    const answer = await work()
    if (inWords !== undefined) printAnswer(answer, { json, inWords: () => inWords(answer) })
  } catch (error) {
    printFailure(error, { json })
  }
}

/** Every command. Each loads its own code when it runs, so that `--help` and `serve` are quick. */
export function createProgram(): Command {
  const program = new Command('recruiterreach')
    .description(
      'Finds the recruiter behind a job posting, drafts the e-mail, and sends it from your own mailbox.',
    )
    .showHelpAfterError('(--help tells how it is used)')
    .exitOverride((error: CommanderError) => {
      // 2 for wrong usage, as the shell's own commands do; asking for help is no mistake.
      process.exit(error.exitCode === 0 ? 0 : 2)
    })

  const add = (usage: string, description: string): Command =>
    program.command(usage).description(description).option('--json', 'answer as JSON')

  add('serve', 'run the app: pages, API and the work in the background').action(
    async (_options, command: Command) => run(command, async () => (await import('./serve.ts')).serve()),
  )
  add('worker', 'run only the work in the background, beside others').action(
    async (_options, command: Command) => run(command, async () => (await import('./work.ts')).worker()),
  )
  add('migrate', 'bring the database up to date').action(async (_options, command: Command) =>
    run(
      command,
      async () => (await import('./migrate.ts')).migrate(),
      ({ migrations }) => migrations.join('\n'),
    ),
  )
  return program
}
