/** One thing that was tried while looking for a contact: for progress, and so that a failed try stays visible. */
export interface Step {
  kind: 'page' | 'finder' | 'verification'
  /** The address or the service that was asked. */
  target: string
  ok: boolean
  /** What came of it, in words. */
  detail: string
}
