import type { ImapFlow } from 'imapflow'

/**
 * Waits in the inbox until something new is there: true; or until `ms` have passed or `signal` aborts: false. What came
 * before the wait began is seen by its UID, since a server tells only of what comes during IDLE (RFC 2177). A server
 * without IDLE is asked every two minutes.
 */
export async function waitForMail(
  client: ImapFlow,
  nextUid: number | null,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const lock = await client.getMailboxLock('INBOX', { readOnly: true })
  try {
    if (client.mailbox && nextUid !== null && client.mailbox.uidNext > nextUid) return true
    if (signal?.aborted) return false
    return await idle(client, ms, signal)
  } finally {
    lock.release()
  }
}

async function idle(client: ImapFlow, ms: number, signal?: AbortSignal): Promise<boolean> {
  const over = Promise.withResolvers<boolean>()
  const onExists = ({ count, prevCount }: { count: number; prevCount: number }): void => {
    if (count > prevCount) over.resolve(true)
  }
  const onAbort = (): void => over.resolve(false)
  const onClose = (): void => over.reject(new Error('the connection closed'))
  const timer = setTimeout(onAbort, ms)
  client.on('exists', onExists).on('close', onClose)
  signal?.addEventListener('abort', onAbort, { once: true })
  const idling = client.idle()
  idling.catch(over.reject)
  try {
    const came = await over.promise
    // Whoever stops hangs up next, and does not wait for a server that may not answer.
    if (signal?.aborted) return false
    // Any command ends IDLE.
    await client.noop()
    await idling
    return came
  } finally {
    clearTimeout(timer)
    client.off('exists', onExists).off('close', onClose)
    signal?.removeEventListener('abort', onAbort)
  }
}
