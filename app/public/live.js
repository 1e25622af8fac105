// @ts-check
// The one script. Every page is whole without it: it shows times in the reader's own zone, opens the right provider's
// steps while an address is typed, checks claims while an e-mail is typed, and renews a status page as things happen.

/** @param {ParentNode} root */
function localTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '')
    if (Number.isNaN(at.getTime())) continue
    time.textContent = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  }
}

/** Puts a fresh part of the page in the place of the old one; what was folded open stays open. */
function swap(/** @type {Element} */ old, /** @type {Element} */ fresh) {
  const open = [...old.querySelectorAll('details')].map((details) => details.open)
  fresh.querySelectorAll('details').forEach((details, at) => {
    details.open = open[at] ?? details.open
  })
  localTimes(fresh)
  old.replaceWith(fresh)
}

/** Says it to a screen reader, once. */
function announce(/** @type {string} */ words) {
  const status = document.getElementById('announce')
  if (status !== null && status.textContent !== words) status.textContent = words
}

/** @param {string} html @param {string} id */
const partOf = (html, id) => new DOMParser().parseFromString(html, 'text/html').getElementById(id)

/** A status page follows its message: told that something changed, it fetches itself and takes over the live part. */
function followMessage() {
  const live = document.getElementById('live')
  if (live === null) return
  const source = new EventSource(live.dataset.source ?? '')
  source.addEventListener('change', () => {
    void (async () => {
      const answer = await fetch(location.pathname)
      const fresh = answer.ok ? partOf(await answer.text(), 'live') : null
      const old = document.getElementById('live')
      if (fresh === null || old === null) return location.reload()
      swap(old, fresh)
      announce(fresh.querySelector('.badge')?.textContent ?? '')
    })()
  })
  // A page in the back-forward cache must not hold a connection, and must look again when it is shown.
  addEventListener('pagehide', () => source.close())
  addEventListener('pageshow', (event) => event.persisted && location.reload())
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
checkWhileTyping()
