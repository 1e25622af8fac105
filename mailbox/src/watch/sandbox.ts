import type { FoundMail, Inbox } from './inbox.ts'

/** The sandbox's own store, as reading it needs it. */
export interface SandboxIn {
  hasSent(messageId: string): Promise<boolean>
  /** Received mails with a sequence number above `after`, in order. */
  received(after: number): Promise<FoundMail[]>
}

/** Reads a sandbox mailbox as if it were a real one; its cursor is the last sequence number. */
export function openSandboxInbox(store: SandboxIn): Inbox {
  return {
    findSent: async (messageId) => ((await store.hasSent(messageId)) ? { messageId } : 'absent'),
    sentSince: async () => [],
    waitForMail: async () => false,
    async since(cursor, { limit }) {
      const mails = (await store.received(cursor === null ? 0 : Number(cursor))).slice(0, limit)
      return { mails, cursor: String(mails.at(-1)?.uid ?? cursor ?? 0) }
    },
    fileSent: async () => false,
    close: async () => undefined,
  }
}
