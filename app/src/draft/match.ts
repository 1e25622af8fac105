import type { Posting } from '../posting/posting.ts'
import { contentStems, linesWith, stemsOf } from './claims/evidence.ts'
import { fold, words } from './claims/fold.ts'
import { type Fact, placed, resumeSource } from './claims/source.ts'
import type { ReadResume } from './resume.ts'
import { isKnownSkill } from './skills.ts'

/** A requirement of the posting and the lines of the résumé that answer it; no line: a gap. */
export interface Matched {
  requirement: string
  proofs: { quote: string; where: string }[]
}

/** Words of every posting and every résumé: sharing them means nothing. */
const commonStems = contentStems(
  `experience experienced experiences working work works worked years year team teams skills skill knowledge ability strong good
  excellent great best company role position candidate looking join will must have with from your this that their about other
  more well also using used including includes required preferred least over under between within across every each both high
  highly level different various several similar related relevant ideally least plus help support making make need needs ensure
  erfahrung erfahrungen kenntnisse arbeit arbeiten jahre jahren team stelle bereich sowie oder aber nicht eine einen einer eines
  expérience travail équipe poste vous votre nous notre avec pour dans plus ainsi experiencia trabajo equipo puesto para como
  erfaring arbeid arbeide stilling jobb team samt eller andre ikke være hele innen etter gjennom`,
)

const lineOf = (text: string): Fact => ({ text, folded: fold(text), where: '', job: null })

/** How much a line of the résumé says towards a text of the posting: known tools count three, other shared words one. */
function kinship(fact: Fact, wanted: Set<string>, skills: string[]): number {
  const tools = skills.filter((skill) => linesWith([fact], skill).length > 0).length
  let shared = 0
  for (const one of stemsOf(fact)) if (one.length >= 4 && wanted.has(one) && !commonStems.has(one)) shared++
  return tools * 2 + shared
}

/** The tools and named things in a text: what a requirement turns on. */
export function skillsIn(text: string): string[] {
  return [...new Set(words(text).map((word) => word.text))].filter(isKnownSkill)
}

/** Which lines of the résumé answer which requirement. Honest about gaps: one shared everyday word is no answer. */
export function matchRequirements(posting: Posting, resume: ReadResume, today = new Date()): Matched[] {
  const { facts } = resumeSource(resume, today)
  return posting.requirements.map((requirement) => {
    const wanted = contentStems(requirement)
    const skills = skillsIn(requirement)
    const ranked = facts
      .map((fact) => ({ fact, score: kinship(fact, wanted, skills) }))
      .filter(({ score }) => score >= 2)
      .toSorted((a, b) => b.score - a.score)
    return { requirement, proofs: ranked.slice(0, 3).map(({ fact }) => placed(fact, 0, fact.text.length)) }
  })
}

export interface RankedLine {
  text: string
  job: number
  score: number
}

/** The résumé's own lines about results, best answer to the posting first. */
export function rankResults(posting: Posting, resume: ReadResume): RankedLine[] {
  const asked = `${posting.title ?? ''}\n${posting.requirements.join('\n')}\n${posting.description}`
  const wanted = contentStems(asked)
  const skills = skillsIn(asked)
  const lines = (resume.resume.work ?? []).flatMap((job, index) =>
    (job.highlights ?? []).map((text) => ({ text, job: index })),
  )
  return lines
    .map(({ text, job }) => {
      const measured = /\d/.test(text) ? 1 : 0
      // Newer work speaks louder: half a point a job.
      return { text, job, score: kinship(lineOf(text), wanted, skills) + measured - job * 0.5 }
    })
    .toSorted((a, b) => b.score - a.score)
}

/** Skills that the résumé lists and the posting names, in the posting's order. */
export function sharedSkills(posting: Posting, resume: ReadResume): string[] {
  const asked = [posting.title ?? '', ...posting.requirements, posting.description].map(lineOf)
  const listed = (resume.resume.skills ?? []).flatMap((skill) => [
    ...(skill.keywords ?? []),
    skill.name ?? '',
  ])
  const seen = new Set<string>()
  return listed
    .map((skill) => skill.replace(/\s*\([^)]*\)$/, '').trim())
    .filter((skill) => skill !== '' && words(skill).length <= 4 && !commonStems.has(skill.toLowerCase()))
    .filter((skill) => !seen.has(skill.toLowerCase()) && seen.add(skill.toLowerCase()) !== undefined)
    .filter((skill) => linesWith(asked, skill).length > 0)
    .slice(0, 4)
}
