import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const read = async (text: string) => await readResume({ bytes: Buffer.from(text) })

const english = await read(`Maud Ellery
Laundry Clerk

EXPERIENCE

Laundry Clerk | Whitewell Linen, Bolton
March 2020 - present
- Supervise an ironer and a driver
- Return time for hotel sheets cut from 28 to 9 days
- Price per sheet down from 2.10 to 1.40 euros
- Send hotels a fortnightly stock letter
- Wrote a loss report; the owners closed two depots because of it
- Sorting group of 5, three times a week

SKILLS
Excel (basic)
`)
const german = await read(`Ilse Brandt
Bibliothekarin

BERUFSERFAHRUNG

Bibliothekarin | Stadtbücherei Rotenfeld
03/2020 - heute
- Wartezeit auf Bestellungen von 21 auf 6 Tage verkürzt
- Ausleihen von 40 auf 88 Prozent des Bestands gesteigert
`)
const french = await read(`Odile Marchand
Boulangère

EXPÉRIENCE

Boulangère | Fournil des Halles, Nantes
mars 2020 - aujourd'hui
- Pertes de farine réduites de 38 %
- Lettre bimensuelle aux restaurants
`)
const spanish = await read(`Inés Robledo
Jefa de sala

EXPERIENCIA

Jefa de sala | Restaurante La Solana, Burgos
marzo de 2020 - actualidad
- Gestiono un presupuesto anual de 85.000 euros en vajilla y flores
- Bajé el coste por cubierto de 14,20 a 11,80 euros
- Coordino a una sumiller y a un florista externos
`)
const norwegian = await read(`Tiril Moe
Hagearbeider

ERFARING

Hagearbeider | Lundeby Gartneri, Hamar
mars 2020 - nå
- Økte spiringen fra 31 til 68 prosent
- Nyhetsbrev til kundene annenhver uke
`)
const languages = { en: english, de: german, fr: french, es: spanish, no: norwegian }
const marks = (language: keyof typeof languages, text: string): string[] =>
  markedIn(text, { resume: languages[language], language })

describe('what two figures of one line make', () => {
  test.each([
    [
      'en',
      'another unit of time',
      'At Whitewell Linen I cut the return time for sheets from four weeks to 9 days.',
    ],
    ['en', 'a price that fell by less than two', 'I brought the price per sheet down by 0.70 euros.'],
    ['en', 'how often, in other words', 'At Whitewell Linen I send hotels a stock letter every two weeks.'],
    ['en', 'a count beside how often', 'I take a sorting group of five three times a week.'],
    ['en', 'people named one by one', 'At Whitewell Linen I supervise two people.'],
    ['en', 'what a report led to', 'My loss report led the owners to close two depots.'],
    ['fr', 'what it led others to', 'Cela a conduit la direction à revoir les commandes.'],
    ['en', 'getting by', 'For lists I manage with basic Excel.'],
    [
      'de',
      'another unit of time',
      'Die Wartezeit auf Bestellungen habe ich von drei Wochen auf 6 Tage verkürzt.',
    ],
    [
      'de',
      'a ratio beside the figure reached',
      'Die Ausleihen habe ich mehr als verdoppelt, auf 88 Prozent des Bestands.',
    ],
    [
      'fr',
      'a bound before the share',
      'Au Fournil des Halles, j’ai réduit les pertes de farine de plus d’un tiers.',
    ],
    ['fr', 'how often, in other words', 'J’envoie toutes les deux semaines une lettre aux restaurants.'],
    [
      'es',
      'a sum of another order',
      'Llevo también la vajilla (85.000 euros al año) y he bajado el coste por cubierto en 2,40 euros.',
    ],
    ['es', 'people named one by one', 'Coordino a dos personas externas, una sumiller y un florista.'],
    ['no', 'a ratio beside the figure reached', 'Jeg mer enn doblet spiringen, til 68 prosent.'],
  ] as const)('is not marked: %s: %s', (language, _, text) => expect(marks(language, text)).toEqual([]))

  test.each([
    [
      'en',
      'too many weeks',
      'At Whitewell Linen I cut the return time for sheets from six weeks to 9 days.',
      'six',
    ],
    ['en', 'too often', 'I take a sorting group of five four times a week.', 'four times a week'],
    ['en', 'too many people', 'At Whitewell Linen I supervise four people.', 'four'],
    ['en', 'leading', 'I led the owners to close two depots.', 'led'],
    ['fr', 'too great a share', 'J’ai réduit les pertes de farine de plus de deux tiers.', 'deux tiers'],
    ['es', 'too great a difference', 'He bajado el coste por cubierto en 4,40 euros.', '4,40 euros'],
    ['no', 'too great a ratio', 'Jeg mer enn tredoblet spiringen, til 68 prosent.', 'tredoblet'],
  ] as const)('is marked: %s: %s', (language, _, text, mark) =>
    expect(marks(language, text)).toContainEqual(expect.stringContaining(mark)),
  )
})
