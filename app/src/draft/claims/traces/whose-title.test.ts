import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const cook = await readResume({
  bytes: Buffer.from(`Runa Castell
Canteen cook

WORK

Assistant Canteen Manager, Elmfold Works, Derby (March 2021 - today)
- Cook for 300 guests a day in the canteen of the works

Kitchen hand, later gang leader - Brookvale Inn, Derby (May 2015 - February 2021)
- Gang leader from June 2018: four kitchen hands and a porter

EDUCATION
Food Hygiene Level 2, 2020

LANGUAGES
English and Dari (both fluent), British Sign Language (basic)

VOLUNTEERING
Secretary of the Derby allotments since 2018
Volunteer in the bread workshop of Ovenlight, since 2020
`),
})
const seller = await readResume({
  bytes: Buffer.from(`Runa Castell

WORK

Key Account Manager, Elmfold Foods, Derby (March 2021 - today)
- 12 accounts in catering
`),
})
const bar = await readResume({
  bytes: Buffer.from(`Runa Castell

WORK

Bar Manager, Foss Inn, Derby (March 2021 - today)
- Bar of a hotel with 60 rooms
`),
})
const koch = await readResume({
  bytes: Buffer.from(`Runa Castell

BERUFSERFAHRUNG

seit 02/2018 Köchin und stellv. Küchenleiterin (seit 2022)
Gasthaus Elmfeld, Jena
- Urlaubsvertretung der Leiterin Bankett (2019)
- Betreuung von 40 Stammgästen

AUSBILDUNG
2012 - 2015  Ausbildung zur Köchin, Jena
`),
})
const segunda = await readResume({
  bytes: Buffer.from(`Runa Castell

EXPERIENCIA

Segunda maestra quesera, Quesos Alborada, Teruel
Marzo de 2020 - actualidad
- Ayudo a dirigir un turno de cinco personas

OTROS
Voluntaria en el taller de quesos para niños del barrio desde 2021
`),
})

const marks = (text: string, resume = cook): string[] => markedIn(text, { resume })

describe('a title is the writer’s own, at its rank and in its place', () => {
  test.each([
    ['As canteen manager at Elmfold Works I cook for 300 guests a day.', cook],
    ['Before that I was secretary at Brookvale Inn in Derby.', cook],
    ['Im Gasthaus Elmfeld bin ich Küchenleiterin.', koch],
    ['Im Gasthaus Elmfeld koche ich, seit 2020 als stellvertretende Küchenleiterin.', koch],
    ['Im Gasthaus Elmfeld war ich Leiterin Bankett.', koch],
    ['En Quesos Alborada soy primera maestra quesera.', segunda],
    ['At Elmfold Foods I headed a sales team with 12 accounts in catering.', seller],
    ['I am bar manager at Foss Inn and lead the whole staff of the hotel.', bar],
  ])('and no other: %s', (text, resume) => expect(marks(text, resume)).not.toEqual([]))
  test.each([
    ['Since 2020 I have been a volunteer of Ovenlight and help its treasurer with the accounts.', cook],
    ['A lead for new cooks has to win over porters and guests, and I can offer both.', cook],
    ['I washed up at Brookvale Inn, and from 2018 I led a gang of four kitchen hands and a porter.', cook],
    ['I also speak fluent Dari.', cook],
    ['Desde 2021 soy voluntaria en un taller de quesos para niños.', segunda],
    ['Im Gasthaus Elmfeld koche ich seit 2022 als stellvertretende Küchenleiterin.', koch],
    ['Schon als Auszubildende habe ich in Jena gekocht.', koch],
    ['Ich bewerbe mich als Teamleiter Stammgäste, denn 40 Stammgäste betreue ich heute schon.', koch],
  ])('as the résumé has it: %s', (text, resume) => expect(marks(text, resume)).toEqual([]))
})

test('a deputy by any name', async () => {
  const andre = await readResume({
    bytes: Buffer.from(`Runa Castell

ERFARING

Assisterende kjøkkensjef, Elmfold Kro, Narvik
mars 2019 - nå
- Middag for 80 gjester
`),
  })
  const titlesOf = (text: string): string[] => markedIn(text, { resume: andre }, 'title')
  expect(titlesOf('På Elmfold Kro er jeg nestleder på kjøkkenet.')).toEqual([])
})
