import { amountsIn, sameAmount } from '../amounts.ts'
import { asksForMore } from '../asking.ts'
import { datesIn } from '../dates.ts'
import { linesWith, linesWithAll } from '../evidence.ts'
import { stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberLabel } from '../number-labels.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { traceDate } from './date.ts'
import { inflected } from './name.ts'
import { traceNumber, traceOwnYears } from './number.ts'
import { type ClaimLanguage, claimWords, languageOf, pattern, regex } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** Where one says that one saw the job. */
const jobSites = /^(?:LinkedIn|XING|Xing|Indeed|Glassdoor|StepStone|InfoJobs|FINN|Google|Hacker News|Otta)$/

/** What only a person has. */
const notOfJobs = new Set<Mention['kind']>(['experience', 'language', 'prize', 'field'])

/** What a sentence says of the job: from the posting, or else from the résumé. Titles and levels of a job are its own words. */
export function traceJob(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { posting, people, resume } = sources
  if (notOfJobs.has(mention.kind)) return null
  const vague = mention.kind === 'level' || mention.kind === 'part' || mention.kind === 'degree'
  const found =
    supported(mention, 'posting', [
      ...linesWith(posting, mention.text),
      ...linesWith(people, mention.text),
    ]) ??
    supported(mention, 'resume', linesWith(resume.facts, mention.text)) ??
    // A name by its beginning is another's: "Aeroponiente" is no "aeropuerto".
    supported(
      mention,
      'posting',
      mention.kind === 'name' ? inflected(mention.text, posting) : linesWithAll(posting, mention.text),
    )
  if (mention.kind === 'degree' && found === null && asksOtherwise(mention, setting, sources))
    return { reason: 'The posting does not ask for this.' }
  const timed = mention.kind === 'years' || mention.kind === 'date'
  const numeric = mention.kind === 'number' || (timed && inResume(found))
  if ((found !== null && !numeric) || vague) return found
  if (mention.kind === 'number' || mention.kind === 'years' || mention.kind === 'date') {
    // "How do they split between Year 12 and Year 13?" asks, and counts nothing.
    if (numberLabel.test(setting.folded.slice(0, mention.start)) && /\?\s*$/.test(setting.folded)) return null
    if (mention.kind === 'date' && found === null && asksAhead(mention, setting, sources)) return null
    const same = posting.flatMap((fact) =>
      amountsIn(fact, sources.spoken.posting)
        .filter((amount) => (mention.kind === 'years') === amount.years || mention.kind === 'date')
        .filter(
          (amount) => (!amount.derived && amount.value === mention.value) || sameAmount(mention, amount),
        )
        .map(({ at, length }) => ({ fact, at, length })),
    )
    const trace = { date: traceDate, years: traceOwnYears, number: traceNumber }[mention.kind]
    const own = trace(mention, setting, sources)
    const held = own !== null && 'claim' in own
    // "A second kitchen": with the first they are two.
    if (mention.value === 2 && posting.some((fact) => second.test(fact.folded))) return null
    const counts = mention.kind === 'number' && !held ? contradicted(mention, setting, sources) : null
    if (counts !== null) return { reason: `The posting says “${counts}”.` }
    return (
      (timed && inResume(found) ? null : found) ??
      supported(mention, 'posting', same) ??
      (held ? own : { reason: 'This number stands in neither the posting nor your résumé.' })
    )
  }
  if (mention.kind === 'title' || jobSites.test(mention.text)) return null
  return { reason: 'This name stands in neither the posting nor your résumé.' }
}

/** "Is any such work due in 2028?": a year to come that one asks about, where the posting dates nothing of the kind. */
function asksAhead(
  { value = 0, start }: Mention,
  { sentence, folded }: Setting,
  { posting, today }: Sources,
): boolean {
  const topic = topicOf(sentence)
  const year = today.getUTCFullYear()
  return (
    value >= year &&
    /\?\s*$/.test(folded) &&
    (asksForMore(folded, start) ||
      !posting.some(
        (fact) => sharedTopics(topic, fact) > 0 && datesIn(fact.text).some((date) => date.year >= year),
      ))
  )
}

/** A line of the résumé that has the year, or as many years, may have it of something else. */
const inResume = (found: Traced): boolean =>
  found !== null && 'claim' in found && found.claim.source.kind === 'resume'

/** "Your advert asks for a degree", of one that asks for no studies at all. */
function asksOtherwise(
  { degree }: Mention,
  { folded, clause }: Setting,
  { posting, spoken, languages }: Sources,
): boolean {
  const asks = asksFor.test(folded.slice(clause.start, clause.start + clause.text.length))
  if (!asks || degree === 'vocational' || spoken.posting[0] !== languages[0]) return false
  const any = Object.values(languages[0].degrees).join('|')
  return (
    posting.length > 0 && !posting.some(({ folded: line }) => pattern(any).test(line) || studies.test(line))
  )
}

const asksFor =
  /(?<!\p{L})(?:ask(?:s|ed)? for|require[sd]?|calls? for|insists? on|verlang|forder|erwarte|setz\p{L}+ .*voraus|demande|exige|requier|pide|solicita|ber om|krev)/u

const second = /(?<!\p{L})(?:second|zweite[nrsm]?|deuxieme|seconde?|segund[oa]|andre|ny nummer to) \p{L}/u

const studies =
  /degree|graduate|universit|studi|diplom|abschluss|hochschul|bac ?\+|licence|titul|grado|grad i|utdann|hogskol/u

/** "Your three days at home", of "one day at home a week": the posting counts the same thing, and otherwise. */
function contradicted(
  mention: Mention,
  setting: Setting,
  { posting, spoken, asked }: Sources,
): string | null {
  const [noun] = words(setting.folded.slice(mention.end))
  if (noun === undefined || mention.unit !== '' || noun.start > 1 || noun.text.length < 4) return null
  const stated = posting.flatMap((fact) =>
    amountsIn(fact, spoken.posting)
      .filter(({ derived, unit, at, length }) => {
        const [next] = words(fact.folded.slice(at + length))
        return !derived && unit === '' && next !== undefined && stem(next.text) === stem(noun.text)
      })
      .map((amount) => ({ fact, amount })),
  )
  const language = languageOf(spoken.posting[0] ?? claimWords.en)
  const one = posting.find(
    (fact) =>
      (mention.value ?? 0) > 1 &&
      !asked.includes(fact.folded) &&
      alone(noun.text, language).test(fact.folded),
  )
  if (one !== undefined && stated.length === 0) return one.text
  const [first] = stated
  if (first === undefined || stated.some(({ amount }) => sameAmount(mention, amount))) return null
  return first.fact.text
}

const singles: Record<ClaimLanguage, string> = {
  en: 'one|a single',
  de: 'ein|einen|einem|eine|einer',
  fr: 'une?',
  es: 'una?',
  no: 'en|ett?|ei',
}

const alone = (noun: string, language: ClaimLanguage): RegExp =>
  regex(
    String.raw`(?<!\p{L})(?:${singles[language]}) ${noun.slice(0, Math.max(4, noun.length - 2))}\p{L}{0,2}(?!\p{L})`,
  )
