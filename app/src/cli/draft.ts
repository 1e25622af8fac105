import type { Draft } from '../draft/draft.ts'
import { costInWords, costOf } from '../draft/model/cost.ts'
import type { ModelDraft } from '../draft/model/generate.ts'
import { type Tone, tones } from '../draft/templates/language.ts'
import { AppError } from '../failure.ts'
import type { DraftInput, Stages } from '../outreach/stages.ts'
import type { Posting } from '../posting/posting.ts'
import { type Contact, contactAt, likeliestContact } from '../recruiter/contact.ts'
import { withStages } from './offline.ts'
import { givenPosting, readFileOrSay } from './source.ts'

export interface Drafted extends Draft {
  posting: Posting
  contact: Contact | null
  /** What the résumé does not show of what the posting asks, a sentence each. */
  gaps: string[]
  /** What came of asking the language model; null where it was not asked. */
  model: (Pick<ModelDraft, 'from' | 'note' | 'removed' | 'usage'> & Priced) | null
}

interface Priced {
  cost: number | null
  currency: string | null
}

/** `recruiterreach draft SOURCE --resume FILE [--contact EMAIL] [--tone T] [--model]` */
export async function run(
  options: { resume: string; contact?: string; tone?: string; model?: boolean },
  source: string,
): Promise<Drafted> {
  const tone = toneOf(options.tone)
  const [given, file] = [await givenPosting(source), await readFileOrSay(options.resume)]
  return withStages(async (stages) => {
    const resume = await stages.readResume({ filename: options.resume, bytes: file })
    const read = await stages.readPosting(given)
    const contacts = await stages.findContacts(read, { offline: true })
    const contact = choose(contacts, options.contact)
    const input: DraftInput = {
      posting: read.posting,
      contact,
      resume,
      sender: { name: resume.resume.basics?.name ?? '', signature: '' },
      ...(tone !== undefined && { tone }),
    }
    const asked = options.model === true ? await askModel(stages, input) : null
    const { subject, body, claims, warnings } = asked?.draft ?? (await stages.writeDraft(input))
    const { gaps } = await stages.matchRequirements(read.posting, resume)
    return {
      posting: read.posting,
      contact,
      subject,
      body,
      claims,
      warnings,
      gaps,
      model: asked?.told ?? null,
    }
  })
}

/** `--model` is the person's word that this may leave; what does, and where to, is said first all the same. */
async function askModel(stages: Stages, input: DraftInput) {
  const leaving = await stages.whatLeaves(input)
  if (leaving !== null)
    process.stderr.write(
      [
        `Sent to ${leaving.model} at ${leaving.to}:`,
        ...leaving.leaves.map(({ what, text }) => `  - ${what} (${text.length} characters)`),
        'Not sent:',
        ...leaving.stays.map((one) => `  - ${one}`),
        '',
      ].join('\n'),
    )
  const { draft, from, note, removed, usage } = await stages.writeModelDraft(input)
  const price = stages.model?.price ?? null
  const cost = { cost: costOf(usage, price), currency: price?.currency ?? null }
  return { draft, told: { from, note, removed, usage, ...cost } }
}

function modelInWords(model: Drafted['model']): string[] {
  if (model === null) return []
  const { from, note, removed, usage, cost, currency } = model
  return [
    from === 'template'
      ? `${note ?? ''} This is the draft from the template.`
      : 'Written by the language model, and checked like every draft.',
    ...removed.map(({ text, reason }) => `  - taken out: “${text}” ${reason}`),
    `  ${costInWords({ ...usage, cost, currency })}`,
    '',
  ]
}

export function inWords({ contact, subject, body, claims, warnings, gaps, model }: Drafted): string {
  return [
    ...modelInWords(model),
    `To: ${contact?.email ?? 'nobody yet: the posting names no address'}`,
    `Subject: ${subject}`,
    '',
    body,
    '',
    'Where each statement stands:',
    ...claims.map(({ text, source }) => `  “${text}”: ${source.kind}, “${source.quote}” (${source.where})`),
    ...(gaps.length === 0 ? [] : ['', 'What your résumé does not show:', ...gaps.map((one) => `  - ${one}`)]),
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
