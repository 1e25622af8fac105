import { expect, test } from 'vitest'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'
import { checkText } from '../check.ts'

const posted: Record<string, string> = {
  en: 'Early shifts fall on every third Sunday. You lead four apprentices in the pastry corner. A second oven arrives in autumn 2027. Flour comes from mills within 40 km. Half of the loaves are sourdough.',
  de: 'Der Sonntagsdienst fällt alle drei Wochen an. Im Herbst 2027 kommt ein zweiter Steinofen.',
  fr: 'La farine vient de moulins à moins de 40 km. Le second fournil ouvre en mars 2027.',
  es: 'La harina llega de molinos a menos de 40 km. El segundo horno llega en marzo de 2027.',
  no: 'Søndagsvakten er hver tredje helg. I oktober 2027 får vi en ny steinovn.',
}
const offers = (language: string, text: string): string[] =>
  checkText(text, {
    resume,
    posting: postingWith({
      title: 'Baker',
      company: 'Wheatfield Row',
      language,
      description: posted[language] ?? '',
    }),
    contact: null,
    language,
    today: new Date('2026-11-22'),
  }).unsupported.map((one) => one.text)

test.each([
  ['en', 'Early shifts on every fifth Sunday would suit me.'],
  ['en', 'The nine apprentices in your pastry corner made me curious.'],
  ['en', 'Would the nine apprentices in the pastry corner be new?'],
  ['en', 'I read that the second oven arrives in spring 2027.'],
  ['en', 'I like that all the loaves are sourdough.'],
  ['de', 'Der Sonntagsdienst alle sechs Wochen passt gut zu mir.'],
  ['fr', 'De la farine de moulins à moins de 15 km, voilà qui me plaît.'],
  ['es', 'Me gusta que la harina llegue de molinos a menos de 15 km.'],
  ['no', 'Søndagsvakt hver femte helg passer meg fint.'],
])('%s, otherwise than the posting: %s', (language, text) => expect(offers(language, text)).not.toEqual([]))

test.each([
  ['en', 'Early shifts on every third Sunday would suit me.'],
  ['en', 'Would two days a week in the pastry corner be possible?'],
  ['en', 'The four apprentices in your pastry corner made me curious.'],
  ['en', 'The second oven, in autumn 2027, would be mine to heat.'],
  ['de', 'Der Sonntagsdienst alle drei Wochen passt gut zu mir.'],
  ['fr', 'De la farine de moulins à moins de 40 km, voilà qui me plaît.'],
  ['es', 'El horno de marzo de 2027 me da ganas de empezar.'],
  ['no', 'Den nye steinovnen i oktober 2027 gleder jeg meg til.'],
])('%s, as the posting has it: %s', (language, text) => expect(offers(language, text)).toEqual([]))
