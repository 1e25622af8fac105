import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('an empty environment has every default', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    baseUrl: null,
    dataDir: resolve('data'),
    databaseUrl: null,
    allowPrivateHosts: [],
    llm: null,
    google: null,
  })
})

test('a variable set to nothing counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null })
})

test('hosts are read with their ports, IPv6 in brackets', () => {
  expect(
    readConfig({ ALLOW_PRIVATE_HOSTS: '127.0.0.1:1465, mail.Example.test:993,[::1]:25' }).allowPrivateHosts,
  ).toEqual([
    { host: '127.0.0.1', port: 1465 },
    { host: 'mail.example.test', port: 993 },
    { host: '::1', port: 25 },
  ])
})

test('every fault is named at once, a line each', () => {
  const env = {
    PORT: 'eighty',
    DATABASE_URL: 'mysql://db',
    ALLOW_PRIVATE_HOSTS: 'localhost',
    GOOGLE_CLIENT_ID: 'x',
  }
  const faults = [
    'PORT: must be a port number, 0 to 65535',
    'DATABASE_URL: must look like postgres://user:password@host:5432/database',
    'ALLOW_PRIVATE_HOSTS.0: "localhost" is not host:port',
    'GOOGLE_CLIENT_SECRET: missing, although GOOGLE_CLIENT_ID is set',
  ]
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ message: faults.join('\n') }))
})

test('a fault never repeats a secret', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://app:hunter2@db/x' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  )
})
