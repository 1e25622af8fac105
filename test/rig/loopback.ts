import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { MailboxError } from '../../mailbox/src/failure.ts'

/** Puts a server on a free port of 127.0.0.1 until the test is over. */
export async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A TCP server that does the same with everyone who comes; their errors are of no interest. */
export function serve(onSocket: (socket: Socket) => void): Promise<number> {
  return listening(
    createServer((socket) => {
      socket.on('error', () => {})
      onSocket(socket)
    }),
  )
}

/** The MailboxError that the work ends with; anything else fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<MailboxError> {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure,
  )
  if (error instanceof MailboxError) return error
  throw new Error('expected a MailboxError', { cause: error })
}
