/**
 * Seals credentials at rest. `context` is bound to the ciphertext as associated data (the mailbox id): a sealed text
 * copied to another row does not open. Both are asynchronous so that a KMS can stand behind them.
 */
export interface Vault {
  /** Answers printable text that names its key. */
  seal(secret: string, context: string): Promise<string>
  /** Throws MailboxError `vault.unknown-key`, `vault.tampered` or `vault.malformed`; never says what was inside. */
  open(sealed: string, context: string): Promise<string>
  /** True where the text is sealed by another key than the one that seals now. */
  isStale(sealed: string): boolean
}
