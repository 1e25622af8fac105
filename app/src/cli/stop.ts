/**
 * A signal that aborts when the program is asked to end (SIGTERM, SIGINT): what is under way is then carried to its
 * end. A second asking ends it at once.
 */
export function untilToldToStop(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(1)
      stopping.abort()
    })
  return stopping.signal
}
