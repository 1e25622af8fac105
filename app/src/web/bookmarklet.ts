/**
 * Characters of a page that are handed over: the reader takes no more (posting/read.ts), and the head of a longer page
 * holds its posting more often than not.
 */
export const longestHandedOver = 5_000_000

/**
 * A bookmark that hands over the page somebody is looking at, log-in and all: it posts address and HTML as a form, in a
 * new tab, to a page that only shows them and asks. A site whose policy forbids forms to other sites stops it.
 */
export const bookmarkletFor = (origin: string): string => `javascript:${encodeURIComponent(code(origin))}`

const code = (origin: string): string =>
  `(()=>{const f=document.createElement('form');f.method='POST';f.enctype='multipart/form-data';f.target='_blank';` +
  `f.action=${JSON.stringify(`${origin}${receivePath}`)};` +
  `for(const[n,v]of[['url',location.href],['posting',document.documentElement.outerHTML.slice(0,${String(longestHandedOver)})]]){` +
  `const i=document.createElement('textarea');i.name=n;i.value=v;f.append(i)}` +
  `f.hidden=true;document.body.append(f);f.submit();f.remove()})()`

export const receivePath = '/outreach/receive'
