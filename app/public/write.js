// @ts-check
// A language model writes into the editor before one's eyes, and can be stopped. What it writes is kept only when it is
// whole and checked: until then the server holds the draft as it was.
import { announce, eventsOf } from './page.js'

/** @param {HTMLFormElement} editor */
export function watchWriting(editor) {
  const place = editor.querySelector('[data-write]')
  const subject = editor.elements.namedItem('subject')
  const body = editor.elements.namedItem('body')
  const stop = document.getElementById('stop')
  const said = document.getElementById('writing')
  if (!(place instanceof HTMLElement) || place.dataset.agreed !== 'yes') return
  if (!(subject instanceof HTMLInputElement) || !(body instanceof HTMLTextAreaElement)) return
  if (stop === null || said === null) return

  let running = new AbortController()
  const show = (/** @type {{ subject?: string, body?: string }} */ text) => {
    subject.value = text.subject ?? subject.value
    body.value = text.body ?? body.value
    // The underlines follow.
    body.dispatchEvent(new CustomEvent('written'))
  }
  const busy = (/** @type {boolean} */ is) => {
    editor.setAttribute('aria-busy', String(is))
    subject.readOnly = is
    body.readOnly = is
    stop.hidden = !is
    for (const button of document.querySelectorAll('button[type=submit]'))
      if (button instanceof HTMLButtonElement) button.disabled = is
  }

  const write = async (/** @type {HTMLElement} */ asked) => {
    const before = { subject: subject.value, body: body.value }
    const typed = new FormData(editor)
    running = new AbortController()
    busy(true)
    stop.focus()
    said.textContent = ''
    announce('The model is writing')
    const end = (/** @type {string} */ words) => {
      show(before)
      busy(false)
      said.textContent = words
      asked.focus()
    }
    // Left midway, the page must not come back with half a text in it.
    addEventListener('pagehide', () => show(before), { once: true, signal: running.signal })
    try {
      const headers = { accept: 'text/event-stream' }
      const answer = await fetch(place.dataset.write ?? '', {
        method: 'POST',
        body: typed,
        headers,
        signal: running.signal,
      })
      if (answer.body === null || !answer.ok) return end('That did not work. Your draft stands as it was.')
      for await (const { event, data } of eventsOf(answer.body)) {
        if (event === 'part') show(JSON.parse(data))
        if (event === 'done') return location.assign(data)
        if (event === 'failed') return end(data)
      }
      end('The connection broke off. Your draft stands as it was.')
    } catch {
      const words = running.signal.aborted ? 'Stopped.' : 'The server could not be reached.'
      end(`${words} Your draft stands as it was.`)
    }
  }

  stop.addEventListener('click', () => running.abort())
  editor.addEventListener('submit', (event) => {
    const asked = event.submitter
    if (!(asked instanceof HTMLButtonElement) || asked.value !== 'model') return
    event.preventDefault()
    void write(asked)
  })
  // Come back to by the browser's back button, the form is ready again.
  addEventListener('pageshow', () => busy(false))
}
