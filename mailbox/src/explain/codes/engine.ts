import type { CauseCode } from '../causes.ts'

/**
 * The engine's own codes that are no cause by themselves: another name for one, or a wrapper around what a server or the
 * system said. Codes that stand in causes.ts need no line here. A test collects every code that the engine throws and fails on one that
 * neither table knows.
 */
export const engine: Readonly<Record<string, CauseCode>> = {
  'compose.too-large': 'message.too-large',
}
