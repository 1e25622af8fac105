import { expect, test } from 'vitest'
import { asksNotToMail } from './instructions.ts'
import { samplePosting } from './sample-posting.ts'

const asked = (quote: string): string | null =>
  asksNotToMail({ ...samplePosting, instructions: [{ quote, where: 'description:0-1' }] })

test.each([
  'Please do not send applications by e-mail.',
  'Please apply only through our website.',
  'Le candidature via e-mail non saranno prese in considerazione.',
  'Zgłoszenia przesłane mailem nie będą rozpatrywane.',
])('holds a letter back: %s', (sentence) => {
  expect(asked(sentence)).toBe(sentence)
})

test.each([
  'Do not hesitate to send your application by e-mail.',
  'No phone calls: apply by e-mail.',
  'We do not share your data by e-mail.',
  'Otherwise please apply through our website: https://acme.example/jobs',
])('lets a letter go: %s', (sentence) => {
  expect(asked(sentence)).toBeNull()
})
