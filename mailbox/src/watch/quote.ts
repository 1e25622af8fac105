/**
 * The words that somebody wrote, without the history they answer: what stands above the first sign of quoting. Where
 * all of it is quoted (an answer between the lines), the whole text is kept rather than nothing.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n')
  const cut = lines.findIndex((line, at) => startsHistory(line, lines, at))
  const kept = (cut < 0 ? lines : lines.slice(0, cut)).join('\n').trim()
  return kept === '' ? text.trim() : kept
}

/** How mail programs introduce what follows, in the languages of the postings that people answer. */
const introductions = [
  /^-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|oorspronkelijk bericht)\s*-{2,}$/i,
  /^_{20,}$/,
  /^(on|am|le|el|op|il|em|den) .{6,200}(wrote|schrieb.*|a écrit|escribió|schreef.*|ha scritto|escreveu|skrev.*)\s*:$/i,
]

function startsHistory(line: string, lines: string[], at: number): boolean {
  const text = line.trim()
  // Long introductions are wrapped: "On ... <x@example.org>\nwrote:".
  const joined = `${text} ${lines[at + 1]?.trim() ?? ''}`.trim()
  if (introductions.some((introduction) => introduction.test(text) || introduction.test(joined))) return true
  // Outlook writes the old headers as text: From, then Sent or Date.
  if (/^\*?(from|von|de|van|da)\s?:\*? .*@/i.test(text))
    return /^\*?(sent|date|gesendet|datum|envoyé|enviado|verzonden|inviato)\s?:/i.test(
      lines[at + 1]?.trim() ?? '',
    )
  return (
    text.startsWith('>') && lines.slice(at).every((rest) => rest.trim() === '' || rest.trim().startsWith('>'))
  )
}
