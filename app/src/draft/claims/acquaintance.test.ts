import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'
import { checkText } from '../check.ts'

const contact = {
  name: 'Halla Brekkstad',
  role: null,
  kind: 'other' as const,
  email: null,
  emailStatus: 'unknown' as const,
  confidence: 0.5,
  evidence: [{ kind: 'posting-text', quote: 'Halla Brekkstad', where: 'description:0-15' }],
}
const relations = (text: string, language: string): string[] => {
  const posting = postingWith({
    title: 'Baker',
    company: 'Wheatfield Row',
    language,
    description: 'Halla Brekkstad',
  })
  return checkText(text, { resume, posting, contact, language, today: new Date('2026-11-22') })
    .unsupported.filter(({ kind }) => kind === 'relation')
    .map((one) => one.text)
}

describe('an acquaintance', () => {
  test.each([
    ['en', 'Halla Brekkstad trained me for a summer.'],
    ['en', 'One of your bakers has put in a word for me.'],
    ['de', 'Halla Brekkstad kenne ich noch von der Meisterschule.'],
    ['fr', "Halla Brekkstad m'a proposé de vous écrire."],
    ['es', 'Halla Brekkstad y yo compartimos obrador en Bilbao.'],
    ['no', 'Halla Brekkstad var sjefen min i Moss.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).not.toEqual([]))
})

describe('a person named, and no acquaintance', () => {
  test.each([
    ['en', 'I would be glad to talk to Halla Brekkstad about the ovens.'],
    ['en', 'Would you be open to a baker who knows rye and would learn wheat?'],
    ['de', 'Mit Halla Brekkstad würde ich gern über die Schichten sprechen.'],
    ['fr', 'Je serais heureux de rencontrer Halla Brekkstad.'],
    ['es', 'Me encantaría hablar con Halla Brekkstad.'],
    ['no', 'Svinnet gikk ned på to år, og jeg var med på den reisen.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).toEqual([]))
})
