import { zipSync } from 'fflate'
import { unpack } from './archive.ts'
import { readDocx } from './docx.ts'
import { isExportFile } from './linkedin.ts'
import { refuse } from './refusal.ts'
import { decodeText } from './sniff.ts'

export type Archive =
  | { kind: 'docx'; text: string }
  /** LinkedIn's data export: the text of each file by its name. */
  | { kind: 'linkedin'; files: Record<string, string> }

const isWord = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/.test(name)

/** Reads what a ZIP archive turns out to be. Throws AppError `resume.unknown-format` for any other, and what its readers throw. */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
  const { names, files } = unpack(bytes, (name) => isWord(name) || isExportFile(name))
  // The Word reader gets an archive of the text alone, packed anew: it never sees a size that lies.
  if (names.includes('word/document.xml'))
    return { kind: 'docx', text: await readDocx(zipSync(files, { level: 0 })) }
  const tables = Object.entries(files).filter(([name]) => isExportFile(name))
  if (tables.length === 0) throw refuse('resume.unknown-format')
  return {
    kind: 'linkedin',
    files: Object.fromEntries(tables.map(([name, data]) => [name, decodeText(data)])),
  }
}
