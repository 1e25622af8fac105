/**
 * The app's own failures: `code` is stable and belongs to the module that throws it (`posting.empty`,
 * `resume.image`). The sentence and the steps are for the person who reads them on a page, in the API or in a terminal.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: string
  /** HTTP status that says the same. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 502 | 503
  readonly title: string
  readonly fix: string[]
  /** Where a form has the fault: field name to a sentence. Empty where it is not about a field. */
  readonly fields: Readonly<Record<string, string>>

  constructor(
    code: string,
    said: {
      title: string
      explanation: string
      fix: string[]
      status?: AppError['status']
      fields?: Record<string, string>
      cause?: unknown
    },
  ) {
    super(said.explanation, said.cause === undefined ? undefined : { cause: said.cause })
    this.code = code
    this.title = said.title
    this.fix = said.fix
    this.status = said.status ?? 422
    this.fields = said.fields ?? {}
  }
}
