import { describe, expect, test } from 'vitest'
import { type Classified, classify } from './classify.ts'
import { readMail } from './mail.ts'

const ours = '<ours@example.org>'
const at = Date.UTC(2026, 10, 24)

async function read(headers: string[], body: string): Promise<Classified | null> {
  const lines = [
    'Message-ID: <theirs@example.com>',
    'To: ada@example.org',
    ...headers,
    '',
    ...body.split('\n'),
  ]
  return classify(await readMail(Buffer.from(lines.join('\r\n'))), at)
}

const answer = (body: string, headers: string[] = []): Promise<Classified | null> =>
  read(['From: rita@example.com', 'Subject: Re: Your posting', `In-Reply-To: ${ours}`, ...headers], body)

const returned = `Message-ID: ${ours}\nFrom: ada@example.org\nSubject: Your posting\n\nDear Rita,\n`

describe('bounces that are no report of RFC 3464', () => {
  const systems: [string, string[], string][] = [
    [
      'qmail',
      ['From: MAILER-DAEMON@mx.example.com', 'Subject: failure notice'],
      `This is the mail program at mx.example.com.\nThis address failed for good.\n\n<rita@example.com>:\nNo mailbox of that name here. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n${returned}`,
    ],
    [
      'Yahoo',
      ['From: MAILER-DAEMON@yahoo.com', 'Subject: Failure Notice'],
      `We were unable to deliver your message to this address.\n\n<rita@example.com>:\n550: 5.1.1 This user does not exist\n\n--- Below this line is a copy of the message.\n\n${returned}`,
    ],
    [
      'Exim',
      [
        'From: Mailer-Daemon@mx.example.com',
        'X-Failed-Recipients: rita@example.com',
        'Subject: Mail delivery failed: returning message to sender',
      ],
      `A message that you sent could not be delivered to one of its recipients.\n\n  rita@example.com\n    550 5.1.1 unknown user\n\n------ This is a copy of the message, with its headers. ------\n\n${returned}`,
    ],
    [
      'Gmail',
      [
        'From: mailer-daemon@googlemail.com',
        'Subject: Delivery Status Notification (Failure)',
        `In-Reply-To: ${ours}`,
      ],
      `Address not found\n\nYour message wasn't delivered to rita@example.com because the address is unknown.\n\nThe other server said: 550 5.1.1 no such user\n`,
    ],
    [
      'Outlook',
      ['From: postmaster@outlook.com', 'Subject: Undeliverable: Your posting', `References: ${ours}`],
      `Your message could not be delivered to:\nrita@example.com\n\nRemote server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound'\n`,
    ],
  ]
  test.each(systems)('%s', async (_system, headers, body) => {
    expect(await read(headers, body)).toMatchObject({
      kind: 'bounce',
      concerns: expect.arrayContaining([ours]),
      detail: { action: 'failed', status: '5.1.1', recipient: 'rita@example.com', permanent: true },
    })
  })

  test('one that only says it will go on trying is no failure', async () => {
    const delayed = await read(
      [
        'From: MAILER-DAEMON@mx.example.com',
        'Subject: Warning: could not be delivered yet',
        `References: ${ours}`,
      ],
      'Delivery is delayed: 451 4.4.1 no answer. We will keep trying.\n',
    )
    expect(delayed).toMatchObject({ kind: 'bounce', detail: { action: 'delayed', permanent: false } })
  })
})

describe('auto-replies', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'I am away and back on 7 December 2026.', '2026-12-07'],
    ['X-Autoreply: yes', 'Ich bin wieder ab 07.12.2026 im Büro.', '2026-12-07'],
    ['Precedence: auto_reply', 'Out until 2026-12-07.', '2026-12-07'],
    ['Auto-Submitted: auto-generated', 'We have received your application.', null],
  ])('%s', async (header, body, returnsOn) => {
    expect(await answer(body, [header])).toMatchObject({ kind: 'auto-reply', detail: { returnsOn } })
  })

  test('a person who writes about being away is a reply', async () => {
    expect(await answer('Sorry, I was out of office until yesterday. Shall we talk?')).toMatchObject({
      kind: 'reply',
    })
  })
})

describe('wishes not to be written to', () => {
  test.each([
    'Please do not contact me again.',
    'Remove me from your list.',
    'Stop emailing me!',
    'unsubscribe',
    'We do not want to receive any further messages.',
    'Bitte schreiben Sie mich nicht mehr an. Schreiben Sie mir nicht mehr.',
    'Bitte löschen Sie meine Daten.',
    'Merci, ne me contactez plus.',
    'Por favor, no me escriba más.',
  ])('%s', async (body) => {
    expect(await answer(body)).toMatchObject({ kind: 'complaint', detail: { wish: expect.any(String) } })
  })

  test.each([
    "Please don't email me, call me at noon instead.",
    'Thanks! Talk soon.\n\nTo unsubscribe from our newsletter click here.',
    'Do not contact us via LinkedIn, mail is fine.',
    'We will not contact you again before Monday.',
    'Great.\n\nOn Mon, 23 Nov 2026, Ada wrote:\n> Please do not contact me again.',
  ])('none: %s', async (body) => {
    expect(await answer(body)).toMatchObject({ kind: 'reply' })
  })

  test('a report of somebody who pressed "spam" (RFC 5965)', async () => {
    const report = await read(
      [
        'From: fbl@example.com',
        'Subject: abuse',
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
      ],
      `--b\nContent-Type: text/plain\n\nAn abuse report.\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nVersion: 1\n--b\nContent-Type: text/rfc822-headers\n\n${returned}\n--b--\n`,
    )
    expect(report).toMatchObject({
      kind: 'complaint',
      concerns: expect.arrayContaining([ours]),
      detail: { feedback: 'abuse' },
    })
  })
})
