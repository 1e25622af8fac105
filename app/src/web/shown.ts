import { type MailboxView, providerById, providers } from '@recruiterreach/mailbox'
import type { ProviderGuide } from './pages/connect.tsx'
import type { SentForm } from './form-data.ts'
import type { MailboxShown } from './pages/mailbox.tsx'

/** A mailbox in a person's words. */
export function mailboxShown({ id, address, account, state, parked, watch }: MailboxView): MailboxShown {
  const sandbox = account.road === 'sandbox'
  return {
    id,
    address,
    displayName: account.displayName,
    provider: sandbox
      ? 'Sandbox'
      : (providerById(account.provider)?.name ?? account.smtp?.host ?? 'Mail server'),
    sandbox,
    health: sandbox
      ? { tone: 'info', text: 'Sandbox' }
      : state === 'parked'
        ? { tone: 'warn', text: (parked?.until ?? null) === null ? 'Needs you' : 'Waiting' }
        : watch.problem !== null
          ? { tone: 'warn', text: 'Sends; cannot read replies' }
          : { tone: 'good', text: 'Connected' },
    parked:
      parked === null
        ? null
        : (parked.explanation ?? {
            title: 'This mailbox waits',
            explanation: `Something stopped it (${parked.code}).`,
            fix: ['Check the connection below.'],
          }),
    parkedUntil: parked?.until ?? null,
    problem: watch.problem,
  }
}

/** How mailboxes are named where one is chosen. */
export const mailboxLabel = ({ address, account }: MailboxView): string =>
  account.road === 'sandbox' ? `${address} (sandbox)` : address

export const guides: ProviderGuide[] = providers.map(({ id, name, domains, password }) => ({
  id,
  name,
  domains: [...domains],
  steps: [...password.steps],
  page: password.page,
  closed: password.kind === 'closed',
}))

/** A name and an address as a mail program shows them. */
export const addressed = (name: string | null | undefined, address: string): string =>
  name ? `${name} <${address}>` : address

/** What a form says about the language model. */
export const choiceIn = (sent: SentForm): 'agreed' | 'off' =>
  sent.text('choice') === 'agreed' ? 'agreed' : 'off'
