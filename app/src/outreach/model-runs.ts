import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { costOf } from '../draft/model/cost.ts'
import type { ModelDraft } from '../draft/model/generate.ts'
import { readJson } from '../store/json.ts'
import type { ModelRunTable, Schema } from '../store/schema.ts'
import { keepNewest } from './newest.ts'
import type { ModelOffer } from './stages.ts'

/** What came of asking the model once, and what it cost. */
export interface ModelRun {
  id: string
  what: ModelRunTable['what']
  model: string
  host: string
  /** `repaired`: sentences were taken out. `template`: nothing of the model's was used, and `note` says why. */
  outcome: ModelDraft['from']
  note: string | null
  removed: ModelDraft['removed']
  inputTokens: number
  outputTokens: number
  /** Milliseconds with all retries. */
  ms: number
  /** In `currency`; null where no prices are set. */
  cost: number | null
  currency: string | null
  createdAt: number
}

const removedSchema = z.array(z.object({ text: z.string(), reason: z.string() }))

/** Runs of a draft that are kept, and of postings alone: each has cost money, so they reach further back than its versions. */
const mostRuns = 200

export async function keepRun(
  db: Kysely<Schema>,
  run: {
    userId: string
    /** Null: for a posting alone. */
    outreachId: string | null
    what: ModelRun['what']
    outcome: ModelRun['outcome']
    note: string | null
    removed: ModelRun['removed']
    usage: ModelDraft['usage']
  },
  offer: ModelOffer | null,
): Promise<ModelRun> {
  const id = uuid()
  const createdAt = Date.now()
  const { inputTokens, outputTokens, ms } = run.usage
  const made: ModelRun = {
    id,
    what: run.what,
    model: offer?.model ?? '',
    host: offer?.host ?? '',
    outcome: run.outcome,
    note: run.note,
    removed: run.removed,
    inputTokens,
    outputTokens,
    ms: Math.round(ms),
    cost: costOf(run.usage, offer?.price ?? null),
    currency: offer?.price?.currency ?? null,
    createdAt,
  }
  await db
    .insertInto('model_run')
    .values({
      id,
      user_id: run.userId,
      outreach_id: run.outreachId,
      what: made.what,
      host: made.host,
      model: made.model,
      outcome: made.outcome,
      note: made.note,
      removed: JSON.stringify(made.removed),
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      ms: made.ms,
      cost: made.cost,
      currency: made.currency,
      created_at: createdAt,
    })
    .execute()
  await keepNewest(db, 'model_run', run, mostRuns)
  return made
}

export async function loadRun(
  db: Kysely<Schema>,
  userId: string,
  outreachId: string,
  runId: string,
): Promise<ModelRun | null> {
  const row = await db
    .selectFrom('model_run')
    .selectAll()
    .where('user_id', '=', userId)
    .where('outreach_id', '=', outreachId)
    .where('id', '=', runId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    what: row.what,
    model: row.model,
    host: row.host,
    outcome: row.outcome,
    note: row.note,
    removed: readJson(removedSchema, row.removed),
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    ms: row.ms,
    cost: row.cost,
    currency: row.currency,
    createdAt: row.created_at,
  }
}

/** What a person's runs have cost together, in one currency; null: without a price. */
export interface Spent {
  runs: number
  inputTokens: number
  outputTokens: number
  cost: number | null
  currency: string | null
}

/** One line a currency, as the prices of the settings may have changed; empty before the first run. */
export async function spentBy(db: Kysely<Schema>, userId: string): Promise<Spent[]> {
  const rows = await db
    .selectFrom('model_run')
    .select(({ fn }) => [
      'currency',
      fn.countAll().as('runs'),
      fn.sum('input_tokens').as('input'),
      fn.sum('output_tokens').as('output'),
      sql<number | null>`sum(cost)`.as('cost'),
    ])
    .where('user_id', '=', userId)
    .groupBy('currency')
    .execute()
  return rows.map(({ currency, runs, input, output, cost }) => ({
    runs: Number(runs),
    inputTokens: Number(input),
    outputTokens: Number(output),
    cost,
    currency,
  }))
}

/** How often a person has asked a model since then (epoch milliseconds). */
export async function runsSince(db: Kysely<Schema>, userId: string, since: number): Promise<number> {
  const { runs } = await db
    .selectFrom('model_run')
    .select(({ fn }) => fn.countAll().as('runs'))
    .where('user_id', '=', userId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(runs)
}
