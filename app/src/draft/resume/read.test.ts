import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../failure.ts'
import { docxOf, lockedPdf, packedPdf, pdfOf, zipOf } from '../../../../test/files/documents.ts'
import { extract } from './extract.ts'
import { readPdf } from './pdf.ts'
import { readResume } from './read.ts'
import { readArchive } from './zip.ts'

const sample = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../test-resumes', name))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function refusal(bytes: Uint8Array): Promise<string> {
  const failure: unknown = await readResume({ bytes }).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(failure instanceof AppError)) throw new Error('not refused', { cause: failure })
  const { code, title, message, fix } = failure
  expect(title).not.toBe('')
  expect(message).not.toBe('')
  expect(fix.length).toBeGreaterThan(0)
  return code
}

describe('a résumé in each format', () => {
  test('JSON Resume keeps its fields', async () => {
    const { resume, text } = await readResume({ bytes: sample('engineer.json') })
    expect(resume.work?.[0]?.name).toBe('Quillworks')
    expect(text).toContain('Senior Backend Engineer, Quillworks (2020-03 – present)')
  })

  test('plain text is put in structure from headings and lines', async () => {
    const { resume, text } = await readResume({ bytes: sample('nurse.txt') })
    expect(resume.basics).toMatchObject({
      name: 'Kari Solheim',
      label: 'Sykepleier',
      email: 'kari.solheim@example.org',
      phone: '+47 912 34 567',
    })
    expect(resume.work).toMatchObject([
      { position: 'Sykepleier', name: 'Fjordbyen kommune', startDate: '2019-08' },
      { position: 'Sykepleier', name: 'Nordlys sykehus', startDate: '2016', endDate: '2019' },
    ])
    expect(resume.work?.[0]?.endDate).toBeUndefined()
    expect(resume.work?.[0]?.highlights).toHaveLength(3)
    expect(resume.education?.[0]).toMatchObject({ institution: 'Høgskolen i Fjordbyen', endDate: '2016' })
    expect(resume.skills?.[0]?.keywords).toContain('DIPS')
    expect(resume.languages).toEqual([
      { language: 'Norsk', fluency: 'morsmål' },
      { language: 'engelsk', fluency: 'god' },
    ])
    for (const line of resume.work?.[0]?.highlights ?? []) expect(text).toContain(line)
  })

  test('Markdown, with the dates under the headline', async () => {
    const { resume } = await readResume({ bytes: sample('accountant.md') })
    expect(resume.work).toMatchObject([
      { position: 'Bilanzbuchhalter', name: 'Rosenau Maschinenbau GmbH', startDate: '2018-04' },
      {
        position: 'Finanzbuchhalter',
        name: 'Kontor Lindner & Partner',
        startDate: '2014-09',
        endDate: '2018-03',
      },
    ])
  })

  test('PDF', async () => {
    const { resume, format } = await readResume({
      bytes: pdfOf(['Ada Marlow', 'Experience', 'Engineer, Quillworks (2016 - 2020)', '- Cut costs by 40 %']),
    })
    expect(format).toBe('pdf')
    expect(resume.work?.[0]).toMatchObject({ name: 'Quillworks', highlights: ['Cut costs by 40 %'] })
  })

  test('DOCX', async () => {
    const { resume, format } = await readResume({
      bytes: docxOf([
        'Ada Marlow',
        'Experience',
        'Engineer, Quillworks (2016 - 2020)',
        '- Cut costs by 40 %',
      ]),
    })
    expect(format).toBe('docx')
    expect(resume.work?.[0]).toMatchObject({ name: 'Quillworks', highlights: ['Cut costs by 40 %'] })
  })

  test('text in Windows-1252 and in UTF-16', async () => {
    const german = 'Jürgen Größe\nBerufserfahrung\nMonteur, Werk Süd (2010 – 2012)\n- Geprüft'
    const latin = Buffer.from(german.replace('–', '-'), 'latin1')
    const wide = Buffer.from(`\uFEFF${german}`, 'utf16le')
    for (const bytes of [latin, wide])
      expect((await readResume({ bytes })).resume.basics?.name).toBe('Jürgen Größe')
  })
})

describe('what is no résumé is refused in words', () => {
  test.each([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['HEIC', [0, 0, 0, 24, ...bytesOf('ftypheic'), 0, 0]],
    ['WEBP', [...bytesOf('RIFF'), 1, 2, 3, 4, ...bytesOf('WEBPVP8 ')]],
  ])('a photo: %s', async (_, start) => {
    expect(await refusal(Uint8Array.from([...start, ...Array(200).fill(7)]))).toBe('resume.image')
  })

  test.each([
    ['nothing', new Uint8Array(), 'resume.empty'],
    ['only blanks', bytesOf(' \n\n\t '), 'resume.empty'],
    ['11 MB', new Uint8Array(11 * 1024 * 1024).fill(65), 'resume.too-large'],
    [
      'a program',
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array(500).fill(0)]),
      'resume.unknown-format',
    ],
    ['JSON of another kind', bytesOf('{"dependencies": {"hono": "1"}}'), 'resume.not-a-resume'],
    ['broken JSON', bytesOf('{"basics": {'), 'resume.damaged'],
    ['a PDF cut short', bytesOf('%PDF-1.7\n1 0 obj\n<<'), 'resume.damaged'],
    ['a ZIP that is no document', bytesOf('PK\x03\x04 and nothing more'), 'resume.damaged'],
    ['a scan', pdfOf(['']), 'resume.scanned'],
    ['a locked PDF', lockedPdf(), 'resume.encrypted'],
    ['201 pages', pdfOf(['A résumé of many, many words'], 201), 'resume.too-many-pages'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code)
  })
})

test('no bytes make the readers throw anything but a refusal', async () => {
  const noise = fc.uint8Array({ maxLength: 400 })
  const readers: Record<string, (bytes: Uint8Array) => Promise<unknown>> = {
    '%PDF-1.4\n': readPdf,
    'PK\x03\x04': readArchive,
    '{': (bytes) => readResume({ bytes }),
    '# ': (bytes) => readResume({ bytes }),
    'First Name,Headline\n': (bytes) => readResume({ bytes }),
  }
  await fc.assert(
    fc.asyncProperty(noise, fc.constantFrom(...Object.keys(readers)), async (rest, start) => {
      const bytes = Uint8Array.from([...bytesOf(start), ...rest])
      await readers[start]?.(bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(AppError)
      })
    }),
    { numRuns: 150 },
  )
})

describe('a bomb is refused and harms nobody', () => {
  const bomb = deflateRawSync(Buffer.alloc(150_000_000, 'x'))

  test('a Word document that unpacks to 150 MB, by its own account', async () => {
    const entry = { name: 'word/document.xml', data: bomb, method: 8, claimed: 150_000_000 }
    expect(await refusal(zipOf([entry]))).toBe('resume.too-large')
  })

  test('a Word document that lies about what it unpacks to', async () => {
    const entry = { name: 'word/document.xml', data: bomb, method: 8, claimed: 1000 }
    expect(await refusal(zipOf([entry]))).toBe('resume.damaged')
  })

  test('a Word document with 6000 parts', async () => {
    const parts = Array.from({ length: 6000 }, (_, index) => ({
      name: `word/part${index}.xml`,
      data: bytesOf('x'),
    }))
    expect(await refusal(zipOf(parts))).toBe('resume.too-large')
  })

  // Stopped after 15 s of the processor: on a busy machine these last longer than a test's usual 30 s.
  test('a PDF whose page unpacks to 30 MB of text', { timeout: 120_000 }, async () => {
    const page = `BT /F1 11 Tf ${'(again and again) Tj T* '.repeat(1_200_000)} ET`
    expect(['resume.too-large', 'resume.takes-too-long']).toContain(await refusal(packedPdf(page)))
  })

  test.each([
    ['uses too much of the processor', { cpuMs: 1 }],
    ['never ends', { wallMs: 1 }],
  ])('what %s is stopped', async (_what, limit) => {
    await expect(extract('pdf', pdfOf(['Ada Marlow'], 200), limit)).rejects.toMatchObject({
      code: 'resume.takes-too-long',
    })
  })

  test('200 pages are read', async () => {
    const { text } = await readResume({ bytes: pdfOf(['Ada Marlow', 'Experience'], 200) })
    expect(text.split('\n').filter((line) => line === 'Ada Marlow').length).toBeGreaterThan(100)
  })
})

describe('LinkedIn’s data export', () => {
  const profile =
    'First Name,Last Name,Headline,Summary,Geo Location\nAda,Marlow,"Engineer, payments","Keeps it\nsmall",Leeds\n'
  const positions = [
    'Company Name,Title,Description,Location,Started On,Finished On',
    'Quillworks,Senior Engineer,"- Led a team of 4\n- Cut run time by 40 %",Leeds,Mar 2020,',
    '"Harbour ""Data"", Ltd",Engineer,Built one API. Helped to move 3 TB.,Leeds,Sep 2016,Feb 2020',
  ].join('\r\n')
  const education =
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Sheffield,2013,2016,,BSc,\n'
  const skills = '\uFEFFName\nPython\nSQL\n'

  test('the ZIP, whatever folder it packs the files into', async () => {
    const files = {
      'Export/Profile.csv': profile,
      'Export/Positions.csv': positions,
      'Export/Education.csv': education,
      'Export/Skills.csv': skills,
      'Export/messages.csv': 'FROM,TO,CONTENT\na,b,secret',
    }
    const { resume, text, format, warnings } = await readResume({
      bytes: zipOf(Object.entries(files).map(([name, data]) => ({ name, data: bytesOf(data) }))),
    })
    expect(format).toBe('linkedin')
    expect(warnings).toEqual([])
    expect(resume.basics).toMatchObject({
      name: 'Ada Marlow',
      label: 'Engineer, payments',
      summary: 'Keeps it small',
    })
    expect(resume.work).toMatchObject([
      {
        name: 'Quillworks',
        position: 'Senior Engineer',
        startDate: '2020-03',
        highlights: ['Led a team of 4', 'Cut run time by 40 %'],
      },
      {
        name: 'Harbour "Data", Ltd',
        startDate: '2016-09',
        endDate: '2020-02',
        highlights: ['Built one API.', 'Helped to move 3 TB.'],
      },
    ])
    expect(resume.work?.[0]?.endDate).toBeUndefined()
    expect(resume.education?.[0]).toMatchObject({
      institution: 'University of Sheffield',
      studyType: 'BSc',
      endDate: '2016',
    })
    expect(resume.skills?.[0]?.keywords).toEqual(['Python', 'SQL'])
    expect(text).toContain('- Cut run time by 40 %')
    expect(text).not.toContain('secret')
  })

  test.each([
    ['Positions', positions, 'Quillworks'],
    ['Education', education, 'Sheffield'],
    ['Skills', skills, 'Python'],
    ['Profile', profile, 'Marlow'],
  ])('%s.csv alone', async (_, csv, word) => {
    const { text, format } = await readResume({ bytes: bytesOf(csv) })
    expect(format).toBe('linkedin')
    expect(text).toContain(word)
  })

  test('a ZIP of anything else is not read', async () => {
    expect(await refusal(zipOf([{ name: 'photo.txt', data: bytesOf('x') }]))).toBe('resume.unknown-format')
  })
})

test('every structured word of a text résumé stands in its text', async () => {
  for (const name of ['nurse.txt', 'accountant.md', 'carpenter.txt', 'shop.md', 'sales.txt']) {
    const { resume, text } = await readResume({ bytes: sample(name) })
    for (const job of resume.work ?? []) {
      expect(text).toContain(job.name)
      expect(text).toContain(job.position)
      for (const line of job.highlights ?? []) expect(text).toContain(line)
    }
    expect(resume.work?.length).toBe(2)
    expect(resume.education?.length).toBeGreaterThan(0)
  }
})
