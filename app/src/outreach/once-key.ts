import { createHash } from 'node:crypto'
import type { Posting } from '../posting/posting.ts'

/** The same recruiter about the same posting: by its address on the web, else by what it says. */
export function onceKey(address: string, posting: Posting): string {
  const about =
    posting.url === null
      ? [posting.company, posting.title, posting.description].join('\n').toLowerCase()
      : withoutTracking(posting.url)
  return createHash('sha256').update(`${address.toLowerCase()}\n${about}`).digest('hex')
}

function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  const tracking = [...url.searchParams.keys()].filter((name) =>
    /^(utm_|gh_src|source$|src$|ref|trk|gclid|fbclid|lever-)/i.test(name),
  )
  for (const name of tracking) url.searchParams.delete(name)
  return url.href
}
