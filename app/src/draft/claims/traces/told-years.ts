import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { placesIn } from './places-named.ts'
import { numbersIn } from '../numbers.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import { pieceAt } from '../stretches.ts'
import type { Setting, Sources } from './setting.ts'
import { employersIn } from '../years.ts'
import { resumeLines } from '../written-from.ts'
import { ofTrade } from './years-of.ts'

/** The jobs at the place that a number of years is said to have been spent in: "six years in Halle", "my four years here". */
export function jobsThere(mention: Mention, setting: Setting, { resume }: Sources): number[] | undefined {
  const { folded, employers } = setting
  if (employers.length > 0 || ofTrade.test(folded.slice(mention.end))) return undefined
  const before = folded.slice(setting.clause.start, mention.start)
  if (here.test(folded.slice(mention.end)) || hereBefore.test(before)) {
    const last = Math.max(...resume.jobs.map(({ span }) => span?.to ?? 0))
    return resume.jobs.flatMap(({ span }, index) => (span?.to === last ? [index] : []))
  }
  const said = `${spentOn(mention, setting)?.folded ?? ''} ${apposedPlace.exec(setting.sentence.slice(mention.end))?.[1] ?? ''}`
  const placed = placesIn(fold(`${antecedent(setting)} ${said}`), resume, true).map(({ job }) => job)
  return placed.length === 0 ? undefined : placed
}

/** "At Acme I …, and my first four years were in Leeds": the clause of the years names no employer, and another's place. */
export function isElsewhere(mention: Mention, setting: Setting, sources: Sources): boolean {
  const { employers, clause } = setting
  if (employers.length === 0 || employersIn(clause.text, sources.resume.jobs).length > 0) return false
  const there = jobsThere(mention, { ...setting, employers: [] }, sources) ?? []
  return there.length > 0 && !there.some((job) => employers.includes(job))
}

/**
 * The jobs whose lines tell of what a number of years is said to have been spent on: "six years of bridge surveys", "for
 * six years I have looked after three managers". What several jobs tell of may have been done in all of them, what the
 * profile or another section tells of anywhere. Undefined where no job stands out.
 */
export function jobsTelling(mention: Mention, setting: Setting, sources: Sources): number[] | undefined {
  const { resume, spoken, sameLanguage } = sources
  if (!sameLanguage || ofTrade.test(setting.folded.slice(mention.end))) return undefined
  const said = spentOn(mention, setting) ?? { text: '' }
  const meant =
    [withoutVerb(said.text), antecedent(setting), relative(mention, setting), ...besideBare(mention, setting)]
      .map((text) => tellingOf(text, sources))
      .find((jobs) => jobs.length > 0) ?? []
  const stated = resume.facts.some(
    (fact) =>
      fact.job === null &&
      sharedTopics(topicOf(said.text), fact) > 0 &&
      numbersIn(fact.text, spoken.resume).some(({ years, value }) => years && value >= (mention.value ?? 0)),
  )
  return stated || meant.length === 0 ? undefined : meant
}

/** "I have taught swimming for": where its object tells, the verb is any line's. */
function withoutVerb(text: string): string {
  const rest = text.replace(havingDone, ' ')
  return topicOf(rest).size > 0 ? rest : text
}

const havingDone =
  /(?<=(?<!\p{L})(?:I have|I've|have|j'ai|he|jeg har|har jeg) (?:(?:also|now|\p{L}+ly|aussi|deja|déjà|også|nå) )?)\p{L}+/u

/** The jobs whose lines hold words of a text that stand outside of jobs nowhere. */
function tellingOf(text: string, { resume }: Sources): number[] {
  const topic = topicOf(text, headWords(resume))
  topic.delete('#people')
  const told = new Set(resumeLines(resume).facts)
  const meant = new Set<number>()
  for (const one of topic) {
    const holding = resume.facts.filter((fact) => sharedTopics(new Set([one]), fact) > 0)
    // What a headline holds says where one was, or as what.
    if (holding.some((fact) => fact.job === null || !told.has(fact))) continue
    for (const { job } of holding) if (job !== null) meant.add(job)
  }
  return [...meant]
}

const where =
  'where|wo|(?:in|mit|bei|auf|an) (?:dem|der|denen)|ou|dans l\\p{L}+|donde|en (?:el|la|los|las) (?:que|cual(?:es)?)|hvor|der'
const opensWhere = new RegExp(String.raw`^[,;: ]*(?:${where})(?!\p{L})`, 'u')
const nextWhere = new RegExp(String.raw`^ [^,;:.]*, (?:${where}) `, 'u')

/** "A hire warehouse, where I spent five years": what a clause that opens with "where" is said of. */
const antecedent = ({ sentence, folded, clause }: Setting): string =>
  opensWhere.test(folded.slice(clause.start))
    ? (/[^,;:.]*$/u.exec(sentence.slice(0, clause.start))?.[0] ?? '')
    : ''

/** "Seven years in a library, where I ran 55 courses": what the years' place is told by. */
function relative({ end }: Mention, { sentence, folded }: Setting): string {
  const opening = nextWhere.exec(folded.slice(end))
  if (opening === null) return ''
  return /^[^;:.]*/.exec(sentence.slice(end + opening[0].length))?.[0] ?? ''
}

/** "My job, for eight years, is the breakfast show": the years stand between commas, and what they are said of around them. */
function besideBare(mention: Mention, { sentence, folded }: Setting): string[] {
  const { start, end } = pieceAt(folded, mention)
  const piece = folded.slice(start, mention.start) + folded.slice(mention.end, end)
  if (start === 0 || folded.charAt(end) !== ',' || topicOf(piece).size > 0) return []
  return [
    `${/[^;:.]*$/u.exec(sentence.slice(0, start))?.[0] ?? ''} ${/^[^;:.]*/u.exec(sentence.slice(end))?.[0] ?? ''}`,
  ]
}

/** Where one still is: "nine years here", "in this house". */
const here =
  /^ (?:here|hier|ici|aqui|her|(?:at|in|with|an|bei|in|dans|a|chez|en|pa|i|hos) (?:this|diese[mr]?|cet?|cette|est[ea]|denne|dette)(?! (?:trade|profession|industry|sector|field|business|role|beruf|branche|metier|secteur|domaine|profession|profesion|oficio|sector|campo|yrket|bransjen|rolle))(?!\p{L}))(?!\p{L})/u
const hereBefore =
  /(?<!\p{L})(?:here|hier|ici|aqui|her|(?:at|in|with|an|bei|in|dans|a|chez|en|pa|i|hos) (?:this|diese[mr]?|cet?|cette|est[ea]|denne|dette) (?!trade|profession|industry|sector|field|business|role|beruf|branche|metier|secteur|domaine|profesion|oficio|sector|campo|yrket|bransjen|rolle)\p{L}+) (?:for|since|over|seit|depuis|(?:desde )?hace|i|de siste) (?:\p{L}+ ){0,2}$/u

/** Right behind the years: what they were spent on. A noun without a preposition in German. */
const attached =
  /^,? (?:(?!(?:ago|as|als|comme|como|som|und|and|et|y|og|i|ich|je|jeg|before|bevor|after|nach)(?!\p{L}))[\p{L}-]{4,} )?(?:(?:of|in|with|on|at|among|between|behind|im?|mit|bei|beim|auf|an|am|unter|zwischen|en|dans|avec|entre|sur|aupres|a|au|aux|de|des|con|al|ante|med|pa|hos|blant|ved|av)(?!\p{L})|\p{L}{3,}(?:ing|ando|iendo)(?!\p{L}))/u
/** "For six years I have": no "i fiskeri". */
const englishI = /^,? I(?!\p{L})/u
const bareNoun = /^ (?:\p{Ll}{3,}e[nrms]? )?\p{Lu}\p{L}{3,}/u

/** "Four years in the laboratory, in Monzón": the town of a place that is told by what it is. */
const apposedPlace = /^[^,;:.]{4,40}, ((?:in|at|à|en|i|på) \p{Lu}[^,;:.]*)/u

/** The end of it: another verb of the writer, or a word for the present day. */
const over =
  / (?:\p{L}+ (?:ich|jeg)|i|i've|i'm|ich|je|j'\p{L}+|yo|jeg|have|has|had|is|are|was|were|began|started|taught|haben|hat|hatte|sind|war|waren|begann|begannen|lehrten|ont|m'ont|sont|han|ha|son|me|har|er|var|begynte|startet|now|today|heute|inzwischen|aujourd'hui|desormais|hoy|ahora|na|i dag|and|und|et|y|og)(?!\p{L})/u

/** Right before the years: all of them were spent on what the clause tells of. */
const throughout =
  /(?<!\p{L})(?:for|since|(?:in|during|over|for) (?:the|my) (?:past|last)|seit|in den (?:letzten|vergangenen)|depuis|voila|(?:cela|ca) fait|il y a|hace|llevo|desde hace|(?:durante|en) los ultimos|pendant|durant|durante|during|over|i|de siste|i lopet av de siste)(?: \p{L}+){0,2}? $/u

/** "I booked 600 guests in under four years": how long it took. */
const within =
  /(?<!\p{L})(?:i|ich|je|j'\p{L}+|jeg|\p{L}+e) [^,;:.]*\d[^,;:.]* (?:in|within|over|innerhalb von|binnen|en|au cours de|a lo largo de|pa|i lopet av)(?: \p{L}+){0,2} $/u

interface Said {
  text: string
  folded: string
}

/** What a number of years is said to have been spent on; null where the sentence does not tell. */
export function spentOn({ start, end }: Mention, { sentence, folded, clause }: Setting): Said | null {
  const until = clause.start + clause.text.length
  // "Nine years" is not what they were spent on, though a line may count nine of something.
  const without = (text: string): string => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  const stretch = (from: number, to: number): Said => ({
    text: without(sentence).slice(from, to),
    folded: without(folded).slice(from, to),
  })
  const behind = folded.slice(end, until)
  const asWritten = sentence.slice(end, until)
  if ((attached.test(behind) && !englishI.test(asWritten)) || bareNoun.test(asWritten)) {
    const stop = over.exec(behind)?.index ?? behind.length
    return stretch(end, end + stop)
  }
  const before = folded.slice(clause.start, start)
  if (!throughout.test(before) && !within.test(before) && !/^ lang(?!\p{L})/u.test(behind)) return null
  const join = /^.*(?: (?:and|und|et|y|og) )/u.exec(folded.slice(clause.start, start))?.[0].length ?? 0
  const own = stretch(clause.start + join, until)
  const next = / (?:and|und|et|y|og) /u.exec(own.folded.slice(end - clause.start - join))?.index
  return next === undefined ? own : stretch(clause.start + join, end + next)
}
