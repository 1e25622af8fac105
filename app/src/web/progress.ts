import type { ReadStep } from '../posting/read.ts'
import type { Step } from '../recruiter/online/step.ts'

/** What somebody who waits is told; reading a page may take 15 seconds, looking online 25. */
export const stagesInWords = {
  posting: 'Reading the posting …',
  contacts: 'Looking for the people behind it …',
  draft: 'Writing a draft …',
}

/** Reading an address, step by step: whom it waits for is named, since that is who may be slow. */
export function readStepInWords({ kind, host }: ReadStep): string {
  if (kind === 'api') return `Asking ${host} for the posting as data …`
  if (kind === 'page') return `Fetching the page from ${host} …`
  return 'Reading what the page says …'
}

/** Something that was tried, with what came of it. */
export function stepInWords({ kind, target, ok, detail }: Step): string {
  if (kind === 'page') return ok ? `Read ${target}` : `${target} could not be read: ${detail}`
  return ok ? `${target}: ${detail}` : `${target} did not help: ${detail}`
}
