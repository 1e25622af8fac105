import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readPosting } from '../app/src/posting/read.ts'
import { hostilePages } from './reading-hostile.ts'

const offline = { fetchPage: () => Promise.reject(new Error('no network in a benchmark')) }
const written = resolve(import.meta.dirname, '../app/src/posting/test-postings')
const given = resolve(import.meta.dirname, '../../shared/postings')

/** Bytes that the median posting page has, as we met them: the labelled pages have 4 to 41 KB. */
const medianPage = 25_000

/**
 * Reading from HTML to facts: postings a second on one core, and what hostile pages of 10 MB cost in a process of their
 * own. One JSON line each. Goals: 150 median postings a second; under 1 s and 150 MB for a hostile page.
 */
export async function benchReading(): Promise<boolean> {
  let met = true
  const print = (line: Record<string, unknown> & { goal: string; met: boolean }): void => {
    met &&= line.met
    process.stdout.write(`${JSON.stringify({ bench: 'reading', ...line })}\n`)
  }
  const pages = htmlPages()
  const median = medianPosting()
  for (const [name, set] of [
    ['median page (25 KB)', [median]],
    ['the pages at hand', pages.map(({ html }) => html)],
  ] as const) {
    const speed = await rate(set)
    print({
      what: name,
      postings: set.length,
      meanBytes: mean(set),
      ...speed,
      goal: '>= 150 postings/s on one core',
      met: speed.perCoreSecond >= 150,
    })
  }
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  try {
    for (const [name, html] of hostilePages()) {
      const file = join(folder, 'page.html')
      writeFileSync(file, html)
      const child = spawnSync(process.execPath, [join(import.meta.dirname, 'reading-worker.ts'), file], {
        encoding: 'utf8',
        timeout: 60_000,
      })
      const result: { ms: number; cpuMs: number; peakMb: number; outcome: string } =
        child.status === 0
          ? JSON.parse(child.stdout)
          : { ms: 60_000, cpuMs: 60_000, peakMb: -1, outcome: 'died' }
      print({
        what: `hostile: ${name}`,
        bytes: Buffer.byteLength(html),
        ...result,
        goal: '< 1000 ms, < 150 MB',
        met:
          Math.min(result.ms, result.cpuMs) < 1_000 &&
          result.peakMb < 150 &&
          result.outcome !== 'died' &&
          result.outcome !== 'crashed',
      })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return met
}

function htmlPages(): { html: string }[] {
  const folders = existsSync(given) ? [given, written] : [written]
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html') && !/expired|login/.test(name))
      .map((name) => ({ html: readFileSync(join(folder, name), 'utf8') })),
  )
}

/** A page of our own, brought to the median's size with text and markup such as pages have around the posting. */
function medianPosting(): string {
  const page = readFileSync(join(written, 'page-plain-english.html'), 'utf8')
  const section = `<div class="panel panel--wide" data-track="x"><h3>Working with us</h3><p>We keep our promises to customers, and people here say what they think. You can grow with training that we pay for.</p><ul><li>25 days of holiday</li><li>A pension that we add to</li></ul><script>window.track=window.track||[];track.push({page:1})</script></div>\n`
  const times = Math.max(0, Math.floor((medianPage - page.length) / section.length))
  return page.replace('<h2>How to apply</h2>', `${section.repeat(times)}<h2>How to apply</h2>`)
}

/**
 * Postings a second over two seconds, after one second of warming up: by the clock, and by the time that a core worked
 * for them, which other programs on the machine do not lengthen.
 */
async function rate(pages: readonly string[]): Promise<{ perSecond: number; perCoreSecond: number }> {
  for (const until = performance.now() + 1_000; performance.now() < until;) await readAll(pages)
  let done = 0
  const start = performance.now()
  const worked = process.cpuUsage()
  while (performance.now() - start < 2_000) done += await readAll(pages)
  const { user, system } = process.cpuUsage(worked)
  return {
    perSecond: Math.round((done / (performance.now() - start)) * 1_000),
    perCoreSecond: Math.round((done / (user + system)) * 1_000_000),
  }
}

async function readAll(pages: readonly string[]): Promise<number> {
  for (const html of pages) await readPosting({ html }, offline)
  return pages.length
}

function mean(pages: readonly string[]): number {
  return Math.round(pages.reduce((sum, page) => sum + page.length, 0) / Math.max(1, pages.length))
}
