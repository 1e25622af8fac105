import { Parser } from 'htmlparser2'
import { decodeCloudflareAddress } from './facts/addresses.ts'

/**
 * A page read in one pass, without building a tree: memory stays bounded by the limits below however deep or wide a
 * hostile page nests (a tree of 5 MB of `<a>` took 900 MB). Only what a posting can stand in is kept.
 */
export interface Page {
  url: string | null
  /** The `lang` of the html element. */
  language: string | null
  title: string
  /** By name, property or itemprop, lower case; the first one counts. */
  meta: Map<string, string>
  canonical: string | null
  headings: Heading[]
  /** Scripts that carry data: JSON-LD, framework state. */
  scripts: { type: string; id: string; text: string }[]
  links: { href: string; text: string }[]
  /** Short texts of elements whose class, id or itemprop names what they hold. */
  marked: { mark: string; text: string }[]
  /** Properties of schema.org JobPosting microdata, in page order. */
  microdata: { property: string; value: string; type: string }[]
  /** Readable text: a line per block, items begin with "- ". */
  text: string
}

export interface Heading {
  level: number
  text: string
}

const limits = {
  text: 400_000,
  script: 2_000_000,
  scripts: 60,
  links: 2_000,
  marked: 2_000,
  headings: 300,
  depth: 400,
}

const skipped = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'iframe',
  'object',
  'canvas',
  'nav',
  'footer',
  'button',
  'textarea',
])
const blocks = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th tr ul'.split(
    ' ',
  ),
)
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const meaning =
  /compan|employer|organi[sz]ation|empresa|firma|arbeitgeber|entreprise|location|ubicaci|standort|\blieu|\bplace|salary|salario|\bjob-?title|position-?title|posting-?title|recruiter|contact|job-?code|requisition/i

/** Reads HTML into a Page. Never throws, whatever the markup. */
export function readPage(html: string, url: string | null = null): Page {
  const page: Page = {
    url,
    language: null,
    title: '',
    meta: new Map(),
    canonical: null,
    headings: [],
    scripts: [],
    links: [],
    marked: [],
    microdata: [],
    text: '',
  }
  const text = textWriter()
  /** Elements that wait for their end: what began where, and what to do with the text between. */
  const open: { tag: string; at: number; end: (inner: string) => void }[] = []
  let hidden = 0
  let script: { type: string; id: string; text: string } | null = null
  let inTitle = false
  let posting = 0
  let depth = 0
  const hiddenTags: string[] = []

  const wait = (tag: string, end: (inner: string) => void): void => {
    if (open.length < limits.depth) open.push({ tag, at: text.length(), end })
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++
        if (tag === 'html') page.language = attributes['lang'] ?? null
        if (tag === 'meta') readMeta(page, attributes)
        if (tag === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'] ?? null
        if (tag === 'title') inTitle = page.title === ''
        if (tag === 'script') {
          script = { type: attributes['type'] ?? '', id: attributes['id'] ?? '', text: '' }
          return
        }
        if (hidden > 0 || (!voids.has(tag) && isHidden(tag, attributes))) {
          if (!voids.has(tag)) {
            hidden++
            if (hidden <= limits.depth) hiddenTags.push(tag)
          }
          return
        }
        if (tag === 'br') text.line()
        if (blocks.has(tag)) text.line()
        if (tag === 'li') text.write('- ')
        if (tag === 'td' || tag === 'th') text.write(' ')
        const heading = /^h([1-6])$/.exec(tag)
        if (heading !== null) {
          wait(tag, (inner) => {
            if (inner !== '' && page.headings.length < limits.headings)
              page.headings.push({ level: Number(heading[1]), text: inner })
          })
        }
        if (tag === 'a') openLink(attributes)
        openMarked(tag, attributes)
        const protectedAddress = attributes['data-cfemail']
        if (protectedAddress !== undefined) {
          const address = decodeCloudflareAddress(protectedAddress)
          if (address !== null) text.write(` ${address} `)
          if (!voids.has(tag)) {
            hidden++
            hiddenTags.push(tag)
          }
        }
      },
      ontext(chunk) {
        if (script !== null) {
          if (script.text.length < limits.script) script.text += chunk
        } else if (inTitle) page.title += chunk
        else if (hidden === 0) text.write(chunk)
      },
      onclosetag(tag) {
        depth--
        if (tag === 'script') {
          if (script !== null && script.text.trim() !== '' && page.scripts.length < limits.scripts)
            page.scripts.push(script)
          script = null
          return
        }
        if (tag === 'title') inTitle = false
        if (hidden > 0) {
          if (!voids.has(tag)) hidden--
          return
        }
        const waiting = open.at(-1)
        if (waiting !== undefined && waiting.tag === tag) {
          while (open.at(-1)?.tag === tag) {
            const done = open.pop()
            if (done === undefined) break
            done.end(text.since(done.at))
            if (open.at(-1)?.at !== done.at) break
          }
        }
        if (blocks.has(tag)) text.line()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )

  function openLink(attributes: Record<string, string>): void {
    const href = (attributes['href'] ?? '').trim()
    if (href === '') return
    wait('a', (inner) => {
      if (page.links.length < limits.links) page.links.push({ href, text: inner })
      const hash = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1]
      const address = hash === undefined ? mailtoAddress(href) : decodeCloudflareAddress(hash)
      if (address !== null && !inner.toLowerCase().includes(address.toLowerCase()))
        text.write(` <${address}> `)
    })
  }

  function openMarked(tag: string, attributes: Record<string, string>): void {
    const type = attributes['itemtype'] ?? ''
    if (/schema\.org\/JobPosting/i.test(type)) posting = depth
    const property = attributes['itemprop']
    if (property !== undefined && posting > 0) {
      const content = attributes['content'] ?? attributes['datetime']
      const keep = (value: string): void => {
        if (page.microdata.length < 200 && (value !== '' || type !== ''))
          page.microdata.push({ property, value, type: type.replace(/.*\//, '') })
      }
      if (content !== undefined || voids.has(tag)) keep((content ?? '').trim())
      else {
        if (type !== '') page.microdata.push({ property, value: '', type: type.replace(/.*\//, '') })
        wait(tag, keep)
      }
    }
    const mark = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${property ?? ''} ${attributes['data-testid'] ?? ''} ${attributes['data-automation-id'] ?? ''}`
    if (mark.length < 300 && meaning.test(mark) && !voids.has(tag))
      wait(tag, (inner) => {
        if (inner !== '' && inner.length < 300 && page.marked.length < limits.marked)
          page.marked.push({ mark: mark.trim(), text: inner })
      })
  }

  parser.write(html)
  parser.end()
  page.title = oneLine(page.title)
  page.text = text.finish()
  return page
}

function readMeta(page: Page, attributes: Record<string, string>): void {
  const content = attributes['content']
  if (content === undefined) return
  for (const key of [attributes['name'], attributes['property'], attributes['itemprop']]) {
    const name = key?.toLowerCase()
    if (name !== undefined && !page.meta.has(name)) page.meta.set(name, oneLine(content.slice(0, 5_000)))
  }
}

function isHidden(tag: string, attributes: Record<string, string>): boolean {
  return (
    skipped.has(tag) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  )
}

function mailtoAddress(href: string): string | null {
  const match = /^mailto:([^?]+)/i.exec(href)
  if (match?.[1] === undefined) return null
  try {
    return decodeURIComponent(match[1]).trim()
  } catch {
    return match[1].trim()
  }
}

/** Text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
}

/** Text grows in pieces and never past its limit; runs of white space become one. */
function textWriter() {
  const pieces: string[] = []
  let size = 0
  let fresh = true
  const add = (piece: string): void => {
    if (size >= limits.text || piece === '') return
    pieces.push(piece)
    size += piece.length
  }
  return {
    length: () => pieces.length,
    write(chunk: string): void {
      let piece = chunk.replace(/[\s\u00a0\u200b\u00ad\ufeff]+/g, ' ')
      if (fresh) piece = piece.trimStart()
      if (piece === '') return
      add(piece)
      fresh = false
    },
    line(): void {
      if (fresh) return
      add('\n')
      fresh = true
    },
    since: (at: number): string => oneLine(pieces.slice(at, at + 5_000).join('')),
    finish: (): string =>
      pieces
        .join('')
        .replace(/ +/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/(^|\n)- (?=\n|$)/g, '$1')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  }
}

/** Readable text of an HTML fragment, such as an API's `descriptionHtml`; entities that were escaped twice are undone. */
export function htmlToText(given: unknown): string {
  const html = raw(given)
  const markup = /&lt;\/?[a-z]/i.test(html) && !/<[a-z]/i.test(html) ? unescapeMarkup(html) : html
  if (!/[<&]/.test(markup)) return markup.replace(/\r\n?/g, '\n').trim()
  const withBreaks = /<(p|br|div|li|ul|h\d)\b/i.test(markup) ? markup : markup.replace(/\r?\n/g, '<br>')
  return readPage(withBreaks.replace(/\\n/g, '\n')).text
}

function unescapeMarkup(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** A string as it is, anything else as nothing: for fields of data that strangers wrote. */
export function raw(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
