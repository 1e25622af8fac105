import { describe, expect, test } from 'vitest'
import { firmMentions } from './firms.ts'

const named = (sentence: string): string[] => [...new Set(firmMentions(sentence).map(({ text }) => text))]

describe('a house by its kind and its name', () => {
  test.each([
    [
      'before the verb, however it ends',
      'Im Seniorenheim Auenwiesen habe ich gekocht.',
      'Seniorenheim Auenwiesen',
    ],
    ['with its town', 'Am Kreisklinikum Nord in Verden war ich Koch.', 'Kreisklinikum Nord'],
    [
      'behind what was done there',
      'Meine Lehre beim Autohaus Alter Markt habe ich 2014 beendet.',
      'Autohaus Alter Markt',
    ],
    ['before a number', 'Davor habe ich im Stadtmuseum Halle 600 Münzen geputzt.', 'Stadtmuseum Halle'],
    [
      'a trade that is a word of its own',
      'Gelernt habe ich in der Konditorei Ahrens, drei Jahre.',
      'Konditorei Ahrens',
    ],
    ['where one is a guest', 'Ich stand im Eiscafé Venezia in Lahr an der Theke.', 'Eiscafé Venezia'],
    ['in the genitive', 'In der Ambulanz des Klinikums Westerau war ich Köchin.', 'Klinikums Westerau'],
    ['of two owners', 'Im Büro Tamm + Ritter in Kiel war ich Zeichner.', 'Büro Tamm + Ritter'],
    ['with a word before its kind', 'Vorher war ich beim Sozialen Dienst Ahorn, in Kiel.', 'Dienst Ahorn'],
    ['a town one works for', 'Im Bauhof der Stadt Melle war ich Gärtner.', 'Melle'],
    [
      'behind the time there',
      'Aus meiner Zeit beim Gartenhof Tamm-Süd bringe ich Geduld mit.',
      'Gartenhof Tamm-Süd',
    ],
    ['behind what kind of house it is', 'In der Wohngruppe Haus Erlengrund koche ich.', 'Haus Erlengrund'],
    [
      'that one is reminded of',
      'Das hat mich an das Kulturhaus Ahlefeld in Kiel erinnert.',
      'Kulturhaus Ahlefeld',
    ],
    ['without an article', 'Bei Nordmark Kältetechnik fahre ich seit 2023 mit.', 'Nordmark Kältetechnik'],
    ['by its town', 'Ich war drei Jahre Schaffner bei der Verdener Bahn.', 'Verdener Bahn'],
    ['in one word', 'Ich war zwei Jahre auf einer Station im Annahospital in Kiel.', 'Annahospital'],
    ['of two parts', 'Trabajo como técnica en Ondas del Turia, donde edito.', 'Ondas del Turia'],
    ['with its kind behind', 'Jeg var vikar i Lundby kommune.', 'Lundby kommune'],
  ])('is a name: %s', (_, sentence, name) => expect(named(sentence)).toEqual([name]))

  test.each([
    'Im Kundendienst Anfragen zu beantworten, liegt mir.',
    'In der Stadt kenne ich mich aus.',
    'In der Kinderklinik habe ich gekocht.',
    'Bei Regen arbeite ich gern.',
    'Am Kieler Hafen gefällt es mir.',
    'In der Werkstatt habe ich Sensoren getauscht.',
    'Jeg har jobbet i kommunen.',
  ])('is none: %s', (sentence) => expect(named(sentence)).toEqual([]))
})
