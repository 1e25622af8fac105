import type { Page } from './page.ts'
import { oneLine } from './text.ts'

const skipped = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'iframe',
  'object',
  'canvas',
  'nav',
  'footer',
  'button',
  'textarea',
])

export function readMeta(page: Page, attributes: Record<string, string>): void {
  const content = attributes['content']
  if (content === undefined) return
  for (const key of [attributes['name'], attributes['property'], attributes['itemprop']]) {
    const name = key?.toLowerCase()
    if (name !== undefined && !page.meta.has(name)) page.meta.set(name, oneLine(content.slice(0, 5_000)))
  }
}

export const icons = new Set(['i', 'span', 'img', 'svg', 'use', 'em'])
export const pinMark = /map-?marker|map-?pin|location|geo-?alt|\bpin\b|(?:icon|ic)[-_](?:place|map)/i

/** What an icon is called: only elements whose names say that they are one. */
export function iconNames(attributes: Record<string, string>): string {
  const named = `${attributes['class'] ?? ''} ${attributes['data-icon'] ?? ''} ${attributes['icon'] ?? ''}`
  const drawn =
    `${attributes['src'] ?? ''} ${attributes['href'] ?? ''} ${attributes['xlink:href'] ?? ''}`.slice(0, 300)
  return `${/\b(?:fa[srlb]?|bi|icon|icons|glyphicon|ti|ri|la[srb]?|mdi|uil)\b|icon|\bfa-/i.test(named) ? named : ''} ${drawn}`
}

export function readLogo(page: Page, attributes: Record<string, string>): void {
  const alt = oneLine((attributes['alt'] ?? attributes['title'] ?? '').slice(0, 200))
  const src = (attributes['src'] ?? '').slice(0, 500)
  if (
    page.logos.length < 40 &&
    /logo/i.test(`${alt} ${src} ${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
  )
    page.logos.push({ alt, src })
}

export function isHidden(tag: string, attributes: Record<string, string>): boolean {
  return (
    skipped.has(tag) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  )
}

export function mailtoAddress(href: string): string | null {
  const match = /^mailto:([^?]+)/i.exec(href)
  if (match?.[1] === undefined) return null
  try {
    return decodeURIComponent(match[1]).trim()
  } catch {
    return match[1].trim()
  }
}
