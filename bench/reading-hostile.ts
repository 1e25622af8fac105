/** Just under what the door lets in (5 000 000 characters, up to 10 MB of bytes), so that the reading is measured and not the door. */
const size = 4_900_000

const times = (piece: string, wrap: (inner: string) => string = (inner) => inner): string =>
  wrap(piece.repeat(Math.floor(size / piece.length)))

/** Pages that aim at what reading is made of: depth, width, regular expressions, JSON, entities, addresses. */
export function hostilePages(): [string, string][] {
  return [
    ['10 MB, refused at the door', '<p>x</p>'.repeat(1_250_000)],
    ['10 MB of two-byte letters', 'é ø '.repeat(size / 4)],
    ['deep nesting', times('<div>')],
    ['unclosed links', times('<a href="x">b')],
    ['one long word', times('a', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['one long line of amounts', times('€1.234,56 - ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['almost addresses', times('a.b-c+d@', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['spelled addresses', times('x at y dot ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['labels without values', times('Location:\n', (inner) => `<h1>Baker</h1><pre>${inner}</pre>`)],
    ['spaces', times(' \t', (inner) => `<h1>Baker</h1><pre>Location: ${inner}x</pre>`)],
    ['headings', times('<h2>Senior Baker at Acme</h2>')],
    ['capitals', times('Acme Works ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['people sought', times('we are looking for a ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['public bodies', times('University of the and of ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['mail refused', times('do not apply by ', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['deep JSON-LD', `<script type="application/ld+json">${'{"a":['.repeat(size / 6)}</script>`],
    [
      'wide JSON-LD',
      times(
        '{"@type":"JobPosting","title":"x"},',
        (inner) => `<script type="application/ld+json">[${inner}{}]</script>`,
      ),
    ],
    ['a state variable that never ends', `<script>window.__STATE__ = ${'{"a":'.repeat(size / 5)}</script>`],
    [
      'a wide state variable',
      times('{title:"a",b:1},', (inner) => `<script>window.__STATE__ = [${inner}]</script>`),
    ],
    ['many scripts', times('<script>window.a1 = {b:[1,2,{c:1}]}</script>')],
    ['entities', times('&amp;&lt;&#64;', (inner) => `<h1>Baker</h1><p>${inner}</p>`)],
    ['attributes', times(' class="location company"', (inner) => `<div${inner}>x</div>`)],
    ['comments', times('<!-- x', (inner) => `<h1>Baker</h1>${inner}`)],
    ['definition lists', times('<dt>Location<dd>Leeds', (inner) => `<dl>${inner}</dl>`)],
    [
      'microdata',
      times(
        '<p itemprop="title">x',
        (inner) => `<div itemscope itemtype="https://schema.org/JobPosting">${inner}</div>`,
      ),
    ],
  ]
}
