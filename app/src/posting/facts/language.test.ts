import { describe, expect, test } from 'vitest'
import { readLanguage } from './language.ts'

describe('the language of a posting', () => {
  test.each([
    [
      'fr',
      'Peintre en bâtiment\nProfil :\n- CFC de peintre ou plâtrier\n- Exp. chantier et rénovation',
      'de',
    ],
    ['de', 'Wir suchen Verstärkung für unser Team in Köln', 'en'],
    ['de', 'Softwareentwickler (m/w/d)', null],
    ['no', 'Vi søker en dyktig rørlegger til vårt kontor i Bergen. Du må ha fagbrev.', null],
    ['da', 'Vi søger en dygtig VVS-montør til vores kontor i Aarhus. Du skal have svendebrev.', null],
    ['sv', 'Vi söker en duktig rörmokare till vårt kontor i Malmö. Du ska ha körkort.', null],
    ['nl', 'Wij zoeken een loodgieter voor ons team in Utrecht. Je hebt een rijbewijs.', null],
    ['pt', 'Procuramos um canalizador para a nossa equipa em Lisboa. Deve ter carta de condução.', null],
    ['es', 'Buscamos un fontanero para nuestro equipo en Sevilla. Debe tener carné de conducir.', null],
    ['ca', 'Cerquem un lampista per al nostre equip a Girona. Ha de tenir carnet de conduir.', null],
    ['it', 'Cerchiamo un idraulico per il nostro team a Torino. Deve avere la patente.', null],
    ['fi', 'Haemme putkiasentajaa toimipisteeseemme Tampereelle. Sinulla on ajokortti.', null],
    ['pl', 'Szukamy hydraulika do naszego zespołu w Krakowie. Wymagane prawo jazdy.', null],
    ['cs', 'Hledáme instalatéra do našeho týmu v Brně. Požadujeme řidičský průkaz.', null],
    ['ru', 'Мы ищем сантехника в нашу команду в Москве.', null],
    ['ja', '東京のチームで配管工を募集しています。', null],
    ['en', 'Acme | Backend Engineer | Paris, France | ONSITE\nWe do things with maps.', null],
    [
      'de',
      'Data Engineer (m/w/d)\nDeine Aufgaben\n- Python, SQL, Airflow, Kubernetes\n- Continuous Delivery\nDein Profil\n- Cloud, Docker',
      'en',
    ],
  ])('%s: %s', (language, text, declared) => {
    expect(readLanguage(text, declared)).toBe(language)
  })

  test('a page that declares the wrong language is read by its words', () => {
    const text =
      'Buscamos una persona para la tienda de Burgos. Tendrás contrato indefinido y un equipo que te ayuda a aprender cada día.'
    expect(readLanguage(text, 'en')).toBe('es')
  })
})
