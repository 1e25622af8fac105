import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { isRefusal, refuse } from './refusal.ts'

/**
 * A thread's start and the longest honest résumé take under two seconds of processor time. It is that which is limited:
 * on a machine that is busy with other things an honest file waits, and is no bomb for it. Whatever neither computes nor
 * ends is cut off by the clock.
 */
const limits = { cpuMs: 15_000, wallMs: 180_000, megabytes: 512 }
/** How often the thread is asked what it has used: a bomb gets that much more. */
const askEveryMs = 250

const answerSchema = z.union([
  z.object({ kind: z.enum(['pdf', 'docx']), text: z.string() }),
  z.object({ kind: z.literal('linkedin'), files: z.record(z.string(), z.string()) }),
  z.object({ refused: z.string() }),
])
export type Extracted = Exclude<z.infer<typeof answerSchema>, { refused: string }>

/** The same file before and after compilation. */
const worker = new URL(
  import.meta.url.endsWith('.ts') ? './extract-worker.ts' : './extract-worker.js',
  import.meta.url,
)

/**
 * The text of a PDF or a ZIP archive, read in a thread that may take so long and so much memory and no more: neither a
 * bomb nor a book stops the server for anybody else. Throws AppError with the refusals of the readers, `resume.takes-too-long`.
 */
export function extract(
  format: 'pdf' | 'zip',
  bytes: Uint8Array,
  { cpuMs = limits.cpuMs, wallMs = limits.wallMs } = {},
): Promise<Extracted> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { format, bytes: Uint8Array.from(bytes) },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // What a library prints about a stranger's file is nobody's log.
      stdout: true,
      stderr: true,
    })
    const finish = (settle: () => void): void => {
      clearTimeout(far)
      clearInterval(near)
      settle()
      void thread.terminate()
    }
    const tooLong = (): void => {
      finish(() => {
        reject(refuse('resume.takes-too-long'))
      })
    }
    const far = setTimeout(tooLong, wallMs)
    const look = async (): Promise<void> => {
      try {
        // It answers in the midst of a loop too.
        const { user, system } = await thread.cpuUsage()
        if ((user + system) / 1000 > cpuMs) tooLong()
      } catch {
        // It has just ended, which is told below.
      }
    }
    const near = setInterval(() => void look(), askEveryMs)
    thread.once('message', (message: unknown) => {
      const answer = answerSchema.parse(message)
      finish(() => {
        if ('refused' in answer) reject(refuse(isRefusal(answer.refused) ? answer.refused : 'resume.damaged'))
        else resolve(answer)
      })
    })
    thread.once('error', (cause) => {
      // Out of memory, above all.
      const heavy = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish(() => {
        reject(refuse(heavy ? 'resume.takes-too-long' : 'resume.damaged', cause))
      })
    })
    thread.once('exit', () => {
      finish(() => {
        reject(refuse('resume.damaged'))
      })
    })
  })
}
