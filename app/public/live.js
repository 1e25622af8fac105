// @ts-check
// The one script. Every page is whole without it: it shows times in the reader's own zone, opens the right provider's
// steps while an address is typed, tells the steps of reading a posting, checks claims while an e-mail is typed, and
// renews a status page as things happen.

/** @param {ParentNode} root */
function localTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '')
    if (Number.isNaN(at.getTime())) continue
    time.textContent = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  }
}

/** What a folded part is called. @param {Element} part */
const summaryOf = (part) => part.querySelector('summary')?.textContent

/** Puts a fresh part of the page in the place of the old one; what was folded open stays open, and focus where it was. */
function swap(/** @type {HTMLElement} */ old, /** @type {HTMLElement} */ fresh) {
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
function announce(/** @type {string} */ words) {
  const status = document.getElementById('announce')
  if (status !== null && status.textContent !== words) status.textContent = words
}

/** @param {string} html @param {string} id */
const partOf = (html, id) => new DOMParser().parseFromString(html, 'text/html').getElementById(id)

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
 * The events of a stream (HTML standard, 9.2) as they come.
 * @param {ReadableStream<Uint8Array>} body
 */
async function* eventsOf(body) {
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

/** Reading a posting may take a while: each step is shown as it begins. */
function showProgress() {
  const form = document.querySelector('form[data-progress]')
  const list = document.getElementById('progress')
  if (!(form instanceof HTMLFormElement) || list === null) return
  const button = form.querySelector('button[type=submit]')
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
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers })
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
    if (answer.body === null || !isStream) return replacePage(await answer.text())
    for await (const { event, data } of eventsOf(answer.body)) {
      if (event === 'step') say(data)
      if (event === 'done') return location.assign(data)
      if (event === 'failed') return replacePage(data)
      if (event === 'broken') break
    }
    fail('Something broke on the way. What you pasted is still here: try again.')
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    list.replaceChildren()
    busy(true)
    send().catch(() => fail('The server could not be reached. What you pasted is still here: try again.'))
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

/** While an e-mail is being typed, its claims are checked after each pause, and nothing is saved. */
function checkWhileTyping() {
  const editor = document.querySelector('form[data-check]')
  if (!(editor instanceof HTMLFormElement)) return
  let timer = 0
  let running = new AbortController()
  const check = async () => {
    running.abort()
    running = new AbortController()
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(editor))
      if (typeof value === 'string' && (name === 'subject' || name === 'body')) body.set(name, value)
    const answer = await fetch(editor.dataset.check ?? '', { method: 'POST', body, signal: running.signal })
    const fresh = answer.ok ? partOf(await answer.text(), 'checked') : null
    const old = document.getElementById('checked')
    if (fresh === null || old === null) return
    swap(old, fresh)
    const doubts = fresh.querySelectorAll('mark.unsupported').length - 1
    announce(doubts > 0 ? `${doubts} without a source` : 'Every claim has its source')
  }
  editor.addEventListener('input', () => {
    clearTimeout(timer)
    // A newer check aborts an older one, and a lost connection is tried again at the next pause.
    timer = setTimeout(() => void check().catch(() => {}), 400)
  })
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
checkWhileTyping()
