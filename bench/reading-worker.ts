import { readFileSync } from 'node:fs'
import { readPosting } from '../app/src/posting/read.ts'

/** Reads one file's HTML in a process of its own and prints the milliseconds and the growth of its peak memory. */
const file = process.argv[2] ?? ''
const offline = { fetchPage: () => Promise.reject(new Error('no network in a benchmark')) }
// Regular expressions, parsers and tables are compiled once per process and are no part of one page's cost.
await readPosting(
  { html: '<h1>Baker at Acme Ltd</h1><p>We bake bread in Leeds and look for a baker.</p>' },
  offline,
)
const html = readFileSync(file, 'utf8')
const before = process.resourceUsage().maxRSS
const cpu = process.cpuUsage()
const start = performance.now()
let outcome = 'read'
try {
  await readPosting({ html }, offline)
} catch (error) {
  outcome = error instanceof Error && 'code' in error ? String(error.code) : 'crashed'
}
const ms = performance.now() - start
// On a machine that others use too, what the page costs is the time that this process had the processor.
const { user, system } = process.cpuUsage(cpu)
process.stdout.write(
  `${JSON.stringify({ ms: Math.round(ms), cpuMs: Math.round((user + system) / 1_000), peakMb: Math.round((process.resourceUsage().maxRSS - before) / 1_000), outcome })}\n`,
)
