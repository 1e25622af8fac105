// @ts-check
// While an e-mail is typed, its claims are underlined by their source where they stand, and checked after each pause.
// Nothing is saved by that.
import { announce, partOf, swap } from './page.js'

/**
 * A stretch of the text: where it rests on something, `kind` says on what.
 * @typedef {{ text: string, kind: string }} Stretch
 */

/**
 * What the checked copy of the e-mail below the editor marks in the message: its subject line and the words for screen
 * readers are left out.
 * @param {string} body
 * @returns {Stretch[]}
 */
function checkedStretches(body) {
  /** @type {Stretch[]} */
  const all = []
  for (const node of document.querySelector('#checked .letter')?.childNodes ?? []) {
    const isMark = node instanceof HTMLElement
    const text = (isMark ? node.firstChild?.textContent : node.textContent) ?? ''
    all.push({ text, kind: isMark ? node.className : '' })
  }
  const whole = all.map(({ text }) => text).join('')
  if (!whole.endsWith(body)) return [{ text: body, kind: '' }]
  let skip = whole.length - body.length
  return all.flatMap(({ text, kind }) => {
    const rest = text.slice(skip)
    skip = Math.max(0, skip - text.length)
    return rest === '' ? [] : [{ text: rest, kind }]
  })
}

/** @param {Stretch[]} some */
const lengthOf = (some) => some.reduce((sum, { text }) => sum + text.length, 0)

/**
 * The marks as they stand after some typing: those before and behind the changed place stay, and what was typed waits
 * for the check.
 * @param {Stretch[]} old
 * @param {string} text
 * @returns {Stretch[]}
 */
function moved(old, text) {
  const was = old.map((stretch) => stretch.text).join('')
  let start = 0
  while (start < was.length && was[start] === text[start]) start++
  let end = 0
  const most = Math.min(was.length, text.length) - start
  while (end < most && was.at(-1 - end) === text.at(-1 - end)) end++
  /** @type {Stretch[]} */
  const before = []
  /** @type {Stretch[]} */
  const behind = []
  let at = 0
  for (const stretch of old) {
    const upTo = at + stretch.text.length
    if (upTo <= start) before.push(stretch)
    else if (at >= was.length - end) behind.push(stretch)
    at = upTo
  }
  const typed = text.slice(lengthOf(before), text.length - lengthOf(behind))
  return [...before, { text: typed, kind: '' }, ...behind]
}

/**
 * Lays a copy of the message under the box that it is typed in, its letters unseen and its claims underlined.
 * @param {HTMLTextAreaElement} box
 */
function underlay(box) {
  const frame = document.createElement('div')
  frame.className = 'frame'
  const copy = document.createElement('div')
  copy.className = 'underlay'
  // The checked copy below the editor says the same to a screen reader.
  copy.setAttribute('aria-hidden', 'true')
  box.replaceWith(frame)
  frame.append(copy, box)
  /** @type {Stretch[]} */
  let shown = []
  const paint = (/** @type {Stretch[]} */ stretches) => {
    shown = stretches
    copy.replaceChildren(
      ...shown.map(({ text, kind }) => {
        if (kind === '') return text
        const mark = document.createElement('mark')
        mark.className = kind
        mark.textContent = text
        return mark
      }),
    )
    align()
  }
  // A scroll bar takes width from the box and not from its copy.
  const align = () => {
    copy.style.width = `${box.clientWidth}px`
    copy.scrollTop = box.scrollTop
  }
  box.addEventListener('scroll', align)
  new ResizeObserver(align).observe(box)
  paint(checkedStretches(box.value))
  return {
    follow: () => paint(moved(shown, box.value)),
    renew: () => paint(checkedStretches(box.value)),
  }
}

/** @param {HTMLFormElement} editor */
export function underlineWhileTyping(editor) {
  const box = editor.elements.namedItem('body')
  if (!(box instanceof HTMLTextAreaElement)) return
  const copy = underlay(box)
  let timer = 0
  let running = new AbortController()
  const check = async () => {
    running.abort()
    running = new AbortController()
    const typed = new FormData(editor)
    const body = new URLSearchParams()
    for (const name of ['subject', 'body', 'attachResume']) {
      const value = typed.get(name)
      if (typeof value === 'string') body.set(name, value)
    }
    const answer = await fetch(editor.dataset.check ?? '', { method: 'POST', body, signal: running.signal })
    const fresh = answer.ok ? partOf(await answer.text(), 'checked') : null
    const old = document.getElementById('checked')
    if (fresh === null || old === null) return
    swap(old, fresh)
    copy.renew()
    const doubts = fresh.querySelectorAll('.letter mark.unsupported').length
    announce(doubts > 0 ? `${doubts} without a source` : 'Every claim has its source')
  }
  box.addEventListener('written', () => copy.follow())
  editor.addEventListener('input', () => {
    copy.follow()
    clearTimeout(timer)
    // A newer check aborts an older one, and a lost connection is tried again at the next pause.
    timer = setTimeout(() => void check().catch(() => {}), 400)
  })
}
