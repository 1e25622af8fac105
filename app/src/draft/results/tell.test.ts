import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellEnglish } from './en.ts'
import { tellFrench } from './fr.ts'
import { tellGerman } from './de.ts'
import { tellNorwegian } from './no.ts'
import { tellSpanish } from './es.ts'
import type { Told } from './told.ts'

const told = (line: string, given: Partial<Told> = {}): Told => ({
  line,
  title: 'T',
  employer: 'Acme',
  current: false,
  after: 'nothing',
  ...given,
})

describe('English', () => {
  test.each([
    ['Led a team of 4', {}, 'As T at Acme, I led a team of 4.'],
    ['Led a team of 4', { after: 'same-job' }, 'I also led a team of 4.'],
    ['Led a team of 4', { after: 'earlier-job' }, 'Before that, at Acme, I led a team of 4.'],
    ['Manage 45 accounts', { current: true }, 'As T at Acme, I manage 45 accounts.'],
    ['Manages 45 accounts', { current: true }, 'As T at Acme, I manage 45 accounts.'],
    ['Successfully migrated 3 TB', {}, 'As T at Acme, I successfully migrated 3 TB.'],
    ['Responsible for 3 sites', {}, 'As T at Acme, I was responsible for 3 sites.'],
    ['Managing a budget of 2m', {}, 'As T at Acme, my work included managing a budget of 2m.'],
    [
      'Maintenance of 12 machines',
      { current: true },
      'As T at Acme, my work includes maintenance of 12 machines.',
    ],
    ['Led it all', { title: null }, 'At Acme, I led it all.'],
    ['Led it all', { title: null, employer: null }, 'I led it all.'],
  ] as const)('%s', (line, given, said) => {
    expect(tellEnglish(told(line, given))).toBe(said)
  })

  test.each([
    'Embedded systems in C++',
    'Certified welder for 3 firms',
    'Top 10 % of all sellers',
    'Python and SQL',
  ])('does not bend “%s”', (line) => {
    expect(tellEnglish(told(line))).toBeNull()
  })

  test('a word that is a noun of work too is a verb where a second one follows', () => {
    expect(tellEnglish(told('Commission and brief 12 reporters', { current: true }))).toBe(
      'As T at Acme, I commission and brief 12 reporters.',
    )
  })

  test('a present tense of a job that is over is not told in the present', () => {
    expect(tellEnglish(told('Manage 45 accounts'))).toBeNull()
  })

  test.each([
    'Mentor to two apprentices',
    'Own route of 84 meters',
    'Design engineer on 11 schemes',
    'Process support for three works',
    'Rejected loaves down from 6 % to 2 %',
  ])('nouns and adjectives are no verbs: “%s”', (line) => {
    expect(tellEnglish(told(line, { current: true }))).toBeNull()
  })
})

describe('German', () => {
  test.each([
    ['Leitete ein Team von 5', {}, 'Als T bei Acme leitete ich ein Team von 5.'],
    ['Führte SAP ein', { after: 'earlier-job' }, 'Davor führte ich bei Acme SAP ein.'],
    [
      'Betreuung von 60 Mandanten',
      {},
      'Zu meinen Aufgaben als T bei Acme gehörte die Betreuung von 60 Mandanten.',
    ],
    [
      'Verkürzung der Abschlüsse auf 5 Wochen',
      {},
      'Als T bei Acme gelang mir die Verkürzung der Abschlüsse auf 5 Wochen.',
    ],
    ['Mitarbeit an zwei Prüfungen', { after: 'same-job' }, 'Dort arbeitete ich auch an zwei Prüfungen mit.'],
    [
      'Aufbau eines Lagers',
      { current: true, title: null },
      'Zu meinen Aufgaben bei Acme gehört der Aufbau eines Lagers.',
    ],
  ] as const)('%s', (line, given, said) => {
    expect(tellGerman(told(line, given))).toBe(said)
  })

  test.each([
    'Konzepte für drei Märkte',
    'Planung, Einkauf und Versand',
    'SAP und DATEV',
    'Kundenbewertung des Ladens: 4,7 von 5',
    'Mitarbeit im Projekt Lager: 12 Prozesse geprüft',
    'Wareneingang eingeführt',
  ])('does not bend “%s”', (line) => {
    expect(tellGerman(told(line))).toBeNull()
  })

  test.each([
    [
      'Vertrete die Leitung im Urlaub',
      { current: true },
      'Als T bei Acme vertrete ich die Leitung im Urlaub.',
    ],
    ['14 Auszubildende begleitet', {}, 'Als T bei Acme habe ich 14 Auszubildende begleitet.'],
    [
      'neue Prüfpläne für drei Linien eingeführt',
      { after: 'earlier-job' },
      'Davor habe ich bei Acme neue Prüfpläne für drei Linien eingeführt.',
    ],
    [
      'Schulung von 60 Helfern im Jahr 2024',
      { current: true },
      'Zu meinen Aufgaben als T bei Acme gehörte die Schulung von 60 Helfern im Jahr 2024.',
    ],
    [
      'Anleitung von drei Lehrlingen seit 2022',
      { current: true },
      'Zu meinen Aufgaben als T bei Acme gehört die Anleitung von drei Lehrlingen seit 2022.',
    ],
  ] as const)('%s', (line, given, said) => {
    expect(tellGerman(told(line, given))).toBe(said)
  })

  test('an employer takes the article that it wants', () => {
    expect(tellGerman(told('Leitete 3 Kurse', { employer: 'Hochschule Nord' }))).toBe(
      'Als T an der Hochschule Nord leitete ich 3 Kurse.',
    )
  })
})

describe('French', () => {
  test.each([
    [
      "Encadrement d'une équipe de 5",
      { title: "Chef d'équipe", current: true },
      "En tant que chef d'équipe chez Acme, j’assure l’encadrement d'une équipe de 5.",
    ],
    [
      'Pose de charpentes',
      { after: 'earlier-job' },
      'Auparavant, chez Acme, j’ai assuré la pose de charpentes.',
    ],
    ['Participation à un chantier', { after: 'same-job' }, 'J’ai participé aussi à un chantier.'],
    [
      'Développé une API',
      { title: 'Ingénieure' },
      'En tant qu’ingénieure chez Acme, j’ai développé une API.',
    ],
    [
      'Réduction des délais de 30 %',
      { title: null },
      'Chez Acme, j’ai obtenu la réduction des délais de 30 %.',
    ],
    [
      'Gestion du stock',
      { title: null, employer: 'Université du Nord' },
      'À l’Université du Nord, j’ai assuré la gestion du stock.',
    ],
  ] as const)('%s', (line, given, said) => {
    expect(tellFrench(told(line, given))).toBe(said)
  })

  test.each([
    "Lecture de plans et traçage d'épures",
    'Gérer une équipe',
    'Python',
    'Professeure principale de deux classes',
    'Entretien et dépannage de 62 machines',
    'Chargé de la paie',
  ])('does not bend “%s”', (line) => {
    expect(tellFrench(told(line))).toBeNull()
  })

  test('following is a noun or a verb by what comes behind it, accounting always a noun', () => {
    expect(tellFrench(told('Comptabilité générale de deux sociétés', { title: null }))).toBe(
      'Chez Acme, j’ai assuré la comptabilité générale de deux sociétés.',
    )
    expect(tellFrench(told('Suivi budgétaire de deux usines'))).toBe(
      'En tant que t chez Acme, j’ai assuré le suivi budgétaire de deux usines.',
    )
    expect(tellFrench(told('Suivi une cohorte de 40 élèves', { title: null }))).toBe(
      'Chez Acme, j’ai suivi une cohorte de 40 élèves.',
    )
  })
})

describe('Spanish', () => {
  test.each([
    [
      'Aumenté un 15 % las ventas',
      { title: 'Dependienta' },
      'Como dependienta en Acme, aumenté un 15 % las ventas.',
    ],
    [
      'Gestión de 3 tiendas',
      { after: 'earlier-job' },
      'Antes, en Acme, me ocupé de la gestión de 3 tiendas.',
    ],
    [
      'Mantenimiento de 12 equipos',
      { after: 'same-job', current: true },
      'Allí también me ocupo del mantenimiento de 12 equipos.',
    ],
    ['Participación en 3 proyectos', { title: null }, 'En Acme, participé en 3 proyectos.'],
  ] as const)('%s', (line, given, said) => {
    expect(tellSpanish(told(line, given))).toBe(said)
  })

  test('does not bend a list', () => {
    expect(tellSpanish(told('Gestión de caja y control de inventario'))).toBeNull()
  })

  test('a noun that could be a present tense is none in a job that is over', () => {
    expect(tellSpanish(told('Apoyo en banquetes', { title: null }))).toBe(
      'En Acme, me ocupé del apoyo en banquetes.',
    )
  })

  test('what a year dates is over, though the job goes on', () => {
    expect(tellSpanish(told('Renovación de los contratos en 2023', { title: null, current: true }))).toBe(
      'En Acme, me ocupé de la renovación de los contratos en 2023.',
    )
  })
})

describe('Norwegian', () => {
  test.each([
    [
      'Følger opp 24 pasienter',
      { title: 'Sykepleier', employer: 'Fjordbyen kommune', current: true },
      'Som sykepleier i Fjordbyen kommune følger jeg opp 24 pasienter.',
    ],
    ['Ledet innføringen av lister', { after: 'same-job' }, 'Der ledet jeg også innføringen av lister.'],
    [
      'Bidro til nye rutiner',
      { after: 'earlier-job', employer: 'Nordlys sykehus' },
      'Før det, ved Nordlys sykehus, bidro jeg til nye rutiner.',
    ],
    ['Ansvar for 3 butikker', { title: null }, 'Hos Acme hadde jeg ansvar for 3 butikker.'],
  ] as const)('%s', (line, given, said) => {
    expect(tellNorwegian(told(line, given))).toBe(said)
  })

  test.each([
    'Leder for 5 ansatte',
    'Prosjektet kom i mål',
    'Superbruker på bookingsystemet',
    'Lokalitet med 8 merder',
    'Dødelighet ned fra 14 til 9 prosent',
    'Salget i avdelingen opp 18 prosent',
    'Åpnet og stengte butikken',
  ])('does not bend “%s”', (line) => {
    expect(tellNorwegian(told(line))).toBeNull()
  })
})

test('whatever the line, what is told keeps all of its words but the first, and is one line', () => {
  const word = fc.stringMatching(/^[A-ZÀ-Ý]?[a-zà-ÿ]{1,9}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 2, maxLength: 8 }),
      fc.constantFrom<Told['after']>('nothing', 'same-job', 'earlier-job'),
      fc.boolean(),
      (parts, after, current) => {
        const line = parts.join(' ')
        for (const tell of [tellEnglish, tellGerman, tellFrench, tellSpanish, tellNorwegian]) {
          const said = tell(told(line, { after, current }))
          if (said === null) continue
          expect(said.endsWith('.')).toBe(true)
          expect(said).not.toMatch(/ {2}|undefined|\n/)
          for (const part of parts.slice(1)) expect(said.toLowerCase()).toContain(part.toLowerCase())
        }
      },
    ),
  )
})
