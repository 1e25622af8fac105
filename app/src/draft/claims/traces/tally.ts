import type { Mention } from '../mention.ts'
import { countsItsOwnList, listedCount } from '../tallies.ts'
import type { Setting, Sources } from './setting.ts'

/** A small number that counts what the sentence names, or what the résumé lists: its employers, certificates, languages. */
export function isTally(
  { value = 0, unit, start, end }: Mention,
  { folded }: Setting,
  sources: Sources,
): boolean {
  if (unit !== '' || value < 2 || value > 12 || !Number.isInteger(value)) return false
  const { facts, jobs } = sources.resume
  const inSection = (...sections: string[]): number =>
    facts
      .filter(({ section }) => sections.includes(section))
      .reduce((sum, { text, section }) => sum + (section === 'languages' ? text.split(/[,;]/).length : 1), 0)
  const most = listedCount(folded.slice(end), { jobs: jobs.length, inSection })
  return most === null ? countsItsOwnList(value, start, end, folded) : value <= most
}
