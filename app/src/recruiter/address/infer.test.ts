import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SeenAddress } from './history.ts'
import { inferAddresses } from './infer.ts'
import { patternOf, patterns, localParts } from './patterns.ts'

const seen = (address: string, name: string | null = null): SeenAddress => ({
  address,
  name,
  quote: address,
  where: 'https://acme.com/team',
})
type Known = Record<'published' | 'confirmed' | 'bounced', SeenAddress[]>
const nothing: Known = { published: [], confirmed: [], bounced: [] }
const emails = (name: string, known: Partial<Known> = {}, domain = 'acme.com') =>
  inferAddresses({ name, domain }, { ...nothing, ...known }).map(({ email }) => email)

describe('without an example', () => {
  test('first.last and first stand near each other, as in the postings of small firms', () => {
    const [one, other] = inferAddresses({ name: 'Jane Roe', domain: 'acme.com' }, nothing)
    expect([one?.email, other?.email]).toEqual(['jane.roe@acme.com', 'jane@acme.com'])
    expect((one?.share ?? 0) / (other?.share ?? 1)).toBeLessThan(1.3)
    expect(one?.seen).toBe(false)
    expect(one?.evidence[0]?.where).toMatch(/Guessed from the name Jane Roe: 41 %/)
  })
})

describe('an address of the same domain', () => {
  test('decides the form, and is the evidence', () => {
    const [best] = inferAddresses(
      { name: 'Jane Roe', domain: 'acme.com' },
      { ...nothing, published: [seen('msolis@acme.com', 'Marta Solis')] },
    )
    expect(best).toMatchObject({ email: 'jroe@acme.com', pattern: 'flast', seen: true })
    expect(best?.share).toBeGreaterThan(0.8)
    expect(best?.evidence).toContainEqual({
      kind: 'pattern',
      quote: 'msolis@acme.com',
      where: 'https://acme.com/team',
    })
  })

  test.each([
    ['thomas@acme.com', 'jane@acme.com'],
    ['thomas.keller@acme.com', 'jane.roe@acme.com'],
    ['t.keller@acme.com', 'j.roe@acme.com'],
    ['keller.thomas@acme.com', 'roe.jane@acme.com'],
  ])('tells by its shape where nobody says whose it is: %s', (address, wanted) => {
    expect(emails('Jane Roe', { published: [seen(address)] })[0]).toBe(wanted)
  })

  test('counts for nothing where it is a shared box or of another domain', () => {
    const known = { published: [seen('jobs@acme.com'), seen('msolis@other.com', 'Marta Solis')] }
    expect(emails('Jane Roe', known)[0]).toBe('jane.roe@acme.com')
  })

  test('that answered counts more than one that only stands on a page', () => {
    const known = {
      published: [seen('marta@acme.com', 'Marta Solis')],
      confirmed: [seen('tkeller@acme.com', 'Thomas Keller')],
    }
    expect(emails('Jane Roe', known)[0]).toBe('jroe@acme.com')
  })

  test('that bounced is never named again, and its form falls behind', () => {
    const known = { bounced: [seen('jane.roe@acme.com', 'Jane Roe')] }
    expect(emails('Jane Roe', known)[0]).toBe('jane@acme.com')
    expect(emails('Jane Roe', known)).not.toContain('jane.roe@acme.com')
  })
})

describe('names as mail systems spell them', () => {
  test.each([
    ['Jürgen Groß', 'weser.de', 'juergen.gross@weser.de'],
    ['Jürgen Müller', 'weser.com', 'jurgen.muller@weser.com'],
    ['Solveig Ødegård', 'fjell.no', 'solveig.odegard@fjell.no'],
    ['Siân Ní Bhriain', 'ucd.ie', 'sian.nibhriain@ucd.ie'],
    ['Leopold von der Aue', 'aue.de', 'leopold.vonderaue@aue.de'],
    ['Itziar Mendizábal Echeverría', 'norte.es', 'itziar.mendizabal@norte.es'],
    ['Zoë Puffet-Michel', 'acme.fr', 'zoe.puffetmichel@acme.fr'],
    ['Екатерина Вострикова', 'sever.ru', 'ekaterina.vostrikova@sever.ru'],
  ])('%s at %s', (name, domain, wanted) => {
    expect(emails(name, {}, domain)[0]).toBe(wanted)
  })

  test.each([
    ['Itziar Mendizábal Echeverría', 'imendizabal@norte.es', 'flast'],
    ['Leopold von der Aue', 'l.aue@aue.de', 'f.last'],
    ['Jörg Weiß', 'joerg.weiss@acme.de', 'first.last'],
    ['Jörg Weiß', 'jorg.weiss@acme.de', 'first.last'],
    ['Ane Bjørnstad', 'bjornstad@acme.no', 'last'],
    ['Jane Roe', 'hello@acme.com', null],
  ])('%s is read back from %s', (name, address, wanted) => {
    expect(patternOf(name, address)).toBe(wanted)
  })

  test('every form that is made of a name is one that is read back as belonging to it', () => {
    const part = constantFrom(
      'Anna',
      'Jörg',
      'Øyvind',
      'Marie-Luise',
      'Groß',
      'van',
      'Núñez',
      'Okafor',
      'Lee',
      'Žižek',
    )
    assert(
      property(array(part, { minLength: 2, maxLength: 4 }), constantFrom(...patterns), (parts, pattern) => {
        for (const local of localParts(parts.join(' '), pattern, 'germanic')) {
          expect(local).toMatch(/^[a-z]+(?:[._-][a-z]+)?$/)
          expect(patternOf(parts.join(' '), `${local}@acme.com`)).not.toBeNull()
        }
      }),
    )
  })
})
