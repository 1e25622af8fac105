/**
 * A JavaScript object as pages write it into a script: keys without quotes, single quotes, `!0`, `void 0`, trailing
 * commas, and names that a wrapping function's arguments stand for (Nuxt 2). Nothing is run. Gives the value and where
 * it ended; null where it is no literal, nests deeper than 60 or has more than 200 000 parts.
 */
export function parseLiteral(
  text: string,
  start = 0,
  names: ReadonlyMap<string, unknown> = new Map(),
): { value: unknown; end: number } | null {
  let place = start
  let parts = 0
  /** Where the next backslash stands: looked up once, since most strings have none and a look-up may go through the whole text. */
  let escapeAt = -2

  const space = /(?:\s|\/\*[^]*?\*\/|\/\/[^\n]*\n)*/y
  const skip = (): void => {
    const next = text.charCodeAt(place)
    if (next > 47 && next !== 160) return
    space.lastIndex = place
    space.exec(text)
    place = Math.max(place, space.lastIndex)
  }

  const value = (depth: number): unknown => {
    if (depth > 60 || ++parts > 200_000) fail()
    skip()
    const first = text[place]
    if (first === '{') return object(depth)
    if (first === '[') return array(depth)
    if (first === '"' || first === "'" || first === '`') return string(first)
    if (first === '!') {
      place += 2
      return text[place - 1] === '0'
    }
    const number = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
    number.lastIndex = place
    const digits = number.exec(text)?.[0]
    if (digits !== undefined) {
      place += digits.length
      return Number(digits)
    }
    return word(depth)
  }

  const word = (depth: number): unknown => {
    const name = identifier()
    if (name === '') fail()
    if (name === 'void') {
      value(depth + 1)
      return undefined
    }
    if (name === 'new') {
      identifier()
      skip()
    }
    skip()
    if (text[place] === '(' || text[place] === '.') {
      // `JSON.parse("...")`, `new Date(123)`, `Symbol.for("x")`: the argument says what there is to know.
      const call = /(?:\.[\w$]+)*\(/y
      call.lastIndex = place
      const head = call.exec(text)?.[0]
      if (head === undefined) fail()
      place += (head ?? '').length
      skip()
      const inner = text[place] === ')' ? undefined : value(depth + 1)
      skip()
      if (text[place] !== ')') fail()
      place++
      return name === 'JSON' && typeof inner === 'string' ? fromJson(inner) : inner
    }
    if (name === 'true' || name === 'false') return name === 'true'
    if (name === 'null' || name === 'undefined' || name === 'NaN' || name === 'Infinity') return null
    return names.get(name) ?? null
  }

  const identifier = (): string => {
    const named = /[\p{L}_$][\p{L}\p{N}_$]*/uy
    named.lastIndex = place
    const name = named.exec(text)?.[0] ?? ''
    place += name.length
    return name
  }

  const object = (depth: number): unknown => {
    const out: Record<string, unknown> = {}
    place++
    for (;;) {
      skip()
      const next = text[place]
      if (next === '}') break
      if (next === ',') {
        place++
        continue
      }
      const key =
        next === '"' || next === "'"
          ? string(next)
          : next === '['
            ? String(array(depth + 1)[0])
            : next !== undefined && next >= '0' && next <= '9'
              ? String(value(depth + 1))
              : identifier()
      if (key === '') fail()
      skip()
      if (text[place] === ':') {
        place++
        set(out, key, value(depth + 1))
      } else if (text[place] === ',' || text[place] === '}') set(out, key, names.get(key) ?? null)
      else fail()
    }
    place++
    return out
  }

  const array = (depth: number): unknown[] => {
    const out: unknown[] = []
    place++
    for (;;) {
      skip()
      if (text[place] === ']') break
      if (text[place] === ',') {
        place++
        continue
      }
      out.push(value(depth + 1))
      skip()
      if (text[place] !== ',' && text[place] !== ']') fail()
    }
    place++
    return out
  }

  const string = (quote: string): string => {
    let out = ''
    let from = ++place
    for (;;) {
      const end = text.indexOf(quote, place)
      if (end === -1) fail()
      if (escapeAt !== -1 && escapeAt < place) escapeAt = text.indexOf('\\', place)
      const escape = escapeAt
      if (escape === -1 || escape > end) {
        out += text.slice(from, end)
        place = end + 1
        return out
      }
      out += text.slice(from, escape)
      const kind = text[escape + 1] ?? ''
      const code = /^(?:u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|x([0-9a-f]{2}))/i.exec(
        text.slice(escape + 1, escape + 10),
      )
      if (code !== null) {
        const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16)
        out += point <= 0x10_ff_ff ? String.fromCodePoint(point) : ''
        place = escape + 1 + code[0].length
      } else {
        out += escapes[kind] ?? kind
        place = escape + 2
      }
      from = place
    }
  }

  try {
    const found = value(0)
    return { value: found, end: place }
  } catch (error) {
    if (error instanceof NoLiteral) return null
    throw error
  }
}

class NoLiteral extends Error {}

function fail(): never {
  throw new NoLiteral()
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '', f: '', v: '', '0': '', '\n': '' }

/** A stranger's key must not reach the prototype. */
function set(out: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') out[key] = value
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
