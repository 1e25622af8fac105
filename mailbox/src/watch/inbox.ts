/** One mail as it stands in a folder. */
export interface FoundMail {
  /** RFC 5322 bytes; cut at the reader's limit. */
  raw: Uint8Array
  /** IMAP UID or the sandbox's sequence number. */
  uid: number
  receivedAt: number
}

/** Where reading stopped: kept per mailbox, opaque to callers. */
export type Cursor = string

export interface SinceOptions {
  /** At most so many mails in one answer. */
  limit: number
  /** Without a cursor: mails received since this time (epoch milliseconds); without it too, none: from now on. */
  from?: number
  /** Asked with a mail's header section; what it declines is passed over without its body being read. */
  wanted?: (header: Uint8Array) => boolean | Promise<boolean>
}

/** Found: under which Message-ID it was filed, which is another where the provider rewrites it. */
export type SentLook = { messageId: string } | 'absent' | 'no-sent-folder'

/** What Sent holds of the last 24 hours: one time (epoch milliseconds) per recipient. */
export interface SentCount {
  at: number
  times: number[]
}

/** Reads a person's mailbox and changes nothing in it (BODY.PEEK; no flags, no moves, no deletes). */
export interface Inbox {
  /**
   * Looks for our own sent copy. `absent` only where the Sent folder was really searched: a failed look-up throws,
   * since it is no absence.
   */
  findSent(messageId: string): Promise<SentLook>
  /** When mail went out since `from`, by internal date, a time per recipient; null where there is no Sent folder. */
  sentSince(from: number): Promise<number[] | null>
  /** Mails that came after the cursor, oldest first. */
  since(cursor: Cursor | null, options: SinceOptions): Promise<{ mails: FoundMail[]; cursor: Cursor }>
  /**
   * Files our own copy in Sent: the one thing ever written to a person's mailbox, and only where the provider files
   * none. False where there is no Sent folder.
   */
  fileSent(raw: Uint8Array): Promise<boolean>
  /**
   * Waits until the inbox holds something that came after the cursor (IMAP IDLE, RFC 2177): true; or until `ms` have
   * passed or the signal aborts: false.
   */
  waitForMail(cursor: Cursor | null, ms: number, signal?: AbortSignal): Promise<boolean>
  close(): Promise<void>
}
