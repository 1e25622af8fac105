import type { Kysely } from 'kysely'
import type { Draft } from '../draft/draft.ts'
import type { ModelDraft, PartialDraft } from '../draft/model/generate.ts'
import type { WhatLeaves } from '../draft/model/prompt.ts'
import { AppError } from '../failure.ts'
import type { Schema } from '../store/schema.ts'
import { draftInput } from './draft-input.ts'
import { chosenContact, type Outreaches } from './outreaches.ts'
import type { Profiles } from './profiles.ts'
import { keepRun, loadRun, type ModelRun, runsSince, type Spent, spentBy } from './model-runs.ts'
import type { DraftInput, ModelOffer, Stages } from './stages.ts'
import type { Outreach } from './view.ts'

/** What a person said about sending text to the model; null: not asked yet, or asked for another host. */
export type ModelChoice = 'agreed' | 'off' | null

export interface ModelDrafts {
  /** Null where the settings name no model. */
  offer(userId: string): Promise<(ModelOffer & { choice: ModelChoice }) | null>
  /** Agreeing holds for the host that the settings name now. Null forgets what was said. */
  choose(userId: string, choice: ModelChoice): Promise<void>
  /** What would leave this machine for a draft of this outreach; null where no model is set. */
  leaves(userId: string, outreachId: string): Promise<WhatLeaves | null>
  /**
   * Has the model write the draft. What it writes has passed the claim check before it is kept; where it fails or is no
   * better than the template's, the draft stands as it was and the run says why. Throws AppError `model.none`,
   * `model.not-agreed`, `model.too-often`, `outreach.approved`, and when `signal` aborts: then nothing has changed.
   */
  write(
    userId: string,
    outreachId: string,
    options?: { signal?: AbortSignal; onPart?: (part: PartialDraft) => void },
  ): Promise<ModelRun>
  /**
   * The same for a posting alone: the draft is answered and kept nowhere, and the run counts like any other. Throws what
   * `write` throws.
   */
  writeOnce(
    userId: string,
    input: DraftInput,
    options?: { signal?: AbortSignal },
  ): Promise<{ draft: Draft; run: ModelRun }>
  /**
   * Puts another wording in the place of a sentence, from the model where the person agreed, else from the templates.
   * Answers whose it is; null where there is none, or the sentence does not stand in the draft: then nothing changes.
   */
  reword(
    userId: string,
    outreachId: string,
    sentence: string,
    options?: { signal?: AbortSignal },
  ): Promise<'model' | 'template' | null>
  /** What one's runs have cost so far, a line a currency. */
  spent(userId: string): Promise<Spent[]>
  /** Null where there is no such run. */
  run(userId: string, outreachId: string, runId: string): Promise<ModelRun | null>
}

/** The model is whoever runs the instance's to pay for: more than one a minute is no person who reads what it writes. */
export const mostAnHour = 60
const hourMs = 3_600_000

interface Dependencies {
  db: Kysely<Schema>
  stages: Stages
  profiles: Profiles
  outreaches: Outreaches
}

export function createModelDrafts({ db, stages, profiles, outreaches }: Dependencies): ModelDrafts {
  const { model: offered } = stages

  const choiceOf = async (userId: string): Promise<ModelChoice> => {
    const kept = await db
      .selectFrom('model_choice')
      .select(['choice', 'host'])
      .where('user_id', '=', userId)
      .executeTakeFirst()
    if (kept === undefined) return null
    return kept.choice === 'agreed' && kept.host !== offered?.host ? null : kept.choice
  }

  // Without a template of the person's own: a model writes in place of it, and what it writes is measured by the
  // built-in letter, which always can be filled.
  const inputOf = async (userId: string, outreach: Outreach): Promise<DraftInput> => {
    const contact = chosenContact(outreach.contacts, outreach.recipientEmail)
    return draftInput({ db, profiles, stages }, userId, { ...outreach, templateId: null }, contact)
  }

  /** Asks where the person agreed and not too often. What was stopped has cost something too, and is kept as a run. */
  const ask = async (
    userId: string,
    outreachId: string | null,
    inputFor: () => Promise<DraftInput>,
    options: { signal?: AbortSignal; onPart?: (part: PartialDraft) => void },
  ): Promise<ModelDraft> => {
    const choice = await choiceOf(userId)
    if (offered !== null && choice !== 'agreed') throw notAgreed(offered)
    if ((await runsSince(db, userId, Date.now() - hourMs)) >= mostAnHour) throw tooOften()
    const started = performance.now()
    return stages.writeModelDraft(await inputFor(), options).catch(async (error: unknown) => {
      // The server may count what was written until then; how much, it did not say.
      const usage = { inputTokens: 0, outputTokens: 0, ms: performance.now() - started }
      const stopped = { note: 'It was stopped before it was done.', removed: [], usage }
      if (options.signal?.aborted === true)
        await keepRun(db, { userId, outreachId, what: 'draft', outcome: 'template', ...stopped }, offered)
      throw error
    })
  }
  const keep = (
    userId: string,
    outreachId: string | null,
    { from: outcome, note, removed, usage }: ModelDraft,
  ): Promise<ModelRun> =>
    keepRun(db, { userId, outreachId, what: 'draft', outcome, note, removed, usage }, offered)

  return {
    offer: async (userId) => (offered === null ? null : { ...offered, choice: await choiceOf(userId) }),
    async choose(userId, choice) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('model_choice').where('user_id', '=', userId).execute()
        if (choice === null) return
        await trx
          .insertInto('model_choice')
          .values({ user_id: userId, choice, host: offered?.host ?? '', at: Date.now() })
          .execute()
      })
    },
    async leaves(userId, outreachId) {
      return stages.whatLeaves(await inputOf(userId, await outreaches.get(userId, outreachId)))
    },
    async write(userId, outreachId, options = {}) {
      const outreach = await outreaches.get(userId, outreachId)
      const written = await ask(userId, outreachId, () => inputOf(userId, outreach), options)
      if (written.from !== 'template') {
        const { subject, body } = written.draft
        await outreaches.edit(userId, outreachId, { subject, body }, { origin: 'model', what: 'draft' })
      }
      return keep(userId, outreachId, written)
    },
    async writeOnce(userId, input, options = {}) {
      const written = await ask(userId, null, () => Promise.resolve(input), options)
      return { draft: written.draft, run: await keep(userId, null, written) }
    },
    async reword(userId, outreachId, sentence, { signal } = {}) {
      const outreach = await outreaches.get(userId, outreachId)
      const start = sentence === '' ? -1 : outreach.body.indexOf(sentence)
      if (start === -1) return null
      const end = start + sentence.length
      const byModel =
        offered !== null &&
        (await choiceOf(userId)) === 'agreed' &&
        (await runsSince(db, userId, Date.now() - hourMs)) < mostAnHour
      const { text, from, usage } = await stages.anotherSentence(
        outreach.body,
        { start, end },
        await inputOf(userId, outreach),
        { byModel, ...(signal !== undefined && { signal }) },
      )
      if (usage !== null)
        await keepRun(
          db,
          { userId, outreachId, what: 'sentence', outcome: from, note: null, removed: [], usage },
          offered,
        )
      if (text === null) return null
      const body = outreach.body.slice(0, start) + text + outreach.body.slice(end)
      await outreaches.edit(userId, outreachId, { body }, { origin: from, what: 'sentence' })
      return from
    },
    spent: (userId) => spentBy(db, userId),
    run: (userId, outreachId, runId) => loadRun(db, userId, outreachId, runId),
  }
}

const notAgreed = ({ model, host }: ModelOffer): AppError =>
  new AppError('model.not-agreed', {
    title: 'You have not agreed to that yet',
    explanation: `The posting and your résumé would be sent to ${model} at ${host}. Nothing was sent.`,
    fix: ['Look at what would leave this machine, and agree to it first.'],
    status: 409,
  })

const tooOften = (): AppError =>
  new AppError('model.too-often', {
    title: 'The language model has written enough for now',
    explanation: `It was asked ${mostAnHour} times within an hour. Your draft stands as it was.`,
    fix: ['Go on by hand, or with another wording from the templates.', 'Try again in an hour.'],
    status: 429,
  })
