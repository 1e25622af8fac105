import { getDocumentProxy } from 'unpdf'
import { pageText } from './pdf-text.ts'
import { limits, refuse } from './refusal.ts'

/**
 * The text of a PDF, line by line. Refuses what is locked, longer than the limits, or has no text (a scan).
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the buffer over: give it a copy, so that the caller still owns the file.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((cause: unknown) => {
    const locked = cause instanceof Error && cause.name === 'PasswordException'
    throw refuse(locked ? 'resume.encrypted' : 'resume.damaged', cause)
  })
  try {
    if (pdf.numPages > limits.pages) throw refuse('resume.too-many-pages')
    const pages: string[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.filter((item) => 'str' in item)
      characters += pieces.reduce((sum, { str }) => sum + str.length, 0)
      if (characters > limits.characters) throw refuse('resume.too-large')
      pages.push(pageText(pieces))
      page.cleanup()
    }
    const whole = pages.join('\n')
    // A scan often carries a page number or a producer's mark, so a few letters are no text either.
    if (whole.replace(/[^\p{L}]/gu, '').length < 20) throw refuse('resume.scanned')
    return whole
  } finally {
    await pdf.loadingTask.destroy()
  }
}
