import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { type Part, requirements, whyMissing } from './available.ts'

/**
 * The last words of a run: what was left out, why, and the one line that installs it. With CI=true a skipped test is an
 * error, whatever skipped it; the postings alone may be absent (see `mayBeLeftOut`).
 */
export class LeftOut implements Reporter {
  #vitest: Vitest | null = null

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // With -t all the others are skipped, as was asked for.
    if (this.#vitest?.config.testNamePattern) return
    const parts = new Map<Part, number>()
    const others: string[] = []
    for (const test of modules.flatMap((module) => [...module.children.allTests('skipped')])) {
      const leftOut = partsOf(test)
      if (leftOut.length === 0) others.push(`${test.module.relativeModuleId} > ${test.fullName}`)
      for (const part of leftOut) parts.set(part, (parts.get(part) ?? 0) + 1)
    }
    for (const line of report(parts, others)) process.stdout.write(`${line}\n`)
    if (others.length > 0 && process.env['CI'] === 'true') process.exitCode = 1
  }
}

function partsOf(test: TestCase): readonly Part[] {
  for (let at: TestCase['parent'] | TestCase = test; at.type !== 'module'; at = at.parent) {
    const leftOut = at.meta().leftOut
    if (leftOut !== undefined) return leftOut
  }
  return []
}

function* report(parts: ReadonlyMap<Part, number>, others: readonly string[]): Iterable<string> {
  if (parts.size + others.length === 0) return
  yield 'Left out:'
  for (const [part, tests] of parts)
    yield `  ${requirements[part].what} (${tests} ${tests === 1 ? 'test' : 'tests'}): ${whyMissing(part)}`
  for (const name of others) yield `  skipped by its own file: ${name}`
  const packages = [...parts.keys()].flatMap((part) => requirements[part].packages)
  if (packages.length > 0)
    yield `Install with: apt-get install --no-install-recommends ${packages.join(' ')}   (and run as root where it says so)`
}
