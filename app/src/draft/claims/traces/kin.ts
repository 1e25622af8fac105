import { type Proof } from '../evidence.ts'
import { stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { claimWords, members, pattern } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const claimLanguages = Object.values(claimWords)

/** A line that opens with having helped, or with being one of several. */
export const onlyHelped = (fact: Fact): boolean =>
  claimLanguages.some(({ parts }) => pattern(`${parts[1]}|${members}`).test(fact.folded.slice(0, 30)))

/** "Ran the kiln, helped with 40 firings": did they only help in the part of a line that a place in it belongs to? */
export const onlyHelpedAt = ({ folded }: Fact, at: number): boolean => {
  const part = /[^,;]*$/u.exec(folded.slice(0, at))?.[0] ?? ''
  return claimLanguages.some(({ parts }) => pattern(`${parts[1]}|${members}`).test(part))
}

/** What any language is called: "French (mother tongue)" says nothing of sign language. */
const speech = ['language', 'langue', 'sprache', 'idioma', 'lengua', 'sprak', 'tongue', 'maternelle'].map(
  stem,
)

/** The proofs among the lines that share most with the sentence: a line that shares less cannot overrule one that says "helped". */
export function kinProofs(
  mention: Mention,
  setting: Setting,
  { resume }: Sources,
  proves: (fact: Fact) => Proof[],
): Traced {
  const said = new Set([...speech, ...words(mention.text).map(({ text }) => stem(text))])
  const topic = topicOf(setting.sentence, said)
  for (const skill of setting.skills) for (const one of topicOf(skill)) topic.add(one)
  const kin = resume.facts
    .map((fact) => ({ fact, shared: sharedTopics(topic, fact) }))
    .filter(({ shared }) => shared > 0)
  const most = Math.max(0, ...kin.map(({ shared }) => shared))
  const proofs = kin
    .filter(({ shared }) => shared >= most * 0.6)
    .flatMap(({ fact }) => groupOf(fact, resume, namesPeople(setting.folded)).flatMap(proves))
  return supported(mention, 'resume', proofs, setting.employers)
}

/** In JSON Resume a skill's name, level and keywords are neighbours, and so are a job's title and its lines; elsewhere they share the line. */
function groupOf(fact: Fact, { facts, jobs }: ResumeSource, people: boolean): Fact[] {
  const group = /^(?:skills|languages|work)\[\d+\]/.exec(fact.where)?.[0]
  if (group === undefined)
    return people && namesPeople(fact.folded) ? [fact, ...titleLine(fact, facts, jobs)] : [fact]
  const title = group.startsWith('work') ? `${group}.position` : null
  return [
    fact,
    ...facts.filter(
      (other) =>
        other !== fact && (title === null ? other.where.startsWith(`${group}.`) : other.where === title),
    ),
  ]
}

/** The line that has the title of a line's job; of one that says that its person helped, none. */
export function titleLine(fact: Fact, facts: Fact[], jobs: ResumeSource['jobs']): Fact[] {
  const title = fact.job === null ? '' : (jobs[fact.job]?.title ?? '')
  if (title === '' || onlyHelped(fact) || fact.text.includes(title)) return []
  return facts.filter((other) => other.job === fact.job && other.text.includes(title)).slice(0, 1)
}
