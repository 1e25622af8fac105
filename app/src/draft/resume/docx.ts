import { load } from 'cheerio'
import mammoth from 'mammoth'
import { refuse } from './refusal.ts'

/** The text of a DOCX, a paragraph a line, list items with a dash. Pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch((cause: unknown) => {
    throw refuse('resume.damaged', cause)
  })
  const $ = load(html.value)
  $('br').replaceWith('\n')
  const lines = $('h1,h2,h3,h4,h5,h6,p,li')
    .toArray()
    .filter((element) => $(element).find('p,li').length === 0)
    .flatMap((element) => {
      const text = $(element).text()
      if (element.tagName.startsWith('h')) return ['', `# ${text}`]
      return element.tagName === 'li' || $(element).parent().is('li') ? [`- ${text}`] : [text]
    })
  const text = lines.join('\n')
  if (text.trim() === '') throw refuse('resume.empty')
  return text
}
