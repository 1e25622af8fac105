import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds before a connection that broke is opened anew; until then the outbox looks by itself. */
const pauseMs = 2_000

/**
 * Hears PostgreSQL's NOTIFY on one channel over a connection of its own, which is opened again when it breaks. Answers how
 * to stop. What is notified while the connection is down is not heard: whoever listens must also look now and then.
 */
export async function listenOn(
  databaseUrl: string,
  channel: string,
  heard: () => void,
  log: { warn(fields: object, message: string): void },
): Promise<() => Promise<void>> {
  const { default: pg } = await import('pg')
  const stop = new AbortController()

  const hold = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
      try {
        await client.connect()
        await client.query(`listen ${client.escapeIdentifier(channel)}`)
        client.on('notification', heard)
        // Something may have come while nobody listened.
        heard()
        await new Promise<void>((resolve, reject) => {
          client.once('error', reject)
          client.once('end', resolve)
          stop.signal.addEventListener('abort', () => resolve(), { once: true })
        })
      } catch (error) {
        if (!stop.signal.aborted) log.warn({ err: error }, 'the connection that listens for work broke')
      }
      await client.end().catch(() => undefined)
      await pause(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }

  const held = hold()
  return async () => {
    stop.abort()
    await held
  }
}
