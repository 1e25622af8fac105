import type { ReplySource } from '../rule.ts'

const smtpAuth =
  'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission'
const limits =
  'https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits'
const ndr =
  'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online'

/** Outlook.com and Microsoft 365, by the NDR page named below. 5.7.139 has two causes, told apart by its words alone. */
export const microsoft: ReplySource = {
  providers: ['outlook', 'microsoft365'],
  signature:
    /outlook\.com|office365\.com|aka\.ms|STOREDRV|protection\.outlook|Exchange ?Online|\b5\.7\.(30|139)\b/i,
  rules: [
    { cause: 'auth.smtp-disabled', text: /SmtpClientAuthentication is disabled|smtp_auth_disabled/i },
    {
      cause: 'auth.password-sign-in-closed',
      text: /basic authentication is (disabled|not supported)|basic auth(entication)? .*(retired|removed)/i,
    },
    { cause: 'auth.password-sign-in-closed', enhanced: '5.7.30' },
    { cause: 'auth.account-locked', enhanced: '5.7.139', text: /locked|blocked|disabled by/i },
    {
      cause: 'auth.web-login-required',
      enhanced: '5.7.139',
      text: /security defaults|conditional access|did not meet the criteria/i,
    },
    { cause: 'auth.wrong-password', enhanced: '5.7.139', text: /credentials were incorrect|password/i },
    { cause: 'auth.password-sign-in-closed', enhanced: '5.7.139' },
    { cause: 'auth.password-sign-in-closed', status: 535, enhanced: '5.7.3' },
    { cause: 'auth.missing', enhanced: '5.7.57' },
    { cause: 'auth.not-offered', status: 504, enhanced: '5.7.4' },
    { cause: 'rate.connections', status: [421, 432], text: /concurrent connections/i },
    { cause: 'recipient.too-fast', status: 432, enhanced: '4.3.2' },
    { cause: 'sender.not-allowed', enhanced: ['5.7.60', '5.2.252', '5.2.251'] },
    { cause: 'sender.not-allowed', text: /SendAsDenied/i },
    {
      cause: 'quota.daily',
      text: /submission quota|recipient rate limit|message rate limit|RecipientLimitExceeded/i,
    },
    {
      cause: 'quota.daily',
      enhanced: ['5.1.90', '5.2.0'],
      status: [550, 554],
      text: /limit|quota|exceeded/i,
    },
    {
      cause: 'sender.suspended',
      enhanced: [
        '5.1.8',
        '5.7.501',
        '5.7.502',
        '5.7.503',
        '5.7.504',
        '5.7.508',
        '5.7.703',
        '5.7.705',
        '5.7.708',
        '5.7.750',
      ],
    },
    {
      cause: 'sender.server-distrusted',
      enhanced: ['5.7.606', '5.7.511', '4.7.500', '4.7.650', '4.7.651', '4.7.652', '4.7.653', '4.7.654'],
    },
    { cause: 'sender.unauthenticated', enhanced: ['5.7.509', '5.7.515', '5.7.7', '5.7.512'] },
    { cause: 'recipient.unknown', enhanced: ['5.1.10', '5.1.1', '5.4.1'] },
    {
      cause: 'recipient.restricted',
      enhanced: ['5.7.124', '5.7.133', '5.7.134', '5.7.136', '5.7.12', '5.7.13', '5.1.20'],
    },
    { cause: 'recipient.mailbox-full', enhanced: ['5.2.2', '5.2.122'] },
    { cause: 'recipient.too-fast', enhanced: ['5.2.121'] },
    { cause: 'recipient.loop', enhanced: ['5.4.14', '5.4.6'] },
    { cause: 'recipient.server-down', enhanced: ['4.4.316', '4.4.317', '4.4.4'] },
    { cause: 'recipient.bad-domain', enhanced: ['5.4.310', '5.4.312'] },
    { cause: 'message.spam', enhanced: ['5.7.350', '5.7.512'] },
    { cause: 'rate.sending', enhanced: ['4.7.26', '4.5.3'], text: /rate|throttl/i },
  ],
  docs: {
    'auth.smtp-disabled': smtpAuth,
    'auth.password-sign-in-closed': smtpAuth,
    'auth.wrong-password': smtpAuth,
    'auth.web-login-required': 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
    'quota.daily': limits,
    'rate.connections': limits,
    'rate.sending': limits,
    'sender.suspended':
      'https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users',
    'sender.not-allowed': ndr,
    'recipient.unknown': ndr,
    'recipient.restricted': ndr,
  },
}
