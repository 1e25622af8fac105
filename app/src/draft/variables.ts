import type { LetterParts } from './pieces.ts'
import { greeted } from './greeting.ts'
import type { Piece, Slot } from './piece.ts'
import type { TemplateVariables } from './template.ts'
import type { JobWords } from './templates/language.ts'

/** The names that a person's own template may use, and what each stands for; the page shows this list. */
export const variableMeanings: Readonly<Record<string, string>> = {
  'recruiter.first_name': 'The given name of the person written to, where it is known which one it is',
  'recruiter.name': 'Their whole name',
  role: 'The job, as one would say it',
  title: 'The title of the posting, word for word',
  company: 'The employer',
  location: 'Where the job is',
  reference: 'The employer’s number for the job',
  salutation: 'A greeting in the language of the letter',
  opening: 'A sentence that names the job',
  detail: 'A sentence with one line of the posting, quoted',
  proofs: 'All that is proved from your résumé',
  proof_1: 'The first proof alone; proof_2 and so on for the others',
  availability: 'When you can start or talk, as you wrote it on the page “You”',
  ask: 'One question, by who is written to',
  more: 'An offer to send more, where the letter is short; what is attached',
  closing: 'The farewell',
  signature: 'Your signature',
  'sender.name': 'Your name',
}

/** The values for one letter. What has none is absent, so that a template that names it stops instead of leaving a hole. */
export function templateVariables(
  pieces: Piece[],
  { contact, posting, sender }: Pick<LetterParts, 'contact' | 'posting' | 'sender'>,
  job: JobWords,
): TemplateVariables {
  const of = (slot: Slot): string[] => pieces.filter((piece) => piece.slot === slot).map(({ text }) => text)
  const joined = (slot: Slot): string => of(slot).join(' ')
  const person = greeted(contact)
  const proofs = Object.fromEntries(of('proofs').map((text, index) => [`proof_${index + 1}`, text]))
  return {
    ...filled({
      ...proofs,
      salutation: joined('salutation'),
      opening: joined('opening'),
      detail: joined('detail'),
      proofs: joined('proofs'),
      availability: joined('availability'),
      ask: joined('ask'),
      more: joined('more'),
      closing: joined('closing'),
      signature: joined('signature'),
      role: job.role,
      company: job.company,
      location: job.location,
      reference: job.reference,
      title: posting.title,
    }),
    recruiter: filled({ first_name: person?.given, name: person?.full }),
    sender: filled({ name: sender.name }),
  }
}

function filled(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === null || value === undefined || value.trim() === '' ? [] : [[key, value]],
    ),
  )
}
