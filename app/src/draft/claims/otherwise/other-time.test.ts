import { expect, test } from 'vitest'
import { kindsIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Nora Ashdown

EXPERIENCE

Cheesemaker, Tarn Dairy, Kendal
March 2020 - present
- Washed-rind cheese from 4,000 litres a week

Dairy Assistant, Moss Farm Creamery, Ulverston
2014 - 2019
- Packed 600 boxes a day

EDUCATION
Diploma in Food Technology, Kendal College (day release), 2017

CERTIFICATES
First Aid at Work, 2023

VOLUNTEERING
Lead of the Kendal repair evening, since 2022
`),
})
const kinds = (text: string): string[] => kindsIn(text, { resume, language: 'en' })

test('a course of another time than that of the job it is told of', () => {
  expect(kinds('While working at Moss Farm Creamery I took a Diploma in Food Technology.')).toEqual([])
  expect(kinds('While working at Tarn Dairy I took a Diploma in Food Technology.')).toContain('employer')
  expect(
    kinds('I took First Aid in 2023 and a Diploma in Food Technology while I was at Tarn Dairy.'),
  ).not.toEqual([])
  expect(kinds('While at Moss Farm Creamery, I took First Aid at Work in 2023.')).not.toEqual([])
})

test('studies that went on longer than a job were beside it', async () => {
  const student = await readResume({
    bytes: Buffer.from(`Nora Ashdown

EXPERIENCE

Dairy Assistant, Moss Farm Creamery, Ulverston
2014 - 2016
- Packed 600 boxes a day

EDUCATION
Open degree in Food Technology, Kendal College, 2012 - 2018
`),
  })
  const text = 'I studied for an open degree in Food Technology alongside my work at Moss Farm Creamery.'
  expect(kindsIn(text, { resume: student, language: 'en' })).toEqual([])
})

test('what began after one had left', () => {
  expect(kinds('I have led the repair evening at Moss Farm Creamery since 2022.')).toContain('employer')
  expect(
    kinds('I took First Aid at Work in 2023, and at Moss Farm Creamery I packed 600 boxes a day.'),
  ).toEqual([])
})
