import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import {
  type ClaimLanguage,
  type ClaimWords,
  claimLanguages,
  claimWords,
  languageOf,
  pattern,
  regex,
} from '../words/words.ts'
import type { Setting, Sources } from './setting.ts'

/** Up to here the words behind a verb of leading still say what is led. */
const ends: Record<ClaimLanguage, string> = {
  en: 'and|while|where|when|since',
  de: 'und|sowie|wo|seit|wahrend',
  fr: 'et|ou|quand|depuis',
  es: 'y|e|donde|cuando|desde',
  no: 'og|hvor|der|da|siden|mens',
}

const asTitle = /(?<!\p{L})(?:as|als|comme|en tant que|como|som)(?: (?:an?|the|team|shift|une?))* $/u

/** Behind the verb no more than who, when and how long: what is led stands before. */
export const onlyWhen =
  /^(?: (?:ich|wir|jeg|vi|yo|myself|selbst|heute|derzeit|aktuell|zurzeit|dort|damals|today|now|currently|there|then|aujourd'hui|actuellement|hoy|actualmente|alli|na|i dag|der))*(?: (?:for|since|from|until|during|in|at|seit|von|bis|bei|im|depuis|pendant|de \d|chez|aux?|dans|desde|durante|siden|fra|hos|pa|i) .*)?$/u

/** What a sentence says is led: what stands behind the word for it, or, where that is nothing, what stands before. */
export function ledTopic(
  { start, end }: Mention,
  { sentence, folded, clause }: Setting,
  language: ClaimWords,
): Set<string> {
  // "Five of them as a lead": a title, of which nothing is said to be led.
  if (asTitle.test(folded.slice(0, start))) return new Set()
  const behind = folded.slice(end)
  const stop =
    regex(String.raw`[,;:.!?()]| (?:${ends[languageOf(language)]})(?!\p{L})`).exec(behind)?.index ??
    behind.length
  const object = sentence.slice(end, end + stop)
  const own = onlyWhen.test(behind.slice(0, stop)) ? new Set<string>() : spokenOf(object, language)
  if (own.size > 0) return own
  const before = rightBefore.exec(sentence.slice(clause.start, start))?.[0] ?? ''
  return onlyWhen.test(` ${fold(before).trim()}`) ? new Set() : spokenOf(before, language)
}

/** Numbers say how many are led, and not what. */
function spokenOf(text: string, language: ClaimWords): Set<string> {
  const topic = topicOf(text)
  for (const { text: number } of numberMentions(fold(text), language))
    for (const one of topicOf(number)) topic.delete(one)
  return topic
}

/** "The team that I lead", "neun Mitarbeitende führe": the last words before it. */
const rightBefore = /(?:[^ ]+ ){0,4}$/u

/** Is a line, or for a title any line of its job, about what is led? */
export function isAbout(
  topic: ReadonlySet<string>,
  fact: Fact,
  isTitle: boolean,
  { resume }: Sources,
): boolean {
  const named = new Set([...topic].filter((one) => !one.startsWith('#')))
  if (named.size === 0) return true
  const near = isTitle ? resume.facts.filter(({ job }) => job !== null && job === fact.job) : [fact]
  return near.some((one) => sharedTopics(named, one) > 0)
}

/** Is a line the headline of its job? The word of leading in it leads all that the job's lines tell. */
export function isOfTitle({ job, text, where }: Fact, { resume }: Sources): boolean {
  const title = job === null ? '' : (resume.jobs[job]?.title ?? '')
  return where.endsWith('.position') || (title !== '' && text.includes(title))
}

/** "Bestandsführung": who had that led it, or kept it; introductions and workshops ("Einführung", "Durchführung") are not meant. */
export const keeping = /(?<!\p{L})(?!ein|aus|durch|vor|auf|zusammen)\p{L}{3,}(?:fuhrung|leitung)(?!\p{L})/u

/** Part of a title, or a word, of those who lead. */
export const leadingTitle =
  /(?<!account |case |relationship |community |content |brand |category |portfolio |contract )manager|director|head|lead$|leader(?!ship)|leiter|(?:gruppen|trupp|geschafts|mannschafts|schicht|kolonnen|staffel|team)fuhrer|chef|responsable|jef|(?<!vei)leder|sjef|founder|grunder|supervisor|foreman|encargad|directeu|fondat|fundador/u

/** Does a line say, by a word or a title, that its person leads? */
export const saysLed = ({ folded }: Fact): boolean =>
  claimLanguages.some((one) => pattern(claimWords[one].parts[3]).test(folded)) ||
  leadingTitle.test(folded) ||
  keeping.test(folded)

/** Those whom something is done for or with. */
export const serving =
  /(?<!\p{L})(?:for|to|with|among|fur|mit|bei|unter|pour|avec|aupres|para|con|entre|til|med|blant)(?: [^ ,;:()]+){1,6}/gu

/** "Led a team of six", and not "ran recruitment for the care teams": are people what a line says was led? */
export function leadsPeople(folded: string, { index, 0: said }: RegExpExecArray): boolean {
  const before = /[^,;]*$/u.exec(folded.slice(0, index))?.[0] ?? ''
  const behind = /^[^,;]*/u.exec(folded.slice(index + said.length))?.[0] ?? ''
  return [before, behind.replace(/^ (?:for|fur|de|d'|del) /u, ' ')].some((part) =>
    namesPeople(part.replace(serving, ' ')),
  )
}
