import type { ReceivedMail } from './mail.ts'

/**
 * Whether no person wrote it: RFC 3834 (Auto-Submitted), and what came before it and beside it. Subjects count only
 * where a header hints too, since a person may well write "out of office" in one.
 */
export function isAutoReply(mail: ReceivedMail): boolean {
  const { headers } = mail
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase()
  if (submitted !== undefined && !submitted.startsWith('no')) return true
  if (
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from'].some((name) => headers.has(name))
  )
    return true
  if (/^(auto_?reply|vacation)$/i.test(headers.get('precedence')?.trim() ?? '')) return true
  const hinted =
    headers.has('x-auto-response-suppress') || /^(bulk|junk)$/i.test(headers.get('precedence')?.trim() ?? '')
  return hinted && absenceSubject.test(mail.subject)
}

const absenceSubject =
  /\b(out of (the )?office|automatic reply|auto(matic)?[ -]?(reply|response)|away from|abwesenheit|automatische antwort|absence|réponse automatique|respuesta automática|fuera de (la )?oficina|afwezig)/i

const months = [
  ['jan', 'januar', 'janvier', 'enero'],
  ['feb', 'februar', 'février', 'febrero'],
  ['mar', 'märz', 'mars', 'marzo'],
  ['apr', 'april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['jun', 'juni', 'juin', 'junio'],
  ['jul', 'juli', 'juillet', 'julio'],
  ['aug', 'august', 'août', 'agosto'],
  ['sep', 'september', 'septembre', 'septiembre'],
  ['oct', 'okt', 'oktober', 'octobre', 'octubre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'dez', 'dezember', 'décembre', 'diciembre'],
]

/** Words before a date that make it the day of coming back. */
const back =
  /\b(until|till|back (?:on|in the office on|at work on)?|return(?:ing|s)?(?: to the office)?(?: on)?|bis(?: zum)?|wieder (?:ab|am)|zurück (?:ab|am)|jusqu'au|de retour le|hasta el|vuelvo el)\b/gi

/**
 * The day on which somebody says they are back, as YYYY-MM-DD, or null where none is said or it is not clear which day is
 * meant (03/04 is two days). `at`: when the mail came, epoch milliseconds, for dates without a year.
 */
export function returnDate(text: string, at: number): string | null {
  for (const match of text.matchAll(back)) {
    const found = dateIn(text.slice(match.index + match[0].length, match.index + match[0].length + 60), at)
    if (found) return found
  }
  return null
}

function dateIn(text: string, at: number): string | null {
  const iso = /^\W{0,3}(?:\w+,? )?(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /^\W{0,3}(?:\p{L}+,? )?(?:the |dem |den )?(\d{1,2})\.(\d{1,2})\.(\d{2,4})?/u.exec(text)
  if (dotted) return withYear(Number(dotted[1]), Number(dotted[2]), dotted[3], at)
  const dayFirst =
    /^\W{0,3}(?:\p{L}+,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{L}+)\.?,?(?: (\d{4}))?/u.exec(
      text,
    )
  const dayMonth = dayFirst && monthOf(dayFirst[2] ?? '')
  if (dayFirst && dayMonth) return withYear(Number(dayFirst[1]), dayMonth, dayFirst[3], at)
  const monthFirst = /^\W{0,3}(?:\p{L}+, )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?/u.exec(text)
  const monthDay = monthFirst && monthOf(monthFirst[1] ?? '')
  if (monthFirst && monthDay) return withYear(Number(monthFirst[2]), monthDay, monthFirst[3], at)
  return null
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase()
  const at = months.findIndex((names) =>
    names.some((name) => lower === name || (lower.length > 3 && lower.startsWith(name))),
  )
  return at < 0 ? null : at + 1
}

/** Without a year the next such day is meant. */
function withYear(day: number, month: number, year: string | undefined, at: number): string | null {
  if (year) return valid(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const came = new Date(at)
  const thisYear = valid(came.getUTCFullYear(), month, day)
  if (!thisYear || thisYear >= came.toISOString().slice(0, 10)) return thisYear
  return valid(came.getUTCFullYear() + 1, month, day)
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}
