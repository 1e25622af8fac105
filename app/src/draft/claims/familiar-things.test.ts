import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'

const relations = (text: string, language: string): string[] => {
  const posting = postingWith({ title: 'Baker', company: 'Wheatfield Row', language, description: 'Bread' })
  return markedIn(text, { resume, posting, language }, 'relation')
}

describe('no acquaintance', () => {
  test.each([
    ['en', 'Excel is an old friend of mine, and so is the till.'],
    ['en', 'I worked nights for two years, and I know what that asks of a family.'],
    ['en', 'My manager gave me the keys after six months.'],
    ['en', 'We met every deadline last winter.'],
    ['de', 'Ihre Ausschreibung für die Leitung der Backstube hat mich sofort angesprochen.'],
    ['de', 'Die Zeit in der Mühle hat mir viel Freude gegeben.'],
    ['de', 'Meine Chefin hat mir früh die Schichtleitung anvertraut.'],
    ['fr', 'Ces années au moulin m’ont donné le goût du seigle.'],
    ['fr', 'Je connais votre maison par son pain.'],
    ['es', 'Ese programa lo conozco de mi empleo anterior.'],
    ['es', 'Me presento para el puesto de panadero.'],
    ['es', 'Mi jefa me dio las llaves a los seis meses.'],
    ['no', 'Jeg kjenner nattarbeid fra før.'],
    ['no', 'Annonsen deres fikk meg til å skrive.'],
    ['no', 'Vi snakket mye om oppskrifter i teamet.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).toEqual([]))
})

describe('an acquaintance that no document holds', () => {
  test.each([
    ['en', 'Your colleague at the fair was kind enough to give me your name.'],
    ['en', 'Thank you for taking the time to see me in May.'],
    ['en', 'I once shared a kitchen with your night baker.'],
    ['de', 'Wie Sie mir am Telefon gesagt haben, suchen Sie dringend.'],
    ['de', 'Ihre Anzeige hat mir ein Freund geschickt.'],
    ['de', 'Durch Ihren Müller bin ich auf die Stelle gestoßen.'],
    ['fr', 'Merci encore de m’avoir reçu en juin.'],
    ['fr', 'J’ai eu le plaisir de vous rencontrer à la fête du pain.'],
    ['es', 'Coincidí con usted en la feria del pan.'],
    ['es', 'Como me comentó por teléfono, les falta gente.'],
    ['no', 'Dere kjenner meg fra før.'],
    ['no', 'Det var hyggelig å treffe dere på messen.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).not.toEqual([]))
})
