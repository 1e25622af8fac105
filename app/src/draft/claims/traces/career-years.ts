import { datesIn, monthOfDate, monthOfDay } from '../dates.ts'
import { linesWithAll, proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { employersIn } from '../years.ts'
import { regex } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const since = /(?<!\p{L})(?:since|seit|depuis|desde|siden)(?: (?:\p{L}+ )?)$/u

/** Years under a title that the profile itself gives a beginning: "registered nurse in small practices since 2018". */
export function yearsSinceStated(mention: Mention, { titles }: Setting, { resume, today }: Sources): Traced {
  const now = monthOfDay(today)
  const lines = resume.facts.filter((fact) => {
    if (fact.section !== 'summary' && fact.section !== 'head') return false
    if (!titles.some((title) => linesWithAll([fact], title).length > 0)) return false
    return datesIn(fact.text).some(
      ({ year, month, at }) =>
        since.test(fact.folded.slice(0, at)) &&
        (mention.value ?? 0) * 12 <= now - monthOfDate({ year, month }) + 6,
    )
  })
  return supported(
    mention,
    'resume',
    lines.map((fact) => proofOf(fact)),
  )
}

const summedUp =
  /(?<!\p{L})(?:all told|in total|altogether|all in all|adds? up to|that makes|a total of|insgesamt|zusammen|in summe|alles in allem|au total|en tout|cumule|totalise|en total|(?:ya )?sumo|acumulo|(?:ya )?son|til sammen|totalt|alt i alt)(?: \p{L}+){0,4} $|(?<!\p{L})(?:counting|including|if (?:i|you) count|en comptant|en incluant|si (?:je|l'on) compte|mitgerechnet|mitgezahlt|rechne ich|contando|incluyendo|si cuento|regner (?:jeg|man)|medregnet|inkludert|om jeg regner)(?!\p{L})[^,;:.]{0,70}, (?:[^ ,;:.]+ ){0,5}$/u

/** "In twelve years of the trade", of no place that follows right behind. */
const ofCareer =
  /^ (?:of (?:my |a )?(?:career|working life)|de (?:metier|carriere|vie professionnelle|oficio|profesion|trayectoria)|(?:im|in meinem) (?:beruf|berufsleben)|i (?:yrket|faget|arbeidslivet))(?!\p{L})(?! (?:at|with|bei|beim|chez|a|au|en|hos|i) )/u

/** Are the years summed up over all places: "I began at Acme, and have twelve years in kitchens all told"? Where the sum is not of one place. */
export function isSummedUp(
  mention: Mention,
  { sentence, folded, clause }: Setting,
  { resume }: Sources,
): boolean {
  if (ofCareer.test(folded.slice(mention.end))) return true
  if (!summedUp.test(folded.slice(0, mention.start))) return false
  const own = employersIn(sentence, resume.jobs).filter(
    ({ at, end }) => at >= clause.start && end <= clause.start + clause.text.length,
  )
  return own.every(
    ({ end }) =>
      end <= mention.start && regex(' (?:and|und|et|y|og) ').test(folded.slice(end, mention.start)),
  )
}
