import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Edda Kilberg

BERUFSERFAHRUNG

Sachbearbeiterin, Tewes Kartenbau, Gotha
03/2014 – heute
- Durchlaufzeit von 21 auf 13 Tage verkürzt
- Kontierung von 180 Eingangsrechnungen
- 30 Badsanierungen begleitet
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'de' })

test.each([
  'Heute sind wir nach 13 Tagen fertig, wo es früher 21 waren.',
  'Hinzu kommen 180 Rechnungen.',
  'Bei Tewes Kartenbau waren es 30 Bäder.',
])('a number is taken from the line that counts it in other words: %s', (text) => {
  expect(marked(text)).toEqual([])
})

test.each([
  ['Heute sind wir nach 13 Tagen fertig, wo es früher 41 waren.', '41'],
  ['Hinzu kommen 180 Lehrlinge.', '180'],
  ['Bei Tewes Kartenbau waren es 70 Bäder.', '70'],
])('and from no other: %s', (text, part) => {
  expect(marked(text).join(' ')).toContain(part)
})
