import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { AppError } from '../failure.ts'
import type { GivenPosting } from '../posting/posting.ts'

/** SOURCE of a command: an http(s) address, a file (HTML, JSON, XML, text), or `-` for standard input. */
export async function givenPosting(source: string): Promise<GivenPosting> {
  if (/^https?:\/\//i.test(source)) return { url: source }
  const bytes = source === '-' ? await buffer(process.stdin) : await readFileOrSay(source)
  // A PDF or a picture has no text to read in: the reader's own words say so for text as well.
  if (bytes.subarray(0, 8_192).includes(0) && !isUtf16(bytes)) throw notText(source)
  const { decodeText } = await import('../posting/charset.ts')
  return { text: decodeText(bytes, '') }
}

/** Reads a file that the person named. Throws AppError `file.unreadable`. */
export async function readFileOrSay(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    const why =
      code === 'ENOENT'
        ? 'There is no such file.'
        : code === 'EISDIR'
          ? 'It is a folder.'
          : code === 'EACCES'
            ? 'This user may not read it.'
            : `It could not be read (${String(code ?? cause)}).`
    throw new AppError('file.unreadable', {
      title: `Cannot read ${path}`,
      explanation: why,
      fix: ['Check the name, or give another file.'],
      cause,
    })
  }
}

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const notText = (source: string): AppError =>
  new AppError('posting.not-text', {
    title: 'That is not text',
    explanation: `${source === '-' ? 'What came on standard input' : source} is a picture, a PDF or another file of bytes.`,
    fix: ['Give the page’s HTML or the posting’s text; open a PDF and copy the text out of it.'],
  })
