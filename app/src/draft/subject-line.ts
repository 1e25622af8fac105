import type { Posting } from '../posting/posting.ts'
import { words } from './claims/fold.ts'
import { askedOfSubject } from './instructions.ts'
import { isSmallWord } from './job.ts'
import type { JobWords, Kind, Phrases } from './templates/language.ts'

const most = 8

/**
 * The subject: what the posting asks for, word for word; else the role, the company and the reference (or the words
 * that it wants to see) in 3 to 8 words.
 * A follow-up keeps its thread's subject.
 */
export function writeSubject(
  request: { posting: Posting; kind?: Kind; sent?: readonly { subject: string }[] },
  job: JobWords,
  phrases: Phrases,
): string {
  const [thread] = request.sent ?? []
  if (thread !== undefined && (request.kind ?? 'first') !== 'first') return replyTo(thread.subject)
  const asked = askedOfSubject(request.posting)
  if (asked?.whole) return asked.text
  const short = job.reference !== null && words(job.reference).length <= 2 ? job.reference : null
  const part = asked?.text ?? short
  const reference = part === null ? '' : ` (${part})`
  const forms = [
    phrases.subject(job),
    phrases.subject({ ...job, company: shortName(job.company) }),
    phrases.subject({ ...job, company: null }),
    ...[5, 3].map((count) =>
      phrases.subject({
        ...job,
        company: null,
        role: job.role === null ? null : firstWords(job.role, count),
      }),
    ),
  ]
  const fits = forms.find((form) => words(form + reference).length <= most)
  return oneLine((fits ?? forms.at(-1) ?? '') + reference)
}

/** The marks of a reply in the languages of the mail programs that set them. */
const replyTo = (subject: string): string =>
  oneLine(/^(?:re|aw|sv|vs|rif|réf?)\s*:/i.test(subject) ? subject : `Re: ${subject}`)

function firstWords(text: string, count: number): string {
  const kept = text.split(' ').slice(0, count)
  while (kept.length > 1 && isSmallWord(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ').replace(/[\s,&/-]+$/, '')
}

/** The first two words of a name of three, unless it goes on right there ("Maison de naissance"): of a longer one they say little ("Larkfield Small"). */
function shortName(company: string | null): string | null {
  const [first = '', second = '', ...more] = company?.split(' ') ?? []
  return more.length !== 1 || !/^\p{L}/u.test(second) || isSmallWord(second) ? null : `${first} ${second}`
}

/** A line break in a title must not become a header of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
