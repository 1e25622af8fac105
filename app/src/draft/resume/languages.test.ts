import { expect, test } from 'vitest'
import { readResumeText } from './text.ts'

test.each([
  ['Deutsch und Türkisch (Muttersprachen), Englisch B1', ['Deutsch', 'Türkisch', 'Englisch']],
  ['Deutsch: Muttersprache / Englisch: B2', ['Deutsch', 'Englisch']],
  ['English, basic Polish', ['English', 'Polish']],
  ['English. A little Welsh, enough for the site.', ['English', 'Welsh']],
  ['Scottish Gaelic (learner), British Sign Language Level 1', ['Scottish Gaelic', 'British Sign Language']],
  ['Français : langue maternelle. Anglais : B2 (TOEIC 820, 2019).', ['Français', 'Anglais']],
])('the languages of %s', (line, names) => {
  const { resume } = readResumeText(`Tove Lindqvist\n\nLANGUAGES\n${line}`)
  expect(resume.languages?.map(({ language }) => language)).toEqual(names)
})
