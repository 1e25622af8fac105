export type ResumeFormat = 'image' | 'pdf' | 'zip' | 'ole' | 'json' | 'text' | 'binary'

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.subarray(start, end)).toString('latin1')

/** ISO base media brands of still pictures: HEIC as phones write it, and AVIF. */
const heif = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/

function isImage(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, 12)
  return (
    head.startsWith('\xff\xd8\xff') || // JPEG
    head.startsWith('\x89PNG\r\n') ||
    head.startsWith('GIF8') ||
    head.startsWith('BM') ||
    head.startsWith('II*\0') || // TIFF, both byte orders
    head.startsWith('MM\0*') ||
    (head.startsWith('RIFF') && head.endsWith('WEBP')) ||
    (head.slice(4, 8) === 'ftyp' && heif.test(head.slice(8, 12)))
  )
}

/** What the bytes are, by what they begin with: a file name is only a hint, and a phone names a photo anything. */
export function sniff(bytes: Uint8Array): ResumeFormat {
  if (isImage(bytes)) return 'image'
  // A PDF may carry junk before its header; readers accept it within the first 1024 bytes (PDF 1.7, appendix H.3.4.1).
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf'
  if (ascii(bytes, 0, 4) === 'PK\x03\x04') return 'zip'
  // An OLE container: an old .doc, or a .docx that Word locked with a password.
  if (ascii(bytes, 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return 'ole'
  if (looksBinary(bytes)) return 'binary'
  return /^[\s\uFEFF]*[{[]/.test(decodeText(bytes.subarray(0, 200))) ? 'json' : 'text'
}

/** UTF-16 text is full of zero bytes, so it is recognised by its mark first. */
function looksBinary(bytes: Uint8Array): boolean {
  if (utf16(bytes) !== null) return false
  const start = bytes.subarray(0, 8192)
  const controls = start.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13,
  )
  return controls.length > start.length / 100
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Text in UTF-8, UTF-16 with a mark, or else Windows-1252, which every byte sequence fits. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
