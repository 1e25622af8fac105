import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Manager', company: 'Lowther Freight' })
const resumeOf = async (lines: string) => await readResume({ bytes: Buffer.from(lines) })

const joiner = await resumeOf(`Ada Sorrel

EXPERIENCE

Joiner | Fellside Joinery, Kendal
March 2019 - present
- Lead a gang of four
- Keep the timber store in order
`)
const recepcionista = await resumeOf(`Ada Sorrel

PERFIL
Jefa de recepción con experiencia en hotel de montaña

EXPERIENCIA

Jefa de recepción | Hotel Sierra Alta, Jaca
marzo de 2019 - actualidad
- Atiendo 80 habitaciones
`)
const technician = await resumeOf(`Ada Sorrel

EXPERIENCE

Technician | Fellside Dyes, Kendal
March 2019 - present
- Supervise two laboratory assistants at the bench
- Run the sample store
`)
const manager = await resumeOf(`Ada Sorrel

EXPERIENCE

Store Manager | Fellside Toys, Kendal
March 2019 - present
- 12 staff
`)
const deputy = await resumeOf(`Inès Morvan

EXPÉRIENCE

Responsable adjointe, Librairie des Halles, Brest
Depuis mars 2019
- Encadrement de quatre vendeurs
`)
const foreman = await resumeOf(`Ada Sorrel

EXPERIENCE

Shift Leader | Fellside Dairy, Kendal
March 2019 - present
- In charge of the evening shift of a dairy depot with 14 lorries
`)
const archivera = await resumeOf(`Inés Robledo

EXPERIENCIA

Archivera, Fundación Almenar, Cádiz
marzo 2019 - actualidad
- Descripción de 4000 planos
`)

const anleiterin = await resumeOf(`Ada Sorrel

BERUFSERFAHRUNG

März 2019 - heute
Pflegefachfrau, Klinikum Rodental
- Praxisanleiterin auf der Station seit 2021
`)

const marked = (resume: typeof joiner, text: string): string[] => markedIn(text, { resume, posting })

describe('a whole firm or department that is led', () => {
  test.each([
    'At Fellside Joinery I run the whole workshop.',
    'I head the training department at Fellside Joinery.',
    "I manage all the firm's joiners.",
    'In 2023 I took over the running of the business.',
    'At Fellside Joinery I manage all production.',
    'I run the canteen of Fellside Joinery.',
    'At Fellside Joinery I lead all the crews.',
    "I head the joiners' whole training department at Fellside Joinery.",
    'At Fellside Joinery I run the whole delivery scheme.',
    'I manage every fitting crew at Fellside Joinery.',
  ])('said nowhere: %s', (text) => expect(marked(joiner, text)).not.toEqual([]))
  test.each([
    'I lead a gang of four at Fellside Joinery.',
    'I would gladly run a whole workshop one day.',
    'I have never managed a department.',
    'Will the new foreman run the whole workshop?',
  ])('not said: %s', (text) => expect(marked(joiner, text)).toEqual([]))
  test('of those who work there, one group is not all, and who leads by title may lead all', () => {
    expect(marked(joiner, 'I lead the whole gang of four at Fellside Joinery.')).toEqual([])
    expect(marked(manager, 'I lead the whole team at Fellside Toys.')).toEqual([])
  })
  test('who led people in a place did not lead the place', () => {
    expect(marked(technician, 'I manage the entire laboratory at Fellside Dyes.')).not.toEqual([])
    expect(marked(technician, 'I run the whole sample store at Fellside Dyes.')).toEqual([])
    expect(marked(technician, 'I supervise a bench the whole week at Fellside Dyes.')).toEqual([])
  })
  test('who guides apprentices does not lead', () => {
    expect(marked(anleiterin, 'Im Klinikum Rodental leite ich die gesamte Station.')).not.toEqual([])
    expect(marked(anleiterin, 'Im Klinikum Rodental bin ich Praxisanleiterin auf der Station.')).toEqual([])
  })
  test('a department has a name behind it', () => {
    expect(marked(archivera, 'Dirijo el departamento cartográfico de la Fundación Almenar.')).not.toEqual([])
    expect(marked(archivera, 'Trabajo en el departamento cartográfico de la Fundación Almenar.')).toEqual([])
  })
  test('a title that leads proves it', () => {
    expect(marked(manager, 'I manage the store at Fellside Toys and its 12 staff.')).toEqual([])
    expect(marked(manager, 'I run the whole shop at Fellside Toys.')).toEqual([])
  })
  test('a deputy’s does not', () => {
    expect(marked(deputy, 'À la Librairie des Halles, je dirige seule tout le magasin.')).not.toEqual([])
    expect(marked(deputy, 'À la Librairie des Halles, je gère la boutique tout entière.')).not.toEqual([])
    expect(marked(deputy, "À la Librairie des Halles, j'encadre quatre vendeurs.")).toEqual([])
  })
  test('who leads a shift or a team by title does not lead the place, nor every part of it', () => {
    expect(marked(foreman, 'At Fellside Dairy I manage the depot.')).toEqual([])
    expect(marked(foreman, 'At Fellside Dairy I run the whole depot.')).not.toEqual([])
    expect(marked(foreman, 'At Fellside Dairy I run the laboratory.')).not.toEqual([])
    expect(marked(manager, 'At Fellside Toys I run every technical department.')).not.toEqual([])
    expect(marked(manager, 'At Fellside Toys I run the office.')).toEqual([])
  })
  test('a title leads what it names, and not the house that its line names beside it', () => {
    expect(marked(recepcionista, 'Dirijo a toda la plantilla del hotel.')).not.toEqual([])
    expect(marked(recepcionista, 'Dirijo toda la recepción.')).toEqual([])
    expect(marked(joiner, 'At Fellside Joinery I run the salon.')).not.toEqual([])
  })
})
