import type { Kysely } from 'kysely'
import {
  createOutbox,
  createVault,
  type Network,
  type Outbox,
  type Vault,
  wakeChannel,
} from '@recruiterreach/mailbox'
import { createSessions, type Sessions } from './access/sessions.ts'
import { createTokens, type Tokens } from './access/tokens.ts'
import { createUsers, type Users } from './access/users.ts'
import type { Config } from './config.ts'
import { openKeyRing } from './keys.ts'
import { createLog, type Log } from './log.ts'
import { type Approval, createApproval } from './outreach/approval.ts'
import { type Corrections, createCorrections } from './outreach/corrections.ts'
import { createLooking, type Looking } from './outreach/looking.ts'
import { guardedNetwork } from './network.ts'
import { proposeFollowUps } from './outreach/follow-ups.ts'
import { createMailboxes, type Mailboxes } from './outreach/mailboxes.ts'
import { createModelDrafts, type ModelDrafts } from './outreach/model-drafts.ts'
import { createOutreaches, type Outreaches } from './outreach/outreaches.ts'
import { createPostings, type Postings } from './outreach/postings.ts'
import { createProfiles, type Profiles } from './outreach/profiles.ts'
import { createTemplatePreview, type PreviewTemplate } from './outreach/template-preview.ts'
import { createTemplates, type Templates } from './outreach/templates.ts'
import { createSendHabits, type SendHabits } from './outreach/send-habits.ts'
import type { Stages } from './outreach/stages.ts'
import { createMetrics, type Metrics } from './observe/metrics.ts'
import { span } from './observe/spans.ts'
import { createStages } from './stages.ts'
import { openDatabase } from './store/database.ts'
import type { Dialect } from './store/dialect.ts'
import { listenOn } from './store/listen.ts'
import type { Schema } from './store/schema.ts'
import { instanceSecret } from './store/secrets.ts'
import { deliverDue } from './webhooks/deliver.ts'
import { recordForWebhooks } from './webhooks/record.ts'
import { createVersions, type Versions } from './outreach/versions.ts'
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts'

/** Everything that a page, an API call or a command may use, put together once. */
export interface App {
  config: Config
  log: Log
  db: Kysely<Schema>
  dialect: Dialect
  vault: Vault
  /** For what strangers name: public addresses alone, save ALLOW_PRIVATE_HOSTS. */
  network: Network
  users: Users
  sessions: Sessions
  tokens: Tokens
  outbox: Outbox
  /** Reading, finding, drafting and checking, without the store. */
  stages: Stages
  profiles: Profiles
  mailboxes: Mailboxes
  postings: Postings
  outreaches: Outreaches
  versions: Versions
  /** Drafts by a language model, where the settings name one. */
  modelDrafts: ModelDrafts
  templates: Templates
  previewTemplate: PreviewTemplate
  sendHabits: SendHabits
  corrections: Corrections
  looking: Looking
  approval: Approval
  webhooks: Webhooks
  /** Delivers the webhooks that are due; how many were tried. */
  deliverWebhooks(): Promise<number>
  /** Drafts the follow-ups whose time has come; how many there were. */
  proposeFollowUps(): Promise<number>
  metrics: Metrics
  close(): Promise<void>
}

/** Opens the database, brings it up to date, and puts the services together. The caller closes what it opened. */
export async function openApp(config: Config, given: { log?: Log } = {}): Promise<App> {
  const log = given.log ?? createLog(config)
  const { db, dialect } = await openDatabase(config)
  const vault = createVault(await openKeyRing(config, db))
  const network = guardedNetwork(config)
  const { databaseUrl } = config
  const outbox = createOutbox({
    db,
    dialect: dialect.name,
    vault,
    network,
    log,
    record: recordForWebhooks,
    span,
    ...(databaseUrl !== null && { listen: (wake) => listenOn(databaseUrl, wakeChannel, wake, log) }),
  })
  const stages = createStages({ config, network })
  const profiles = createProfiles({ db, stages })
  const postings = createPostings({ db, stages })
  const outreaches = createOutreaches({ db, stages, postings, profiles })
  const secret = await instanceSecret(db, vault, 'sessions')
  return {
    config,
    log,
    db,
    dialect,
    vault,
    network,
    users: createUsers({ db, dialect }),
    sessions: createSessions({ db, dialect, secret, baseUrl: config.baseUrl }),
    tokens: createTokens({ db }),
    outbox,
    stages,
    profiles,
    mailboxes: createMailboxes({ outbox, network }),
    postings,
    outreaches,
    versions: createVersions({ db }),
    modelDrafts: createModelDrafts({ db, stages, profiles, outreaches }),
    templates: createTemplates({ db, stages }),
    sendHabits: createSendHabits({ db }),
    previewTemplate: createTemplatePreview({ db, profiles, stages }),
    corrections: createCorrections({ db, postings, outreaches }),
    looking: createLooking({ db, postings, outreaches }),
    approval: createApproval({ db, dialect, outbox, profiles, stages }),
    webhooks: createWebhooks({ db, vault }),
    deliverWebhooks: () => deliverDue({ db, dialect, vault, network, log }),
    proposeFollowUps: () => proposeFollowUps({ db, dialect, profiles, stages, log }),
    metrics: createMetrics({ db, outbox }),
    async close() {
      await network.close()
      await db.destroy()
    },
  }
}
