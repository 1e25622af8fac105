import { AppError } from '../failure.ts'

/** What a person is told when a posting cannot be read: one sentence of what happened, then what to do. */
const pasteIt = 'Open the posting in your browser, select everything (Ctrl+A), copy it and paste it here.'

export const refusals = {
  empty: (): AppError =>
    new AppError('posting.empty', {
      title: 'There is nothing to read',
      explanation: 'The posting is empty.',
      fix: ['Paste the text of the posting, or the address of its page.'],
    }),
  tooLarge: (bytes: number): AppError =>
    new AppError('posting.too-large', {
      title: 'That is too large for a posting',
      explanation: `It has ${(bytes / 1_000_000).toFixed(1)} MB; a posting may have 5 MB.`,
      fix: ['Paste only the text of the posting itself.'],
      status: 413,
    }),
  notWebAddress: (url: string): AppError =>
    new AppError('posting.not-a-web-address', {
      title: 'That is no web address',
      explanation: `“${url.slice(0, 80)}” does not begin with http:// or https://, or is not complete.`,
      fix: ['Copy the address from your browser’s address bar, or paste the text of the posting.'],
    }),
  privateAddress: (host: string, cause?: unknown): AppError =>
    new AppError('posting.private-address', {
      title: 'That address is inside a private network',
      explanation: `${host} points to this machine or to a private network. RecruiterReach reads only public pages.`,
      fix: [pasteIt, 'Whoever runs this instance can allow one host by ALLOW_PRIVATE_HOSTS.'],
      cause,
    }),
  notFound: (host: string, status: number): AppError =>
    new AppError('posting.not-found', {
      title: 'The page is not there any more',
      explanation: `${host} answered ${String(status)}: ${status === 410 ? 'the posting has been taken down.' : 'there is no page at this address.'}`,
      fix: ['Check the address.', 'If you still have the posting open or in a mail, paste its text.'],
      status: 404,
    }),
  needsLogin: (host: string): AppError =>
    new AppError('posting.needs-login', {
      title: 'The page asks for a log-in',
      explanation: `${host} shows this page only to people who are logged in.`,
      fix: [pasteIt],
    }),
  linkedIn: (): AppError =>
    new AppError('posting.linkedin', {
      title: 'LinkedIn pages are not fetched',
      explanation: 'LinkedIn forbids programs to read its pages, so RecruiterReach does not.',
      fix: [`${pasteIt} Include the “Meet the hiring team” box: the person named there is read from it.`],
    }),
  robots: (host: string): AppError =>
    new AppError('posting.robots', {
      title: 'The site asks programs to stay away',
      explanation: `${host} says in its robots.txt that programs should not read this page.`,
      fix: [pasteIt],
    }),
  notAPage: (type: string): AppError =>
    new AppError('posting.not-a-page', {
      title: /pdf/.test(type) ? 'That address is a PDF' : 'That address is not a web page',
      explanation: `The server sent ${type === '' ? 'a file of no stated kind' : type}, not a page of text.`,
      fix: ['Open the file, save it as text or copy its text, and paste it here.'],
      status: 415,
    }),
  unreachable: (host: string, said: string, cause?: unknown): AppError =>
    new AppError('posting.unreachable', {
      title: 'The page could not be reached',
      explanation: `${host} could not be reached: ${said}.`,
      fix: ['Check the address and try again in a minute.', pasteIt],
      status: 502,
      cause,
    }),
  tooManyRedirects: (host: string): AppError =>
    new AppError('posting.redirects', {
      title: 'The page keeps sending us on',
      explanation: `${host} redirected more than five times.`,
      fix: [pasteIt],
      status: 502,
    }),
  busy: (host: string, seconds: number | null): AppError =>
    new AppError('posting.busy', {
      title: 'The site asks us to wait',
      explanation: `${host} says that it gets too many requests${seconds === null ? '' : `; it asks to wait ${String(seconds)} seconds`}.`,
      fix: ['Try again later.', pasteIt],
      status: 503,
    }),
  expired: (quote: string): AppError =>
    new AppError('posting.expired', {
      title: 'The posting is closed',
      explanation: `The page says “${quote}” and holds no posting.`,
      fix: [
        'Look for the job on the company’s own careers page.',
        'If you have the posting’s text, paste it.',
      ],
    }),
  needsScript: (host: string): AppError =>
    new AppError('posting.needs-script', {
      title: 'The page builds itself in the browser',
      explanation: `${host} sends an empty page that a program in the browser fills, so there is no posting in it to read.`,
      fix: [pasteIt],
    }),
  unreadable: (what: string): AppError =>
    new AppError('posting.unreadable', {
      title: 'There is no posting in that',
      explanation: what,
      fix: [pasteIt],
    }),
}
