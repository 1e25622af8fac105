import { linesWith } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { fold, stem, words } from '../fold.ts'
import { pattern } from '../words/words.ts'
import type { Setting, Sources, Traced } from './setting.ts'

/** What such a sentence may speak of without naming a field: "experience with the kind of work that you describe". */
const noField = new Set(
  'kind sort type describe described ask asked need needed area areas field fields such similar exactly requirement requirements posting advert role position stack tools problems things others people someone settings setting environment environments parts topics exact same both each industry sector domain art gebiet bereich themen aufgaben domaine domaines secteur ambito sector sektor omrade fag way ways side sides trade craft profession job work oficio profesion metier profession beruf handwerk yrke fag faget yrket mochte verantwortung begge deler beides beiden beide ambos ambas cosas deux choses ting bransje bransjen næring næringen'
    .split(' ')
    .map((word) => stem(fold(word))),
)

const definite =
  /(?<!\p{L})(?:the|your|any|such|die|der|das|den|dem|ihre?[nmrs]?|les?|la|l'|votre|vos|el|los|las|sus?|den|det) ?$/u

/** "Experience in embedded firmware": nothing of it may be missing from the résumé altogether. What is named is looked up by itself. */
export function traceExperience(
  mention: Mention,
  setting: Setting,
  { resume, sameLanguage, posting, firstPerson }: Sources,
): Traced {
  if (!sameLanguage) return null
  const { clause, folded } = setting
  const said = folded.slice(clause.start, clause.start + clause.text.length)
  // "The training on the crane is welcome": it is there, and nobody says that they had it.
  const theirs = definite.test(folded.slice(0, mention.start))
  if (theirs && !pattern(`${firstPerson.acting}|${firstPerson.own}`).test(said)) return null
  const object = setting.sentence.slice(mention.value ?? mention.start, mention.end)
  const topic = topicOf(object, noField)
  topic.delete('#people')
  if (topic.size === 0) return null
  // Within a compound it counts too: "Logistik" in "Lagerlogistik".
  const whole = words(fold(object)).flatMap(({ text }) =>
    text.length > 4 && topic.has(stem(text)) ? [text] : [],
  )
  const known = resume.facts.some(
    (fact) =>
      sharedTopics(topic, fact) > 0 ||
      [...topic, ...whole].some((one) => one.length > 4 && fact.folded.includes(one)),
  )
  if (
    known ||
    setting.skills.some((skill) => object.includes(skill) && linesWith(resume.facts, skill).length > 0)
  )
    return null
  return {
    reason: posting.some((fact) => sharedTopics(topic, fact) > 0)
      ? 'Only the posting speaks of this. What it asks for is no proof that you have it.'
      : 'Your résumé says nothing of this.',
  }
}
