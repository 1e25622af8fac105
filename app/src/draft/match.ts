import type { Posting } from '../posting/posting.ts'
import { textLanguage } from './claims/check.ts'
import { contentStems, linesWith, stemsOf } from './claims/evidence.ts'
import { fold, words } from './claims/fold.ts'
import { numbersIn } from './claims/numbers.ts'
import { type Fact, type ResumeSource, placed, resumeSource } from './claims/source.ts'
import { type ClaimWords, claimWords, pattern } from './claims/words/words.ts'
import { traceYears } from './claims/years.ts'
import type { Resume, ReadResume } from './resume.ts'
import { isKnownSkill, namesSkill } from './skills.ts'

/** A requirement of the posting, the lines of the résumé that answer it, and what is missing. */
export interface Matched {
  requirement: string
  /** `partly`: there is something, but less than is asked: fewer years, a lower level, some of the tools. */
  answer: 'met' | 'partly' | 'gap'
  proofs: { quote: string; where: string }[]
  /** What is asked and not shown, a sentence each; empty where all is. */
  gaps: string[]
}

/** Words of every posting and every résumé: sharing them means nothing. */
export const commonStems = contentStems(
  `experience experienced experiences working work works worked years year team teams skills skill knowledge ability strong good
  excellent great best company role position candidate looking join will must have with from your this that their about other
  more well also using used includes included including required preferred least over under between within across every each both high
  highly level different various several similar related relevant ideally plus help support making make need needs ensure time times
  what where when which them these those like such into most only many much some very through after before while they than then
  erfahrung erfahrungen kenntnisse arbeit arbeiten jahre jahren team stelle bereich sowie oder aber nicht eine einen einer eines
  expérience travail équipe poste vous votre nous notre avec pour dans plus ainsi experiencia trabajo equipo puesto para como
  erfaring arbeid arbeide stilling jobb team samt eller andre ikke være hele innen etter gjennom`,
)

/** The tools and named things in a text: what a requirement turns on. */
export function skillsIn(text: string): string[] {
  return [...new Set(words(text).map((word) => word.text))].filter(isKnownSkill)
}

/**
 * Which lines of the résumé answer which requirement, at the same level: a tool that is only listed is no expertise in
 * it, and three years are no five. Honest about gaps: one shared everyday word is no answer.
 */
export function matchRequirements(posting: Posting, resume: ReadResume, today = new Date()): Matched[] {
  const source = resumeSource(resume, today)
  const language = claimWords[textLanguage(posting.description, posting.language ?? undefined)]
  const others = Object.values(claimWords).filter((one) => one !== language)
  const own = skillsOf(resume)
  return posting.requirements.map((requirement) => match(requirement, source, own, [language, ...others]))
}

/** What the posting asks for and the résumé does not show, in the posting's order. */
export function gapsIn(matched: Matched[]): string[] {
  return matched.flatMap(({ requirement, answer, gaps }) =>
    answer === 'gap' ? [`Nothing in your résumé answers “${requirement}”.`] : gaps,
  )
}

function match(
  requirement: string,
  source: ResumeSource,
  own: string[],
  languages: [ClaimWords, ...ClaimWords[]],
): Matched {
  const wanted = contentStems(requirement, commonStems)
  // A tool that no vocabulary knows is one where the résumé lists it and the posting names it.
  const skills = [
    ...new Set([...skillsIn(requirement), ...own.filter((skill) => namesSkill(requirement, skill))]),
  ]
  const shown = skills.filter((skill) => linesWith(source.facts, skill).length > 0)
  const ranked = source.facts
    .map((fact) => ({ fact, score: kinship(fact, wanted, skills) }))
    // Half of what the requirement says, if it says little; two words of it in any case that they are two.
    .filter(({ score }) => score >= Math.min(2, Math.max(1, wanted.size)))
    .toSorted((a, b) => b.score - a.score)
  const proofs = ranked.slice(0, 3).map(({ fact }) => placed(fact, 0, fact.text.length))
  if (proofs.length === 0) return { requirement, answer: 'gap', proofs, gaps: [] }
  const gaps = [
    ...missingTools(requirement, skills, shown),
    ...missingYears(requirement, source, shown, languages),
    ...missingLevel(
      requirement,
      ranked.map(({ fact }) => fact),
      source,
      languages,
    ),
  ]
  return { requirement, answer: gaps.length === 0 ? 'met' : 'partly', proofs, gaps }
}

/** How much a line says towards a requirement: known tools count two, other shared words one. */
function kinship(fact: Fact, wanted: Set<string>, skills: string[]): number {
  let score = 2 * skills.filter((skill) => linesWith([fact], skill).length > 0).length
  for (const stem of stemsOf(fact)) if (stem.length >= 4 && wanted.has(stem)) score++
  return score
}

/** "Python or Go": one of them is enough. "Python and Go": each is asked. */
function missingTools(requirement: string, asked: string[], shown: string[]): string[] {
  const either = /\b(?:or|oder|ou|o|eller)\b|\//iu.test(requirement)
  const missing = asked.filter((skill) => !shown.includes(skill))
  if (missing.length === 0 || shown.length === 0 || (either && shown.length > 0)) return []
  return [
    `The posting asks for ${list.format(missing)} too, and your résumé does not name ${missing.length === 1 ? 'it' : 'them'}.`,
  ]
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function missingYears(
  requirement: string,
  source: ResumeSource,
  skills: string[],
  languages: [ClaimWords, ...ClaimWords[]],
): string[] {
  const asked = numbersIn(requirement, [languages[0]]).find(({ years }) => years)
  if (asked === undefined) return []
  const found = traceYears(
    { kind: 'years', text: '', start: 0, end: 0, value: asked.value },
    source,
    { employers: [], skills },
    languages,
  )
  if ('proofs' in found && found.proofs.length > 0) return []
  const most = 'most' in found ? found.most : 0
  return [
    `The posting asks for ${asked.value} years; your résumé shows ${most === 0 ? 'none with dates' : most}.`,
  ]
}

/** 0 where a text names no level, else 1 to 3. */
function levelOf(folded: string, languages: readonly ClaimWords[]): 0 | 1 | 2 | 3 {
  for (const rank of [3, 2, 1] as const)
    if (languages.some(({ levels }) => pattern(levels[rank]).test(folded))) return rank
  return 0
}

function missingLevel(
  requirement: string,
  proofs: Fact[],
  source: ResumeSource,
  languages: [ClaimWords, ...ClaimWords[]],
): string[] {
  const asked = levelOf(fold(requirement), [languages[0]])
  if (asked < 2) return []
  const levels = proofs.map((fact) =>
    levelOf([fact, ...neighbours(fact, source)].map(({ folded }) => folded).join(' '), languages),
  )
  const shown = Math.max(...levels)
  if (shown >= asked) return []
  const word = pattern(languages[0].levels[asked === 3 ? 3 : 2]).exec(fold(requirement))
  const said = word === null ? '' : requirement.slice(word.index, word.index + word[0].length)
  // Work done with something is more than a list entry: good knowledge is shown by a job, expertise only by its name.
  if (asked === 2 && shown === 0 && proofs.some(({ job }) => job !== null)) return []
  return [
    shown === 1
      ? `The posting asks for “${said}”; your résumé says that yours is basic.`
      : `The posting asks for “${said}”; your résumé does not claim that level.`,
  ]
}

/** In JSON Resume a skill's level stands in a field beside its name. */
function neighbours(fact: Fact, { facts }: ResumeSource): Fact[] {
  const group = /^(?:skills|languages)\[\d+\]/.exec(fact.where)?.[0]
  return group === undefined
    ? []
    : facts.filter(({ where }) => where === `${group}.level` || where === `${group}.fluency`)
}

/** Marks of a beginner's knowledge: true, but not what to bring up in a short mail. */
const basic =
  /basic|beginner|elementary|grund|anfänger|notions?|débutant|básic|nociones|inicia|begynner|noe\b|\ba[12]\b/iu

/** Skills that the résumé lists above a beginner's level and the posting names, in the résumé's order; at most four. */
export function sharedSkills(posting: Posting, resume: ReadResume): string[] {
  const asked = [posting.title ?? '', ...posting.requirements, posting.description].join('\n')
  return skillsOf(resume)
    .filter((skill) => namesSkill(asked, skill))
    .slice(0, 4)
}

/** The skills that a résumé lists, each once, without their levels; none of a beginner's. */
function skillsOf({ resume }: ReadResume): string[] {
  const seen = new Set<string>()
  return (resume.skills ?? [])
    .filter(({ level, name }) => !basic.test(level ?? '') && !basic.test(name ?? ''))
    .flatMap(listed)
    .filter((skill) => !basic.test(/\(([^)]*)\)$/.exec(skill)?.[1] ?? ''))
    .map((skill) => skill.replace(/\s*\([^)]*\)$/, '').trim())
    .filter(
      (skill) =>
        !/^(?:\p{L}*kenntnisse|\p{L}*kunnskaper|notions|nociones|conocimientos|basics)$/iu.test(skill),
    )
    .filter((skill) => skill !== '' && words(skill).length <= 4 && !commonStems.has(skill.toLowerCase()))
    .filter((skill) => !seen.has(fold(skill)) && seen.add(fold(skill)) !== undefined)
}

/** A group's own name ("Databases") is a heading where it has entries. */
const listed = ({ name, keywords = [] }: NonNullable<Resume['skills']>[number]): string[] =>
  keywords.length > 0 ? keywords : name === undefined ? [] : [name]
