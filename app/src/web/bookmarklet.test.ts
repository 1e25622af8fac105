import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { longestPosting } from '../posting/read.ts'
import { bookmarkletFor } from './bookmarklet.ts'

interface Element {
  name?: string
  value?: string
  method?: string
  enctype?: string
  target?: string
  action?: string
}

/** Runs the bookmark on a page as a browser would, and tells what it submitted and what it left behind. */
function run(script: string, page = '<html>Baker & co</html>') {
  const posted: { form: Element; fields: [string | undefined, string | undefined][] }[] = []
  const onPage = new Set<unknown>()
  const told: string[] = []
  const createElement = (): Element => {
    const children: Element[] = []
    const element: Element = {}
    return Object.assign(element, {
      append: (child: Element) => children.push(child),
      submit: () => posted.push({ form: element, fields: children.map(({ name, value }) => [name, value]) }),
      remove: () => onPage.delete(element),
    })
  }
  runInNewContext(decodeURIComponent(script.replace(/^javascript:/, '')), {
    alert: (text: string) => told.push(text),
    location: { href: 'https://jobs.example/baker' },
    document: {
      createElement,
      documentElement: { outerHTML: page },
      body: { append: (child: unknown) => onPage.add(child) },
    },
  })
  return { posted, onPage, told }
}

describe('the bookmarklet', () => {
  test('posts address and HTML to its own instance, once, in a new tab, and leaves the page as it was', () => {
    const { posted, onPage } = run(bookmarkletFor('https://reach.example'))
    expect(posted).toHaveLength(1)
    expect(posted[0]?.form).toMatchObject({
      method: 'POST',
      enctype: 'multipart/form-data',
      target: '_blank',
      action: 'https://reach.example/outreach/receive',
    })
    expect(posted[0]?.fields).toEqual([
      ['url', 'https://jobs.example/baker'],
      ['posting', '<html>Baker & co</html>'],
    ])
    expect(onPage.size).toBe(0)
  })

  test('hands over no more of a long page than the reader takes', () => {
    const { posted } = run(bookmarkletFor('https://reach.example'), 'x'.repeat(longestPosting + 10))
    expect(posted[0]?.fields[1]?.[1]).toHaveLength(longestPosting)
  })

  test('carries nothing of the base address as code', () => {
    const { posted, told } = run(bookmarkletFor('https://reach.example/");alert(1);("'))
    expect(told).toEqual([])
    expect(posted).toHaveLength(1)
  })
})
