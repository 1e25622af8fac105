import { expect, test } from 'vitest'
import { markedAtBakery } from '../../../../test/files/marks.ts'

const posted: Record<string, string> = {
  en: 'Early shifts fall on every third Sunday. You lead four apprentices in the pastry corner. A second oven arrives in autumn 2027. Flour comes from mills within 40 km. Half of the loaves are sourdough. A quarter of the orders come by phone. You bake three mornings a week, Tuesday to Saturday.',
  de: 'Der Sonntagsdienst fällt alle drei Wochen an. Im Herbst 2027 kommt ein zweiter Steinofen. Gebacken wird von Dienstag bis Samstag.',
  fr: 'La farine vient de moulins à moins de 40 km. Le second fournil ouvre en mars 2027. Le poste demande un dimanche sur trois.',
  es: 'La harina llega de molinos a menos de 40 km. El segundo horno llega en marzo de 2027. Trabajarás de martes a sábado.',
  no: 'Søndagsvakten er hver tredje helg. I oktober 2027 får vi en ny steinovn. Du har tre morgenvakter i uken.',
}
const offers = markedAtBakery(posted)

test.each([
  ['en', 'Early shifts on every fifth Sunday would suit me.'],
  ['en', 'The nine apprentices in your pastry corner made me curious.'],
  ['en', 'Would the nine apprentices in the pastry corner be new?'],
  ['en', 'I read that the second oven arrives in spring 2027.'],
  ['en', 'I like that all the loaves are sourdough.'],
  ['en', 'I like that every order comes by phone.'],
  ['en', 'I like that 80 % of the loaves are sourdough.'],
  ['de', 'Der Sonntagsdienst alle sechs Wochen passt gut zu mir.'],
  ['fr', 'De la farine de moulins à moins de 15 km, voilà qui me plaît.'],
  ['es', 'Me gusta que la harina llegue de molinos a menos de 15 km.'],
  ['no', 'Søndagsvakt hver femte helg passer meg fint.'],
  // What suits is something of the job.
  ['en', 'One morning a week would suit me well.'],
  ['fr', 'Un dimanche sur deux me convient très bien.'],
  ['no', 'Fem morgenvakter i uken passer fint for meg.'],
  // A year to come, where nobody says "I".
  ['en', 'A second oven in spring 2027, with 2,000 loaves a day, needs somebody calm.'],
  ['es', 'Un segundo horno en enero de 2027 exige ordenar la masa desde el primer día.'],
  // Another working week.
  ['en', 'A start at four, Monday to Friday, would be nothing new.'],
  ['de', 'Die Woche von Montag bis Freitag passt gut zu mir.'],
  ['es', 'El horario de lunes a viernes me encaja muy bien.'],
])('%s, otherwise than the posting: %s', (language, text) => expect(offers(language, text)).not.toEqual([]))

const bakery: Record<string, string> = {
  en: 'Tastings are held every Thursday, and a newsletter goes out every spring. The shop stays open while the oven is rebuilt. Six village fairs a year are visited. We want to double the rye range within two years. The post is permanent. In 2027 we replace the mixers on two of the three lines.',
  de: 'Die Verkostung findet jeden Donnerstag statt. Die Stelle ist unbefristet. 2027 stellen wir auf Dinkel um.',
  fr: 'La dégustation a lieu chaque jeudi. Le poste est un CDI, en horaires du matin. Le tutorat dure deux mois.',
  es: 'La cata se hace cada jueves. El puesto es indefinido. La ampliación del obrador termina en 2028.',
  no: 'Smaking er hver torsdag. Stillingen er fast. Våren 2027 åpner vi bakeriutsalg ved Lillevatnet.',
}
const inBakery = markedAtBakery(bakery)

test.each([
  ['en', 'I like that tastings are held every Monday.'],
  ['en', 'I read that a newsletter goes out every month.'],
  ['en', 'What draws me is that the shop closes while the oven is rebuilt.'],
  ['en', 'Nine village fairs a year tell me that you want to be seen.'],
  ['en', 'Doubling the rye range within five years is a fine aim.'],
  ['en', 'A temporary post would suit me.'],
  ['de', 'Dass Sie 2029 auf Dinkel umstellen, finde ich mutig.'],
  ['de', 'Eine befristete Stelle passt gut zu mir.'],
  ['fr', 'Les horaires de nuit me conviennent.'],
  ['fr', 'Un tutorat de huit mois me convient très bien.'],
  ['es', 'La cata de cada lunes me atrae mucho.'],
  ['es', 'La ampliación del obrador que termina en 2026 me atrae.'],
  ['no', 'Et vikariat passer meg fint.'],
  ['no', 'Det som fristet, var bakeriutsalget som åpner ved Lillevatnet til høsten.'],
])('%s, another rhythm, moment or pole: %s', (language, text) =>
  expect(inBakery(language, text)).not.toEqual([]),
)

test.each([
  ['en', 'I like that tastings are held every Thursday.'],
  ['en', 'The weekly tastings would be a pleasure.'],
  ['en', 'What draws me is that the shop stays open while the oven is rebuilt.'],
  ['en', 'Six village fairs a year tell me that you want to be seen.'],
  ['en', 'A permanent post would suit me.'],
  ['en', 'At the moment I have a temporary contract.'],
  ['en', 'New mixers on two lines would keep me busy.'],
  ['de', 'Dass Sie 2027 auf Dinkel umstellen, finde ich mutig.'],
  ['de', 'Derzeit bin ich befristet angestellt.'],
  ['fr', 'Les horaires du matin me conviennent.'],
  ['fr', 'Un tutorat de deux mois me convient très bien.'],
  ['es', 'La cata de cada jueves me atrae mucho.'],
  ['no', 'Det som fristet, var bakeriutsalget som åpner ved Lillevatnet til våren.'],
])('%s, the rhythm, moment or pole that the posting has: %s', (language, text) =>
  expect(inBakery(language, text)).toEqual([]),
)

test.each([
  ['en', 'Early shifts on every third Sunday would suit me.'],
  ['en', 'Would two days a week in the pastry corner be possible?'],
  ['en', 'The four apprentices in your pastry corner made me curious.'],
  ['en', 'The second oven, in autumn 2027, would be mine to heat.'],
  ['de', 'Der Sonntagsdienst alle drei Wochen passt gut zu mir.'],
  ['fr', 'De la farine de moulins à moins de 40 km, voilà qui me plaît.'],
  ['es', 'El horno de marzo de 2027 me da ganas de empezar.'],
  ['no', 'Den nye steinovnen i oktober 2027 gleder jeg meg til.'],
  ['en', 'Three mornings a week would suit me well.'],
  ['en', 'At present I bake at night, Monday to Friday.'],
  ['en', 'You can reach me from Monday to Thursday.'],
  ['en', 'Early shifts on every fourth Sunday would suit me better.'],
  ['en', 'I could start in March 2027.'],
  ['fr', 'Un dimanche sur trois me convient très bien.'],
  ['es', 'El horario de martes a sábado me encaja muy bien.'],
  ['no', 'Tre morgenvakter i uken passer fint for meg.'],
])('%s, as the posting has it: %s', (language, text) => expect(offers(language, text)).toEqual([]))

const terms: Record<string, string> = {
  en: 'We bake on a single site. The quarterly tasting is yours. You work four days on, four days off. The kitchen is on a ship, two evenings out of three. Your first task is a cookbook for our harbour guests. Meals are served on the second deck. Baking takes about a day and a half a week. You lead a kitchen team of six. The kitchens of the fleet feed 900 people.',
  de: 'Sie arbeiten einen Tag Homeoffice pro Woche. Ihre erste Aufgabe ist ein Kochbuch für unsere Tagesgäste.',
  fr: 'Le poste demande deux samedis travaillés sur trois. Premier chantier : revoir les recettes de base des pains complets.',
  es: 'El pedido debe salir el quinto día hábil. El primer encargo es un recetario de panes integrales.',
  no: 'Turnusen er to uker på og to uker av. Første oppgave er en prognose for brødsalg per butikk.',
}
const inTerms = markedAtBakery(terms)

test.each([
  ['en', 'A roster of three on, three off would suit me.'],
  ['en', 'Baking for four days a week would suit me.'],
  ['en', 'Meals on the fourth deck would be new to me.'],
  ['en', 'Baking on two sites would be new to me.'],
  ['en', 'The weekly tasting would be a pleasure.'],
  ['en', 'Are two evenings out of four the rule on the ship?'],
  ['de', 'Vier Tage Homeoffice in der Woche genügen mir.'],
  ['fr', 'Un samedi sur trois me convient.'],
  ['es', 'Me atrae que el pedido deba salir el tercer día hábil.'],
  ['no', 'Turnus med én uke på og tre uker av passer meg godt.'],
  ['no', 'To uker på og fem uker fri passer meg godt.'],
])('%s, another share, roster or rank: %s', (language, text) =>
  expect(inTerms(language, text)).not.toEqual([]),
)

test.each([
  ['en', 'A roster of four on, four off would suit me.'],
  ['en', 'A day and a half of baking a week would suit me.'],
  ['en', 'Two evenings out of three on a ship would be new to me.'],
  ['en', 'Would three days a week be possible?'],
  ['en', 'Baking on one site would be new to me.'],
  ['en', 'Six people in the kitchen would be new to me.'],
  ['en', 'The quarterly tasting would be a pleasure.'],
  ['de', 'Ein Tag Homeoffice in der Woche genügt mir.'],
  ['fr', 'Deux samedis sur trois me conviennent.'],
  ['es', 'Me atrae que el pedido deba salir el quinto día hábil.'],
  ['no', 'Turnus med to uker på og to uker av passer meg godt.'],
])('%s, the share, roster or rank that the posting has: %s', (language, text) =>
  expect(inTerms(language, text)).toEqual([]),
)

const moves = markedAtBakery({
  en: 'The bakery moves to a hall by the river in June 2027. We are changing the till software to Kassa in the autumn of 2027.',
})

test('each of two dates may be another line’s', () => {
  expect(
    moves('en', 'You will be in new rooms in June 2027 and changing the till software in the autumn.'),
  ).toEqual([])
  expect(moves('en', 'You will be changing the till software to Kassa in June 2028.')).not.toEqual([])
})

const without = markedAtBakery({
  en: 'The job involves some travel to mills. Weekend duty comes every sixth week. You get a 24-month contract.',
  de: 'Die Stelle ist mit Dienstreisen verbunden. Rufbereitschaft gibt es jede sechste Woche.',
  fr: 'Le poste comporte des déplacements. Il y a une astreinte toutes les six semaines.',
  es: 'El puesto incluye viajes a molinos. El turno será de mañana.',
  no: 'Det blir litt reising til møller. Søndagsvakten er hver sjette uke.',
})

test.each([
  ['en', 'A job with no travel suits me well.'],
  ['en', 'Will the permanent post be at one oven only?'],
  ['de', 'Eine Stelle ohne Dienstreisen passt gut zu mir.'],
  ['fr', 'Un poste sans déplacements me convient très bien.'],
  ['es', 'Un puesto sin viajes me viene bien.'],
  ['es', 'Me encaja el turno de noche.'],
  ['no', 'En jobb med ingen reising er bra for meg og passer meg godt.'],
  ['no', 'Faller søndagsvakten på hver fjerde uke med en gang?'],
])('%s, without what the posting has, or presupposed in a question: %s', (language, text) =>
  expect(without(language, text)).not.toEqual([]),
)

test.each([
  ['en', 'Some travel suits me well.'],
  ['en', 'I have no travel in my present job.'],
  ['en', 'Could the contract become permanent later?'],
  ['de', 'Dienstreisen passen gut zu mir.'],
  ['fr', 'Les déplacements me conviennent.'],
  ['es', 'El turno de mañana me viene bien.'],
  ['no', 'Litt reising passer meg fint.'],
  ['no', 'Faller søndagsvakten på hver sjette uke med en gang?'],
  ['no', 'Er søndagsvakt hver fjerde uke mulig?'],
])('%s, with what the posting has, or asked for: %s', (language, text) =>
  expect(without(language, text)).toEqual([]),
)
