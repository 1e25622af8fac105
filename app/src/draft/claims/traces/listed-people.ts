import { fold, stem, words } from '../fold.ts'
import type { Fact } from '../source.ts'
import { namesPeople } from '../topic.ts'
import { saysLed } from './led.ts'
import { claimWords, pattern } from '../words/words.ts'

const article = '(?:an?|one|eine?[nrm]?|une?|una?|uno|en|ei|et)'
const item = String.raw`(?:(?:to|with|a|au|de|con|til|med|mit) )?${article} [\p{L}'-]+(?: (?!(?:and|und|et|y|e|og|plus|sowie) )[\p{L}'-]+){0,2}`
const list = new RegExp(
  String.raw`(?<!\p{L})${item}(?:, ${item})*,? (?:and|und|et|y|e|og|plus|sowie) ${item}(?!\p{L})`,
  'gu',
)
const split = new RegExp(String.raw`,? (?:and|und|et|y|e|og|plus|sowie) (?=${item})|, (?=${item})`, 'u')
const opening = new RegExp(String.raw`^(?:\p{L}{1,4} )?${article} `, 'u')
const titles = Object.values(claimWords)
  .map((language) => language.titles)
  .join('|')

/** Does a line name just so many people one by one: "I coordinate two people", of "coordinate a writer and a designer"? */
export function namesSoMany(value: number, fact: Fact, said: string): boolean {
  // Those whom a line says its person leads are people, whatever their trade.
  const leads = saysLed(fact)
  return [...fact.folded.matchAll(list)].some(([all]) => {
    const items = all.split(split)
    // "Coordino a una redactora y a un diseñador": in Spanish the preposition says that they are people.
    const led = leads || items.every((one) => /^a una? /.test(one))
    const named = items.map((one) => one.replace(opening, ''))
    return items.length === value && named.every((one) => led || isPerson(one) || isNamed(one, said))
  })
}

const isPerson = (one: string): boolean => namesPeople(one) || pattern(titles).test(one)

/** What the sentence calls by the same word may be anybody. */
function isNamed(one: string, said: string): boolean {
  const [first] = words(one)
  const stems = new Set(words(fold(said)).map(({ text }) => stem(text)))
  return first !== undefined && stems.has(stem(first.text))
}
