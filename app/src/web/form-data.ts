import type { Context } from 'hono'
import { AppError } from '../failure.ts'

/** A form as it was sent: lines end in LF, and no field holds a NUL, which PostgreSQL takes in no text. */
export interface SentForm {
  /** '' for a field that was not sent. */
  text(name: string): string
  /** Whether the form holds such a field at all, filled or not. */
  has(name: string): boolean
  /** Every value of a field that may be sent several times, as ticked boxes are. */
  all(name: string): string[]
  /** A chosen file; null where none was chosen. */
  file(name: string): File | null
  /** All text fields, to fill the form again; passwords are left out. */
  values(): Record<string, string>
}

/** Reads a posted form of either encoding. Throws AppError `form.unreadable`. */
export async function readForm(context: Context): Promise<SentForm> {
  let sent: Record<string, unknown>
  try {
    sent = await context.req.parseBody({ all: true })
  } catch (cause) {
    throw unreadable(cause)
  }
  const all = (name: string): string[] => {
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.filter((one) => typeof one === 'string').map(clean)
  }
  const text = (name: string): string => all(name)[0] ?? ''
  return {
    text,
    has: (name) => all(name).length > 0,
    all,
    file(name) {
      const value = Object.hasOwn(sent, name) ? sent[name] : undefined
      const first: unknown = Array.isArray(value) ? value[0] : value
      // A file field that nobody touched is sent as an empty file without a name.
      return first instanceof File && (first.size > 0 || first.name !== '') ? first : null
    },
    values: () =>
      Object.fromEntries(
        Object.keys(sent)
          .filter((name) => !/password/i.test(name) && all(name).length > 0)
          .map((name) => [name, text(name)]),
      ),
  }
}

const clean = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll('\0', '')

const unreadable = (cause: unknown): AppError =>
  new AppError('form.unreadable', {
    title: 'The form could not be read',
    explanation: 'What the browser sent is not a complete form.',
    fix: ['Go back and send it again.'],
    status: 400,
    cause,
  })
