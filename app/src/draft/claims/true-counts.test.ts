import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

/** A writer and a job of one language: what they may say, and what the documents give otherwise. */
interface Given {
  language: string
  resume: string
  description: string
  kept: string[]
  marked: string[]
}

const all: Given[] = [
  {
    language: 'en',
    resume: `Mara Ellwood
Swimming Teacher

EXPERIENCE

Senior Swimming Teacher | Tarn Leisure, Kendal
April 2021 - present
- Teach 140 children aged 4 to 11 a week
- New lesson plan brought drop-outs down from 18 % to 9 % (2023)
- Reviewed 30 courses; rewrote 12 of them
- Lead the evening team of eight

Lifeguard | Fellside Pool, Penrith
Summers 2017, 2018 and 2019
- Early shift from 6 to 14

EDUCATION
Level 2 Swimming Teaching, 2020
`,
    description:
      'Dale Water Park has 900 members. You lead three teams of four teachers each. The contract runs for 24 months. A second pool opens in 2028. By 2029 we plan 40 lockers.',
    kept: [
      'Will there be more pools to staff in 2030?',
      'Is anything of the kind planned for 2027 in Kendal?',
      'With twelve teachers to look after, that may help you.',
      'I reviewed 30 courses and rewrote 12 of them. In those twelve, far fewer children dropped out.',
      'At Tarn Leisure, where I have been since 2021, a new lesson plan halved the drop-outs.',
      'I can be reached between 9 and 12 on weekdays.',
      'Which of your three member groups needs the most lessons?',
      'For five years I have led an evening team of eight at Tarn Leisure.',
      'A 24-month contract suits me well, and I have taught 140 children a week.',
    ],
    marked: [
      'With fourteen teachers to look after, that may help you.',
      'A 36-month contract suits me well.',
      'At Tarn Leisure, where I have been since 2018, a new lesson plan halved the drop-outs.',
      'Of the 40 lockers planned by 2030, how many are there already?',
      'For five summers I was a lifeguard at Fellside Pool.',
      'At Tarn Leisure I teach children up to the age of 16.',
    ],
  },
  {
    language: 'de',
    resume: `Jana Wieck
Erzieherin

BERUFSERFAHRUNG

05/2020 – heute
Erzieherin, Kinderhaus Lindenau, Leipzig
- 22 Kinder zwischen 2 und 6 Jahren betreut
- Neuer Essensplan: Abfall von 40 auf 25 kg in der Woche gesenkt (2023)
- 18 Ausflüge geplant, 5 davon mit Eltern und Ehrenamtlichen

AUSBILDUNG
2017 Staatlich anerkannte Erzieherin, Fachschule Merseburg
`,
    description:
      'Die Kita Regenbogen betreut 90 Kinder. Sie leiten zwei Gruppen mit je drei Fachkräften. Im August 2027 öffnet ein Waldplatz.',
    kept: [
      'Darf die neue Leitung bei der Auswahl der Fachkräfte mitreden?',
      'Bei der Übergabe am Nachmittag bin ich ruhig und genau.',
      'Im Kinderhaus Lindenau betreue ich Kinder und Jugendliche.',
      'Ich betreue 22 Kinder von 2 bis 6 Jahren.',
      'Dort habe ich 22 Kinder bis zum Alter von 6 Jahren betreut.',
      'Bei Eingewöhnung und Elternarbeit bin ich geduldig.',
      'Bei Umzügen bleibe ich ruhig.',
      'Sechs Fachkräfte zu führen, reizt mich.',
      'Im Kinderhaus Lindenau, wo ich seit 2020 bin, hat ein neuer Essensplan den Abfall um mehr als ein Drittel gesenkt.',
    ],
    marked: [
      'Fünf Fachkräfte zu führen, reizt mich.',
      'Ich betreue 22 Kinder von 2 bis 12 Jahren.',
      'Zuvor war ich zwei Jahre bei der Hellerau und habe Kinder betreut.',
    ],
  },
  {
    language: 'fr',
    resume: `Élise Garnaud
Monteuse vidéo

EXPÉRIENCE

Depuis mars 2021 – Monteuse
Studio Belle-Rive, Lyon
- 24 documentaires montés, dont 9 pour la télévision

FORMATION
2015-2017 BTS Métiers de l'audiovisuel, Lycée Carrel, Lyon
`,
    description:
      'Productions Sabran compte deux équipes de trois monteurs chacune. Un nouveau studio ouvre en juin 2027.',
    kept: [
      'Je suis diplômée en audiovisuel, formée à Lyon.',
      'Encadrer six monteurs me plairait.',
      "J'ai monté 24 documentaires, dont neuf pour la télévision. Sur ces neuf, aucun retard.",
      'Prévoyez-vous un autre studio en 2029 ?',
    ],
    marked: [
      'Encadrer huit monteurs me plairait.',
      "J'ai monté 24 documentaires. Sur ces douze, aucun retard.",
    ],
  },
  {
    language: 'es',
    resume: `Lucía Orduna
Monitora

EXPERIENCIA

Feb. 2021 – hoy · Coordinadora de talleres
Centro Cívico Almozara, Zaragoza
- 16 talleres al año, 7 de ellos para familias
- Lista de espera reducida de 90 a 60 (2024)
- Presupuesto de hasta 45.000 €

Sept. 2016 – ene. 2021 · Monitora
Ludoteca Alba, Huesca
- Juegos de mesa

FORMACIÓN
2014 – 2018 Grado en Magisterio, Universidad del Ebro
`,
    description:
      'La Fundación Cauce tiene dos equipos de cuatro monitores cada uno. El horario es de 8 a 15 horas. En mayo de 2027 abrimos otra sede. Al menos dos años de experiencia. Gestión de presupuestos de más de 30.000 euros.',
    kept: [
      'El horario de 8 a 15 me va muy bien y hablo valenciano.',
      'Coordinar a ocho monitores me atrae.',
      'En el Centro Cívico Almozara, donde estoy desde 2021, la lista de espera bajó un tercio.',
      '¿Habrá más sedes en 2029?',
      'Animo a grupos desde hace diez años, más de cinco en el Centro Cívico Almozara.',
      'Tengo bastante más que los dos años de experiencia que piden.',
      'En el Centro Cívico Almozara coordino talleres desde hace cinco años, los mayores con presupuestos de hasta 45.000 euros.',
    ],
    marked: ['El horario de 6 a 13 me va muy bien.', 'Coordinar a diez monitores me atrae.'],
  },
  {
    language: 'no',
    resume: `Tuva Sletten
Barnehagelærer

ARBEIDSERFARING

Barnehagelærer, Solbakken barnehage, Hamar
August 2020 – i dag
- Sykefraværet ned fra 12 til 8 prosent (2023)

Assistent (sommerjobb), Fjordleiren, Gjøvik
Somrene 2016, 2017 og 2018
- Vakt fra 7 til 15
`,
    description: 'Elvebakken barnehage har to avdelinger med fire ansatte hver. Vi har 60 barn.',
    kept: [
      'Det kan passe godt når dere har 60 barn.',
      'Å lede åtte ansatte frister meg.',
      'I tre somre var jeg assistent på Fjordleiren.',
    ],
    marked: ['Å lede elleve ansatte frister meg.', 'I seks somre var jeg assistent på Fjordleiren.'],
  },
]

describe.each(all)('numbers and names as they stand, told in $language', (given) => {
  const posting = postingWith({
    title: 'Leitung',
    company: 'Cauce & Dale',
    language: given.language,
    description: given.description,
  })
  const marks = async (text: string): Promise<string[]> =>
    markedIn(text, { resume: await readResume({ bytes: Buffer.from(given.resume) }), posting })
  test.each(given.kept)('are not marked: %s', async (text) => expect(await marks(text)).toEqual([]))
  test.each(given.marked)('are marked where they are others: %s', async (text) =>
    expect(await marks(text)).not.toEqual([]),
  )
})
