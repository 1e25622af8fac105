// @ts-check
// What the scripts of a page share: swapping parts of it, saying things to a screen reader, and reading a stream.

/** @param {ParentNode} root */
export function localTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '')
    if (Number.isNaN(at.getTime())) continue
    time.textContent = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  }
}

/** What a folded part is called. @param {Element} part */
const summaryOf = (part) => part.querySelector('summary')?.textContent

/** Puts a fresh part of the page in the place of the old one; what was folded open stays open, and focus where it was. */
export function swap(/** @type {HTMLElement} */ old, /** @type {HTMLElement} */ fresh) {
  const open = new Map([...old.querySelectorAll('details')].map((part) => [summaryOf(part), part.open]))
  for (const part of fresh.querySelectorAll('details')) part.open = open.get(summaryOf(part)) ?? part.open
  localTimes(fresh)
  const focused = old.contains(document.activeElement) ? document.activeElement : null
  old.replaceWith(fresh)
  if (focused === null) return
  const same = [...fresh.querySelectorAll(focused.localName)].find(
    (one) => one.textContent === focused.textContent,
  )
  fresh.tabIndex = -1
  if (same instanceof HTMLElement) same.focus()
  else fresh.focus()
}

/** Says it to a screen reader, once. */
export function announce(/** @type {string} */ words) {
  const status = document.getElementById('announce')
  if (status !== null && status.textContent !== words) status.textContent = words
}

/** @param {string} html @param {string} id */
export const partOf = (html, id) => new DOMParser().parseFromString(html, 'text/html').getElementById(id)

/**
 * The events of a stream (HTML standard, 9.2) as they come.
 * @param {ReadableStream<Uint8Array>} body
 */
export async function* eventsOf(body) {
  let rest = ''
  // @ts-expect-error: TypeScript's DOM does not know yet that a stream can be iterated.
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const lines = block.split('\n')
      const of = (/** @type {string} */ name) =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))
      yield { event: of('event')[0] ?? '', data: of('data').join('\n') }
    }
  }
}
