// @ts-check
// The one script. Every page is whole without it; it shows times in the reader's own zone, opens the right provider's
// steps while an address is typed, and renews the live part of a status page when the server says that it changed.

/** @param {ParentNode} root */
function localTimes(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '')
    if (Number.isNaN(at.getTime())) continue
    time.textContent = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  }
}

/** Fetches this page again and puts its live part in the place of the old one; folded parts stay as they were. */
async function renew() {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById('live')
  const old = document.getElementById('live')
  if (fresh === null || old === null) return location.reload()
  if (fresh.innerHTML === old.dataset.before) return
  const open = [...old.querySelectorAll('details')].map((details) => details.open)
  fresh.querySelectorAll('details').forEach((details, at) => {
    details.open = open[at] ?? details.open
  })
  const before = fresh.innerHTML
  localTimes(fresh)
  old.replaceWith(fresh)
  fresh.dataset.before = before
  const said = fresh.querySelector('.badge')?.textContent ?? ''
  const announce = document.getElementById('announce')
  if (announce !== null && announce.textContent !== said) announce.textContent = said
}

function watch() {
  const live = document.getElementById('live')
  if (live === null) return
  const source = new EventSource(live.dataset.source ?? '')
  source.addEventListener('change', () => void renew())
  // A page that goes into the background cache must not hold a connection.
  addEventListener('pagehide', () => source.close())
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
watch()
