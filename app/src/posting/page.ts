import { Parser } from 'htmlparser2'
import { decodeCloudflareAddress } from './facts/addresses.ts'
import { icons, iconNames, isHidden, mailtoAddress, pinMark, readLogo, readMeta } from './page-elements.ts'
import { oneLine, raw, textWriter } from './text.ts'

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
  /** Pictures whose name or place says that they are a logo: what stands in their alternative text and file name. */
  logos: { alt: string; src: string }[]
  /** The line of the page's foot that says whose it is, "© 2026 Acme Ltd". */
  copyright: string | null
  /** Properties of schema.org JobPosting in microdata or RDFa, in page order. */
  microdata: { property: string; value: string; type: string }[]
  /** Readable text: a line per block, items begin with "- ". */
  text: string
}

export interface Heading {
  level: number
  text: string
}

const limits = {
  text: 150_000,
  script: 2_000_000,
  scripts: 60,
  links: 2_000,
  marked: 2_000,
  headings: 300,
  depth: 400,
  /** Open elements at which the rest of the page is left unread; pages of real sites stay below 100. */
  nesting: 2_000,
  /** Pages of real sites have fewer than 20 000. */
  tags: 150_000,
  /** Characters that the parser gets at a time. */
  slice: 32_768,
}

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
    logos: [],
    copyright: null,
    microdata: [],
    text: '',
  }
  const text = textWriter(limits.text)
  /** Elements that wait for their end: what began where, and what to do with the text between. */
  const open: { tag: string; at: number; end: (inner: string) => void }[] = []
  let hidden = 0
  let script: { type: string; id: string; text: string } | null = null
  let inTitle = false
  let posting = 0
  let depth = 0
  let tags = 0
  let ligature = false
  let labelled = false
  let inlineEnded = false
  /** Where the text began that stands behind a map pin. */
  let pin: number | null = null

  const line = (): void => {
    text.line()
    if (pin === null || text.since(pin) === '') return
    if (page.marked.length < limits.marked) page.marked.push({ mark: 'pin-location', text: text.since(pin) })
    pin = null
  }
  const wait = (tag: string, end: (inner: string) => void): void => {
    if (open.length < limits.depth) open.push({ tag, at: text.length(), end })
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++
        tags++
        if (tag === 'html') page.language = attributes['lang'] ?? null
        if (tag === 'meta') readMeta(page, attributes)
        if (tag === 'link' && attributes['rel'] === 'canonical') page.canonical = attributes['href'] ?? null
        if (tag === 'title') inTitle = page.title === ''
        if (tag === 'script') {
          script = { type: attributes['type'] ?? '', id: attributes['id'] ?? '', text: '' }
          return
        }
        if (tag === 'img') readLogo(page, attributes)
        if (icons.has(tag) && pinMark.test(iconNames(attributes))) pin = text.length()
        ligature ||= /\bmaterial-(?:icons|symbols)/.test(attributes['class'] ?? '')
        if (hidden > 0 || (!voids.has(tag) && (ligature || isHidden(tag, attributes)))) {
          if (!voids.has(tag)) hidden++
          return
        }
        if (labelled) {
          labelled = false
          if (tag === 'dd' || tag === 'td') text.label()
          else line()
        }
        if (tag === 'br' || blocks.has(tag)) line()
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
          if (!voids.has(tag)) hidden++
        }
      },
      ontext(chunk) {
        if (script !== null) {
          if (script.text.length < limits.script) script.text += chunk
        } else if (inTitle) page.title += chunk
        else if (hidden === 0) {
          // "<span>Location</span><span>Leeds</span>": a style sheet parts what the markup glues.
          if (inlineEnded && /[\p{Ll}\p{N}:]/u.test(text.last()) && /^[\p{Lu}\p{N}]/u.test(chunk))
            text.write(' ')
          inlineEnded = false
          text.write(chunk)
        } else if (ligature && /^\s*(?:location_on|place|pin_drop|room)\b/.test(chunk)) pin = text.length()
        else if (page.copyright === null && /©|\bcopyright\b/i.test(chunk))
          page.copyright = oneLine(chunk.slice(0, 300))
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
          if (hidden === 0) ligature = false
          return
        }
        inlineEnded = tag === 'span' || tag === 'strong' || tag === 'b' || tag === 'label' || tag === 'time'
        const waiting = open.at(-1)
        if (waiting !== undefined && waiting.tag === tag) {
          while (open.at(-1)?.tag === tag) {
            const done = open.pop()
            if (done === undefined) break
            done.end(text.since(done.at))
            if (open.at(-1)?.at !== done.at) break
          }
        }
        if (tag === 'dt' || tag === 'th') labelled = true
        else if (blocks.has(tag)) line()
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
    const type = attributes['itemtype'] ?? attributes['typeof'] ?? ''
    if (/(?:schema\.org\/|^|:)JobPosting$/i.test(type)) posting = depth
    const property = attributes['itemprop'] ?? attributes['property']?.replace(/^schema:/, '')
    if (property !== undefined && posting > 0) {
      const content = attributes['content'] ?? attributes['datetime']
      const keep = (value: string): void => {
        if (page.microdata.length < 200 && (value !== '' || type !== ''))
          page.microdata.push({ property, value, type: type.replace(/.*[/:]/, '') })
      }
      if (content !== undefined || voids.has(tag)) keep((content ?? '').trim())
      else {
        if (type !== '') page.microdata.push({ property, value: '', type: type.replace(/.*[/:]/, '') })
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

  // In slices: the parser keeps its stack in an array whose front it moves, which is quadratic in the depth.
  for (let at = 0; at < html.length && depth < limits.nesting && tags < limits.tags; at += limits.slice)
    parser.write(html.slice(at, at + limits.slice))
  parser.end()
  line()
  page.title = oneLine(page.title)
  page.text = text.finish()
  return page
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
