import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const baker = await readResume({
  bytes: Buffer.from(`Runa Castell

WORK

Deputy Pastry Baker, Elmfold Managed Kitchens, Derby (March 2021 - today)
- 300 loaves a day

Roaster, Brookvale Coffee, Derby (May 2015 - February 2021)
- 40 sacks a week
`),
})
const norwegian = await readResume({
  bytes: Buffer.from(`Runa Castell

ARBEIDSERFARING

Røkter, Elvefold Laks AS, Bodø
mars 2021 – nå
- Fôrer 12 merder
`),
})
const french = await readResume({
  bytes: Buffer.from(`Runa Castell

EXPÉRIENCE

Gouvernante générale adjointe, Hôtel Elmefond, Nice
mars 2021 – aujourd'hui
- 60 chambres
`),
})

describe('a title that is said of the writer', () => {
  test.each([
    ['I am the Bakery Manager at Elmfold Managed Kitchens.', baker],
    ['I am a pastry baker at Elmfold Managed Kitchens.', baker],
    ['I have spent ten years as sommelier, most of them in Derby.', baker],
    ['My start was six years as master roaster at Brookvale Coffee in Derby.', baker],
    ['I jobben som driftsleder hos Elvefold Laks fôrer jeg 12 merder.', norwegian],
    ['Jeg har fem år bak meg som sertifisert dykker, alle i Bodø.', norwegian],
    ["Dans mon poste actuel de gouvernante générale à l'Hôtel Elmefond, je gère 60 chambres.", french],
  ])('is a title of a job, whole and at its rank: %s', (text, resume) => {
    expect(markedIn(text, { resume }, 'title')).not.toEqual([])
  })

  test.each([
    ['I am the deputy pastry baker at Elmfold Managed Kitchens.', baker],
    ['My start was six years as roaster at Brookvale Coffee in Derby.', baker],
    ['I jobben som røkter hos Elvefold Laks fôrer jeg 12 merder.', norwegian],
    ["Dans mon poste de gouvernante générale adjointe à l'Hôtel Elmefond, j'ai 60 chambres.", french],
  ])('is proved by the job: %s', (text, resume) => {
    expect(markedIn(text, { resume }, 'title')).toEqual([])
  })
})
