import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LeftOut } from './test/rig/left-out.ts'

/** Where .ci/run wants the numbers. */
const report = process.env['TEST_REPORT']

export default defineConfig({
  // Tests read the engine's source, so that a change is tested without a build in between.
  resolve: {
    alias: { '@recruiterreach/mailbox': fileURLToPath(new URL('mailbox/src/index.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['mailbox/src/**/*.test.ts', 'app/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores: more workers than that only make the real servers compete with the tests.
    maxWorkers: 2,
    globalSetup: ['test/rig/postgres/setup.ts'],
    reporters: [
      'default',
      new LeftOut(),
      ...(report ? [['json', { outputFile: report }] satisfies [string, object]] : []),
    ],
  },
})
