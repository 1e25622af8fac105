import { AppError } from '../../failure.ts'

/** What a résumé may weigh. A ten-page PDF with a photo is about 2 MB; 10 MB leaves room and bounds the work. */
export const limits = { bytes: 10 * 1024 * 1024, pages: 200, characters: 400_000, lines: 20_000 }

const readable = 'Save the résumé as PDF, DOCX, Markdown, plain text or JSON Resume, and choose that file.'

const refusals = {
  'resume.empty': {
    status: 422,
    title: 'The résumé is empty',
    explanation: 'The file holds no text at all.',
    fix: ['Choose another file, or paste the text of your résumé.'],
  },
  'resume.too-large': {
    status: 413,
    title: 'The résumé is too large',
    explanation:
      'The file is larger than a résumé needs: the limits are 10 MB and 400,000 characters of text.',
    fix: ['Export the résumé again without large pictures, or paste its text.'],
  },
  'resume.too-many-pages': {
    status: 413,
    title: 'The document has too many pages',
    explanation: `The document has more than ${limits.pages} pages, so it is hardly a résumé.`,
    fix: ['Check that you chose the right file, or export only the pages of the résumé.'],
  },
  'resume.image': {
    status: 415,
    title: 'This is a picture, not a résumé',
    explanation: 'The file is a picture. RecruiterReach reads text and does not guess words from pixels.',
    fix: [readable, 'If you only have a photo of it, copy the text out of the photo and paste that.'],
  },
  'resume.scanned': {
    status: 422,
    title: 'The PDF holds pictures of pages, but no text',
    explanation: 'The PDF looks like a scan: its pages carry no text that a program could read.',
    fix: [
      'Export the PDF from the program that wrote the résumé, or run text recognition (OCR) over it first.',
    ],
  },
  'resume.encrypted': {
    status: 422,
    title: 'The file is locked with a password',
    explanation: 'The file is encrypted, so its text cannot be read without its password.',
    fix: ['Save a copy without a password and choose that one. RecruiterReach never asks for that password.'],
  },
  'resume.damaged': {
    status: 422,
    title: 'The file is damaged',
    explanation: 'The file begins like a document but could not be read to its end.',
    fix: ['Export the résumé again, or paste its text.'],
  },
  'resume.takes-too-long': {
    status: 422,
    title: 'Reading the file took too long',
    explanation: 'The document kept the reader busy for longer than any résumé does, so reading was stopped.',
    fix: ['Export the résumé again from the program that wrote it, or paste its text.'],
  },
  'resume.unknown-format': {
    status: 415,
    title: 'This kind of file is not read',
    explanation: 'The file is none of the formats that RecruiterReach reads.',
    fix: [readable],
  },
  'resume.not-a-resume': {
    status: 422,
    title: 'The JSON is no résumé',
    explanation: 'The file is JSON, but not in the JSON Resume form (jsonresume.org/schema).',
    fix: ['Export it as JSON Resume, or choose the PDF, DOCX or text version.'],
  },
} as const

export type ResumeRefusal = keyof typeof refusals

export const isRefusal = (code: string): code is ResumeRefusal => Object.hasOwn(refusals, code)

/** The failure for a résumé that is not read; `cause` is what the reading library said. */
export function refuse(code: ResumeRefusal, cause?: unknown): AppError {
  const { status, title, explanation, fix } = refusals[code]
  return new AppError(code, {
    status,
    title,
    explanation,
    fix: [...fix],
    ...(cause === undefined ? {} : { cause }),
  })
}
