import { pieceAt } from '../stretches.ts'
import { datesIn, monthOfDate, monthOfDay } from '../dates.ts'
import { proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { headWords, sharedTopics, topicOf } from '../topic.ts'
import { resumeLines } from '../written-from.ts'
import { doneBefore } from './entry-years.ts'
import { spentOn } from './told-years.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** What a part of a line says has gone on since when: "mentor to two apprentices since 2023". */
interface Lasting {
  fact: Fact
  topic: ReadonlySet<string>
  year: number
  from: number
}

const since =
  /(?<!\p{L})(?:since|from|seit|ab|depuis|a partir de|des|desde|siden|fra)(?: (?:\p{L}+ (?:de )?)?)$/u

/** "From 2019 to 2022" is over. */
const over = /^ ?(?:-|to|until|till|bis|a|au|jusqu'en|hasta|til) ?(?:\p{L}+ (?:de )?|\d\d[./])?(?:19|20)\d\d/u

const known = new WeakMap<ResumeSource, Lasting[]>()

/** The parts of the résumé's lines that tell since when; no job's headline, which traceTitleYears reads. */
function lastingIn(resume: ResumeSource): Lasting[] {
  let all = known.get(resume)
  if (all === undefined) {
    const { facts } = resumeLines(resume)
    all = facts.flatMap((fact, index) =>
      datesIn(fact.text).flatMap(({ year, month, at, length }) => {
        const { folded } = fact
        if (!since.test(folded.slice(0, at)) || over.test(folded.slice(at + length))) return []
        const part = partAround(fact.text, at)
        const behind = partAround(fact.text, fact.text.indexOf(part, at - part.length) + part.length + 1)
        const before = facts[index - 1]
        const topic = [part, behind, fact.text, before?.section === fact.section ? before.text : '']
          .map((text) => topicOf(text))
          .find(({ size }) => size > 0)
        return topic === undefined ? [] : [{ fact, topic, year, from: monthOfDate({ year, month }) }]
      }),
    )
    known.set(resume, all)
  }
  return all
}

/** What stands around a date between commas, colons and full stops. */
function partAround(text: string, at: number): string {
  const cuts = [...text.matchAll(/[,;:()|•]|\. /g)].map(({ index }) => index)
  return text.slice(
    Math.max(0, ...cuts.filter((cut) => cut < at)),
    Math.min(text.length, ...cuts.filter((cut) => cut >= at)),
  )
}

/** The parts of lines that a text tells of: by most words in common, two of them or one that no other line has, and more than any line of another place has. */
function lastingMeant(said: string, { employers }: Setting, { resume }: Sources): Lasting[] {
  const topic = topicOf(said, headWords(resume))
  topic.delete('#people')
  const { facts, holders } = resumeLines(resume)
  const weighed = lastingIn(resume)
    .filter(({ fact }) => employers.length === 0 || (fact.job !== null && employers.includes(fact.job)))
    .map((one) => ({ one, shared: [...topic].filter((word) => one.topic.has(word)) }))
    .filter(({ shared }) => shared.length > 1 || shared.some((word) => holders.get(word) === 1))
  const most = Math.max(0, ...weighed.map(({ shared }) => shared.length))
  const meant = weighed.filter(({ shared }) => shared.length === most).map(({ one }) => one)
  if (most === 0) return []
  const places = new Set(meant.map(({ fact }) => placeOf(fact)))
  // A word that many lines have tells less of where one is than one that no other has.
  const tells = (words: string[]): number =>
    words.reduce((sum, word) => sum + 1 / Math.sqrt(holders.get(word) ?? 1), 0)
  const told = Math.max(...weighed.map(({ shared }) => tells(shared)))
  const elsewhere = facts.some(
    (fact) =>
      !places.has(placeOf(fact)) &&
      tells([...topic].filter((word) => sharedTopics(new Set([word]), fact) > 0)) >= told,
  )
  return elsewhere ? [] : meant
}

const placeOf = ({ job, section }: Fact): string => `${section} ${String(job)}`

/**
 * Years of something that a line of the résumé itself gives a beginning: "qualified since 2017", "member since 2021".
 * Null where no such line is meant.
 */
export function traceYearsSinceTold(mention: Mention, setting: Setting, sources: Sources): Traced {
  if (!sources.sameLanguage) return null
  const said = doneBefore(setting) ?? spentOn(mention, setting)?.text
  const meant = said === undefined ? [] : lastingMeant(said, setting, sources)
  const now = monthOfDay(sources.today)
  const lenient = mention.bound === 'nearly' ? 8 : mention.bound === 'about' ? 12 : 6
  // It went on no longer than its job did.
  const until = ({ job }: Fact): number => Math.min(now, sources.resume.jobs[job ?? -1]?.span?.to ?? now)
  const held = meant.filter(({ fact, from }) => (mention.value ?? 0) * 12 <= until(fact) - from + lenient)
  return decided(mention, held, meant)
}

/** The same of a year: "I have mentored apprentices since 2020", where the line says since 2023. */
export function traceDateSinceTold(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { folded, sentence } = setting
  if (!sources.sameLanguage || !since.test(folded.slice(0, mention.start))) return null
  if (over.test(folded.slice(mention.end))) return null
  const piece = pieceAt(folded, mention)
  // "I sample the brook (as a volunteer since 2019)": said of what stands before the bracket.
  const from = folded.charAt(piece.start) === '(' ? 0 : piece.start
  const meant = lastingMeant(sentence.slice(from, piece.end), setting, sources)
  const held = meant.filter(({ year }) => year === mention.value)
  return decided(mention, held, meant)
}

function decided(mention: Mention, held: Lasting[], meant: Lasting[]): Traced {
  const [first] = meant
  if (first === undefined) return null
  return (
    supported(
      mention,
      'resume',
      held.map(({ fact }) => proofOf(fact)),
    ) ?? { reason: `Your résumé says this only since ${String(first.year)}.` }
  )
}
