/** Walking data that strangers wrote: nothing here throws or trusts a type. */

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path of keys and indexes, or undefined. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here: unknown = value
  for (const step of path) {
    if (Array.isArray(here) && typeof step === 'number') here = here[step]
    else if (isObject(here) && typeof step === 'string' && Object.hasOwn(here, step)) here = here[step]
    else return undefined
  }
  return here
}

/** Its elements, itself as the only one, or none. */
export function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null || value === '' ? [] : [value]
}

/** Broken JSON is mended up to this length; a posting's own is a few thousand characters. */
const longestMended = 300_000

/** JSON as pages carry it: in comments or CDATA, with raw line breaks in strings or trailing commas. Undefined where it stays unreadable. */
export function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)$/, '')
    .trim()
    .replace(/;$/, '')
  if (!/^[[{]/.test(bare)) return undefined
  for (const attempt of bare.length > longestMended ? [() => bare] : [() => bare, () => mend(bare)]) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The mended form is tried next; what neither reads is no JSON.
    }
  }
  return undefined
}

/** Raw control characters inside strings become escapes; commas before a closing bracket go. Linear. */
function mend(text: string): string {
  const out: string[] = []
  let inString = false
  let escaped = false
  for (const character of text) {
    if (inString && character < ' ') {
      out.push(character === '\n' ? '\\n' : ' ')
      continue
    }
    if (inString) {
      if (escaped) escaped = false
      else if (character === '\\') escaped = true
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === ']' || character === '}') dropComma(out)
    out.push(character)
  }
  return out.join('')
}

function dropComma(out: string[]): void {
  while (out.length > 0 && /\s/.test(out.at(-1) ?? '')) out.pop()
  if (out.at(-1) === ',') out.pop()
}

/** Objects anywhere inside that `wanted` accepts, breadth first, at most `limit` nodes looked at. */
export function findObjects(
  root: unknown,
  wanted: (object: Record<string, unknown>) => boolean,
  limit = 20_000,
): { object: Record<string, unknown>; where: string }[] {
  const found: { object: Record<string, unknown>; where: string }[] = []
  const queue: { value: unknown; where: string; depth: number }[] = [{ value: root, where: '$', depth: 0 }]
  for (let next = 0; next < queue.length && next < limit; next++) {
    const here = queue[next]
    if (here === undefined || here.depth > 24) continue
    if (Array.isArray(here.value)) {
      for (const [index, value] of here.value.entries())
        if (typeof value === 'object' && queue.length < limit)
          queue.push({ value, where: `${here.where}[${index}]`, depth: here.depth + 1 })
    } else if (isObject(here.value)) {
      if (wanted(here.value)) found.push({ object: here.value, where: here.where })
      for (const [key, value] of Object.entries(here.value))
        if (typeof value === 'object' && value !== null && queue.length < limit)
          queue.push({ value, where: `${here.where}.${key}`, depth: here.depth + 1 })
    }
  }
  return found
}
