import { destination, pino, stdSerializers, type Logger } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/**
 * Secrets by the names under which they travel through this code, at the top and two levels down. The code does not log
 * them in the first place; this is the net below.
 */
const secretNames = [
  'password',
  'pass',
  'credential',
  'secret',
  'token',
  'authorization',
  'cookie',
  'set-cookie',
  'apiKey',
  'vaultKeys',
  'databaseUrl',
  'mailProxy',
]

/** JSON lines on standard error: standard output carries answers only. */
export function createLog(config: Pick<Config, 'logLevel'>): Log {
  return pino(
    {
      level: config.logLevel,
      base: null,
      // The engine's name for it; pino knows `err` alone, and would print an error under any other as {}.
      serializers: { error: stdSerializers.err },
      redact: {
        paths: secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[kept out]',
      },
    },
    destination({ dest: 2, sync: true }),
  )
}
