import type { Conversation, Script } from './fault-server.ts'
import { answerFetch, answerSearch, type ScriptedFolder } from './imap-folder.ts'

/** Bytes instead of the good answer, or what happens instead of one. */
export type ImapFault =
  'drop' | 'stall' | { say: string | Uint8Array } | ((to: Conversation) => Promise<void>)

export interface ImapScriptOptions {
  folders: readonly ScriptedFolder[]
  /** What it says it can do, besides IMAP4rev1. */
  capabilities?: readonly string[]
  /** Asked at `greeting` and at each command by its verb (`UID FETCH`): null answers as a good server would. */
  fault?: (verb: string, line: string, tag: string) => ImapFault | null
  /** Told of each command, without its tag. */
  heard?: (line: string) => void
  /** Told of each answer's length in bytes. */
  said?: (bytes: number) => void
  /** Handed what tells a client in IDLE; see `announce`. */
  idling?: (tell: (bytes: string) => void) => void
}

/** A read-only IMAP server (RFC 9051, what ImapFlow asks of one) that can go wrong at any command. Takes any password. */
export function imapScript(options: ImapScriptOptions): Script {
  const { folders, capabilities = [], fault = () => null, heard, said, idling } = options
  const able = ['IMAP4rev1', 'IDLE', 'SPECIAL-USE', ...capabilities].join(' ')
  return async (conversation) => {
    let open: ScriptedFolder | null = null
    const send = (bytes: string): void => {
      said?.(bytes.length)
      // A string would go out as UTF-8; mails here are Latin-1, a byte a character.
      conversation.send(Buffer.from(bytes, 'latin1'))
    }
    /** True where the good answer is to be given. */
    const goesWell = async (verb: string, line: string, tag: string): Promise<boolean> => {
      const what = fault(verb, line, tag)
      if (what === null) return true
      if (what === 'drop') conversation.drop()
      else if (typeof what === 'function') await what(conversation)
      else if (what !== 'stall') conversation.send(what.say)
      if (what === 'drop' || what === 'stall') await conversation.stall()
      return false
    }
    if (await goesWell('greeting', '', '*')) send(`* OK [CAPABILITY ${able}] ready\r\n`)
    for (;;) {
      const whole = await conversation.line()
      const [tag = '', ...words] = whole.split(' ')
      const line = words.join(' ')
      const verb = (/^uid \w+|^\w+/i.exec(line)?.[0] ?? '').toUpperCase()
      heard?.(line)
      if (!(await goesWell(verb, line, tag))) continue
      const done = (more = ''): void => send(`${more}${tag} OK ${verb} done\r\n`)
      if (verb === 'LOGOUT') {
        done('* BYE until later\r\n')
        return
      }
      if (verb === 'CAPABILITY') done(`* CAPABILITY ${able}\r\n`)
      // What a client asks first: which character parts the names.
      else if (line === 'LIST "" ""') done('* LIST (\\Noselect) "/" ""\r\n')
      else if (verb === 'LIST' || verb === 'LSUB') done(folders.map(listed).join(''))
      else if (verb === 'EXAMINE' || verb === 'SELECT') {
        const path = /^\w+ "?([^"]*)"?/.exec(line)?.[1]
        open = folders.find((folder) => folder.path === path) ?? null
        if (open) send(`${opened(open)}${tag} OK [READ-ONLY] opened\r\n`)
        else send(`${tag} NO [NONEXISTENT] there is no such folder\r\n`)
      } else if (verb === 'UID SEARCH') done(`* SEARCH ${answerSearch(open, line).join(' ')}\r\n`)
      else if (verb === 'UID FETCH') done(answerFetch(open, line))
      else if (verb === 'IDLE') {
        send('+ idling\r\n')
        idling?.(send)
        await conversation.line()
        done()
      } else done()
    }
  }
}

const listed = ({ path, use }: ScriptedFolder): string => `* LIST (${use ?? ''}) "/" "${path}"\r\n`

const opened = ({ mails, validity, uidNext }: ScriptedFolder): string =>
  [
    '* FLAGS (\\Seen)',
    `* ${mails.length} EXISTS`,
    '* 0 RECENT',
    `* OK [UIDVALIDITY ${validity}] valid`,
    `* OK [UIDNEXT ${uidNext}] next`,
    '',
  ].join('\r\n')
