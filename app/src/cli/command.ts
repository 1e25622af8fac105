import type { Command, CommanderError } from 'commander'
import { NotDone, printAnswer, printFailure } from './print.ts'

/** What a command's file exports: the work, and its answer in lines for people (none where it has no answer). */
export interface Loaded<Options, Answer> {
  run: (options: Options, ...args: string[]) => Promise<Answer>
  inWords?: (answer: Answer) => string
}

interface Described<Options extends object, Answer> {
  description: string
  /** Flags and what they are for. `!` in front: must be given. `...` at the end: may be given several times. */
  options?: [flags: string, description: string][]
  /** Only what is run is loaded, so that `--help` and `serve` are quick. */
  load: () => Promise<Loaded<Options, Answer>>
}

/** Adds one command: answers go to standard output, failures in words to standard error with exit status 1. */
export function addCommand<Options extends object, Answer>(
  to: Command,
  usage: string,
  { description, options = [], load }: Described<Options, Answer>,
): void {
  const command = to.command(usage).description(description).exitOverride(endUsage)
  for (const [flags, text] of options) {
    if (flags.startsWith('!')) command.requiredOption(flags.slice(1), text)
    else if (flags.endsWith('...')) command.option(flags.slice(0, -3), text, collect)
    else command.option(flags, text)
  }
  command.option('--json', 'answer as JSON')
  command.action(async () => {
    const { json = false, ...given } = command.opts<Options & { json?: boolean }>()
    try {
      const { run, inWords } = await load()
      const print = (answer: Answer): void => {
        if (inWords !== undefined) printAnswer(answer, { json, inWords: () => inWords(answer) })
      }
      try {
        print(await run({ ...command.opts<Options>(), ...given }, ...command.args))
      } catch (error) {
        if (!(error instanceof NotDone)) throw error
        if (json) printAnswer(error.answer, { json, inWords: () => '' })
        throw error.cause
      }
    } catch (error) {
      printFailure(error, { json })
    }
  })
}

/** 2 for wrong usage, as the shell's own commands do; asking for help is no mistake. */
export const endUsage = ({ exitCode }: CommanderError): never => process.exit(exitCode === 0 ? 0 : 2)

const collect = (value: string, before: string[] = []): string[] => [...before, value]
