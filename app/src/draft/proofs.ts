import { resumeLanguage } from './resume/language.ts'
import { companySaid, settled } from './job.ts'
import { type Piece, pieceOf } from './piece.ts'
import type { ReadResume, Resume } from './resume.ts'
import { type RankedLine, least } from './results/rank.ts'
import type { Told } from './results/told.ts'
import type { Phrases } from './templates/language.ts'

interface Given {
  resume: ReadResume
  results: RankedLine[]
  skills: string[]
  phrases: Phrases
  language: string
  /** Names of pieces that the claim check did not let through. */
  withheld: ReadonlySet<string>
  /** Results whose words stand in here were told before. */
  before: string
}

/** What the letter can prove of its writer: one or two results, the job, shared skills, the education. */
export function proofPieces(given: Given): Piece[] {
  const { resume, skills, phrases, language } = given
  const sameLanguage = resumeLanguage(resume) === language
  const told = sameLanguage ? resultPieces(given) : []
  return [
    ...(told.length > 0 ? [] : jobPieces(resume.resume, phrases)),
    ...told,
    ...(skills.length === 0 ? [] : [pieceOf('proofs', 'skills', phrases.skills(skills), 4)]),
    ...studyPieces(resume.resume, phrases),
  ]
}

/** Whether anything of the résumé answers the posting, as far as shared words tell. */
export const answers = ({ results, skills }: { results: RankedLine[]; skills: string[] }): boolean =>
  skills.length > 0 || results.some(({ kin }) => kin >= least)

/**
 * The two best results, newest first. A line that cannot be told is quoted; one that cannot be proved is left out. Where
 * nothing answers the posting the best one stands alone: that the writer is of another field is not ours to say.
 */
export function resultPieces({ results, skills, resume, phrases, withheld, before }: Given): Piece[] {
  const jobs = resume.resume.work ?? []
  // A follow-up of somebody in the field may add any result; a first mail only what answers the posting.
  const related = before !== '' && results.some(({ kin }) => kin >= least)
  const alone = before === '' && !answers({ results, skills })
  const open = results.filter(
    ({ text, kin }) =>
      (related || alone || kin >= least) && !before.includes(tail(text)) && !withheld.has(`quoted ${text}`),
  )
  const tellable = (line: RankedLine): boolean =>
    !withheld.has(`told ${line.text}`) && phrases.tell(toTell(line, jobs, 'nothing')) !== null
  // A line that becomes a sentence reads better than a slightly closer one behind a colon.
  const ranked = open.toSorted(
    (a, b) => b.score + (tellable(b) ? 1.5 : 0) - (a.score + (tellable(a) ? 1.5 : 0)),
  )
  const [best] = ranked
  if (best === undefined) return []
  const second = alone
    ? undefined
    : (ranked.find((line) => line !== best && line.job !== best.job) ?? ranked[1])
  const chosen = [best, second]
    .filter((line) => line !== undefined)
    .toSorted((a, b) => (a.job ?? 0) - (b.job ?? 0))
  return chosen.map((line, index) => {
    const previous = chosen[index - 1]
    const after = previous === undefined ? 'nothing' : previous.job === line.job ? 'same-job' : 'earlier-job'
    const said = toTell(line, jobs, after)
    const sentence = tellable(line) ? phrases.tell(said) : null
    const name = sentence === null ? `quoted ${line.text}` : `told ${line.text}`
    return pieceOf('proofs', name, sentence ?? phrases.quoted(said), index === 0 ? 2 : 10)
  })
}

/** The words of a result that survive being told as a sentence. */
const tail = (line: string): string =>
  line
    .trim()
    .replace(/[.;,]+$/, '')
    .split(' ')
    .slice(1)
    .join(' ')

function toTell(line: RankedLine, jobs: NonNullable<Resume['work']>, after: Told['after']): Told {
  const job = line.job === null ? undefined : jobs[line.job]
  return {
    line: line.text.trim().replace(/[.;,]+$/, ''),
    title: titleSaid(job?.position),
    employer: companySaid(job?.name ?? null),
    current: job !== undefined && job.endDate === undefined,
    after,
  }
}

/** A title shouted in capitals is said in a calm voice. */
const titleSaid = (text: string | undefined): string | null => {
  const title = filled(text)
  return title === null ? null : settled(title)
}

const filled = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim()

function jobPieces({ work = [], basics }: Resume, phrases: Phrases): Piece[] {
  const [last] = work
  const title = titleSaid(last?.position)
  if (last !== undefined && title !== null)
    return [
      pieceOf(
        'proofs',
        'position',
        phrases.position(title, companySaid(last.name ?? null), last.endDate === undefined),
        3,
      ),
    ]
  const label = filled(basics?.label)
  return label === null ? [] : [pieceOf('proofs', 'label', phrases.label(label), 6)]
}

function studyPieces({ education = [] }: Resume, phrases: Phrases): Piece[] {
  const [school] = education
  const degree = filled(school?.studyType)
  const area = filled(school?.area)
  if (degree === null && area === null) return []
  const text = phrases.study(degree, area, filled(school?.institution))
  // Wanted only where little else is said.
  return [{ ...pieceOf('proofs', 'study', text, 20), filler: true }]
}
