import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { docxOf, pdfOf } from '../../../../test/files/documents.ts'
import { resumeAttachment, resumeFileName } from './attachment.ts'

test.each([
  [
    { name: 'Ada Marlow', role: 'Backend Engineer', language: 'en' },
    'Ada Marlow - Resume - Backend Engineer.pdf',
  ],
  [{ name: 'Jürgen Größe', role: null, language: 'de-CH' }, 'Jürgen Größe - Lebenslauf.pdf'],
  [{ name: 'Kari Nes', role: 'Vikar 50/100 %', language: 'nb' }, 'Kari Nes - CV - Vikar 50 100 %.pdf'],
  [{ name: '../../etc', role: 'a:b*c?', language: null }, 'etc - Resume - a b c.pdf'],
])('%o is named %s', (given, name) => {
  expect(resumeFileName(given)).toBe(name)
})

test('whatever the names, the file name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, role) => {
      const said = resumeFileName({ name, role, language: 'en' })
      expect(said).not.toMatch(/[\p{Cc}\\/:*?"<>|]/u)
      expect(said).not.toMatch(/^[\s.]/)
      expect(said.endsWith('.pdf')).toBe(true)
      expect(said.length).toBeLessThanOrEqual(84)
    }),
  )
})

test('a PDF goes along byte for byte; anything else is not made into one', () => {
  const given = { name: 'Ada Marlow', role: null, language: 'en' }
  const bytes = pdfOf(['Ada Marlow'])
  expect(resumeAttachment({ name: 'cv.pdf', bytes }, given)).toEqual({
    filename: 'Ada Marlow - Resume.pdf',
    contentType: 'application/pdf',
    content: bytes,
  })
  expect(resumeAttachment({ name: 'cv.docx', bytes: docxOf(['Ada']) }, given)).toBeNull()
})
