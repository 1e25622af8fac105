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

/** Reads a person's mailbox and changes nothing in it (BODY.PEEK; no flags, no moves, no deletes). */
export interface Inbox {
  /**
   * Looks for our own sent copy. `absent` only where the Sent folder was really searched: a failed look-up throws,
   * since it is no absence.
   */
  findSent(messageId: string): Promise<'found' | 'absent' | 'no-sent-folder'>
  /** Mails that came after the cursor, oldest first. Without a cursor: from now on, none. */
  since(cursor: Cursor | null, limit: number): Promise<{ mails: FoundMail[]; cursor: Cursor }>
  close(): Promise<void>
}
