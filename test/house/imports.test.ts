import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Data flows one way (docs/decisions/001): a folder may import the folders listed for it and its own files, and
 * nothing else. An import that points back fails here, with the file that holds it.
 */
const root = resolve(import.meta.dirname, '../..')

const engine: Record<string, string[]> = {
  '.': ['*'],
  net: ['.'],
  explain: ['.', 'net', 'account'],
  vault: ['.'],
  account: ['.', 'net'],
  send: ['.', 'net', 'account'],
  watch: ['.', 'net', 'account'],
  sqlite: [],
  outbox: ['.', 'net', 'account', 'vault', 'send', 'watch', 'explain', 'sqlite'],
  doctor: ['.', 'net', 'account', 'explain', 'send', 'watch'],
}

const app: Record<string, string[]> = {
  '.': ['*'],
  posting: ['.'],
  recruiter: ['.', 'posting'],
  draft: ['.', 'posting', 'recruiter'],
  store: ['.', 'posting', 'recruiter', 'draft'],
  access: ['.', 'store'],
  outreach: ['.', 'posting', 'recruiter', 'draft', 'store'],
  webhooks: ['.', 'store'],
  observe: ['.', 'store'],
  api: ['.', 'posting', 'recruiter', 'draft', 'store', 'access', 'outreach', 'webhooks'],
  web: ['.', 'posting', 'recruiter', 'draft', 'store', 'access', 'outreach'],
  // The command line starts the program, so it sees the composition root and the server too.
  cli: ['*'],
}

/** Files at the top of src that every stage may use. The other top files (the door, the composition root) look down on everything. */
const shared = new Set(['failure.ts', 'config.ts', 'explanation.ts'])

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

function wrongArrows(src: string, allowed: Record<string, string[]>): string[] {
  const stageOf = (file: string): string => {
    const [first = '', ...rest] = relative(src, file).split(sep)
    return rest.length === 0 ? '.' : first
  }
  const wrong: string[] = []
  for (const file of sources(src)) {
    const stage = stageOf(file)
    const may = allowed[stage]
    if (may === undefined) {
      wrong.push(`${relative(root, file)} is in no known folder`)
      continue
    }
    const text = readFileSync(file, 'utf8')
    for (const match of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const target = match[1] ?? ''
      if (!target.startsWith('.')) {
        if (target.startsWith('@recruiterreach/mailbox/'))
          wrong.push(`${relative(root, file)} reaches past the engine's door`)
        continue
      }
      const imported = resolve(dirname(file), target)
      const importedStage = stageOf(imported)
      if (importedStage === stage || may.includes('*')) continue
      const isShared = importedStage === '.' && shared.has(relative(src, imported))
      if (isShared || (importedStage !== '.' && may.includes(importedStage))) continue
      // A type says nothing at run time: the composition root's own type may be named anywhere to its right.
      if (
        importedStage === '.' &&
        stage !== 'posting' &&
        stage !== 'recruiter' &&
        stage !== 'draft' &&
        relative(src, imported) === 'app.ts'
      )
        continue
      wrong.push(`${relative(root, file)} -> ${relative(root, imported)}`)
    }
  }
  return wrong
}

describe('imports point one way', () => {
  test('in the engine', () => {
    expect(wrongArrows(join(root, 'mailbox/src'), engine)).toEqual([])
  })

  test('in the app', () => {
    expect(wrongArrows(join(root, 'app/src'), app)).toEqual([])
  })

  test('the engine knows nothing of the app', () => {
    const wrong = sources(join(root, 'mailbox/src')).filter((file) =>
      /from '(recruiterreach|(\.\.\/)+app)/.test(readFileSync(file, 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
