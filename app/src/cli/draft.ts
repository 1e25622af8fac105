import type { Draft } from '../draft/draft.ts'
import { type Tone, tones } from '../draft/templates/language.ts'
import { AppError } from '../failure.ts'
import type { Posting } from '../posting/posting.ts'
import { type Contact, contactAt, likeliestContact } from '../recruiter/contact.ts'
import { withStages } from './offline.ts'
import { givenPosting, readFileOrSay } from './source.ts'

export interface Drafted extends Draft {
  posting: Posting
  contact: Contact | null
}

/** `recruiterreach draft SOURCE --resume FILE [--contact EMAIL] [--tone T]` */
export async function run(
  options: { resume: string; contact?: string; tone?: string },
  source: string,
): Promise<Drafted> {
  const tone = toneOf(options.tone)
  const [given, file] = [await givenPosting(source), await readFileOrSay(options.resume)]
  return withStages(async (stages) => {
    const resume = await stages.readResume({ filename: options.resume, bytes: file })
    const read = await stages.readPosting(given)
    const contacts = await stages.findContacts(read, { offline: true })
    const contact = choose(contacts, options.contact)
    const written = await stages.writeDraft({
      posting: read.posting,
      contact,
      resume,
      sender: { name: resume.resume.basics?.name ?? '', signature: '' },
      ...(tone !== undefined && { tone }),
    })
    const { subject, body, claims, warnings } = written
    return { posting: read.posting, contact, subject, body, claims, warnings }
  })
}

export function inWords({ contact, subject, body, claims, warnings }: Drafted): string {
  return [
    `To: ${contact?.email ?? 'nobody yet: the posting names no address'}`,
    `Subject: ${subject}`,
    '',
    body,
    '',
    'Where each statement stands:',
    ...claims.map(({ text, source }) => `  “${text}”: ${source.kind}, “${source.quote}” (${source.where})`),
    ...(warnings.length === 0
      ? []
      : ['', 'Look at this before you send it:', ...warnings.map((one) => `  - ${one}`)]),
  ].join('\n')
}

function toneOf(given: string | undefined): Tone | undefined {
  if (given === undefined) return undefined
  const tone = tones.find((known) => known === given)
  if (tone !== undefined) return tone
  throw new AppError('draft.tone', {
    title: 'There is no such tone',
    explanation: `"${given}" is none of ${tones.join(', ')}.`,
    fix: ['Give one of these, or leave --tone out.'],
  })
}

function choose(contacts: Contact[], email: string | undefined): Contact | null {
  if (email === undefined) return likeliestContact(contacts)
  return (
    contactAt(contacts, email) ?? {
      name: null,
      role: null,
      kind: 'other',
      email: email.trim(),
      emailStatus: 'unknown',
      confidence: 1,
      evidence: [{ kind: 'user', quote: email.trim(), where: 'typed by you' }],
    }
  )
}
