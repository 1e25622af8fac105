import { expect, test } from 'vitest'
import { kindsIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'

const marks = (language: string, text: string, requirement: string): string[] =>
  kindsIn(text, {
    resume,
    posting: postingWith({
      title: 'Baker',
      company: 'Wheatfield Row',
      language,
      requirements: [requirement],
      description: requirement,
    }),
    contact: null,
    language,
  })

test.each([
  ['en', 'You plan the ovens in Bakeflow; I use it every day.', 'Experience with Bakeflow'],
  ['de', 'Sie planen mit Bakeflow: damit arbeite ich täglich.', 'Erfahrung mit Bakeflow'],
  ['de', 'Mit Bakeflow, das Sie nennen, arbeite ich täglich.', 'Erfahrung mit Bakeflow'],
  ['fr', "Vous citez Bakeflow ; je l'utilise chaque jour.", 'Connaissance de Bakeflow'],
  ['fr', "Le logiciel Bakeflow, je m'en sers chaque jour.", 'Connaissance de Bakeflow'],
  ['no', 'Dere nevner Bakeflow; jeg bruker det daglig.', 'Kjennskap til Bakeflow'],
])('%s, a tool of the posting claimed: %s', (language, text, requirement) =>
  expect(marks(language, text, requirement)).not.toEqual([]),
)

test.each([
  ['en', 'You plan the ovens in Bakeflow; I know it only by name.', 'Experience with Bakeflow'],
  ['en', 'You plan the ovens in Bakeflow; I would use it gladly.', 'Experience with Bakeflow'],
  ['de', 'In Bakeflow, das Sie nennen, würde ich mich gern einarbeiten.', 'Erfahrung mit Bakeflow'],
  ['fr', 'Le logiciel Bakeflow, je le découvrirai chez vous.', 'Connaissance de Bakeflow'],
  ['no', 'Dere nevner Bakeflow; jeg kjenner det bare av navn.', 'Kjennskap til Bakeflow'],
])('%s, no claim: %s', (language, text, requirement) =>
  expect(marks(language, text, requirement)).toEqual([]),
)
