import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const english = await readResume({
  bytes: Buffer.from(`Oona Tarbuck

EXPERIENCE

Florist | Cornflower House, Truro
May 2020 - present
- Bound 300 wreaths every winter

Dispatch Room Clerk | Lanyon Coastguard Trust, Redruth
March 2014 - April 2020
- Took 85 calls a shift

EDUCATION
Redruth College, 2014
`),
})
const spanish = await readResume({
  bytes: Buffer.from(`Olaya Tarbes

EXPERIENCIA

Recepcionista, Clínica Valdeón, León
Mayo 2020 - hoy
- 45 citas al día

Librera, Librería Los Olmos, Astorga
Marzo 2014 - abril 2020
- 900 pedidos al año

ESTUDIOS
Instituto de Astorga, 2013
`),
})

describe('an employer called by its kind', () => {
  test.each([
    ['en', 'In the coastguard dispatch room I bound 300 wreaths every winter.', english],
    ['es', 'En la librería de Astorga atendí 45 citas al día.', spanish],
  ])('is the one that it is, and has no other’s work (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language }, 'employer')).not.toEqual([])
  })

  test.each([
    ['en', 'In the coastguard dispatch room where I sat I took 85 calls a shift.', english],
    ['en', 'In the back room I bound 300 wreaths every winter.', english],
    ['es', 'En la librería de Astorga gestioné 900 pedidos al año.', spanish],
  ])('has its own (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language }, 'employer')).toEqual([])
  })
})
