import { expect, test } from 'vitest'
import { packedPdf } from '../../../../test/files/documents.ts'
import { readPdf } from './pdf.ts'

test('a page keeps its columns, what is set in, and its empty lines', async () => {
  const page = `BT /F1 11 Tf 50 780 Td (EXPERIENCE) Tj 0 -14 Td (Baker, Kornblume) Tj 300 0 Td (2016 - 2020) Tj
    -290 -14 Td (Rye and) Tj 45 0 Td (spelt) Tj -55 -14 Td (Nights) Tj 0 -30 Td (SKILLS) Tj 0 -14 Td (Ovens) Tj ET`
  expect(await readPdf(packedPdf(page))).toBe(
    'EXPERIENCE\nBaker, Kornblume   2016 - 2020\n  Rye and spelt\nNights\n\nSKILLS\nOvens',
  )
})
