import type { Composed } from './message.ts'
import type { Road } from './road.ts'

/** Where the sandbox keeps what was sent. */
export interface SandboxOut {
  keep(message: Composed): Promise<void>
}

/** A road without network and without credential: what is sent is kept for reading. Everything else is as on a real one. */
export function createSandboxRoad(out: SandboxOut): Road {
  return {
    name: 'sandbox',
    async open(_account, _credential, { onPhase }) {
      await onPhase?.('connect')
      return {
        async transmit(message, onPhaseOfThis = onPhase) {
          await onPhaseOfThis?.('mail')
          await onPhaseOfThis?.('body')
          await out.keep(message)
          await onPhaseOfThis?.('final-reply')
          return { reply: '250 2.0.0 OK kept in the sandbox', providerMessageId: null }
        },
        close: async () => undefined,
      }
    },
  }
}
