import { findObjects, isObject, parseJson } from '../json.ts'
import { parseLiteral } from '../js-literal.ts'
import type { Page } from '../page.ts'
import type { Reading } from '../reading.ts'
import { readAnyData } from './anydata.ts'
import { sources } from './index.ts'
import type { Origin } from './source.ts'

/** Characters that a description must have for data to be the posting and not a card in a list. */
const least = 80

/**
 * The job in the data that a page's framework carries: JSON script elements (`__NEXT_DATA__`), state variables
 * (`window.__INITIAL_STATE__`, Nuxt's wrapped ones), and React's streamed rows (`self.__next_f.push`).
 */
export function readPageData(page: Page, origin: Origin): Reading | null {
  const streamed = page.scripts.map(({ text }) => text).filter((text) => text.includes('__next_f'))
  const carried = [
    ...page.scripts
      .filter(({ type }) => !/ld\+json/.test(type))
      .flatMap(({ type, text }) => dataOf(type, text)),
    ...(streamed.length === 0 ? [] : streamedRows(streamed)),
  ]
  for (const data of carried) {
    for (const source of sources) {
      if (source.read === undefined) continue
      for (const { object } of findObjects(
        data,
        (one) => 'title' in one || 'name' in one || 'text' in one,
        5_000,
      ).slice(0, 200)) {
        const reading = source.read(object, origin)
        if (reading !== null && reading.body.length > least) return reading
      }
    }
  }
  for (const data of carried) {
    const reading = readAnyData(data, origin)
    if (reading !== null && reading.body.length > least) {
      reading.kind = 'page-data'
      return reading
    }
  }
  return null
}

const assignment =
  /(?:^|[;\s(,{])(?:(?:window|self|globalThis)(?:\.[\w$]{2,60}|\[\s*["'][\w.$-]{2,60}["']\s*\])|(?:var|let|const)\s+[\w$]{2,60})\s*=\s*(?=[[{]|JSON\.parse|function|\(function)/g

/** The values that one script carries; those shorter than 100 characters hold no posting. */
function dataOf(type: string, text: string): unknown[] {
  if (text.length < 100) return []
  if (/json/i.test(type)) {
    const data = parseJson(text)
    return data === undefined ? [] : [data]
  }
  const found: unknown[] = []
  let after = 0
  for (const match of text.matchAll(assignment)) {
    const start = match.index + match[0].length
    if (start < after || found.length >= 20) continue
    const parsed = /^\(?function/.test(text.slice(start, start + 10))
      ? wrapped(text, start)
      : parseLiteral(text, start)
    if (parsed === null) continue
    after = parsed.end
    if (typeof parsed.value === 'object' && parsed.value !== null) found.push(parsed.value)
  }
  return found
}

/** `(function(a,b){return {…}}("x","y"))`: the object, with the arguments in place of the names. */
function wrapped(text: string, start: number): { value: unknown; end: number } | null {
  const head = /\(?function\s*\(([\w$,\s]*)\)\s*\{\s*(?:[\w$.]+\s*=\s*[^;{]{1,40};)*\s*return\s*/y
  head.lastIndex = start
  const match = head.exec(text)
  if (match === null) return null
  const open = start + match[0].length
  // Once to learn where the object ends, then the arguments, then again with them.
  const first = parseLiteral(text, open)
  if (first === null) return null
  const call = /\s*;?\s*\}\s*\)?\s*\(/y
  call.lastIndex = first.end
  const opened = call.exec(text)?.[0]
  if (opened === undefined) return first
  const parameters = (match[1] ?? '').split(',').map((name) => name.trim())
  const names = new Map<string, unknown>()
  let place = first.end + opened.length
  for (const name of parameters) {
    const argument = parseLiteral(text, place)
    if (argument === null) break
    names.set(name, argument.value)
    const comma = /\s*,/y
    comma.lastIndex = argument.end
    const next = comma.exec(text)?.[0]
    if (next === undefined) break
    place = argument.end + next.length
  }
  return parseLiteral(text, open, names)
}

const push = /__next_f\.push\(\s*/g
const longestStream = 3_000_000

/** React's rows, `ID:JSON` a line, in strings that are pushed piece by piece; a text row is put where others refer to it by `$ID`. */
function streamedRows(scripts: string[]): unknown[] {
  let stream = ''
  for (const script of scripts)
    for (const match of script.matchAll(push)) {
      const parsed = parseLiteral(script, match.index + match[0].length)?.value
      if (Array.isArray(parsed) && typeof parsed[1] === 'string' && stream.length < longestStream)
        stream += parsed[1]
    }
  const texts = new Map<string, string>()
  const rows: unknown[] = []
  const row = /([0-9a-f]{1,6}):(?:T([0-9a-f]{1,6}),|(?=[[{]))/y
  let place = 0
  while (place < stream.length) {
    row.lastIndex = place
    const match = row.exec(stream)
    const end = stream.indexOf('\n', place)
    const lineEnd = end === -1 ? stream.length : end + 1
    if (match === null) {
      place = lineEnd
      continue
    }
    const start = place + match[0].length
    if (match[2] === undefined) {
      const data = parseJson(stream.slice(start, lineEnd))
      if (data !== undefined) rows.push(data)
      place = lineEnd
    } else {
      // The length counts bytes of UTF-8, not characters.
      const bytes = Number.parseInt(match[2], 16)
      const text = Buffer.from(stream.slice(start, start + bytes))
        .subarray(0, bytes)
        .toString('utf8')
      texts.set(match[1] ?? '', text.replace(/\ufffd$/, ''))
      place = start + text.length
    }
  }
  for (const data of rows)
    for (const { object } of findObjects(data, () => true, 20_000))
      for (const [key, value] of Object.entries(object)) {
        const text =
          typeof value === 'string' && /^\$[0-9a-f]{1,6}$/.test(value) ? texts.get(value.slice(1)) : undefined
        if (text !== undefined && isObject(object)) object[key] = text
      }
  return rows
}
