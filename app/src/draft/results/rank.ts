import type { Posting } from '../../posting/posting.ts'
import { contentStems, linesWith, stemsOf } from '../claims/evidence.ts'
import { fold, words } from '../claims/fold.ts'
import type { Fact } from '../claims/source.ts'
import { commonStems, skillsIn } from '../match.ts'
import type { ReadResume } from '../resume.ts'

/** A line about what the writer did, and how well it answers a posting. */
export interface RankedLine {
  text: string
  /** Index into the résumé's jobs; null for a project. */
  job: number | null
  /** What it shares with the posting: from `least` on it answers it. */
  kin: number
  /** For the order among lines. */
  score: number
}

/** Below this a line shares with the posting what any two texts share. */
export const least = 2

const lineOf = (text: string): Fact => ({ text, folded: fold(text), where: '', job: null, section: 'work' })

/**
 * The résumé's own lines about results that answer the posting, best answer first. A tool that both name counts two, a
 * word of the title or of a requirement one, a word of the rest half; what was done under the advertised title answers it.
 */
export function rankResults(posting: Posting, { resume }: ReadResume): RankedLine[] {
  const asked = contentStems(`${posting.title ?? ''}\n${posting.requirements.join('\n')}`)
  const told = contentStems(posting.description)
  const weightTold = posting.requirements.length === 0 ? 1 : 0.5
  const skills = skillsIn(
    `${posting.title ?? ''}\n${posting.requirements.join('\n')}\n${posting.description}`,
  )
  const title = contentStems(posting.title ?? '', commonStems)
  const kinship = (text: string, under: string): number => {
    const fact = lineOf(text)
    let score = 2 * skills.filter((skill) => linesWith([fact], skill).length > 0).length
    for (const stem of stemsOf(fact)) {
      if (stem.length < 4 || commonStems.has(stem)) continue
      if (asked.has(stem)) score++
      else if (told.has(stem)) score += weightTold
    }
    const sameTitle = [...contentStems(under, commonStems)].some((own) =>
      [...title].some((one) => isKin(own, one)),
    )
    return score + (sameTitle ? least : 0)
  }
  const lines = [
    ...(resume.work ?? []).flatMap((job, index) =>
      (job.highlights ?? []).map((text) => ({ text, job: index, kin: kinship(text, job.position ?? '') })),
    ),
    ...((resume.work ?? []).length > 0
      ? []
      : (resume.projects ?? []).flatMap((project) =>
          (project.highlights ?? []).map((text) => ({ text, job: null, kin: kinship(text, '') })),
        )),
  ]
  return (
    lines
      .filter(({ text }) => isOneSentence(text))
      // A measured result speaks louder, and so does newer work: half a point a job.
      .map(({ text, job, kin }) => ({
        text,
        job,
        kin,
        score: kin + (/\d/.test(text) ? 1 : 0) - (job ?? 0) * 0.5,
      }))
      .toSorted((a, b) => b.score - a.score)
  )
}

/** The same word, or one that a compound ends in or begins with: "kommunefysioterapeut" is a "fysioterapeut". */
const isKin = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return long === short || (short.length >= 6 && (long.endsWith(short) || long.startsWith(short)))
}

/** "Extended its battery life": of what, the line above says. */
const dangling = /^\S+ (?:its|their|them|this|these|it)\s/iu

/** A result is told whole or not at all: over 30 words it is no one's idea of a short mail. */
function isOneSentence(text: string): boolean {
  const count = words(text).length
  return count >= 4 && count <= 30 && !dangling.test(text) && !/[.!?]\s+\p{Lu}/u.test(text)
}
