import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'

const english = postingWith({
  title: 'Head Baker',
  company: 'Wheatfield Row',
  language: 'en',
  description:
    'Wheatfield Row bakes for 34 cafes. You will lead seven bakers on two shifts. In 2027 we open a pastry school. We pay for the hygiene course. The role is hybrid for planning days.',
})
const german = postingWith({
  title: 'Backstubenleitung',
  company: 'Kornhaus Weiler',
  language: 'de',
  description:
    'Das Kornhaus Weiler beliefert 20 Filialen in zwei Schichten. Ab 2027 führen wir ein Kassensystem ein. Nachtarbeit beginnt um drei Uhr.',
})
const marked = (text: string, posting = english): string[] => markedIn(text, { resume, posting })

describe('said of the job, and not in the posting', () => {
  test.each([
    'I was glad to read that the bakery runs an apprentice exchange with a mill.',
    'That you grow your own wheat on a farm nearby is what won me over.',
    'Your plan to supply supermarket chains is what made me write.',
    'The fully remote planning role you offer would suit me.',
    'It is exciting that your pastry school is already open.',
    'I see that your pastry school has been teaching since last year.',
  ])('%s', (text) => expect(marked(text)).not.toEqual([]))
  test.each([
    'Dass Sie gerade einen Steinofen kaufen, hat mich überzeugt.',
    'Mich reizt, dass bei Ihnen bereits ein Kassensystem läuft.',
    'Mir gefällt, dass Sie schon längst ein Kassensystem nutzen.',
  ])('%s', (text) => expect(marked(text, german)).not.toEqual([]))
})

describe('said of the job in other words than the posting’s', () => {
  test.each([
    'It is reassuring to read that you fund the hygiene course.',
    'I like that your bakers attend a hygiene course between rotating shifts.',
    'I like that your bakers work in two shifts.',
    'I hope that your ovens run on wood, but that is for another day.',
    'That you will open a pastry school in 2027 is what drew me in.',
    'Is it true that you grow wheat on a farm of your own?',
  ])('%s', (text) => expect(marked(text)).toEqual([]))
  test.each([
    'Dass die Nacht bei Ihnen erst um drei beginnt, hört ein Bäcker gern.',
    'Mir gefällt, dass Sie ein Kassensystem einführen wollen.',
  ])('%s', (text) => expect(marked(text, german)).toEqual([]))
})
