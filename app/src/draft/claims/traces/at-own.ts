import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { employersIn } from '../years.ts'
import type { Setting, Sources } from './setting.ts'

/** "As Head of Data at Acme": is what a mention names right before one of the writer's own employers? */
export const isAtOwn = ({ end }: Mention, { sentence }: Setting, { resume }: Sources): boolean =>
  employersIn(sentence.slice(end, end + 60), resume.jobs).some(({ at }) => at < 12)

/** The same, of an employer by its name: "at Weber Optics" when one was at "Lang Optics" is the job's firm. */
export const isAtOwnByName = (mention: Mention, setting: Setting, sources: Sources): boolean =>
  isAtOwn(mention, setting, sources) &&
  sources.resume.jobs.some(({ employer }) => {
    const name = fold(employer).split(' ').slice(0, 2).join(' ')
    return name.length > 3 && setting.folded.slice(mention.end, mention.end + 60).includes(name)
  })
