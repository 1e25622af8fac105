import { amountsIn, countsNoShare, sameAmount, shares } from '../amounts.ts'
import { type Proof, linesWith, proofOf } from '../evidence.ts'
import { stem } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberLabel } from '../number-labels.ts'
import { countsIn, sameThing } from '../posted-counts.ts'
import type { Fact } from '../source.ts'
import { inOtherPeriod } from '../otherwise/period.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { traceYears } from '../years.ts'
import { traceAge } from './age.ts'
import { isCounted } from './counted-there.ts'
import { behindEmployers, isSummedUp, isUntilNow, yearsSinceStated } from './career-years.ts'
import { traceComparison, withOneself } from './comparison.ts'
import { traceDifference } from './difference.ts'
import { jobsMeant, yearsAfterStudies, yearsAgo, yearsSinceStart } from './years-of.ts'
import { beyondFirstPlace } from './first-of-years.ts'
import { countsOtherwise } from './counts-time.ts'
import { traceEntryYears } from './entry-years.ts'
import { jobsAtFirm } from './job-at-firm.ts'
import { jobsPaused } from './paused.ts'
import { jobsOfSeveral } from './listed-years.ts'
import { jobsLed } from './leading-years.ts'
import { traceYearsSinceTold } from './since-told.ts'
import { traceTitleYears } from './title-years.ts'
import { isElsewhere, jobsTelling, jobsThere } from './told-years.ts'
import { traceSameRate } from './same-rate.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** A number must stand in a line about the same thing: 35 % fewer failures are not 35 % less cost. */
export function traceNumber(said: Mention, setting: Setting, sources: Sources): Traced {
  const remains =
    said.unit === '%' && /^\p{L}/u.test(said.text) && left.test(setting.folded.slice(0, said.start))
  const mention = remains ? { ...said, value: 100 - (said.value ?? 0) } : said
  const { resume, spoken, sameLanguage } = sources
  const topic = topicOf(setting.sentence)
  const called = numberLabel.test(setting.folded.slice(0, mention.start))
  const same = resume.facts.flatMap((fact) =>
    amountsIn(fact, spoken.resume)
      .filter((amount) => sameAmount(mention, amount))
      // "A team of twelve" is not proved by 12 %.
      .filter((amount) => mention.unit !== '' || amount.unit !== '%' || shares.test(setting.folded))
      .filter((amount) => !countsNoShare(mention, amount, fact))
      .filter(
        ({ at, length, derived }) =>
          derived ||
          !inOtherPeriod({ folded: setting.folded, ...mention }, { folded: fact.folded, at, length }),
      )
      .filter((amount) => !countsOtherwise(mention, amount, setting.folded, fact.folded))
      // "Eleven pupils" are not proved by "Year 11".
      .filter(({ at }) => called || !numberLabel.test(fact.folded.slice(0, at)))
      .map(({ at, length }) => ({ fact, at, length })),
  )
  const marked = marks.test(setting.folded) && (mention.value ?? 0) < 10
  const pointed =
    pointing.test(setting.folded.slice(0, mention.start)) && alone.test(setting.folded.slice(mention.end))
  const seasons = season.test(setting.folded.slice(mention.end))
  const onTopic =
    !sameLanguage || topic.size === 0
      ? same
      : same.filter(
          ({ fact }) =>
            sharedTopics(topic, fact) > 0 ||
            sharesYear(setting.folded, fact.folded) ||
            isCounted(mention, fact, setting, sources) ||
            pointed ||
            (seasons && fact.job !== null && setting.employers.includes(fact.job) && listsYears(fact)) ||
            (marked && marks.test(fact.folded)),
        )
  if (grade.test(setting.folded.slice(0, mention.start))) return traceGrade(mention, setting, sources)
  return (
    supported(mention, 'resume', ofSameThing(mention, onTopic, setting, sources), setting.employers) ??
    traceSameRate(mention, setting, sources) ??
    traceComparison(mention, setting, sources, same) ??
    traceDifference(mention, setting, sources) ??
    withOneself(mention, setting, sources) ?? {
      reason:
        same.length === 0
          ? 'This number is not in your résumé.'
          : 'Your résumé has this number, but about something else.',
    }
  )
}

/** Where a line counts the very thing that is counted, so many, the same number of something else proves nothing. */
function ofSameThing(
  mention: Mention,
  proofs: Proof[],
  { sentence, folded }: Setting,
  sources: Sources,
): Proof[] {
  const { languages, spoken } = sources
  if (numberLabel.test(folded.slice(0, mention.start))) return proofs
  const said = countsIn(sentence, languages[0]).find(({ at }) => at === mention.start)
  if (said === undefined) return proofs
  const alike = proofs.filter(({ fact, at }) =>
    countsIn(fact.text, spoken.resume[0] ?? languages[0]).some(
      (one) => one.at === at && sameThing(one, said),
    ),
  )
  return alike.length > 0 ? alike : proofs
}

/** "On those eleven, …": what was counted before, by nothing but its number. */
const pointing =
  /(?<!\p{L})(?:those|these|all|diese[nr]?|jene[nr]?|alle[nr]?|ces|esos|esas|estos|estas|disse|de) $/u
const alone =
  /^(?:$|[.,;:!?)]| (?:are|were|was|have|had|now|i|sind|war|waren|haben|hatten|bin|habe|sont|etaient|ont|j'\p{L}+|han|son|eran|er|var|har|ble|jeg)(?!\p{L}))/u

/** "Three summers at Acme", where the years of that job are a list. */
const season =
  /^ (?:summers?|winters?|seasons?|sommer|saisons?|etes?|hivers?|veranos?|inviernos?|temporadas?|somr[ae]r?|vintrer?|sesonger)(?!\p{L})/u

const listsYears = ({ folded }: Fact): boolean =>
  /(?:19|20)\d\d,? (?:and|und|et|y|og|&) (?:19|20)\d\d/u.test(folded)

/** "Fell to a third": what is left, and not by how much it fell. */
const left =
  /(?<!\p{L})(?:(?:fell|fallen|down|dropped|cut|reduced|sank|shrank) to|(?:sank|fiel|gesunken|gesenkt|gefallen|reduziert) auf|auf|(?:reduite?|ramenee?|passee?|tombee?|baisse) a|qued\p{L}* en|(?:qued|reduj|baj|reduc)\p{L}* a|(?:ned|redusert|falt|sank) til) (?:about |only |etwa |rund |env(?:iron) |unos? )?$/u

/** "The best of twelve in 2019": the line has the same year beside the same number. */
const sharesYear = (said: string, line: string): boolean =>
  [...said.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].some(([year]) => line.includes(year))

/** The mark of an exam or a degree, and passing it. */
const marks =
  /(?<!\p{L})(?:\p{L}*note|notenschnitt|schlos\p{L}*|abgeschlossen|bestanden|nota|calificacion|moyenne|mention|\p{L}*karakter\p{L}*|grade|mark|gpa)(?!\p{L})/u

/** Right before the number of a step: "Level 3". */
const grade = /(?<!\p{L})(?:level|niveau|nivel|stufe|niva|grade|grad|trinn) $/u

/** "WSET Level 3": the step must be that of the thing named, "SVQ Level 3" proves nothing of it. */
function traceGrade(mention: Mention, { skills, sentence }: Setting, { resume }: Sources): Traced {
  const step = new RegExp(
    String.raw`(?<!\p{L})(?:level|niveau|nivel|stufe|niva|grade|grad|trinn) ${String(mention.value)}(?!\d)`,
    'u',
  )
  const topic = topicOf(sentence)
  for (const word of ['level', 'niveau', 'nivel', 'stufe', 'niva', 'grade', 'trinn', 'certificate'])
    topic.delete(stem(word))
  const stepped = resume.facts.filter((fact) => step.test(fact.folded))
  const near = stepped.filter((fact) =>
    skills.length > 0
      ? skills.some((skill) => linesWith([fact], skill).length > 0)
      : topic.size === 0 || sharedTopics(topic, fact) > 0,
  )
  return (
    supported(
      mention,
      'resume',
      near.map((fact) => proofOf(fact)),
    ) ?? { reason: 'Your résumé does not give you this level.' }
  )
}

export function traceOwnYears(mention: Mention, given: Setting, sources: Sources): Traced {
  const summed = isSummedUp(mention, given, sources)
  const setting = summed
    ? {
        ...given,
        employers: [],
        titles: [],
        // "Counting my start in Bern": no skill of these years.
        skills: given.skills.filter((skill) => given.sentence.lastIndexOf(skill) < mention.end),
      }
    : isUntilNow(mention, given, sources)
      ? behindEmployers(given, sources)
      : isElsewhere(mention, given, sources)
        ? { ...given, employers: [] }
        : { ...given, employers: jobsAtFirm(mention, given, sources) }
  const { resume, spoken } = sources
  const age = traceAge(mention, given, sources)
  if (age !== null) return age
  const beyond = beyondFirstPlace(mention, given, sources)
  if (beyond !== null) return beyond
  const studied =
    traceYearsSinceTold(mention, setting, sources) ??
    traceEntryYears(mention, setting, sources) ??
    traceTitleYears(mention, setting, sources) ??
    yearsSinceStated(mention, setting, sources) ??
    yearsAfterStudies(mention, setting, sources) ??
    yearsSinceStart(mention, setting, sources) ??
    yearsAgo(mention, setting, sources)
  if (studied !== null) return studied
  const several = jobsPaused(mention, given, sources) ?? jobsOfSeveral(mention, setting, sources)
  const named = several ?? jobsMeant(mention, setting, sources)
  const told = summed || several !== undefined ? undefined : jobsTelling(mention, setting, sources)
  const both = named?.filter((job) => told?.includes(job)) ?? []
  const jobs = summed
    ? undefined
    : (jobsLed(mention, setting, sources) ??
      jobsThere(mention, setting, sources) ??
      (named === undefined || named.length === resume.jobs.length ? told : undefined) ??
      (both.length > 0 ? both : named))
  const paused = jobsPaused(mention, given, sources) !== undefined
  const about = paused ? { ...setting, employers: [], skills: [] } : setting
  const years = traceYears(mention, resume, { ...about, jobs }, spoken.resume)
  if ('proofs' in years && years.proofs.length > 0)
    return supported(mention, 'resume', years.proofs, setting.employers)
  const most = 'most' in years ? years.most : 0
  return {
    reason:
      most === 0
        ? 'Your résumé gives no such number of years.'
        : `Your résumé gives ${most} ${most === 1 ? 'year' : 'years'} at most for this.`,
  }
}
