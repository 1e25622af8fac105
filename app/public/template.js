// @ts-check
// Beside a template that is being typed, what it makes of a posting; and a button that puts in a variable.
import { announce, partOf, swap } from './page.js'

const form = document.getElementById('template')
const body = form instanceof HTMLFormElement ? form.elements.namedItem('body') : null

/** Buttons that need this script show themselves with it. */
function showInserts() {
  for (const button of document.querySelectorAll('button[data-insert]'))
    if (button instanceof HTMLButtonElement) button.hidden = false
}

async function preview(/** @type {HTMLFormElement} */ from, /** @type {AbortSignal} */ signal) {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(from)) if (typeof value === 'string') typed.set(name, value)
  const answer = await fetch(from.dataset.preview ?? '', { method: 'POST', body: typed, signal })
  if (answer.status === 422) {
    // While somebody is in the middle of a brace: the last whole preview stays, and the fault is told below it.
    const { problems } = await answer.json()
    return say(Object.values(problems).join(' '))
  }
  const fresh = answer.ok ? partOf(await answer.text(), 'preview') : null
  const old = document.getElementById('preview')
  if (fresh === null || old === null) return
  swap(old, fresh)
  showInserts()
  const stops = fresh.querySelector('[role=alert] h2')?.textContent
  say('')
  announce(stops ?? 'The preview is up to date')
}

function say(/** @type {string} */ words) {
  const place = document.getElementById('fault')
  if (place !== null) place.textContent = words
}

if (form instanceof HTMLFormElement) {
  let timer = 0
  let running = new AbortController()
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running.abort()
      running = new AbortController()
      // A lost connection is tried again at the next pause.
      preview(form, running.signal).catch(() => {})
    }, 400)
  })
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-insert]') : null
  if (!(button instanceof HTMLElement) || !(body instanceof HTMLTextAreaElement)) return
  body.setRangeText(button.dataset.insert ?? '', body.selectionStart, body.selectionEnd, 'end')
  body.focus()
  body.dispatchEvent(new Event('input', { bubbles: true }))
})

showInserts()
