import type { OutboxSchema } from '@recruiterreach/mailbox'

/** Times are epoch milliseconds, ids UUIDv7 text, JSON is text that zod reads. */
export interface TokenTable {
  id: string
  user_id: string
  name: string
  /** SHA-256 of the token, hex: the token itself is shown once and kept nowhere. */
  hash: string
  /** JSON array of scopes. */
  scopes: string
  created_at: number
  last_used_at: number | null
}

/** Tries at one account's password since then; one row for all strangers, one for each browser that it knows. */
export interface SignInTryTable {
  /** A keyed hash. */
  key: string
  count: number
  since: number
}

export interface ProfileTable {
  user_id: string
  name: string
  /** JSON of ReadResume, or null before one is given. */
  resume: string | null
  signature: string
  /** When the person can start or talk, in their words; empty: said nowhere. */
  availability: string
  updated_at: number
}

/** The résumé as it was handed over, byte for byte. */
export interface ResumeFileTable {
  user_id: string
  filename: string
  content_type: string
  bytes: Uint8Array
}

export interface PostingTable {
  id: string
  user_id: string
  /** What was given: a URL, HTML or text, as it came. */
  given_kind: 'url' | 'html' | 'text'
  given: string
  /** JSON of Posting. */
  posting: string
  /** JSON of NamedPerson[]. */
  people: string
  created_at: number
}

/** A letter that a person wrote, in Liquid; an empty subject is RecruiterReach's own. */
export interface LetterTemplateTable {
  id: string
  user_id: string
  name: string
  subject: string
  body: string
  created_at: number
  updated_at: number
}

export type OutreachState = 'draft' | 'approved'

export interface OutreachTable {
  id: string
  user_id: string
  posting_id: string
  mailbox_id: string | null
  /** JSON of Contact[], best first. */
  contacts: string
  /** JSON of Looked: what was tried on the company's own pages; null before the person asked for it. */
  looked: string | null
  recipient_name: string
  /** As typed: checked when it is approved, so that nothing typed is lost. */
  recipient_email: string
  subject: string
  body: string
  /** JSON of Claim[] and string[]. */
  claims: string
  warnings: string
  /** JSON of string[]: statements that the person answers for. */
  vouched: string
  /** 1 where the person's PDF is to go along. */
  attach_resume: number
  state: OutreachState
  /** The message it became. */
  message_id: string | null
  /** Recipient and posting once approved; unique per person. Null where a second one was asked for on purpose. */
  once_key: string | null
  /** The first outreach of the thread, where this one follows it up; null for a first one. */
  follows_id: string | null
  /** 0 for a first one, then 1, 2. */
  follow_up: number
  /** When to look whether nobody has answered; null: never again. */
  follow_up_at: number | null
  /** The person's own template that it is written from; null: RecruiterReach's own letter. */
  template_id: string | null
  /** The version that subject and body show; null before their first change. */
  version_id: string | null
  /** JSON of what went along once approved: name and bytes; null: nothing. */
  attachment: string | null
  created_at: number
  updated_at: number
}

/** A text that a draft has had. */
export interface DraftVersionTable {
  id: string
  user_id: string
  outreach_id: string
  /** The version that it was made from: where undo goes. Null for the first. */
  parent_id: string | null
  /** Who wrote what is new in it. */
  origin: 'template' | 'model' | 'you'
  what: 'draft' | 'edit' | 'sentence' | 'removal'
  subject: string
  body: string
  /** Whom it was written to; null in versions older than the column. */
  recipient_name: string | null
  recipient_email: string | null
  created_at: number
}

/** When a person's approved e-mails go out, unless they say otherwise. */
export interface SendHabitTable {
  user_id: string
  whenever: 'now' | 'hours'
  undo_seconds: number
  /** `HH:MM`, Monday to Friday, where the recipient is. */
  hours_from: string
  hours_to: string
}

/** Whether a person lets text go to the language model: agreed for one host, or never to be asked again. */
export interface ModelChoiceTable {
  user_id: string
  choice: 'agreed' | 'off'
  host: string
  at: number
}

/** One answer of a language model, or the failure to get one; with what it cost. */
export interface ModelRunTable {
  id: string
  user_id: string
  /** Null: for a posting alone, and the draft was not kept. */
  outreach_id: string | null
  what: 'draft' | 'sentence'
  host: string
  model: string
  /** `template`: nothing of the model's was used. */
  outcome: 'model' | 'repaired' | 'template'
  note: string | null
  /** JSON of {text, reason}[]: sentences that were taken out. */
  removed: string
  input_tokens: number
  output_tokens: number
  ms: number
  /** In `currency`, by the prices of that time; null where none were set. */
  cost: number | null
  currency: string | null
  created_at: number
}

export interface WebhookTable {
  id: string
  user_id: string
  url: string
  /** JSON array of types; empty: all. */
  types: string
  /** Sealed by the vault with `webhook:ID` as context. */
  secret: string
  disabled_at: number | null
  created_at: number
}

export interface WebhookDeliveryTable {
  /** The `webhook-id` header: the same at every try. */
  id: string
  webhook_id: string
  type: string
  /** The JSON text that is signed and sent. */
  payload: string
  tries: number
  status: number | null
  problem: string | null
  next_at: number | null
  lease_until: number | null
  delivered_at: number | null
  created_at: number
}

/** better-auth's own tables (its core schema); role is ours. Its dates are kept as it writes them. */
export interface UserTable {
  id: string
  name: string
  email: string
  emailVerified: number | boolean
  image: string | null
  role: 'owner' | 'member'
  createdAt: string | Date
  updatedAt: string | Date
}

/** How a user signs in: for e-mail and password, one row with providerId `credential`. */
export interface SignInTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  password: string | null
  createdAt: string | Date
  updatedAt: string | Date
}

/** Secrets of the instance itself, sealed by the vault with `secret:NAME` as context. */
export interface SecretTable {
  name: string
  sealed: string
}

export interface MigrationTable {
  name: string
  at: number
}

export interface Schema extends OutboxSchema {
  migration: MigrationTable
  user: UserTable
  account: SignInTable
  secret: SecretTable
  token: TokenTable
  profile: ProfileTable
  resume_file: ResumeFileTable
  posting: PostingTable
  outreach: OutreachTable
  letter_template: LetterTemplateTable
  send_habit: SendHabitTable
  sign_in_try: SignInTryTable
  draft_version: DraftVersionTable
  model_choice: ModelChoiceTable
  model_run: ModelRunTable
  webhook: WebhookTable
  webhook_delivery: WebhookDeliveryTable
}
