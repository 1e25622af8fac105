import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

const resumes = {
  en: `Odile Farrow
Lift engineer

EXPERIENCE

Lift Engineer | Pellworth Lifts, Stoke
March 2016 - present
- Overhauled a goods lift in 210 hours (plan: 260 hours)

Apprentice | Orrell Hoists, Stoke
September 2012 - February 2016
- Greased 90 winches

EDUCATION

BSc (Hons) Mechanics, University of Keele, 2020
Level 3 Diploma in Rigging, Stoke College, 2016

CERTIFICATES
Signing Level 1 and 2, 2019
`,
  de: `Odile Farrow
Tischlerin

BERUFSERFAHRUNG

Tischlerin | Pellworth Möbel, Celle
März 2016 - heute
- 310 Türen gebaut
`,
  no: `Odile Farrow
Heismontør

ERFARING

Heismontør | Pellworth Heis, Hamar
mars 2016 - i dag
- Feil per heis ned fra 14 til 9 prosent

KURS
Cisco AX-100 Nettverk, 2024
`,
  fr: `Odile Farrow
Menuisière

EXPÉRIENCE

Menuisière | Atelier Brancion, Nantes (équipe de 5)
mars 2016 - aujourd'hui
- Taux de rebut ramené de 9 % à 5 %
- Fabrication de portes, 310 par an
`,
  es: `Odile Farrow
Bióloga

EXPERIENCIA

Investigadora predoctoral | Centro Arenal, Gijón
marzo de 2016 - febrero de 2020
- Tres campañas de muestreo

FORMACIÓN

Doctorado en Biología, Universidad de Oviedo, 2020
`,
}
const descriptions = {
  en: 'Wheatfield Row cares for 40 lifts. We want to plant 2,600 oak and lime trees by 2029. You will run our weekly panel on hoists and cranes, with 30 sittings a year. You report to Orla Fenwick. Downtime stands at 14 %, and we want it below 6 % by spring. The district has 310 tree preservation orders and receives 200 applications a year.',
  de: 'Bis zu drei Tage in der Woche können Sie von zu Hause arbeiten. Wir bauen aus Holz und arbeiten mit Trovilo. Gefertigt wird in Vektro.',
  no: 'Nedetiden var 12 prosent i fjor. Alle feil føres i Liftlog. Du følger opp seks elektrikere. Kontoret ligger i Brumunddal.',
  fr: 'Le taux de rebut atteint 8 %, et nous visons 4 %. Nos plans passent par Ligneo.',
  es: 'Buscamos a alguien para el laboratorio.',
}
type Language = keyof typeof resumes
const read = Object.fromEntries(
  await Promise.all(
    Object.entries(resumes).map(async ([language, text]) => [
      language,
      await readResume({ bytes: Buffer.from(text) }),
    ]),
  ),
)
const marks = (text: string, language: Language): string[] =>
  markedIn(text, {
    resume: read[language],
    posting: postingWith({
      title: 'Site Manager',
      company: 'Wheatfield Row',
      language,
      description: descriptions[language],
    }),
    contact: null,
    language,
  })

describe('no claim, or a true one', () => {
  test.each<[string, Language, string]>([
    [
      'a share whose name stands before it',
      'en',
      'Downtime of 14 % with a target below 6 % is a problem I know.',
    ],
    [
      'what the posting says of itself',
      'fr',
      'Votre annonce parle d’un taux de rebut de 8 %, à ramener à 4 % avec les portes.',
    ],
    ['how many they are', 'fr', 'Nous sortons 310 portes par an, à cinq.'],
    ['those told of in the posting', 'no', 'Der kan jeg være til nytte for de seks elektrikerne.'],
    ['a name and what it is', 'no', 'I 2024 tok jeg Cisco-kurset AX-100.'],
    ['a name that goes on behind an aside', 'no', 'Liftlog, som dere nevner, må jeg lære.'],
    ['a tool yet unknown', 'de', 'Das Programm Trovilo, mit dem Ihre Leute arbeiten, kenne ich noch nicht.'],
    ['a tool yet to be learnt', 'de', 'In Vektro arbeite ich mich gern ein.'],
    ['a town of the posting', 'no', 'Jeg flytter gjerne til Brumunddal.'],
    ['a noun behind a preposition', 'de', 'Ich arbeite mit Akribie, auch nach Dienstschluss.'],
    ['a means of talking', 'de', 'Gern sprechen wir per Video.'],
    ['weather behind “bei”', 'de', 'Auch bei Hitze und bei Schnee bleibe ich gelassen.'],
    ['what a clause says as a subject', 'de', 'Dass Sie Holz mögen, hat mich auf Sie aufmerksam gemacht.'],
    ['work from home by another name', 'de', 'Sie bieten drei Tage Homeoffice.'],
    ['a degree without its field', 'en', 'I have a degree in mechanics.'],
    ['a verb behind a diploma', 'en', 'My Level 3 diploma in rigging dates from 2016.'],
    ['the second of two steps', 'en', 'I took Signing to Level 2.'],
    ['how far two figures are apart', 'en', 'I overhauled a goods lift in 210 hours, 50 under the plan.'],
    ['the latest years', 'en', 'For the last ten I have been at Pellworth Lifts.'],
    ['a name behind a colon', 'en', 'I know such nights well: Orla Fenwick will find me used to them.'],
    ['years, and the one who acts', 'en', 'For years I stood on the other side of the panel.'],
    ['a thought about the firm', 'en', 'I imagine every hour counts at Wheatfield Row as well.'],
    [
      'a large number with another word',
      'en',
      'I have planted trees myself, which fits your 2,600 new trees.',
    ],
    [
      'how often, by what comes out of it',
      'en',
      'Your panel on hoists and cranes, thirty times a year, is what draws me.',
    ],
    ['what was told before', 'en', 'That habit of greasing first should suit you.'],
    ['“was”, and not “our”', 'no', 'I annonsen står det at nedetiden var 12 prosent i fjor.'],
    ['a thing that the letter is about', 'no', 'Jeg glemte én ting i søknaden om Liftlog.'],
    [
      'a doctorate in a job',
      'es',
      'Durante mi doctorado en el Centro Arenal hice tres campañas de muestreo.',
    ],
  ])('is not marked: %s', (_, language, text) => expect(marks(text, language)).toEqual([]))

  test.each<[string, Language, string]>([
    ['a tool of the posting as an object', 'no', 'Liftlog bruker jeg hver dag.'],
    ['a tool of theirs', 'de', 'Mit Ihrem System Trovilo plane ich seit Jahren.'],
    [
      'a tool behind an aside',
      'de',
      'Das Programm Trovilo, mit dem Ihre Leute arbeiten, benutze ich seit Jahren.',
    ],
    [
      'a tool that is known, and only another new',
      'fr',
      'Je connais Ligneo, seule la menuiserie navale serait nouvelle pour moi.',
    ],
    ['a familiar tool', 'fr', 'Ligneo, l’outil de vos plans, m’est déjà familier.'],
    ['a tool of the posting', 'de', 'Täglich arbeite ich mit Trovilo.'],
    ['a firm behind “bei”', 'de', 'Ich war sechs Jahre bei Rheinlack.'],
    ['a town', 'de', 'Ich arbeite seit 2016 in Hildesheim.'],
    ['another field', 'en', 'I have a nursing degree.'],
    ['another diploma', 'en', 'My Level 3 diploma in land surveying dates from 2016.'],
    ['a third step', 'en', 'I took Signing to Level 3.'],
    ['figures further apart', 'en', 'I overhauled a goods lift in 210 hours, 80 under the plan.'],
    ['more of the latest years', 'en', 'For the last twenty I have been at Pellworth Lifts.'],
    ['a deed at the firm', 'en', 'I mended lifts at Wheatfield Row.'],
    ['a rate of one’s own', 'fr', 'À l’Atelier Brancion, j’ai ramené le taux de rebut de 9 % à 8 %.'],
    ['more than they are', 'fr', 'Nous sortons 310 portes par an, à sept.'],
    ['a share that one brought about', 'en', 'I brought downtime below 6 %.'],
    ['a name that is known behind an aside', 'no', 'Liftlog, som dere nevner, kan jeg godt.'],
    ['those that one led', 'no', 'Hos Pellworth Heis ledet jeg de seks elektrikerne.'],
    ['“was” of the writer', 'no', 'Nedetiden hos oss var 12 prosent da jeg ledet Pellworth Heis.'],
  ])('is marked: %s', (_, language, text) => expect(marks(text, language)).not.toEqual([]))
})
