import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { MailboxError } from '../../failure.ts'
import { causes, isCause } from '../causes.ts'
import { explain } from '../explain.ts'
import { engine } from './engine.ts'

const src = resolve(import.meta.dirname, '../..')

/** Every code that the engine's sources throw, or keep in a table to throw: `'area.what'` of an area that throws. */
function thrownCodes(): Map<string, string> {
  const files = readdirSync(src, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(src, file).startsWith('explain'))
    .map((file) => ({ file: relative(src, file), text: readFileSync(file, 'utf8') }))
  const areas = new Set(
    files.flatMap(({ text }) =>
      [...text.matchAll(/new MailboxError\(\s*'([a-z]+)\./g)].map(([, area]) => area ?? ''),
    ),
  )
  const codes = new Map<string, string>()
  for (const { file, text } of files)
    for (const [, code = '', area = ''] of text.matchAll(/'(([a-z]+)\.[a-z]+(?:-[a-z]+)*)'/g))
      if (areas.has(area)) codes.set(code, file)
  return codes
}

test('every code that the engine throws is explained', () => {
  const unexplained = [...thrownCodes()].filter(([code]) => !isCause(code) && !(code in engine))
  expect(unexplained).toEqual([])
})

test('a code with words of its own keeps its name, so that logs, API and pages say the same', () => {
  for (const code of thrownCodes().keys())
    if (isCause(code)) expect(explain(new MailboxError(code, 'for the log')).code).toBe(code)
})

test('a wrapper that says nothing itself lets what it wraps speak', () => {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  for (const code of ['account.verify-failed', 'outbox.unexpected'])
    expect(explain(new MailboxError(code, 'failed', { cause })).code).toBe('net.reset')
})

test('no cause stands in the table that nothing leads to', () => {
  const explainSources = readdirSync(join(src, 'explain'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .filter((entry) => /(replies|codes)$/.test(entry.parentPath) || entry.name === 'explain.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  const thrown = thrownCodes()
  const idle = Object.keys(causes).filter(
    (cause) => !thrown.has(cause) && !explainSources.includes(`'${cause}'`),
  )
  expect(idle).toEqual([])
})
