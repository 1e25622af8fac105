import { describe, expect, test } from 'vitest'
import { MailboxError } from '../failure.ts'
import { dns } from './codes/dns.ts'
import { network } from './codes/network.ts'
import { tls } from './codes/tls.ts'
import { explain } from './explain.ts'

const codeOf = (failure: unknown, provider?: string): string =>
  explain(failure, provider === undefined ? {} : { provider }).code

const errno = (code: string, message = `connect ${code} 192.0.2.1:465`): Error =>
  Object.assign(new Error(message), { code })

describe('explain reads a reply', () => {
  test.each([
    // Gmail's table, as pasted from a log or an error
    [
      '535-5.7.8 Username and Password not accepted. For more information, go to 535 5.7.8  https://support.google.com/mail/?p=BadCredentials x-2ad - gsmtp',
      'auth.wrong-password',
    ],
    [
      '534-5.7.9 Application-specific password required. For more information, go to 534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp',
      'auth.app-password-required',
    ],
    [
      '534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1> Please log in via your web browser and then try again. - gsmtp',
      'auth.web-login-required',
    ],
    ['530 5.7.0 Must issue a STARTTLS command first. ab1 - gsmtp', 'auth.encryption-required'],
    [
      '530-5.7.0 Authentication Required. For more information, go to 530 5.7.0 https://support.google.com - gsmtp',
      'auth.missing',
    ],
    [
      '454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later. - gsmtp',
      'auth.temporary',
    ],
    ['454 4.7.0 Too many login attempts, please try again later. - gsmtp', 'auth.throttled'],
    ['421 4.7.0 Temporary System Problem.  Try again later. - gsmtp', 'rate.sending'],
    [
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp',
      'rate.sending',
    ],
    ['421 4.3.0 Temporary System Problem. Try again later - gsmtp', 'server.busy'],
    ['421 4.4.5 Server busy, try again later. - gsmtp', 'server.busy'],
    ['451 4.3.0 Mail server temporarily rejected message. - gsmtp', 'server.busy'],
    ['451 4.4.2 Timeout - closing connection. - gsmtp', 'server.timeout'],
    [
      '450-4.2.1 The user you are trying to contact is receiving mail too quickly. - gsmtp',
      'recipient.too-fast',
    ],
    ['452-4.2.2 The recipient’s inbox is out of storage space. - gsmtp', 'recipient.mailbox-full'],
    ['552-5.2.2 The email account that you tried to reach is over quota. - gsmtp', 'recipient.mailbox-full'],
    ['452 4.5.3 Your message has too many recipients. - gsmtp', 'quota.recipients'],
    [
      '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail 550-5.4.5 sending limits go to 550 5.4.5  https://support.google.com/a/answer/166852 - gsmtp',
      'quota.daily',
    ],
    ['552-5.2.3 Your message exceeded Google’s message size limits. - gsmtp', 'message.too-large'],
    [
      '552 5.3.4 The number of attachments (501) exceeds Google’s limit of 500 attachments. - gsmtp',
      'message.too-large',
    ],
    [
      '552-5.7.0 This message was blocked because its content presents a potential security issue. - gsmtp',
      'message.blocked-attachment',
    ],
    [
      '550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking - gsmtp',
      'recipient.unknown',
    ],
    ['553 5.1.2 We weren’t able to find the recipient domain. - gsmtp', 'recipient.bad-domain'],
    [
      '550-5.7.1 [192.0.2.7] Our system has detected that this message is likely unsolicited mail. - gsmtp',
      'message.spam',
    ],
    [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. - gsmtp',
      'sender.unauthenticated',
    ],
    ['550 5.7.1 This message violates example.com email policy. - gcdp x - gsmtp', 'recipient.policy'],
    // Others
    [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [AM0PR01.eurprd01.prod.outlook.com]',
      'auth.password-sign-in-closed',
    ],
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled',
      'auth.smtp-disabled',
    ],
    [
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [x.prod.outlook.com]',
      'auth.wrong-password',
    ],
    [
      '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending.',
      'rate.connections',
    ],
    [
      '554 5.2.252 SendAsDenied; jo@example.org not allowed to send as x@example.org; STOREDRV.Submission',
      'sender.not-allowed',
    ],
    [
      '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to unexpected volume or user complaints',
      'rate.sending',
    ],
    ['553 Relaying disallowed as jo@example.org (zoho)', 'sender.not-allowed'],
    ['550 5.7.0 From address is not one of your addresses.', 'sender.not-allowed'],
    [
      '553 5.7.1 <boss@example.org>: Sender address rejected: not owned by user jo@example.org',
      'sender.not-allowed',
    ],
    [
      '450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted, see http://postgrey.example/',
      'recipient.greylisted',
    ],
    [
      '550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
      'recipient.unknown',
    ],
    ['550 No such user here', 'recipient.unknown'],
    ['535 5.7.8 Error: authentication failed: (reason unavailable)', 'auth.wrong-password'],
    ['552 5.3.4 Message size exceeds fixed limit', 'message.too-large'],
    ['556 5.1.10 Recipient address has null MX', 'recipient.bad-domain'],
    // IMAP
    ['A1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', 'auth.wrong-password'],
    [
      '2 NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
      'auth.app-password-required',
    ],
    ['* BYE [UNAVAILABLE] Server shutting down', 'server.busy'],
    ['3 NO [OVERQUOTA] Quota exceeded', 'quota.own-mailbox-full'],
  ])('%s', (reply, code) => {
    expect(codeOf(reply)).toBe(code)
  })

  test('by its enhanced code where no table knows the words', () => {
    expect(codeOf('550 5.1.6 gone')).toBe('recipient.moved')
    expect(codeOf('450 4.9.9 hm')).toBe('server.temporary')
    expect(codeOf('450 hm')).toBe('server.temporary')
  })

  test('and never takes a 5xx as final for its first digit', () => {
    for (const reply of [
      '550 hm',
      '554 Transaction failed',
      '550 5.4.5 hm',
      '535 hm',
      '554 5.7.1 hm',
      '599 hm',
    ])
      expect(explain(reply).retry, reply).not.toBe('never')
  })
})

describe('what follows from it', () => {
  test('the daily cap passes by itself, and is the mailbox’s', () => {
    expect(explain('550 5.4.5 Daily user sending limit exceeded. - gsmtp')).toMatchObject({
      code: 'quota.daily',
      side: 'provider',
      scope: 'mailbox',
      retry: 'later',
      retryAfter: 3600,
    })
  })

  test('a refused password waits for the person, with the provider’s page', () => {
    const said = explain('535-5.7.8 Username and Password not accepted. - gsmtp')
    expect(said).toMatchObject({ side: 'you', scope: 'mailbox', retry: 'after-fix', retryAfter: null })
    expect(said.explanation).toContain('Gmail')
    expect(said.fix.join(' ')).toContain('https://myaccount.google.com/apppasswords')
    expect(said.docs).toMatch(/^https:\/\/support\.google\.com\//)
    expect(said.raw).toBe('535-5.7.8 Username and Password not accepted. - gsmtp')
  })

  test('a wrong address ends the message and nothing else', () => {
    expect(explain('550 5.1.1 no such user')).toMatchObject({
      side: 'recipient',
      scope: 'message',
      retry: 'never',
      retryAfter: null,
    })
  })

  test('a server that says when is believed', () => {
    expect(explain('450 4.7.1 Greylisted, try again in 5 minutes').retryAfter).toBe(300)
    expect(explain('451 4.7.1 Please retry after 90 seconds').retryAfter).toBe(90)
  })
})

describe('explain reads an error', () => {
  test('of Node', () => {
    expect(codeOf(errno('ENETUNREACH'))).toBe('net.unreachable')
    expect(codeOf(errno('ECONNREFUSED'))).toBe('net.refused')
    expect(codeOf(errno('ETIMEDOUT'))).toBe('net.timeout')
    expect(codeOf(errno('ENOTFOUND', 'getaddrinfo ENOTFOUND smtp.gmial.com'))).toBe('net.name-not-found')
    expect(codeOf(errno('EAI_AGAIN', 'getaddrinfo EAI_AGAIN smtp.gmail.com'))).toBe('net.dns-unavailable')
    expect(codeOf(errno('ERR_TLS_CERT_ALTNAME_INVALID', 'Hostname/IP does not match'))).toBe('tls.wrong-name')
    expect(codeOf(errno('CERT_HAS_EXPIRED', 'certificate has expired'))).toBe('tls.expired')
    expect(codeOf(errno('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'))).toBe('tls.not-tls')
    expect(codeOf(errno('ERR_SSL_SOMETHING_NEW', 'ssl'))).toBe('tls.failed')
  })

  test('of several addresses, by the most telling one', () => {
    const both = new AggregateError([errno('ENETUNREACH'), errno('ECONNREFUSED')], '')
    expect(codeOf(Object.assign(both, { code: 'ENETUNREACH' }))).toBe('net.refused')
  })

  test('of Nodemailer', () => {
    const auth = Object.assign(new Error('Invalid login: 535-5.7.8 Username and Password not accepted'), {
      code: 'EAUTH',
      response: '535-5.7.8 Username and Password not accepted. x - gsmtp',
      responseCode: 535,
      command: 'AUTH PLAIN',
    })
    expect(explain(auth)).toMatchObject({ code: 'auth.wrong-password', raw: auth.response })
    expect(codeOf(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:465'), { code: 'ESOCKET' }))).toBe(
      'net.refused',
    )
    expect(codeOf(Object.assign(new Error('Connection closed'), { code: 'ECONNECTION' }))).toBe('net.closed')
    expect(codeOf(Object.assign(new Error('Greeting never received'), { code: 'ETIMEDOUT' }))).toBe(
      'server.silent',
    )
  })

  test('of ImapFlow', () => {
    const failed = Object.assign(new Error('Command failed'), {
      authenticationFailed: true,
      serverResponseCode: 'AUTHENTICATIONFAILED',
      responseText: 'Invalid credentials (Failure)',
    })
    expect(codeOf(failed)).toBe('auth.wrong-password')
  })

  test('of the engine: by its code, by its reply, by its cause', () => {
    expect(codeOf(new MailboxError('vault.wrong-key', 'x'))).toBe('vault.wrong-key')
    expect(codeOf(new MailboxError('compose.too-large', 'x'))).toBe('message.too-large')
    expect(codeOf(new MailboxError('some.wrapper', 'x', { reply: '550 5.4.5 limit', phase: 'rcpt' }))).toBe(
      'quota.daily',
    )
    expect(codeOf(new MailboxError('some.wrapper', 'x', { cause: errno('ECONNRESET') }))).toBe('net.reset')
    expect(codeOf(new MailboxError('vault.wrong-key', 'x', { reply: '550 5.1.1 x' }))).toBe('vault.wrong-key')
  })

  test.each([undefined, null, '', 'x', 42, {}, [], new Error(''), Symbol('x'), () => {}])(
    'and answers something to %s',
    (odd) => {
      expect(explain(odd)).toMatchObject({ code: 'unknown', retry: 'after-fix' })
    },
  )
})

test('each code of the system, of name look-ups and of TLS has words, whatever form it comes in', () => {
  for (const [code, cause] of Object.entries({ ...network, ...dns, ...tls })) {
    expect(codeOf(errno(code, 'x')), code).toBe(cause)
    expect(explain(errno(code, 'x')).fix.length, code).toBeGreaterThan(0)
  }
})

test('every 4xx that no table knows comes again, and every 5xx is shown to a person: RFC 3463 by class', () => {
  for (const detail of ['9.99', '1.99', '4.99', '7.99']) {
    expect(explain(`450 4.${detail} hm`)).toMatchObject({ retry: 'later' })
    expect(explain(`550 5.${detail} hm`).retry).toBe('after-fix')
  }
})

describe('explain reads a pasted line', () => {
  test.each([
    ['Error: connect ENETUNREACH 2607:f8b0:400c:c0b::6c:465 - Local (:::0)', 'net.unreachable'],
    [
      'Nov 22 20:01:10 mx postfix/smtp[450]: 4F2: to=<a@example.org>, relay=mx.example.org[192.0.2.1]:25, delay=1.2, dsn=5.1.1, status=bounced (host mx.example.org said: 550 5.1.1 <a@example.org>: user unknown (in reply to RCPT TO command))',
      'recipient.unknown',
    ],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information - gsmtp')",
      'auth.wrong-password',
    ],
    ['OSError: [Errno 101] Network is unreachable', 'net.unreachable'],
    ['socket.gaierror: [Errno -2] Name or service not known', 'net.name-not-found'],
    [
      'ssl.SSLCertVerificationError: certificate verify failed: unable to get local issuer certificate',
      'tls.untrusted',
    ],
    ['dial tcp 192.0.2.1:587: i/o timeout', 'net.timeout'],
    ['Error: Connection timeout port 587', 'net.timeout'],
    [
      '2026-11-24T10:00:01.123Z mail[443]: 550-5.1.1 The email account that you tried to reach does not exist.\n550-5.1.1 Please check it for typos.\n550 5.1.1 - gsmtp',
      'recipient.unknown',
    ],
    ['Diagnostic-Code: smtp; 550 5.1.1 <x@example.org>: no such person', 'recipient.unknown'],
    ['smtp;550 5.1.1 no', 'recipient.unknown'],
    ["smtplib.SMTPRecipientsRefused: {'a@example.org': (550, b'5.1.1 no such person')}", 'recipient.unknown'],
    ["smtplib.SMTPDataError: (550, b'5.4.5 Daily user sending limit exceeded.')", 'quota.daily'],
    ['smtplib.SMTPServerDisconnected: Connection unexpectedly closed', 'net.closed'],
    ['smtplib.SMTPServerDisconnected: please run connect() first', 'net.closed'],
    ['smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.', 'tls.no-starttls'],
    ['Error: connect ETIMEDOUT 192.0.2.4:465', 'net.timeout'],
    ['[Errno 101] Network is unreachable', 'net.unreachable'],
    ['[Errno 110] Connection timed out', 'net.timeout'],
    ['[Errno 111] Connection refused', 'net.refused'],
    ['[Errno 113] No route to host', 'net.unreachable'],
    ['[Errno 104] Connection reset by peer', 'net.reset'],
    ['[Errno 32] Broken pipe', 'net.closed'],
    ['[Errno 13] Permission denied', 'net.blocked'],
    ['[Errno 24] Too many open files', 'net.out-of-resources'],
    ['[Errno 99] Cannot assign requested address', 'net.no-local-address'],
    [
      '[WinError 10060] A connection attempt failed because the connected party did not properly respond',
      'net.timeout',
    ],
    ['[WinError 10051] A socket operation was attempted to an unreachable network', 'net.unreachable'],
    ['socket.gaierror: [Errno -3] Temporary failure in name resolution', 'net.dns-unavailable'],
    ['socket.gaierror: [Errno 11001] getaddrinfo failed', 'net.name-not-found'],
    ['dial tcp: lookup smtp.example.org on 192.0.2.53:53: i/o timeout', 'net.dns-unavailable'],
    ['dial tcp: lookup smtp.example.org on 192.0.2.53:53: no such host', 'net.name-not-found'],
    ['java.net.UnknownHostException: smtp.example.org', 'net.name-not-found'],
    ['SSLHandshakeException: PKIX path building failed', 'tls.untrusted'],
    ['x509: certificate signed by unknown authority', 'tls.untrusted'],
    ['ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)', 'tls.not-tls'],
    [
      "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'x'.",
      'tls.wrong-name',
    ],
    ['Error: Unexpected socket close', 'net.closed'],
    ['Error: Missing credentials for "PLAIN"', 'auth.missing'],
    ['PHPMailer: SMTP Error: Could not authenticate.', 'auth.wrong-password'],
    ['SMTP connect() failed.', 'net.connect-failed'],
    [
      "Remote server returned '550 5.7.30 Basic authentication is not supported'",
      'auth.password-sign-in-closed',
    ],
    [
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
      'auth.web-login-required',
    ],
    [
      'SMTP error from remote mail server after RCPT TO:<a@example.org>: 550 No Such User Here',
      'recipient.unknown',
    ],
    [
      'Nov 24 10:00:01 mx postfix/smtp[1]: connect to smtp.example.org[2001:db8::6c]:587: Network is unreachable',
      'net.unreachable',
    ],
  ])('%s', (line, code) => {
    expect(codeOf(line)).toBe(code)
  })
})
