export interface Mailto {
  address: string
  name?: string
}

export interface Attachment {
  filename: string
  contentType?: string
  content: Uint8Array
}

/** What a caller hands over to be sent. */
export interface OutgoingMessage {
  from: Mailto
  to: Mailto[]
  cc?: Mailto[]
  bcc?: Mailto[]
  replyTo?: Mailto
  subject: string
  text: string
  html?: string
  attachments?: Attachment[]
  /** Message-ID of the message that this one answers, with angle brackets. */
  inReplyTo?: string
  /** Message-IDs of the thread, oldest first, with angle brackets. */
  references?: string[]
  /** Ours by default: a fresh UUID on the sender's domain. With angle brackets. */
  messageId?: string
  date?: Date
}

/** The bytes that go over the wire, the same at every retry. */
export interface Composed {
  /** With angle brackets. */
  messageId: string
  envelope: { from: string; to: string[] }
  /** RFC 5322 message with CRLF line ends; holds no Bcc. */
  raw: Uint8Array
}
