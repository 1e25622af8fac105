import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { needs, postingsFolder as folder } from '../../../../test/rig/available.ts'
import { readPosting } from '../read.ts'

/** Real answers that lie beside the project and are never part of it: `../shared/postings`. Left out where they are not. */
const present = existsSync(join(folder, 'index.jsonl'))

needs('postings')('a real answer of each system', () => {
  const lines = present
    ? readFileSync(join(folder, 'index.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : []
  const labels: { file: string; kind: string; expected: { title?: string; language?: string } }[] = lines.map(
    (line) => JSON.parse(line),
  )
  test.each(labels.filter(({ kind }) => kind.startsWith('ats-json')))(
    '$file',
    async ({ file, kind, expected }) => {
      const { posting } = await readPosting(
        { text: readFileSync(join(folder, file), 'utf8') },
        { fetchPage: () => Promise.reject(new Error('offline')) },
      )
      expect(posting.source.ats).toBe(/^ats-json:([a-z]+)/.exec(kind)?.[1])
      expect(posting.title).toBe(expected.title)
      expect(posting.language).toBe(expected.language)
      // A cut fixture may have no text; what is there keeps its place.
      for (const [field, { quote, where }] of Object.entries(posting.facts))
        expect(`${quote}${where}`, field).not.toBe('')
    },
  )
})
