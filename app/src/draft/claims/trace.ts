import { isImagined } from './imagined.ts'
import type { Mention } from './mention.ts'
import { isAtOwnByName } from './traces/at-own.ts'
import { traceDate } from './traces/date.ts'
import { traceDegree } from './traces/degree.ts'
import { traceExperience } from './traces/experience.ts'
import { traceField } from './traces/field.ts'
import { traceJob } from './traces/job.ts'
import { traceLevel } from './traces/level.ts'
import { onlyPosted, traceLanguage, traceName } from './traces/name.ts'
import { traceNumber, traceOwnYears } from './traces/number.ts'
import { tracePart } from './traces/part.ts'
import { tracePrize } from './traces/prize.ts'
import type { Setting, Sources, Traced } from './traces/setting.ts'
import { isTally } from './traces/tally.ts'
import { traceTitle } from './traces/title.ts'
import { isUsedByWriter } from './traces/used.ts'
import { traceWords } from './traces/words.ts'

const namedByJob =
  /^ (?:\p{L}+ ){0,2}(?:(?:that |which )?(?:you|your (?:advert|posting|ad|advertisement)) (?:mention|ask|name|want|require|look|seek|need|describe|have|offer|list)|,? ?(?:die|den|das) sie (?:\p{L}+ )?(?:nennen|fordern|suchen|verlangen|erwahnen|erwarten|wunschen)|que vous (?:demandez|mentionnez|cherchez|recherchez|indiquez|souhaitez)|que (?:ustedes )?(?:piden|mencionan|buscan|indican|solicitan|pide|pedis)|(?:som )?(?:dere|du) (?:nevner|ber om|soker|onsker|krever))(?!\p{L})/u

/** What its writer says they use is no thing of the posting alone, however little of that stands in the clause that names it. */
const used = (traced: Traced, mention: Mention, setting: Setting, sources: Sources): Traced =>
  traced !== null &&
  'claim' in traced &&
  traced.claim.source.kind === 'posting' &&
  !isImagined(mention, setting, sources)
    ? { reason: onlyPosted }
    : traced

/** Looks a mention up in the sources that may prove it: null where it proves to be no claim at all. */
export function trace(mention: Mention, setting: Setting, sources: Sources): Traced {
  if (mention.kind === 'relation')
    return {
      reason:
        'Says that you know or have spoken with somebody. No document proves that: vouch for it, or remove it.',
    }
  if (mention.kind === 'quotation' || mention.kind === 'address') return traceWords(mention, setting, sources)
  if (mention.kind === 'number' && isTally(mention, setting, sources)) return null
  // A year to come is nobody's past: the job's plan, or a wish.
  const ahead = mention.kind === 'date' && (mention.value ?? 0) > sources.today.getUTCFullYear()
  const named = mention.kind === 'name' || mention.kind === 'tool'
  if (named && isUsedByWriter(mention, setting.folded))
    return used(traceName(mention, { ...setting, about: 'me' }, sources), mention, setting, sources)
  // "In the job as foreman at Acme", of one's own employer, is told of nobody else's job.
  if (setting.about === 'job' && mention.kind === 'title' && isAtOwnByName(mention, setting, sources))
    return traceTitle(mention, setting, sources)
  if (setting.about === 'job' || ahead) return traceJob(mention, setting, sources)
  // "The half million you mention": the job's number, whoever the clause is about.
  if (
    (mention.kind === 'number' || mention.kind === 'years') &&
    namedByJob.test(setting.folded.slice(mention.end))
  )
    return traceJob(mention, setting, sources)
  // "More than the years of experience you ask for".
  if (mention.kind === 'experience' && namedByJob.test(setting.folded.slice(mention.value, mention.end)))
    return null
  switch (mention.kind) {
    case 'years':
      return traceOwnYears(mention, setting, sources)
    case 'number':
      return traceNumber(mention, setting, sources)
    case 'date':
      return traceDate(mention, setting, sources)
    case 'degree':
      return traceDegree(mention, setting, sources)
    case 'title':
      return traceTitle(mention, setting, sources)
    case 'level':
      return traceLevel(mention, setting, sources)
    case 'part':
      return tracePart(mention, setting, sources)
    case 'language':
      return traceLanguage(mention, sources)
    case 'experience':
      return traceExperience(mention, setting, sources)
    case 'prize':
      return tracePrize(mention, setting, sources)
    case 'field':
      return traceField(mention, setting, sources)
    case 'name':
    case 'tool':
      return traceName(mention, setting, sources)
    default:
      return mention.kind satisfies never
  }
}
