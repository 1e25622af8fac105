import type { z } from 'zod'

/**
 * A JSON column, checked as it is read: an older release may have written another shape, and then the error names the
 * field instead of a page failing far from here.
 */
export function readJson<T>(schema: z.ZodType<T>, text: string): T {
  return schema.parse(JSON.parse(text))
}
