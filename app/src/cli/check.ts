import type { CheckedText } from '../outreach/stages.ts'
import { withStages } from './offline.ts'
import { givenPosting, readFileOrSay } from './source.ts'

/** `recruiterreach check --text-file F --resume FILE [--posting SOURCE]` */
export async function run(options: {
  textFile: string
  resume: string
  posting?: string
}): Promise<CheckedText> {
  const text = (await readFileOrSay(options.textFile)).toString('utf8')
  const file = await readFileOrSay(options.resume)
  const given = options.posting === undefined ? null : await givenPosting(options.posting)
  return withStages(async (stages) => {
    const resume = await stages.readResume({ filename: options.resume, bytes: file })
    const posting = given === null ? null : (await stages.readPosting(given)).posting
    const { claims, unsupported, warnings } = await stages.checkText(text, { resume, posting })
    return { claims, unsupported, warnings }
  })
}

export function inWords({ claims, unsupported, warnings }: CheckedText): string {
  return [
    `${claims.length} statements have a source, ${unsupported.length} have none.`,
    ...unsupported.map(({ text, reason, start }) => `  at ${start}: “${text}”: ${reason}`),
    ...warnings.map((warning) => `  - ${warning}`),
  ].join('\n')
}
