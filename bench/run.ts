import { benchReading } from './reading.ts'

/** Benchmarks: `npm run bench [-- NAME]`. Each prints lines of JSON and answers whether its goals are met. */
const benchmarks: Record<string, () => Promise<boolean>> = {
  reading: benchReading,
}

const [name] = process.argv.slice(2)
if (name !== undefined && benchmarks[name] === undefined) {
  process.stderr.write(`Usage: npm run bench [-- (${Object.keys(benchmarks).join('|')})]\n`)
  process.exitCode = 2
} else {
  let met = true
  for (const [one, bench] of Object.entries(benchmarks))
    if (name === undefined || name === one) met = (await bench()) && met
  process.exitCode = met ? 0 : 1
}
