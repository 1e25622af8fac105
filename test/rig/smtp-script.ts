import type { Conversation, Script } from './fault-server.ts'

/** Where in an SMTP session the server misbehaves; `body`: after a part of the message, before its end. */
export type SmtpPoint = 'greeting' | 'ehlo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body' | 'final-reply'

/** A reply line such as `550 5.1.1 unknown`, or what happens instead of one. */
export type Fault = 'drop' | 'reset' | 'stall' | { reply: string }

export interface SmtpScriptOptions {
  /** Asked at each point: null goes on as a good server would. */
  fault?: (point: SmtpPoint, conversation: Conversation, argument: string) => Fault | null
  /** Called with the message once it is accepted, before the answer goes out. */
  accept?: (raw: string) => void | Promise<void>
  startTls?: boolean
  /** The last reply to a message. */
  accepted?: string
}

/** A plain SMTP server (no pipelining, AUTH PLAIN takes any password) that can go wrong at any point. */
export function smtpScript({
  fault = () => null,
  accept,
  startTls = false,
  accepted = '250 2.0.0 OK queued',
}: SmtpScriptOptions = {}): Script {
  return async (conversation) => {
    /** True where the good answer is to be given. */
    const at = async (point: SmtpPoint, argument = ''): Promise<boolean> => {
      const what = fault(point, conversation, argument)
      if (what === null) return true
      if (what === 'stall') await conversation.stall()
      else if (what === 'drop') conversation.drop('fin')
      else if (what === 'reset') conversation.drop('reset')
      else conversation.send(`${what.reply}\r\n`)
      if (typeof what === 'string') await conversation.stall()
      return false
    }
    const say = async (point: SmtpPoint, reply: string, argument = ''): Promise<boolean> => {
      const good = await at(point, argument)
      if (good) conversation.send(`${reply}\r\n`)
      return good
    }
    let clear = startTls
    await say('greeting', '220 fault.test ESMTP')
    for (;;) {
      const line = await conversation.line()
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO') {
        const more = clear ? '250 STARTTLS' : '250 AUTH PLAIN'
        await say('ehlo', `250-fault.test\r\n250-8BITMIME\r\n${more}`)
      } else if (verb === 'STAR' && clear) {
        conversation.send('220 2.0.0 go ahead\r\n')
        await conversation.startTls()
        clear = false
      } else if (verb === 'AUTH') await say('auth', '235 2.7.0 accepted', line)
      else if (verb === 'MAIL') await say('mail', '250 2.1.0 OK', line)
      else if (verb === 'RCPT') await say('rcpt', '250 2.1.5 OK', line)
      else if (verb === 'RSET' || verb === 'NOOP') conversation.send('250 2.0.0 OK\r\n')
      else if (verb === 'QUIT') {
        conversation.send('221 2.0.0 bye\r\n')
        return
      } else if (verb === 'DATA') {
        if (!(await say('data', '354 go on'))) continue
        const head = await conversation.until('\r\n\r\n')
        if (!(await at('body'))) continue
        const raw = head + (await conversation.until('\r\n.\r\n')).slice(0, -3)
        if (!(await at('final-reply'))) continue
        await accept?.(raw)
        conversation.send(`${accepted}\r\n`)
      } else conversation.send('502 5.5.1 not known\r\n')
    }
  }
}
