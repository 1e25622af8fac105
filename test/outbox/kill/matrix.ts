import { setTimeout } from 'node:timers/promises'
import type { TapPoint } from '@recruiterreach/mailbox'
import type { Arena, Tally, Worker } from './arena.ts'

/** Where a worker dies, in the order in which one comes by. `settling` comes last: it needs a doubt to settle. */
export const points: readonly TapPoint[] = [
  'claimed',
  'attempt-recorded',
  'connect',
  'tls',
  'greeting',
  'auth',
  'connected',
  'mail',
  'rcpt',
  'data',
  'body-recorded',
  'body-sent',
  'answered',
  'recorded',
  'settling',
]

/** Messages that wait when a worker comes to die. */
const perDeath = 3

/** Kills a worker at each named point, one after another, then lets `workers` that live finish. Answers the points at which one really died. */
export async function killAtPoints(arena: Arena, workers: number): Promise<TapPoint[]> {
  const died: TapPoint[] = []
  for (const point of points) {
    await arena.accept(perDeath)
    const worker = arena.worker({ point })
    if ((await worker.ended) === 'SIGKILL') died.push(point)
  }
  await finish(arena, workers)
  return died
}

/**
 * Kills a worker `times` times, each at a random instant while `workers` of them send; who dies is replaced. `each`: how many
 * messages come before each death. `random` is in [0, 1): the seed is the caller's, so that a run can be told apart and repeated.
 */
export async function killAtRandom(
  arena: Arena,
  {
    times,
    workers,
    random,
    each = perDeath,
  }: { times: number; workers: number; random: () => number; each?: number },
): Promise<void> {
  const alive: Worker[] = Array.from({ length: workers }, () => arena.worker())
  for (let n = 0; n < times; n += 1) {
    await arena.accept(each)
    const victim = alive.shift()
    if (!victim) throw new Error('no worker is left')
    await victim.ready
    // A message takes some 60 ms from claim to record on an idle machine.
    await setTimeout(random() * 250)
    victim.kill()
    await victim.ended
    alive.push(arena.worker())
  }
  await arena.settled()
  await Promise.all(alive.map((worker) => worker.stop()))
}

async function finish(arena: Arena, workers: number): Promise<void> {
  const alive = Array.from({ length: workers }, () => arena.worker())
  await arena.settled()
  await Promise.all(alive.map((worker) => worker.stop()))
}

/** A line of the printed table. */
export function row(name: string, { accepted, once, twice, missing, doubts }: Tally): string {
  return [
    name.padEnd(44),
    `${accepted} accepted`.padStart(14),
    `${once} once`.padStart(10),
    `${twice} twice`.padStart(9),
    `${missing} missing`.padStart(11),
    `${doubts} in doubt and settled`.padStart(25),
  ].join('')
}
