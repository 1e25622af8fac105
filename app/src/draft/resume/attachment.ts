import { knownLanguage } from '../claims/words/words.ts'

/** A file as a person handed it over. */
export interface OriginalFile {
  name: string
  bytes: Uint8Array
}

export interface Attachment {
  filename: string
  contentType: string
  content: Uint8Array
}

const words = { en: 'Resume', de: 'Lebenslauf', fr: 'CV', es: 'CV', no: 'CV' }

/** The longest name that every mail program and file system shows whole is far longer; a reader's eye is not. */
const longest = 80

/**
 * A file name that tells a reader whose résumé it is and for which job: "Ada Marlow - Resume - Backend Engineer.pdf". No
 * sign that a file system or a mail header stumbles over; letters of any script stay.
 */
export function resumeFileName(
  given: { name: string; role: string | null; language: string | null },
  extension = 'pdf',
): string {
  const kind = words[knownLanguage(given.language ?? undefined) ?? 'en']
  const parts = [clean(given.name), kind, clean(given.role ?? '')].filter((part) => part !== '')
  const name = parts.join(' - ')
  const short = name.length <= longest ? name : name.slice(0, longest).replace(/\s+\S*$/, '')
  return `${short}.${extension}`
}

/** Without the signs that Windows refuses, line breaks, leading dots, and what would end the name early. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')

/**
 * The résumé as it goes with a mail: the person's own PDF, byte for byte, under a sensible name. Null where the original
 * is no PDF: one made from what was read would look like nobody's résumé (docs/decisions/020-resume-attachment.md).
 */
export function resumeAttachment(
  original: OriginalFile,
  given: { name: string; role: string | null; language: string | null },
): Attachment | null {
  const isPdf = Buffer.from(original.bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')
  if (!isPdf) return null
  return {
    filename: resumeFileName(given),
    contentType: 'application/pdf',
    content: original.bytes,
  }
}
