const months: Record<string, number> = {}
const names = [
  'jan januar january janvier enero januari gennaio janeiro gener',
  'feb februar february février fevrier febrero februari febbraio fevereiro febrer',
  'mar mär maerz märz march mars marzo maart março març mrt',
  'apr april avril abril aprile',
  'may mai mayo maj mei maggio maio maig',
  'jun juni june juin junio giugno junho juny',
  'jul juli july juillet julio luglio julho juliol',
  'aug august août aout agosto augusti augustus agost',
  'sep sept september septembre septiembre settembre setembro setembre',
  'oct okt october oktober octobre octubre ottobre outubro',
  'nov november novembre noviembre novembro',
  'dec dez des december dezember desember décembre decembre diciembre dicembre dezembro desembre',
]
for (const [index, line] of names.entries()) for (const name of line.split(' ')) months[name] = index + 1

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z| ?UTC|[+-]\d{2}:?\d{2})?)?/
const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/
const dayMonth =
  /^(?:[\p{L}]{2,12}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+|d')?([\p{L}]{3,10})\.?,?\s+(?:de\s+)?(\d{4})/u
const monthDay = /^(?:[\p{L}]{2,12}\.?,?\s+)?([\p{L}]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u

/**
 * A date as sources write it, as an ISO 8601 date (`2026-03-31`). Milliseconds and seconds of the epoch count too.
 * Null for a text that begins with no date ("as soon as possible") and for dates that no calendar has.
 * `03/04/2026` is read as the day first, unless only the other order is possible: most sources that write slashes here
 * are European.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value) && value > 1e8)
    return dateOf(new Date(value > 1e11 ? value : value * 1_000))
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{10}$|^\d{13}$/.test(text)) return readDate(Number(text))
  let match = iso.exec(text)
  if (match !== null) return calendar(match[1], match[2], match[3])
  match = european.exec(text)
  if (match !== null) {
    const year = (match[3] ?? '').length === 2 ? `20${match[3]}` : match[3]
    return Number(match[2]) > 12 ? calendar(year, match[1], match[2]) : calendar(year, match[2], match[1])
  }
  match = dayMonth.exec(text)
  if (match !== null) return calendar(match[3], monthNumber(match[2]), match[1])
  match = monthDay.exec(text)
  if (match !== null) return calendar(match[3], monthNumber(match[1]), match[2])
  return null
}

function monthNumber(name = ''): string | undefined {
  const lower = name.toLowerCase()
  const number = months[lower] ?? months[lower.slice(0, 3)]
  return number === undefined ? undefined : String(number)
}

function calendar(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real && Number(year) > 1970 && Number(year) < 2200 ? dateOf(date) : null
}

function dateOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

const deadline =
  /(?:apply by|application deadline|applications? (?:close[sd]?|due)|closing(?: date)?|deadline|bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis(?: zum)?|date limite(?: de candidature)?|candidatures? (?:avant le|jusqu'au)|fecha límite|plazo(?: de presentación)?|søknads? ?frist|ansøgningsfrist|sista ansökningsdag(?:en)?|ansök senast(?: den)?|sluitingsdatum|solliciteer (?:vóór|voor)|scadenza|entro il|prazo|termini|(?:apply|application|cv|resume|bewerb\p{L}*|candidature|søknad|ansøgning|ansökan|sollicit\p{L}*|candidatura)(?:[^.\n]|\.(?!\s)){0,110}?\s(?:by|before|no later than|until|bis(?: spätestens)?(?: zum)?|avant le|innen|senast(?: den)?|senest(?: den)?|antes del?|vóór|uiterlijk|até))\s*(?:is|er|är|:|–|-|am|den|le|el|il)?\s*[:*]*\s*(?:\p{L}{4,10},? (?:the |den )?)?(?=\d|\p{Lu}|\p{Ll}{3,9} \d)/giu

/** The last day for applications as the text states it. */
export function findDeadline(text: string): { date: string; quote: string; start: number } | null {
  for (const match of text.slice(0, 100_000).matchAll(deadline)) {
    const after = match.index + match[0].length
    const rest = text.slice(after, after + 60).replace(/^\d{1,2}:\d{2}\s?(?:[ap]m)?,?\s*/i, '')
    const date = readDate(rest)
    if (date !== null)
      return { date, quote: (match[0] + rest.split('\n')[0]).slice(0, 80).trim(), start: match.index }
  }
  return null
}
