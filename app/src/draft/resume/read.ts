import type { ReadResume } from '../resume.ts'
import { extract } from './extract.ts'
import { readJsonResume } from './json.ts'
import { readLinkedIn, tableIn } from './linkedin.ts'
import { limits, refuse } from './refusal.ts'
import { decodeText, sniff } from './sniff.ts'
import { readResumeText } from './text.ts'

/**
 * Reads a résumé: JSON Resume, PDF, DOCX, LinkedIn's data export (the ZIP or one of its CSVs), Markdown or plain text. What the file is, its bytes say, not its name.
 * Text formats are put in structure from their headings and lines; the text itself is kept, and claims point into it.
 * Throws AppError `resume.empty`, `resume.too-large`, `resume.too-many-pages`, `resume.image`, `resume.scanned`,
 * `resume.encrypted`, `resume.damaged`, `resume.takes-too-long`, `resume.unknown-format` or `resume.not-a-resume`.
 */
export async function readResume(file: { filename?: string; bytes: Uint8Array }): Promise<ReadResume> {
  const { bytes } = file
  if (bytes.length === 0) throw refuse('resume.empty')
  if (bytes.length > limits.bytes) throw refuse('resume.too-large')
  const format = sniff(bytes)
  switch (format) {
    case 'image':
      throw refuse('resume.image')
    case 'pdf':
    case 'zip': {
      const found = await extract(format, bytes)
      return found.kind === 'linkedin'
        ? readLinkedIn(found.files)
        : { ...readResumeText(found.text), format: found.kind }
    }
    case 'ole':
      // Word's password lock wraps the document in this container; an old .doc carries its text stream openly.
      throw refuse(
        Buffer.from(bytes).includes('E\0n\0c\0r\0y\0p\0t') ? 'resume.encrypted' : 'resume.unknown-format',
      )
    case 'binary':
      throw refuse('resume.unknown-format')
    case 'json':
      return readJsonResume(decodeText(bytes))
    case 'text': {
      const text = decodeText(bytes)
      const table = tableIn(text)
      return table === null ? readResumeText(text) : readLinkedIn({ [`${table}.csv`]: text })
    }
    default:
      return format satisfies never
  }
}
