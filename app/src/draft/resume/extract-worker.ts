import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '../../failure.ts'

/** Runs in a thread of its own: what a stranger's file does to the libraries stays in it, and ends with it. */
const { format, bytes } = z
  .object({ format: z.enum(['pdf', 'zip']), bytes: z.instanceof(Uint8Array) })
  .parse(workerData)

async function read(): Promise<unknown> {
  try {
    if (format === 'zip') return await (await import('./zip.ts')).readArchive(bytes)
    return { kind: 'pdf', text: await (await import('./pdf.ts')).readPdf(bytes) }
  } catch (error) {
    return { refused: error instanceof AppError ? error.code : 'resume.damaged' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
parentPort?.postMessage(await read())
