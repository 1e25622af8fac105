import { datesIn, monthOfDate, monthOfDay } from '../dates.ts'
import { linesWithAll, proofOf } from '../evidence.ts'
import { fold } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { employersIn } from '../years.ts'
import { pattern, regex } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const since = /(?<!\p{L})(?:since|seit|depuis|desde|siden)(?: (?:\p{L}+ )?)$/u

/** Years under a title that the profile itself gives a beginning: "registered nurse in small practices since 2018". */
export function yearsSinceStated(
  mention: Mention,
  { titles, employers }: Setting,
  { resume, today }: Sources,
): Traced {
  // Of one place the profile's beginning tells nothing.
  if (employers.length > 0) return null
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
  /(?<!\p{L})(?:all told|in total|altogether|all in all|adds? up to|that makes|a total of|insgesamt|zusammen|in summe|alles in allem|au total|en tout|cumule|totalise|en total|(?:ya )?sumo|acumulo|(?:ya )?son|til sammen|totalt|alt i alt)(?: \p{L}+){0,4} $|(?:^\P{L}*|[,;:.] )(?:with|mit|avec|con|med) (?:my |meiner |der |mon |ma |mes |mi |mis |la |el |min )?(?:apprenticeship|training|lehre|lehrzeit|ausbildung|apprentissage|formation|alternance|aprendizaje|formacion|practicas|l[ae]retiden?)(?!\p{L})(?:,? [^ ,;:.]+){0,4} $|(?<!\p{L})(?:counting|including|if (?:i|you) count|en comptant|en incluant|si (?:je|l'on) compte|mitgerechnet|mitgezahlt|rechne ich|contando|incluyendo|si cuento|regner (?:jeg|man)|medregnet|inkludert|om jeg regner)(?!\p{L})[^,;:.]{0,70}, (?:[^ ,;:.]+ ){0,5}$/u

/** "In twelve years of the trade", of no place that follows right behind. */
const ofCareer =
  /^ (?:of (?:my |a )?(?:career|working life)|de (?:metier|carriere|vie professionnelle|oficio|profesion|trayectoria)|(?:im|in meinem) (?:beruf|berufsleben)|i (?:yrket|faget|arbeidslivet))(?!\p{L})(?! (?:at|with|bei|beim|chez|a|au|en|hos|i) )/u

const wayGone =
  /^,? (?:(?:i |ich |je |j'|jeg )?(?:have |'ve |ai |suis |he |har |bin |habe )?(?:ich |jeg )?(?:mich |meg )?(?:(?:gone|moved|risen|come|grown|progressed|climbed|went|rose|worked my way(?: up)?|passee?|montee?|evolue|pasado|pase|ascendido|ascendi|crecido|gatt|gikk|rykket opp|jobbet meg(?: opp)?) (?:from|de|d'|du|del|fra) ?|vo[nm] ))[^,;:.]{3,60} (?:to|zum|zur|zu|bis|aux?|a|al|til) /u

const training =
  'start|beginnings?|first (?:\\p{L}+ )?(?:jobs?|posts?|years?)|(?:apprenticeship|training|traineeship|internships?|placements?|studies)|ausbildung|lehre|lehrzeit|praktik\\p{L}+|studium|anfange?n?|apprentissage|alternance|stages?|formation|debuts|etudes|aprendizaje|practicas|formacion|inicios|estudios|l[ae]retid\\p{L}*|larlingtid\\p{L}*|praksis\\p{L}*|utdanning\\p{L}*'

/** "Eleven years, my apprenticeship included", "counting my first job in Lyon". */
const counting = new RegExp(
  String.raw`^[^;:.]{0,60}(?:,? (?:counting|including|if (?:i|you) count|en comptant|contando|incluyendo|einschlies+lich|inklusive|inkludert|medregnet|y compris) (?:my|the|meiner|der|mon|ma|mes|mi|mis|el|la|los|las|l') ?|, (?:(?:and|mit|und) )?(?:[^ ,;:.]+ )?)(?:${training})(?!\p{L})`,
  'u',
)

/** Are the years summed up over all places: "I began at Acme, and have twelve years in kitchens all told"? Where the sum is not of one place. */
export function isSummedUp(
  mention: Mention,
  { sentence, folded, clause }: Setting,
  { resume, feats }: Sources,
): boolean {
  const behind = folded.slice(mention.end)
  if (ofCareer.test(behind)) return true
  // "In twelve years I have gone from waiting tables to planning weddings": all the way, wherever its ends were.
  if (wayGone.test(behind) && employersIn(sentence, resume.jobs).length === 0) return true
  // "Twelve years with Acme, my apprenticeship included": of that firm.
  if (counting.test(behind))
    return employersIn(/^[^,;:.]*/.exec(sentence.slice(mention.end))?.[0] ?? '', resume.jobs).length === 0
  const before = folded.slice(0, mention.start)
  // "There I fitted braces, for six years in all": of that place.
  if (!summedUp.test(before) || pattern(feats.there).test(folded)) return false
  const own = employersIn(sentence, resume.jobs).filter(
    ({ at, end }) => at >= clause.start && end <= clause.start + clause.text.length,
  )
  return own.every(
    ({ end }) =>
      end <= mention.start && regex(' (?:and|und|et|y|og) ').test(folded.slice(end, mention.start)),
  )
}

const now =
  /(?<!\p{L})(?:now|today|meanwhile|inzwischen|mittlerweile|heute|maintenant|aujourd'hui|desormais|ahora|hoy|ya|i dag|na)(?: [^ ,;:.]+){0,4} $/u

/** "After twelve years I still like it": what is so today. */
const still =
  /^,? (?:[^ ,;:.]+ ){0,3}(?:still|immer noch|noch immer|nach wie vor|toujours|encore aujourd'hui|todavia|aun|sigo|sigue|siguen|fortsatt|fremdeles|enna)(?!\p{L})/u

/** "I began as a clerk at Acme, and after ten years I still …": of no place, and what stands behind the last one. */
export function behindEmployers(given: Setting, { resume }: Sources): Setting {
  const { sentence, folded, clause, titles } = given
  const from = Math.max(clause.start, ...employersIn(sentence, resume.jobs).map(({ end }) => end))
  return {
    ...given,
    employers: [],
    titles: titles.filter((title) => folded.lastIndexOf(fold(title)) >= from),
    clause: { text: sentence.slice(from, clause.start + clause.text.length), start: from },
  }
}

/** "I began at Acme and have now spent ten years in sales": up to the present day nobody is at a place that they left. */
export function isUntilNow(
  mention: Mention,
  { sentence, folded, employers }: Setting,
  { resume, today, feats }: Sources,
): boolean {
  const upToNow = now.test(folded.slice(0, mention.start)) || still.test(folded.slice(mention.end))
  if (employers.length === 0 || !upToNow) return false
  const left = employers.every((job) => (resume.jobs[job]?.span?.to ?? Infinity) < monthOfDay(today) - 1)
  return (
    left &&
    !pattern(feats.there).test(folded.slice(mention.end)) &&
    employersIn(sentence, resume.jobs).every(({ at }) => at < mention.start)
  )
}
