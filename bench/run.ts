import { benchDial } from './dial.ts'
import { benchKill } from './kill.ts'
import { benchOutbox } from './outbox.ts'
import { benchReading } from './reading.ts'

/** Benchmarks: `npm run bench [-- NAME [options]]`. Each prints lines of JSON and answers whether its goals are met. */
const benchmarks: Record<string, (options: string[]) => Promise<boolean>> = {
  dial: benchDial,
  kill: benchKill,
  outbox: benchOutbox,
  reading: benchReading,
}

const [name, ...options] = process.argv.slice(2)
if (name !== undefined && benchmarks[name] === undefined) {
  process.stderr.write(`Usage: npm run bench [-- (${Object.keys(benchmarks).join('|')}) [options]]\n`)
  process.exitCode = 2
} else {
  let met = true
  for (const [one, bench] of Object.entries(benchmarks))
    if (name === undefined || name === one) met = (await bench(options)) && met
  process.exitCode = met ? 0 : 1
}
