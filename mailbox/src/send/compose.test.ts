import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { MailboxError } from '../failure.ts'
import { checkAddress } from './address.ts'
import { compose } from './compose.ts'
import type { OutgoingMessage } from './message.ts'

const plain: OutgoingMessage = {
  from: { address: 'jo@example.org', name: 'Jo Müller' },
  to: [{ address: 'recruiter@example.com' }],
  subject: 'Backend engineer',
  text: 'Hello\n.\nBye\n',
}

const textOf = (raw: Uint8Array): string => Buffer.from(raw).toString('latin1')
const headerOf = (raw: Uint8Array): string => textOf(raw).split('\r\n\r\n', 1)[0] ?? ''
/** Header names as they stand at line starts: what an injected header would add to. */
const headerNames = (raw: Uint8Array): string[] =>
  headerOf(raw)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())

const bytesOf = (attachment: { content: string | ArrayBuffer | Uint8Array } | undefined): Buffer => {
  const content = attachment?.content ?? ''
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content))
}

describe('compose', () => {
  test('gives the message an id on the domain of the sender and keeps it in the bytes', async () => {
    const { messageId, raw } = await compose({ ...plain, from: { address: 'jo@Exämple.org' } })
    expect(messageId).toMatch(
      /^<[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}@xn--exmple-cua\.org>$/,
    )
    expect(headerOf(raw)).toContain(`Message-ID: ${messageId}`)
  })

  test('puts Bcc into the envelope and nowhere else', async () => {
    const { envelope, raw } = await compose({
      ...plain,
      cc: [{ address: 'recruiter@example.com' }],
      bcc: [{ address: 'hidden@example.net', name: 'Hidden' }],
    })
    expect(envelope).toEqual({ from: 'jo@example.org', to: ['recruiter@example.com', 'hidden@example.net'] })
    // Not /bcc/ anywhere: a random message id may hold these letters.
    expect(headerNames(raw)).not.toContain('bcc')
    expect(textOf(raw)).not.toMatch(/hidden/i)
  })

  test('threads a follow-up', async () => {
    const { raw } = await compose({
      ...plain,
      inReplyTo: '<b@example.com>',
      references: ['<a@example.org>', '<b@example.com>'],
    })
    const mail = await PostalMime.parse(raw)
    expect(mail.inReplyTo).toBe('<b@example.com>')
    expect(mail.references).toBe('<a@example.org> <b@example.com>')
  })

  test('keeps an IDN domain as A-labels and a non-ASCII local part as UTF-8', async () => {
    const idn = await compose({ ...plain, to: [{ address: 'anna@bücher.example' }] })
    expect(idn.envelope.to).toEqual(['anna@xn--bcher-kva.example'])
    expect(idn.raw.every((byte) => byte < 0x80)).toBe(true)
    const utf8 = await compose({ ...plain, to: [{ address: 'zoë@example.com' }] })
    expect(utf8.envelope.to).toEqual(['zoë@example.com'])
    expect(Buffer.from(utf8.raw).toString('utf8')).toContain('To: zoë@example.com')
  })

  test.each([
    { text: 'Hello\nBye', html: '<p>Hello</p>\n<p>Bye</p>' },
    { text: `Größe ${'ü'.repeat(100)}\rBye\n`, html: undefined },
    { text: '한국어 '.repeat(50), html: undefined },
    { text: '', html: undefined },
  ])('ends every line by CRLF, and the last one too: %j', async ({ text, html }) => {
    const content = Buffer.from('one line\nanother\r\nand no end')
    const attachments = [{ filename: 'cv.txt', contentType: 'text/plain', content }]
    for (const more of [{}, { attachments }]) {
      const { raw } = await compose({ ...plain, text, ...(html ? { html } : {}), ...more })
      expect(textOf(raw)).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
      expect(textOf(raw).endsWith('\r\n')).toBe(true)
    }
  })

  test('takes both text and HTML, and attachments with names of any script', async () => {
    const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 256)
    const { raw } = await compose({
      ...plain,
      html: '<p>Hello</p>',
      attachments: [
        { filename: 'Lebenslauf – Jo Müller "final".pdf', contentType: 'application/pdf', content },
      ],
    })
    const mail = await PostalMime.parse(raw)
    expect(mail.html?.trim()).toBe('<p>Hello</p>')
    expect(mail.attachments).toHaveLength(1)
    expect(mail.attachments[0]?.filename).toBe('Lebenslauf – Jo Müller "final".pdf')
    expect(mail.attachments[0]?.mimeType).toBe('application/pdf')
    expect(bytesOf(mail.attachments[0])).toEqual(Buffer.from(content))
  })
})

const refusal = async (change: Partial<OutgoingMessage>, maxBytes?: number): Promise<string> => {
  try {
    await compose({ ...plain, ...change }, maxBytes === undefined ? {} : { maxBytes })
    return 'accepted'
  } catch (error) {
    if (error instanceof MailboxError) return error.code
    throw error
  }
}

describe('compose refuses', () => {
  /** Every field that ends up in a header or in the envelope, with a way to put a text into it. */
  const fields: Record<string, (text: string) => Partial<OutgoingMessage>> = {
    'from.address': (text) => ({ from: { address: `jo${text}@example.org` } }),
    'from.domain': (text) => ({ from: { address: `jo@example.org${text}` } }),
    'from.name': (text) => ({ from: { address: 'jo@example.org', name: `Jo${text}` } }),
    'to.address': (text) => ({ to: [{ address: `recruiter@example.com${text}` }] }),
    'to.name': (text) => ({ to: [{ address: 'recruiter@example.com', name: `R${text}` }] }),
    'cc.address': (text) => ({ cc: [{ address: `a@example.com${text}` }] }),
    'cc.name': (text) => ({ cc: [{ address: 'a@example.com', name: text }] }),
    'bcc.address': (text) => ({ bcc: [{ address: `a@example.com${text}` }] }),
    'bcc.name': (text) => ({ bcc: [{ address: 'a@example.com', name: text }] }),
    'replyTo.address': (text) => ({ replyTo: { address: `a@example.com${text}` } }),
    'replyTo.name': (text) => ({ replyTo: { address: 'a@example.com', name: text } }),
    subject: (text) => ({ subject: `Hi${text}` }),
    messageId: (text) => ({ messageId: `<a${text}@example.org>` }),
    inReplyTo: (text) => ({ inReplyTo: `<a@example.org${text}>` }),
    references: (text) => ({ references: ['<a@example.org>', `<b@example.org>${text}`] }),
    'attachment.filename': (text) => ({
      attachments: [{ filename: `a${text}.pdf`, content: new Uint8Array(1) }],
    }),
    'attachment.contentType': (text) => ({
      attachments: [{ filename: 'a', contentType: `text/plain${text}`, content: new Uint8Array(1) }],
    }),
  }

  test.each(Object.keys(fields))('a header brought in by %s', async (name) => {
    const put = fields[name]
    if (put === undefined) throw new Error('unreachable')
    for (const breakCharacter of ['\r\n', '\n', '\r', '\u2028', '\u0085'])
      expect(await refusal(put(`${breakCharacter}Bcc: thief@example.net`))).toBe('compose.line-break')
    for (const control of ['\0', '\t', '\x1b', '\x7f', '\x9b'])
      expect(await refusal(put(`${control}x`))).toBe('compose.control-character')
    expect(await refusal(put('\ud83d'))).toBe('compose.broken-character')
  })

  test.each(Object.keys(fields))(
    'or writes whole, whatever text stands in %s: no header is added',
    async (name) => {
      const put = fields[name]
      if (put === undefined) throw new Error('unreachable')
      const known = new Set(
        'from to cc reply-to subject message-id in-reply-to references date mime-version content-type content-transfer-encoding content-disposition'.split(
          ' ',
        ),
      )
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          let raw: Uint8Array
          try {
            raw = (await compose({ ...plain, ...put(text) })).raw
          } catch (error) {
            if (error instanceof MailboxError && error.code.startsWith('compose.')) return
            throw error
          }
          const names = headerNames(raw)
          expect(names.filter((one) => !known.has(one))).toEqual([])
          expect(new Set(names).size).toBe(names.length)
          expect((await PostalMime.parse(raw)).bcc).toBeUndefined()
        }),
        { numRuns: 60 },
      )
    },
  )

  test.each([
    [{ to: [] }, 'compose.no-recipient'],
    [{ to: [{ address: 'nobody' }] }, 'compose.address'],
    [{ to: [{ address: '@example.com' }] }, 'compose.address'],
    [{ to: [{ address: 'a b@example.com' }] }, 'compose.address'],
    [{ to: [{ address: 'a@b@example.com' }] }, 'compose.address'],
    [{ to: [{ address: 'a@example..com' }] }, 'compose.address'],
    [{ to: [{ address: 'a@[192.0.2.1]' }] }, 'compose.address'],
    [{ to: [{ address: 'a@192.0.2.1' }] }, 'compose.address'],
    [{ to: [{ address: 'a.@example.com' }] }, 'compose.address'],
    [{ to: [{ address: 'Anna <a@example.com>' }] }, 'compose.address'],
    [{ to: [{ address: 'a@example.com,b@example.com' }] }, 'compose.address'],
    [{ to: [{ address: `${'a'.repeat(65)}@example.com` }] }, 'compose.address'],
    [{ replyTo: { address: 'zoë@example.com' } }, 'compose.address'],
    [{ subject: 'x'.repeat(901) }, 'compose.too-long'],
    [{ text: 'a\0b' }, 'compose.control-character'],
    [{ html: 'a\ud83d' }, 'compose.broken-character'],
    [{ date: new Date(Number.NaN) }, 'compose.date'],
    [{ messageId: 'a@example.org' }, 'compose.message-id'],
    [{ inReplyTo: '<a@example.org> <b@example.org>' }, 'compose.message-id'],
    [
      { attachments: [{ filename: 'a', contentType: 'message/rfc822', content: new Uint8Array(1) }] },
      'compose.content-type',
    ],
  ] as [Partial<OutgoingMessage>, string][])('%j: %s', async (change, code) => {
    expect(await refusal(change)).toBe(code)
  })

  test('what is larger than the provider takes, before and after encoding', async () => {
    const content = new Uint8Array(100_000)
    expect(await refusal({ attachments: [{ filename: 'a', content }] }, 130_000)).toBe('compose.too-large')
    expect(await refusal({ text: 'ü'.repeat(10_000) }, 25_000)).toBe('compose.too-large')
    expect(await refusal({ attachments: [{ filename: 'a', content }] }, 150_000)).toBe('accepted')
  })
})

const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'Bcc: x@y.example',
        '=?utf-8?Q?=0D=0ABcc:_x@y.example?=',
        '";,<>()[]:@\\',
        '%0d%0a',
        '*=',
        ' ',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What RFC 2047 and 2231 can carry: anything but controls, line separators and lone surrogates. */
const headerText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength })
    .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text) && text.length <= maxLength)

const bodyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('.', '..', '.\r', 'From here', '--', '=', '=3D', ' trailing ', '\t', ''),
      fc.string({ maxLength: 300 }),
      headerText(200),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join('\n').replaceAll('\0', ''))

const mailto = fc.record({
  address: fc
    .tuple(fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,30}(\.[a-z0-9]{1,20})?$/), fc.domain())
    .map(([local, domain]) => `${local}@${domain.toLowerCase()}`),
  name: headerText(80),
})

describe('what was composed', () => {
  test('reads the same with another parser', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          from: mailto,
          to: fc.array(mailto, { minLength: 1, maxLength: 3 }),
          cc: fc.array(mailto, { maxLength: 2 }),
          subject: headerText(200),
          text: bodyText,
          filename: headerText(100),
          content: fc.uint8Array({ maxLength: 500 }),
        }),
        async ({ filename, content, ...given }) => {
          fc.pre(filename.trim() === filename && filename !== '')
          const { raw, envelope } = await compose({ ...given, attachments: [{ filename, content }] })
          for (const line of textOf(raw).split('\r\n')) {
            expect(line).not.toMatch(/[\r\n]/)
            expect(line.length).toBeLessThanOrEqual(998)
          }
          const mail = await PostalMime.parse(raw)
          expect(mail.from?.address).toBe(envelope.from)
          expect(squeeze(mail.from?.name)).toBe(squeeze(given.from.name))
          expect(mail.to?.map((one) => one.address)).toEqual(given.to.map((one) => one.address))
          expect(mail.to?.map((one) => squeeze(one.name))).toEqual(given.to.map((one) => squeeze(one.name)))
          expect((mail.cc ?? []).map((one) => one.address)).toEqual(given.cc.map((one) => one.address))
          expect(squeeze(mail.subject)).toBe(squeeze(given.subject))
          expect(lines(mail.text)).toBe(lines(given.text))
          expect(mail.attachments[0]?.filename).toBe(filename)
          expect(bytesOf(mail.attachments[0])).toEqual(Buffer.from(content))
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Text that survives as HTML in any parser: what a person writes, and no markup of its own. */
const htmlText = headerText(200).map((text) => `<p>${text.replaceAll(/[<>&]/g, '')}</p>`)

const messageIdOf = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9.+=$_-]{1,60}$/), fc.domain())
  .map(([left, domain]) => `<${left}@${domain}>`)

/** Addresses of any script on both sides of the @: SMTPUTF8 (RFC 6531) and IDN (RFC 5890). */
const anyMailto = fc.record({
  address: fc
    .tuple(
      fc.constantFrom('zoë', 'josé.müller', '用户', 'пользователь', 'plain'),
      fc.constantFrom('example.com', 'bücher.example', '例え.テスト', 'пример.example'),
    ) // prettier-ignore
    .map(([local, domain]) => `${local}@${domain}`),
  name: headerText(40),
})

test('HTML, threads, reply-to, Bcc and addresses of any script read the same with another parser', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        from: mailto,
        to: fc.array(anyMailto, { minLength: 1, maxLength: 3 }),
        bcc: fc.array(mailto, { maxLength: 2 }),
        replyTo: mailto,
        subject: headerText(200),
        text: bodyText,
        html: htmlText,
        inReplyTo: messageIdOf,
        references: fc.array(messageIdOf, { minLength: 1, maxLength: 8 }),
      }),
      async (given) => {
        const { raw, envelope, messageId } = await compose(given)
        const mail = await PostalMime.parse(raw)
        const wire = given.to.map(({ address }) => checkAddress(address).address)
        const unique = [...new Set([...wire, ...given.bcc.map(({ address }) => address)])]
        expect(envelope.to).toEqual(unique)
        // Beside a UTF-8 local part the header may show the domain in its own script (RFC 6532); it is the same domain.
        expect(mail.to?.map(({ address }) => checkAddress(address ?? '').address)).toEqual(wire)
        expect(mail.to?.map(({ name }) => squeeze(name))).toEqual(given.to.map(({ name }) => squeeze(name)))
        expect(mail.replyTo?.map(({ address }) => address)).toEqual([given.replyTo.address])
        expect(squeeze(mail.replyTo?.[0]?.name)).toBe(squeeze(given.replyTo.name))
        expect(mail.bcc).toBeUndefined()
        const hidden = given.bcc.filter(({ address }) => ![...wire, given.from.address, given.replyTo.address].includes(address)) // prettier-ignore
        for (const { address } of hidden) expect(headerOf(raw)).not.toContain(address)
        expect(mail.messageId).toBe(messageId)
        expect(messageId.endsWith(`@${envelope.from.split('@')[1]}>`)).toBe(true)
        expect(mail.inReplyTo).toBe(given.inReplyTo)
        expect(mail.references?.split(/\s+/)).toEqual(given.references)
        expect(lines(mail.html)).toBe(lines(given.html))
        expect(lines(mail.text)).toBe(lines(given.text))
      },
    ),
    { numRuns: 60 },
  )
})

/** Folding makes any run of white space one space (RFC 5322 section 2.2.3). */
const squeeze = (text = ''): string => text.replace(/\s+/gu, ' ').trim()
const lines = (text = ''): string => text.replace(/\r\n?/g, '\n').trimEnd()
