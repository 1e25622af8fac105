import type { Account, Credential } from '../account/account.ts'
import type { Explanation } from '../explain/explanation.ts'
import type { Hop } from '../net/trace.ts'
import type { Composed } from '../send/message.ts'
import type { SentCount } from '../watch/inbox.ts'
import type { SendWindow } from './window.ts'

// The columns that hold JSON, each read as what this module wrote there.

export function readAccount(text: string): Account {
  return JSON.parse(text)
}

/** From the vault's clear text, not from a column. */
export function readCredential(text: string): Credential {
  return JSON.parse(text)
}

export function readEnvelope(text: string): Composed['envelope'] {
  return JSON.parse(text)
}

export function readExplanation(text: string | null): Explanation | null {
  return text === null ? null : JSON.parse(text)
}

export function readWindow(text: string): SendWindow {
  return JSON.parse(text)
}

export function readSentCount(text: string | null): SentCount | null {
  return text === null ? null : JSON.parse(text)
}

export function readTrace(text: string): Hop[] {
  return JSON.parse(text)
}

export function readDetail(text: string): Record<string, unknown> {
  return JSON.parse(text)
}
