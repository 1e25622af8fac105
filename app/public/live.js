// @ts-check
// The one script, in a few files. Every page is whole without it: it shows times in the reader's own zone, opens the
// right provider's steps while an address is typed, tells the steps of reading a posting, underlines claims while an
// e-mail is typed (editor.js), lets a model write before one's eyes (write.js), and renews a status page as things happen.

import { underlineWhileTyping } from './editor.js'
import { announce, eventsOf, localTimes, partOf, swap } from './page.js'
import { watchWriting } from './write.js'

/** Fetches the page that is shown and takes over its live part. */
async function renew() {
  const answer = await fetch(location.pathname)
  const fresh = answer.ok ? partOf(await answer.text(), 'live') : null
  const old = document.getElementById('live')
  if (fresh === null || old === null) return location.reload()
  swap(old, fresh)
  announce(fresh.querySelector('.badge')?.textContent ?? '')
}

/** A status page follows its message: told that something changed, it renews itself. */
function followMessage() {
  /** @type {EventSource | null} */
  let source = null
  // A hidden page holds no connection: a browser opens six to one server, and seven open outreaches would jam it. What
  // happened meanwhile is told at once when it is shown again, since the stream begins with what the page shows.
  const follow = () => {
    const live = document.getElementById('live')
    if (live === null) return
    source?.close()
    source = document.hidden ? null : new EventSource(live.dataset.source ?? '')
    source?.addEventListener('change', () => void renew().catch(() => {}))
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', (event) => event.persisted && follow())
}

/**
 * Reading a posting or looking online may take a while: each step is shown as it begins. What takes long is a form, or
 * one button of a form that has others.
 */
function showProgress() {
  const slow = document.querySelector('[data-progress]')
  const form = slow instanceof HTMLButtonElement ? slow.form : slow
  const list = document.getElementById('progress')
  if (!(form instanceof HTMLFormElement) || list === null) return
  const button = slow instanceof HTMLButtonElement ? slow : form.querySelector('button[type=submit]')
  const busy = (/** @type {boolean} */ is) => {
    if (button instanceof HTMLButtonElement) button.disabled = is
    form.setAttribute('aria-busy', String(is))
  }
  const say = (/** @type {string} */ words) => {
    const step = document.createElement('li')
    step.textContent = words
    list.append(step)
  }
  const fail = (/** @type {string} */ words) => {
    busy(false)
    list.replaceChildren()
    say(words)
  }
  const send = async () => {
    const headers = { accept: 'text/event-stream' }
    const action = slow instanceof HTMLButtonElement ? slow.formAction : form.action
    const answer = await fetch(action, { method: 'POST', body: new FormData(form), headers })
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
    if (answer.body === null || !isStream) return replacePage(await answer.text())
    for await (const { event, data } of eventsOf(answer.body)) {
      if (event === 'step') say(data)
      if (event === 'done') return location.assign(data)
      if (event === 'failed') return replacePage(data)
      if (event === 'broken') break
    }
    fail('Something broke on the way. What you typed is still here: try again.')
  }
  form.addEventListener('submit', (event) => {
    if (slow instanceof HTMLButtonElement && event.submitter !== slow) return
    event.preventDefault()
    list.replaceChildren()
    busy(true)
    send().catch(() => fail('The server could not be reached. What you typed is still here: try again.'))
  })
  // Come back to by the browser's back button, the form is ready again.
  addEventListener('pageshow', () => busy(false))
}

/** Takes over the content of another page, and brings its fault into view. @param {string} html */
function replacePage(html) {
  const fresh = partOf(html, 'content')
  const old = document.getElementById('content')
  if (fresh === null || old === null) return location.reload()
  old.replaceWith(fresh)
  localTimes(fresh)
  showProgress()
  const fault = fresh.querySelector('[autofocus]') ?? fresh
  if (fault instanceof HTMLElement) fault.focus()
}

function followAddress() {
  const address = document.querySelector('input[name="address"]')
  if (!(address instanceof HTMLInputElement)) return
  address.addEventListener('input', () => {
    const domain = address.value.split('@')[1]?.toLowerCase() ?? ''
    const guides = [...document.querySelectorAll('details[data-domains]')]
    const fits = guides.find((guide) => guide.getAttribute('data-domains')?.split(' ').includes(domain))
    if (fits === undefined) return
    for (const guide of guides) if (guide instanceof HTMLDetailsElement) guide.open = guide === fits
  })
}

localTimes(document)
followAddress()
followMessage()
showProgress()
const editor = document.getElementById('editor')
if (editor instanceof HTMLFormElement) {
  underlineWhileTyping(editor)
  watchWriting(editor)
}
