import type { Claim, Draft, Unsupported } from '../draft/draft.ts'
import type { ModelPrice } from '../config.ts'
import type { ModelDraft, PartialDraft } from '../draft/model/generate.ts'
import type { WhatLeaves } from '../draft/model/prompt.ts'
import type { AnotherSentence } from '../draft/model/sentence.ts'
import type { Matched } from '../draft/match.ts'
import type { Attachment, OriginalFile } from '../draft/resume/attachment.ts'
import type { ReadResume } from '../draft/resume.ts'
import type { LetterTemplate } from '../draft/letter-template.ts'
import type { TemplatePreview } from '../draft/preview.ts'
import type { Kind, Tone } from '../draft/templates/language.ts'
import type { GivenPosting, Posting, ReadPosting } from '../posting/posting.ts'
import type { ReadStep } from '../posting/read.ts'
import type { AddressHistory } from '../recruiter/address/history.ts'
import type { Contact } from '../recruiter/contact.ts'
import type { Found } from '../recruiter/investigate.ts'
import type { Step } from '../recruiter/online/step.ts'

export interface DraftInput {
  posting: Posting
  contact: Contact | null
  resume: ReadResume | null
  sender: { name: string; signature: string; availability?: string }
  tone?: Tone
  /** The first e-mail unless said otherwise. */
  kind?: Kind
  /** For a follow-up: what was sent in its thread, oldest first. Its subject is kept, its proofs are not told again. */
  sent?: readonly { subject: string; body: string }[]
  language?: string
  /** Names of the files that will hang on the mail. */
  attachments?: string[]
  /** The person's own letter, in place of the standard one. */
  template?: LetterTemplate
}

/** A language model as the settings name it. */
export interface ModelOffer {
  model: string
  /** Host that would hear what is sent. */
  host: string
  price: ModelPrice | null
}

export interface CheckedText {
  claims: Claim[]
  unsupported: Unsupported[]
  warnings: string[]
}

export interface ReadingOptions {
  signal?: AbortSignal
  /** Told as each fetch begins. */
  onStep?: (step: ReadStep) => void
}

export interface FindOptions {
  /** False: the company's pages, a finder and name servers are asked too; takes up to 25 seconds. */
  offline?: boolean
  history?: AddressHistory
  signal?: AbortSignal
  onStep?: (step: Step) => void
}

/** How a résumé answers a posting; `gaps` says in sentences what it does not show. */
export interface Requirements {
  matched: Matched[]
  gaps: string[]
}

/**
 * The stages to the left, handed in by app.ts: it loads each when it is first needed, since the readers for HTML, PDF
 * and languages take longer to load than the rest of the server together.
 */
export interface Stages {
  readPosting(given: GivenPosting, options?: ReadingOptions): Promise<ReadPosting>
  /** Best first; empty where nobody is named. From the posting alone unless `offline` is false. */
  findContacts(read: ReadPosting, options?: FindOptions): Promise<Contact[]>
  /** The same with what to do next, and each thing that was tried. */
  investigate(read: ReadPosting, options?: FindOptions): Promise<Found>
  writeDraft(input: DraftInput): Promise<Draft>
  /** Null where no language model is set: then nothing ever leaves. */
  model: ModelOffer | null
  /** What a model would be sent for this draft; null where none is set. */
  whatLeaves(input: DraftInput): Promise<WhatLeaves | null>
  /** A draft by the model, or the template's with the reason. Throws AppError `model.none`, and when the signal aborts. */
  writeModelDraft(
    input: DraftInput,
    options?: { signal?: AbortSignal; onPart?: (part: PartialDraft) => void },
  ): Promise<ModelDraft>
  /** Another wording for a stretch of a draft; the model is asked only where `byModel` says so and one is set. */
  anotherSentence(
    body: string,
    span: { start: number; end: number },
    input: DraftInput,
    options: { byModel: boolean; signal?: AbortSignal },
  ): Promise<AnotherSentence>
  /** What a person's own letter makes of a posting, holes and all. Throws AppError `draft.template`. */
  previewTemplate(input: DraftInput & { template: LetterTemplate }): Promise<TemplatePreview>
  /** Throws AppError `draft.template`, with a sentence at each field that has a fault. */
  checkTemplate(template: LetterTemplate): Promise<void>
  checkText(
    text: string,
    against: {
      resume: ReadResume | null
      posting: Posting | null
      vouched?: string[]
      /** Whom it is written to, and who writes: their names need no other source. */
      contact?: Contact | null
      sender?: { name: string; signature: string }
      /** What the text opens with as its subject line, an empty line below it. */
      subject?: string
      /** BCP 47, where the text's own words do not tell it. */
      language?: string
      /** Names of the files that will hang on the mail. */
      attachments?: string[]
    },
  ): Promise<CheckedText>
  /** Which lines of the résumé answer which requirement of the posting, and what is not answered. */
  matchRequirements(posting: Posting, resume: ReadResume): Promise<Requirements>
  readResume(file: { filename?: string; bytes: Uint8Array }): Promise<ReadResume>
  /** The file name under which a PDF résumé goes to this posting's reader. */
  nameResume(about: { name: string; posting: Posting }): Promise<string>
  /** The person's own PDF under that name; null where the file is no PDF. */
  attachResume(original: OriginalFile, about: { name: string; posting: Posting }): Promise<Attachment | null>
}
