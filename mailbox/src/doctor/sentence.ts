import { explain } from '../explain/explain.ts'
import type { MailboxError } from '../failure.ts'
import { hostPort } from '../net/socket.ts'
import type { PortFinding, Verdict } from './finding.ts'

/** "a", "a and b", "a, b and c"; each once. */
export function list(items: readonly string[]): string {
  const each = [...new Set(items)]
  const last = each.pop() ?? ''
  return each.length === 0 ? last : `${each.join(', ')} and ${last}`
}

/** `smtp.example.org:465` for each, joined. */
export const listPorts = (ports: readonly PortFinding[]): string =>
  list(ports.map(({ host, port }) => hostPort(host, port)))

/** `smtp.example.org:465 does not answer` for each, joined. */
export const listFailures = (ports: readonly PortFinding[]): string =>
  list(
    ports.map(
      ({ host, port, failure }) =>
        `${hostPort(host, port)} ${unreachedWords[failure?.code ?? ''] ?? 'fails'}`,
    ),
  )

const unreachedWords: Record<string, string> = {
  'net.timeout': 'does not answer',
  'net.refused': 'refuses',
  'net.unreachable': 'has no route',
  'net.blocked': 'is forbidden by this host',
  'net.reset': 'breaks off',
}

/** A failure in explain's words: its title is the verdict, the rest is advice. */
export function inWords(subject: string, failure: MailboxError, provider: string | null): Verdict {
  const { title, explanation, fix } = explain(failure, provider === null ? {} : { provider })
  return { ok: false, verdict: `${subject}: ${title.replace(/\.$/, '')}.`, advice: [explanation, ...fix] }
}
