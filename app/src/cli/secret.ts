import { passwordFromEnvironment } from '../config.ts'
import { AppError } from '../failure.ts'

/** From the environment, else asked for without showing it; never an argument, which every user of the machine can see. */
export async function secretFor(
  variable: 'MAILBOX_PASSWORD' | 'USER_PASSWORD',
  question: string,
): Promise<string> {
  const given = passwordFromEnvironment(variable)
  if (given !== null) return given
  if (!process.stdin.isTTY)
    throw new AppError('password.missing', {
      title: 'No password was given',
      explanation: `There is no terminal to ask for it, and ${variable} is not set.`,
      fix: [`Set ${variable} for this command, or run it in a terminal.`],
    })
  const { default: ask } = await import('@inquirer/password')
  // On standard error: standard output carries the answer only.
  return ask({ message: question, mask: false }, { output: process.stderr })
}
