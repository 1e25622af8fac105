import { explain, type Explanation } from '@recruiterreach/mailbox'

const sides: Record<Explanation['side'], string> = {
  you: 'yours',
  recipient: 'the recipient’s',
  provider: 'the mail provider’s',
  host: 'whoever runs this machine',
  us: 'ours: it is a fault of RecruiterReach',
}

const retries: Record<Explanation['retry'], string> = {
  never: 'no: this message is finished',
  later: 'yes, by itself, later',
  'after-fix': 'yes, once the cause is mended',
}

/** `recruiterreach explain "REPLY OR ERROR"`: a server's reply, an error, or a line of a log. */
export const run = async (
  options: { provider?: string; language?: string },
  pasted: string,
): Promise<Explanation> => explain(pasted, options)

export function inWords(told: Explanation): string {
  return [
    `${told.title}  [${told.code}]`,
    '',
    told.explanation,
    '',
    `Whose move: ${sides[told.side]}`,
    `Try again: ${retries[told.retry]}${told.retryAfter === null ? '' : `, after ${told.retryAfter} s`}`,
    ...(told.fix.length === 0 ? [] : ['What to do:', ...told.fix.map((step) => `  - ${step}`)]),
    ...(told.docs === null ? [] : [`Read more: ${told.docs}`]),
  ].join('\n')
}
