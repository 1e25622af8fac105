import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Connections } from './connections.ts'
import type { ClaimedMailbox } from './lease.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const mailbox = (id: string, more: Partial<ClaimedMailbox> = {}): ClaimedMailbox => ({
  id,
  ownerId: 'ada',
  account: {
    address: `${id}@example.org`,
    displayName: null,
    provider: 'other',
    road: 'smtp',
    smtp: { host: 'mail.example.org', port: 465, security: 'tls', username: id },
    imap: null,
  },
  sealed: 'sealed',
  state: 'ok',
  resumes: false,
  failures: 0,
  filesCopies: null,
  orphaned: false,
  unsettled: false,
  ...more,
})

/** Open connections by name, and how to open one. */
function wire() {
  const open: string[] = []
  const connect = (name: string) => {
    open.push(name)
    const session = {
      transmit: () => Promise.reject(new Error('nothing is sent here')),
      close: async () => void open.splice(open.indexOf(name), 1),
    }
    return { session, used: 1 }
  }
  return { open, connect }
}

test('a connection is there for the next turn of its mailbox alone, and once', () => {
  const { open, connect } = wire()
  const connections = new Connections()
  const kept = connect('ada')
  connections.keep(mailbox('ada'), kept)
  expect(connections.take(mailbox('bob'))).toEqual({ session: null, used: 0 })
  expect(connections.take(mailbox('ada'))).toBe(kept)
  expect(connections.take(mailbox('ada'))).toEqual({ session: null, used: 0 })
  vi.advanceTimersByTime(10_000)
  expect(open).toEqual(['ada'])
})

test('it is closed after a second', () => {
  const { open, connect } = wire()
  const connections = new Connections()
  connections.keep(mailbox('ada'), connect('ada'))
  vi.advanceTimersByTime(999)
  expect(open).toEqual(['ada'])
  vi.advanceTimersByTime(1)
  expect(open).toEqual([])
  expect(connections.take(mailbox('ada')).session).toBeNull()
})

test.each([
  ['password', { sealed: 'another' }],
  ['server', { account: { ...mailbox('ada').account, road: 'sandbox' as const } }],
])('another %s is another connection, and the old one is closed', (_, change) => {
  const { open, connect } = wire()
  const connections = new Connections()
  connections.keep(mailbox('ada'), connect('ada'))
  expect(connections.take(mailbox('ada', change)).session).toBeNull()
  expect(open).toEqual([])
})

test('where there is room for fewer, the ones go that have been kept the longest', () => {
  const { open, connect } = wire()
  const connections = new Connections()
  for (const name of ['ada', 'bob', 'eve', 'joe']) connections.keep(mailbox(name), connect(name))
  connections.limit(4)
  expect(open).toEqual(['ada', 'bob', 'eve', 'joe'])
  connections.limit(2)
  expect(open).toEqual(['eve', 'joe'])
  connections.limit(-3)
  expect(open).toEqual([])
})

test('at the end all are closed', async () => {
  const { open, connect } = wire()
  const connections = new Connections()
  for (const name of ['ada', 'bob']) connections.keep(mailbox(name), connect(name))
  await connections.close()
  expect(open).toEqual([])
})
