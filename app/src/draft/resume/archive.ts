import { unzipSync } from 'fflate'
import { refuse } from './refusal.ts'

/** What a document may unpack to. Word's text of 200 pages is about 5 MB; pictures are never unpacked. */
const limits = { files: 5_000, bytes: 20 * 1024 * 1024 }

/**
 * The wanted entries of a ZIP archive, by name. Nothing else is unpacked, and the sum of the wanted is known before the
 * first is: a bomb is refused by its own table of contents, and an entry that lies about its size is cut there. Throws AppError
 * `resume.too-large` or `resume.damaged`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { names: string[]; files: Record<string, Uint8Array> } {
  const names: string[] = []
  let total = 0
  try {
    unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name)
        if (wanted(file.name)) total += file.originalSize
        return false
      },
    })
  } catch (cause) {
    throw refuse('resume.damaged', cause)
  }
  if (names.length > limits.files || total > limits.bytes) throw refuse('resume.too-large')
  try {
    return { names, files: unzipSync(bytes, { filter: ({ name }) => wanted(name) }) }
  } catch (cause) {
    throw refuse('resume.damaged', cause)
  }
}
