import { expect, test } from 'vitest'
import { readPosting } from '../read.ts'

const payOf = async (text: string) =>
  (await readPosting({ text }, { fetchPage: () => Promise.reject(new Error('offline')) })).posting.salary

test.each([
  ['Toronto, ON', '$90,000 - $110,000', 'CAD'],
  ['Vancouver, Canada', 'CA$90,000', 'CAD'],
  ['Dubbo, NSW', '$42 - $48 per hour', 'AUD'],
  ['Melbourne, Australia', '$120,000', 'AUD'],
  ['Dunedin, New Zealand', '$78,000', 'NZD'],
  ['Singapore', '$6,000 per month', 'SGD'],
  ['Hong Kong', '$50,000 per month', 'HKD'],
  ['Denver, CO', '$95,000', 'USD'],
  ['Ontario, CA', '$95,000', 'USD'],
  ['Toronto, Canada or New York, USA', '$95,000', 'USD'],
  ['Toronto, Canada', 'US$95,000', 'USD'],
  ['Toronto, Canada', '95,000 USD', 'USD'],
  ['Sydney or Auckland', '$95,000', 'USD'],
  ['London, UK', '£60,000', 'GBP'],
])('%s: %s is %s', async (location, pay, currency) => {
  const text = `Baker\nCompany: Acme Bread\nLocation: ${location}\nSalary: ${pay}\n\nYou shape loaves with us and talk to the people who buy them.`
  expect((await payOf(text))?.currency).toBe(currency)
})

test('pesos are told by their code, and by the place in Spanish', async () => {
  const body =
    '\n\nBuscamos una persona para nuestro equipo, con experiencia en la empresa y ganas de trabajar.'
  expect(
    await payOf(`Contador\nUbicación: Puebla, México\nSueldo: $28,000 a $32,000 mensuales${body}`),
  ).toEqual({
    min: 28_000,
    max: 32_000,
    currency: 'MXN',
    period: 'month',
  })
  expect((await payOf(`Accountant\nSalary: $28,000 to $32,000 MXN per month`))?.currency).toBe('MXN')
})
