import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bookmarklet, bookmarkletMessages } from './bookmarklet.ts'

interface Sent {
  data: unknown
  origin: string
}

/** Runs the bookmark on a page, as a browser would, and lets `speak` play the window that it opened. */
function run(
  script: string,
  speak: (say: (from: 'window' | 'stranger', origin: string, data: unknown) => void) => void,
  opens = true,
) {
  const sent: Sent[] = []
  const told: string[] = []
  const opened: string[] = []
  const listeners = new Set<(event: unknown) => void>()
  const other = { postMessage: (data: unknown, origin: string) => sent.push({ data, origin }) }
  const window = {
    open(url: string) {
      opened.push(url)
      return opens ? other : null
    },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  }
  runInNewContext(decodeURIComponent(script.replace(/^javascript:/, '')), {
    window,
    alert: (text: string) => told.push(text),
    location: { href: 'https://jobs.example/baker' },
    document: { documentElement: { outerHTML: '<html>Baker & co</html>' } },
  })
  speak((from, origin, data) => {
    for (const listener of listeners) listener({ source: from === 'window' ? other : {}, origin, data })
  })
  return { sent, told, opened }
}

describe('the bookmarklet', () => {
  const script = bookmarklet('https://reach.example/app/')

  test('hands address and HTML to the page it opened, once, and to its origin alone', () => {
    const { sent, opened } = run(script, (say) => {
      say('window', 'https://reach.example', bookmarkletMessages.ready)
      say('window', 'https://reach.example', bookmarkletMessages.ready)
    })
    expect(opened).toEqual(['https://reach.example/app/paste'])
    expect(sent).toEqual([
      {
        data: {
          kind: bookmarkletMessages.page,
          url: 'https://jobs.example/baker',
          html: '<html>Baker & co</html>',
        },
        origin: 'https://reach.example',
      },
    ])
  })

  test.each<['window' | 'stranger', string, unknown]>([
    ['stranger', 'https://reach.example', bookmarkletMessages.ready],
    ['window', 'https://other.example', bookmarkletMessages.ready],
    ['window', 'https://reach.example', 'something else'],
  ])('says nothing to %s at %s with %s', (from, origin, data) => {
    const { sent } = run(script, (say) => {
      say(from, origin, data)
    })
    expect(sent).toEqual([])
  })

  test('tells the person where the window is stopped', () => {
    expect(run(script, () => undefined, false).told.join()).toMatch(/pop-ups/)
  })

  test('carries nothing of the base address as code', () => {
    const odd = bookmarklet('https://reach.example/");alert(1);("')
    expect(run(odd, () => undefined).told).toEqual([])
  })

  test('takes web addresses only', () => {
    expect(() => bookmarklet('javascript:alert(1)')).toThrow(TypeError)
    expect(() => bookmarklet('not an address')).toThrow(TypeError)
  })
})
