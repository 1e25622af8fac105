import { Command } from 'commander'
import { addCommand, endUsage } from './command.ts'

const source = 'SOURCE is a link, a file (HTML, JSON, text) or - for standard input'

/** Every command of INTERFACES: one file each beside this one. */
export function createProgram(): Command {
  const program = new Command('recruiterreach')
    .description(
      'Finds the recruiter behind a job posting, drafts the e-mail, and sends it from your own mailbox.',
    )
    .showHelpAfterError('(--help tells how it is used)')
    .exitOverride(endUsage)

  addCommand(program, 'read <source>', {
    description: `read a posting, each fact with its quote; ${source}`,
    load: () => import('./read.ts'),
  })
  addCommand(program, 'find <source>', {
    description: `find who is behind a posting, and why; ${source}`,
    options: [['--offline', 'from the posting alone']],
    load: () => import('./find.ts'),
  })
  addCommand(program, 'draft <source>', {
    description: `draft the e-mail, each claim with its source; ${source}`,
    options: [
      ['!--resume <file>', 'your résumé: PDF, DOCX, JSON Resume, Markdown or text'],
      ['--contact <email>', 'whom to write to; the likeliest contact by default'],
      ['--tone <tone>', 'plain, warm or formal'],
      [
        '--model',
        'by the language model of LLM_BASE_URL and LLM_MODEL: the posting and the résumé, without names and addresses, are sent to it',
      ],
    ],
    load: () => import('./draft.ts'),
  })
  addCommand(program, 'check', {
    description: 'check every claim of a text against a résumé and a posting',
    options: [
      ['!--text-file <file>', 'the text'],
      ['!--resume <file>', 'your résumé'],
      ['--posting <source>', 'the posting that it answers'],
    ],
    load: () => import('./check.ts'),
  })
  addCommand(program, 'send', {
    description:
      'send one message from your own mailbox; the app password comes from MAILBOX_PASSWORD or a prompt',
    options: [
      ['!--from <address>', 'your address'],
      ['!--to <address>', 'the recipient’s'],
      ['!--subject <subject>', 'the subject'],
      ['!--text-file <file>', 'the text'],
      ['--attach <file>...', 'a file to attach; may be given several times'],
      ['--smtp <host:port>', 'your own server for sending; found from the address otherwise'],
      ['--imap <host:port>', 'your own server for reading'],
    ],
    load: () => import('./send.ts'),
  })
  addCommand(program, 'doctor', {
    description: 'what works from this machine, and what to do about the rest',
    options: [
      ['--address <address>', 'look at the servers of an address'],
      ['--provider <name>', 'look at a provider’s servers; gmail by default'],
      ['--host <host>', 'look at one host'],
      ['--port <port>', 'with --host; 465 by default'],
    ],
    load: () => import('./doctor.ts'),
  })
  addCommand(program, 'explain <reply>', {
    description: 'explain a server’s reply, an error or a line of a log',
    options: [
      ['--provider <name>', 'whose reply it is, where the words do not say'],
      ['--language <tag>', 'en or de'],
    ],
    load: () => import('./explain.ts'),
  })

  addCommand(program, 'serve', {
    description: 'run the app: pages, API and the work in the background',
    load: () => import('./serve.ts'),
  })
  addCommand(program, 'worker', {
    description: 'run only the work in the background, beside others',
    load: () => import('./worker.ts'),
  })
  addCommand(program, 'migrate', {
    description: 'bring the database up to date',
    load: () => import('./migrate.ts'),
  })
  addCommand(program, 'demo', {
    description: 'the whole job on a bundled posting with a sandbox mailbox, in a temporary folder',
    load: () => import('./demo.ts'),
  })
  addUsers(program.command('users').description('who may sign in').exitOverride(endUsage))
  addTokens(program.command('tokens').description('tokens for scripts and the API').exitOverride(endUsage))
  addKeys(
    program.command('keys').description('the keys that passwords are sealed with').exitOverride(endUsage),
  )
  return program
}

function addUsers(users: Command): void {
  addCommand(users, 'list', {
    description: 'list the accounts',
    load: async () => (await import('./users.ts')).list,
  })
  addCommand(users, 'add', {
    description: 'make an account; the password comes from USER_PASSWORD or a prompt',
    options: [
      ['!--email <address>', 'for signing in'],
      ['--name <name>', 'how drafts are signed'],
      ['--role <role>', 'owner or member; member by default'],
    ],
    load: async () => (await import('./users.ts')).add,
  })
}

function addTokens(tokens: Command): void {
  addCommand(tokens, 'list', {
    description: 'list the tokens, without the tokens themselves',
    load: async () => (await import('./tokens.ts')).list,
  })
  addCommand(tokens, 'create', {
    description: 'make a token and print it, this once',
    options: [
      ['!--email <address>', 'whose it is'],
      ['--scope <scope>...', 'what it may do; everything by default; may be given several times'],
      ['--name <name>', 'to tell it from others'],
    ],
    load: async () => (await import('./tokens.ts')).create,
  })
  addCommand(tokens, 'revoke <id>', {
    description: 'take a token back',
    load: async () => (await import('./tokens.ts')).revoke,
  })
}

function addKeys(keys: Command): void {
  addCommand(keys, 'list', {
    description: 'list the keys by their ids, and how much each still seals',
    load: async () => (await import('./keys.ts')).list,
  })
  addCommand(keys, 'add', {
    description: 'make a new key, which seals from now on',
    load: async () => (await import('./keys.ts')).add,
  })
  addCommand(keys, 'rotate', {
    description: 'bring everything under the current key; safe to interrupt, and beside a running server',
    load: async () => (await import('./keys.ts')).rotateAll,
  })
}
