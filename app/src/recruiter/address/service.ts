import { fetch, type Dispatcher } from 'undici'
import { z } from 'zod'

/** What an outside checker says of an address; `reason` in words. Null: it gave no answer. */
export interface ServiceAnswer {
  says: 'safe' | 'risky' | 'invalid' | 'unknown'
  reason: string
}

/** A checker of addresses that somebody runs or pays for. Any other than the one below fits behind this. */
export interface VerifierService {
  /** The host that is asked, for evidence. */
  host: string
  check(address: string, signal?: AbortSignal): Promise<ServiceAnswer | null>
}

// check-if-email-exists (Reacher), version 0.x: core/src/lib.rs gives these fields. All but the verdict may be missing or an error object.
const answerSchema = z.object({
  is_reachable: z.enum(['safe', 'risky', 'invalid', 'unknown']),
  misc: z.object({ is_disposable: z.boolean(), is_role_account: z.boolean() }).partial().catch({}),
  mx: z.object({ accepts_mail: z.boolean() }).partial().catch({}),
  smtp: z
    .object({
      can_connect_smtp: z.boolean(),
      has_full_inbox: z.boolean(),
      is_catch_all: z.boolean(),
      is_deliverable: z.boolean(),
      is_disabled: z.boolean(),
    })
    .partial()
    .catch({}),
})

/**
 * A Reacher back end (`POST {base}/v0/check_email {to_email}`), which somebody runs beside this program: it is the one
 * that talks to mail servers, from a machine where port 25 is open. Answers null on any failure: a check that fails
 * must not hold up finding.
 */
export function createReacher(options: {
  base: string
  dispatcher: Dispatcher
  deadlineMs?: number
}): VerifierService {
  const base = options.base.replace(/\/+$/, '')
  return {
    host: new URL(base).host,
    async check(address, signal) {
      const deadline = AbortSignal.timeout(options.deadlineMs ?? 20_000)
      try {
        const response = await fetch(`${base}/v0/check_email`, {
          method: 'POST',
          dispatcher: options.dispatcher,
          redirect: 'error',
          signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ to_email: address }),
        })
        if (!response.ok) {
          await response.body?.cancel()
          return null
        }
        const parsed = answerSchema.safeParse(await response.json())
        return parsed.success ? { says: parsed.data.is_reachable, reason: inWords(parsed.data) } : null
      } catch {
        return null
      }
    },
  }
}

/** "risky" alone tells a person nothing: the reasons do. */
function inWords({ is_reachable: says, misc, mx, smtp }: z.infer<typeof answerSchema>): string {
  const reasons = [
    misc.is_disposable === true && 'it is a throw-away address',
    misc.is_role_account === true && 'it is a shared box',
    mx.accepts_mail === false && 'the domain takes no mail',
    smtp.is_catch_all === true && 'its server accepts every name, so the name is not confirmed',
    smtp.has_full_inbox === true && 'the mailbox is full',
    smtp.is_disabled === true && 'the mailbox is switched off',
    smtp.can_connect_smtp === false && 'its server could not be reached for the check',
    says === 'safe' && smtp.is_deliverable === true && 'its server accepts mail for it',
    says === 'invalid' && smtp.is_deliverable === false && 'its server refuses mail for it',
  ].filter((one) => one !== false)
  return reasons.length === 0 ? `the checker says “${says}”` : reasons.join('; ')
}
