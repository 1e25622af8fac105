/** What the opened page says when it listens, and what the bookmarklet answers with: `{kind, url, html}`. */
export const bookmarkletMessages = { ready: 'recruiterreach.ready', page: 'recruiterreach.page' } as const

/** Characters of HTML that are handed over; what the reader takes (see `longestPosting`). */
const longest = 5_000_000

/**
 * The bookmark that hands the page a person is looking at to their RecruiterReach: a `javascript:` address, made for one
 * instance. It opens `{baseUrl}/paste`, waits until that page says that it listens, and sends it the page's address and
 * HTML by postMessage, which the browser delivers to that origin alone. A form posted from a stranger's site would carry no
 * cookie (SameSite=Lax) and is refused; so the person's own page fills its form and they press the button.
 * Throws TypeError where `baseUrl` is no http or https address.
 */
export function bookmarklet(baseUrl: string): string {
  const base = new URL(baseUrl)
  if (base.protocol !== 'http:' && base.protocol !== 'https:')
    throw new TypeError(`${baseUrl} is no web address`)
  const open = `${base.origin}${base.pathname.replace(/\/+$/, '')}/paste`
  const code = [
    '(function(){',
    `var o=${JSON.stringify(base.origin)},w=window.open(${JSON.stringify(open)});`,
    // A browser that stops the window tells nobody else.
    'if(!w){alert("The browser stopped the new window. Allow pop-ups for this page, or copy its text.");return}',
    'window.addEventListener("message",function f(e){',
    `if(e.source!==w||e.origin!==o||e.data!==${JSON.stringify(bookmarkletMessages.ready)})return;`,
    'window.removeEventListener("message",f);',
    `w.postMessage({kind:${JSON.stringify(bookmarkletMessages.page)},url:location.href,html:document.documentElement.outerHTML.slice(0,${String(longest)})},o)`,
    '})})()',
  ].join('')
  return `javascript:${encodeURIComponent(code)}`
}
