import { cleanAddress } from '../facts/addresses.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import { cleanTitle } from '../facts/titles.ts'
import { addPerson, putText, words, type Reading } from '../reading.ts'
import { namesGenders } from './head.ts'
import { readPlainText, readTitleLine } from './plaintext.ts'

const header =
  /^[>\s]*(from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|para|à|objet|asunto|envoyé|enviado|fecha|fra|til|emne|dato|sendt|från|till|ämne|skickat|van|aan|onderwerp|verzonden|da|a|oggetto|data|inviato|assunto|message-id|mime-version|content-type|received|return-path|dkim-signature|x-[\w-]+)\s*:\s*(.*)$/i
const subjectNames = /^(?:subject|betreff|objet|asunto|emne|ämne|onderwerp|oggetto|assunto)$/i
const senderNames = /^(?:from|von|de|fra|från|van|da)$/i
const forwarded =
  /^[>\s]*-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|message d'origine|mensaje reenviado|videresendt|vidarebefordrat|doorgestuurd|messaggio inoltrato|mensagem encaminhada)[^\n]*$|^begin forwarded message:|^anfang der weitergeleiteten/im
const replyMark = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|fw|i|r|enc)\s*:\s*)+/i

/**
 * A pasted e-mail: its headers give subject and sender, marks of quoting go, and what remains reads as plain text. Who
 * wrote it is a person behind the job; in a forwarded mail that is the writer of the inner one.
 */
export function readMail(text: string): Reading | null {
  const outer = takeHeaders(text)
  if (outer === null) return null
  let { subject, sender, rest } = outer
  const inner = forwarded.exec(rest)
  if (inner !== null) {
    const below = takeHeaders(rest.slice(inner.index + inner[0].length))
    if (below !== null) {
      subject = below.subject ?? subject
      sender = below.sender ?? sender
      rest = below.rest
    }
  }
  const quoted = rest.split('\n').filter((line) => /^\s*>/.test(line)).length
  const body = rest.replace(/^[ \t]*(?:>[ \t]?)+/gm, '').trim()
  const bare = subject === null ? '' : cleanTitle(subject.replace(replyMark, ''))
  const reading = readPlainText(quoted >= 3 ? quotedFirst(rest) : body)
  reading.kind = 'mail'
  // The subject is the better title, unless a posting is quoted whose own line names the job.
  const title = reading.values.title ?? ''
  const ownTitle =
    looksLikeJob(title) &&
    (quoted >= 3 ||
      reading.facts['title']?.where === 'line 1' ||
      namesGenders(title) ||
      (reading.facts['title']?.where ?? '').startsWith('description:'))
  if (bare !== '' && (looksLikeJob(bare) || !looksLikeJob(title)) && !ownTitle) {
    delete reading.values.title
    const [job, place] = splitPlace(bare)
    if (place === null) readTitleLine(reading, bare, 'subject')
    else putText(reading, 'title', job, 'subject')
    putText(reading, 'location', place, 'subject')
  }
  reading.body = body
  if (sender !== null) {
    const address = /<([^<>\s]+@[^<>\s]+)>|(\S+@\S+)/.exec(sender)
    const email = cleanAddress(address?.[1] ?? address?.[2] ?? '')
    const name = words(sender.replace(/<[^>]*>|\S+@\S+|["']/g, ' '))
    addPerson(
      reading,
      { name: name?.includes(' ') === true ? name : null, email, role: null, kind: 'mail-sender' },
      'from',
    )
  }
  return reading
}

const isQuoted = (line: string): boolean => /^\s*>/.test(line)

/** The lines that somebody quoted stand first, since they are the posting; what was written above them follows. */
function quotedFirst(text: string): string {
  const lines = text.split('\n')
  return [
    ...lines.filter(isQuoted).map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/, '')),
    ...lines.filter((line) => !isQuoted(line)),
  ].join('\n')
}

function splitPlace(subject: string): [string, string | null] {
  const match = /^(.{4,90}?)(?:,\s+|\s+(?:in|à|en|i|a|em|te|-|–)\s+)(\p{Lu}[\p{L} .'’-]{2,30})$/u.exec(
    subject,
  )
  return match === null ? [subject, null] : [match[1] ?? subject, match[2] ?? null]
}

/** The header block at a text's beginning: at least two known headers, a subject or a sender among them. */
function takeHeaders(text: string): { subject: string | null; sender: string | null; rest: string } | null {
  let subject: string | null = null
  let sender: string | null = null
  let seen = 0
  let begun = false
  const lines = text.split('\n')
  let last = 0
  for (const [index, line] of lines.slice(0, 60).entries()) {
    if (line.replace(/[>\s]/g, '') === '') {
      if (begun) {
        last = index
        break
      }
      continue
    }
    const match = header.exec(line)
    if (match === null) {
      if (begun && /^[ \t]+\S/.test(line)) continue
      if (!begun) return null
      last = index
      break
    }
    begun = true
    seen++
    const [, name = '', value = ''] = match
    if (subjectNames.test(name)) subject ??= value.trim()
    else if (senderNames.test(name)) sender ??= value.trim()
    last = index + 1
  }
  if (seen < 2 || (subject === null && sender === null)) return null
  return { subject, sender, rest: lines.slice(last).join('\n') }
}
