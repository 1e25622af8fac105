import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../test/files/postings.ts'
import { jobWords, roleOf } from './job.ts'

describe('a title is said as one would say it', () => {
  test.each([
    ['Senior Backend Developer (Python/Django) (m/f/d)', 'Senior Backend Developer'],
    ['1 Junior, 1 Intermediate/Senior Frontend Developer', 'Frontend Developer'],
    ['Software Developers, Support Engineers', 'Software Developer'],
    ['Sr. Sales Executive (4418)', 'Sr. Sales Executive'],
    ['Team Lead & Python Developer in Lyon (France)', 'Team Lead & Python Developer'],
    ['CHEF DE PROJET SAP (H/F)', 'Chef de projet SAP'],
    ['RESPONSABLE RH (H/F)', 'Responsable RH'],
    ['Regnskapsmedarbeider 80%', 'Regnskapsmedarbeider'],
    [
      'Lege med ansvar for forebyggende helsetjenester til barn og unge i hele kommunen',
      'Lege med ansvar for forebyggende helsetjenester',
    ],
    [
      'Koordinator og kontaktperson med ansvar for barn unge og deres familier',
      'Koordinator og kontaktperson',
    ],
    ['Chef(fe) d’équipe maintenance', 'Chef d’équipe maintenance'],
    ['Technicien(ne) référent(e) chimie de l’eau', 'Technicien référent chimie de l’eau'],
    ['Barne- og ungdomsbibliotekar', 'Barne- og ungdomsbibliotekar'],
    ['Sach- und Fachbearbeiterin (m/w/d)', 'Sach- und Fachbearbeiterin'],
    ['Vil du bli med i teamet vårt?', null],
    ['', null],
  ])('%s', (title, said) => {
    expect(roleOf(postingWith({ title }))).toBe(said)
  })

  test('without the place and the company behind it', () => {
    const place = { title: 'Support Engineer Vienna', location: 'Vienna, Austria' }
    expect(roleOf(postingWith(place))).toBe('Support Engineer')
    expect(roleOf(postingWith({ title: 'Vendedor/a Deportes Sierra', company: 'Deportes Sierra' }))).toBe(
      'Vendedor/a',
    )
  })
})

test.each([
  ['Lindenhof Werkzeuge GmbH', 'Lindenhof Werkzeuge'],
  ['NORDVIK KOMMUNE', 'Nordvik Kommune'],
  ['ATELIERS DU LEVANT', 'Ateliers du Levant'],
  ['IKEA', 'IKEA'],
  ['eBay Inc.', 'eBay'],
  ['AB', 'AB'],
  ['x'.repeat(61), null],
])('the company %s is called %s', (company, said) => {
  expect(jobWords(postingWith({ company })).company).toBe(said)
})

const referenceSaid = (reference: string): string | null => jobWords(postingWith({ reference })).reference

test('a database’s own identifier is no reference to quote', () => {
  expect(referenceSaid('R-4418')).toBe('R-4418')
  expect(referenceSaid('00df0928-b013-448c-b3dd-6c6fb80eadc2')).toBeNull()
  expect(referenceSaid('46-556694-5324-000000372345F1410C')).toBeNull()
})
