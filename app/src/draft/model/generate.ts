import type { Dispatcher } from 'undici'
import { z } from 'zod'
import { checkText } from '../check.ts'
import { words } from '../claims/fold.ts'
import type { Draft } from '../draft.ts'
import { greeted } from '../greeting.ts'
import { subjectAsked } from '../instructions.ts'
import { jobWords } from '../job.ts'
import { chooseLanguage } from '../templates/choose.ts'
import { type DraftRequest, bounds, writeDraft } from '../write.ts'
import { prompt } from './prompt.ts'
import { type ModelSettings, openModel } from './provider.ts'
import { type Removed, goodSubject, tidy, writtenIn } from './tidy.ts'

export interface Usage {
  inputTokens: number
  outputTokens: number
  /** Milliseconds for all attempts. */
  ms: number
}

export interface ModelDraft {
  draft: Draft
  /** `repaired`: sentences were taken out. `template`: the model's text was not good enough, or did not come. */
  from: 'model' | 'repaired' | 'template'
  removed: Removed[]
  /** Why the template's draft stands, in words; null where the model's does. */
  note: string | null
  usage: Usage
}

export interface ModelOptions {
  dispatcher: Dispatcher
  /** Milliseconds for the whole answer with its retries; 45 000 by default. */
  deadlineMs?: number
  /** Tries after the first, for 429 and 5xx and broken connections; 2 by default. */
  retries?: number
  signal?: AbortSignal
}

const answer = z.object({ subject: z.string().max(300), body: z.string().max(6000) })

/** A draft in the making, for an editor: not yet checked, so it is shown and never kept. */
export type PartialDraft = { subject?: string; body?: string }

/**
 * Drafts by a model, and yields what there is while it is written. Ends with a draft that has passed the claim check and
 * is as whole as the template's, or with the template's: a model that lies, stalls, answers nonsense or is down costs
 * time and nothing else. Throws only when the caller's own signal aborts.
 */
export async function* streamModelDraft(
  request: DraftRequest,
  settings: ModelSettings,
  options: ModelOptions,
): AsyncGenerator<PartialDraft, ModelDraft> {
  const template = writeDraft(request)
  const started = performance.now()
  const deadline = AbortSignal.timeout(options.deadlineMs ?? 45_000)
  const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline])
  const usage: Usage = { inputTokens: 0, outputTokens: 0, ms: 0 }
  const { language } = chooseLanguage(request.posting.language, request.language, request.resume)
  let failure: unknown
  try {
    const { streamText, Output } = await import('ai')
    const limits = (request.kind ?? 'first') === 'first' ? bounds.first : bounds.followUp
    const stream = streamText({
      model: await openModel(settings, options.dispatcher),
      ...prompt({ ...request, language }, limits),
      output: Output.object({ schema: answer }),
      maxOutputTokens: 800,
      maxRetries: options.retries ?? 2,
      abortSignal: signal,
      onError: ({ error }) => {
        failure ??= error
      },
    })
    for await (const part of stream.partialOutputStream) yield defined(part)
    if (failure !== undefined) throw failure
    // Before the answer is read: one that cannot be read has cost as much.
    Object.assign(usage, tokensOf(await stream.totalUsage))
    const written = answer.parse(await stream.output)
    usage.ms = performance.now() - started
    return judged(written, request, template, language, usage)
  } catch (error) {
    options.signal?.throwIfAborted()
    usage.ms = performance.now() - started
    return {
      draft: template,
      from: 'template',
      removed: [],
      note: inWords(failure ?? error, deadline.aborted),
      usage,
    }
  }
}

/** The same without the parts. */
export async function writeModelDraft(
  request: DraftRequest,
  settings: ModelSettings,
  options: ModelOptions,
): Promise<ModelDraft> {
  const parts = streamModelDraft(request, settings, options)
  for (;;) {
    const next = await parts.next()
    if (next.done === true) return next.value
  }
}

export const tokensOf = (spent: {
  inputTokens: number | undefined
  outputTokens: number | undefined
}): Pick<Usage, 'inputTokens' | 'outputTokens'> => ({
  inputTokens: spent.inputTokens ?? 0,
  outputTokens: spent.outputTokens ?? 0,
})

const defined = (part: { subject?: string | undefined; body?: string | undefined }): PartialDraft => ({
  ...(part.subject !== undefined && { subject: part.subject }),
  ...(part.body !== undefined && { body: part.body }),
})

const proofs = (draft: Pick<Draft, 'claims'>): number =>
  draft.claims.filter(({ source }) => source.kind === 'resume').length

/** Puts the model's middle between the template's greeting and farewell, and keeps it only if it is no worse than the template's. */
function judged(
  written: z.infer<typeof answer>,
  request: DraftRequest,
  template: Draft,
  language: string,
  usage: Usage,
): ModelDraft {
  const sources = { ...request, language }
  const { body: middle, removed } = tidy(written.body, request.posting, sources)
  const { phrases } = chooseLanguage(request.posting.language, request.language, request.resume)
  const { contact, posting, sender, tone = 'plain' } = request
  const signature = sender.signature.trim() === '' ? sender.name : sender.signature.trim()
  const greeting = phrases.salutation(greeted(contact), jobWords(posting).company, tone)
  const body = [greeting, middle, `${phrases.closing[tone]}\n${signature}`].join('\n\n')
  const asked = subjectAsked(request.posting)
  const own =
    asked === null &&
    (request.kind ?? 'first') === 'first' &&
    goodSubject(written.subject, request.posting, sources)
  const subject = own ? written.subject.trim() : template.subject
  const { claims, unsupported, warnings } = checkText(body, { ...sources, subject })
  const refuse = (note: string): ModelDraft => ({ draft: template, from: 'template', removed, note, usage })
  const count = words(middle).length
  const limits = (request.kind ?? 'first') === 'first' ? { least: 45, most: 150 } : { least: 20, most: 110 }
  if (unsupported.length > 0) return refuse('The model’s text made claims that nothing proves.')
  if (count < limits.least || count > limits.most)
    return refuse(
      `The model’s text had ${count} words that could be used, and a good mail has ${limits.least} to ${limits.most}.`,
    )
  if (!writtenIn(middle, language)) return refuse('The model wrote in another language.')
  if (proofs(template) > 0 && proofs({ claims }) === 0)
    return refuse('The model’s text said nothing that your résumé proves.')
  if (!middle.includes('?')) return refuse('The model’s text asked nothing.')
  return {
    draft: { subject, body, claims: claims.map(({ text, source }) => ({ text, source })), warnings },
    from: removed.length > 0 ? 'repaired' : 'model',
    removed,
    note: null,
    usage,
  }
}

/** Why no model's text came, without what the server said: it may hold the key. */
function inWords(error: unknown, late: boolean): string {
  const name = error instanceof Error ? error.name : ''
  const cause: unknown = error instanceof Error && 'lastError' in error ? error.lastError : error
  const status = cause instanceof Error && 'statusCode' in cause ? Number(cause.statusCode) : Number.NaN
  if (late) return 'The model did not answer in time.'
  if (status === 401 || status === 403) return 'The model’s server refused the key: check LLM_API_KEY.'
  if (status === 404)
    return 'The model’s server knows no such model or address: check LLM_MODEL and LLM_BASE_URL.'
  if (status === 429) return 'The model’s server asks to slow down. Try again in a minute.'
  if (status >= 500) return 'The model’s server has a fault of its own.'
  if (/APICall|Retry|TypeError|^Error$/.test(name)) return 'The model’s server could not be reached.'
  return 'The model’s answer could not be read.'
}
