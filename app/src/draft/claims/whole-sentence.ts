import type { Unsupported } from '../draft.ts'
import { assertedOfJob } from './asserted.ts'
import { type Place, workedThere } from './anaphora.ts'
import { formerNow, movedWork } from './conflicts.ts'
import type { About } from './subject.ts'
import { allOfThem } from './otherwise/all-of-them.ts'
import { carriedOn } from './otherwise/carried-on.ts'
import { otherDate } from './otherwise/date.ts'
import { otherDuration } from './otherwise/other-duration.ts'
import { otherEmployer } from './otherwise/employer.ts'
import { otherEnd } from './otherwise/other-end.ts'
import { firmPlace } from './otherwise/firm-place.ts'
import { otherFigure } from './otherwise/figure.ts'
import { otherPeriod } from './otherwise/period.ts'
import { otherTime } from './otherwise/other-time.ts'
import { otherYears } from './otherwise/other-years.ts'
import { toldElsewhere } from './otherwise/told-elsewhere.ts'
import { otherRange } from './otherwise/range.ts'
import { otherTurn } from './otherwise/turn.ts'
import { offeredByJob } from './offered.ts'
import { otherwisePosted } from './posted.ts'
import { otherStep } from './credential-step.ts'
import { unknownCredential } from './credentials.ts'
import { otherField, raisedGrade, unfinishedStudies } from './studies.ts'
import { changedRate } from './traces/changed-rate.ts'
import { helpedOnly } from './traces/helped.ts'
import { raisedOver } from './traces/raised.ts'
import { raisedPrize } from './traces/prize.ts'
import type { Sources } from './traces/setting.ts'
import { usedByPronoun } from './used-by-pronoun.ts'
import { chargeAlone } from './traces/sole-charge.ts'
import { wholeUnit } from './traces/whole-unit.ts'

/** What no single word of a sentence gives away: work moved to another employer, a part or a prize raised. */
export function wholeSentence(
  text: string,
  folded: string,
  seen: {
    place: Place
    meant: number[]
    negated: (start: number, end: number, near: boolean | number) => boolean
    about: (at: number) => About
  },
  sources: Sources,
): Unsupported | null {
  const { place, meant, negated, about } = seen
  const found =
    formerNow(text, folded, sources) ??
    movedWork(text, sources, about, meant) ??
    workedThere(text, folded, place, negated, sources) ??
    helpedOnly(folded, negated, sources, about) ??
    raisedOver(text, folded, about, negated, sources) ??
    changedRate(text, folded, about, sources) ??
    otherPeriod(text, folded, sources) ??
    otherTurn(text, folded, about, sources) ??
    otherFigure(text, folded, about, sources) ??
    otherDuration(text, folded, about, sources) ??
    otherEnd(text, folded, sources) ??
    allOfThem(text, folded, sources) ??
    otherDate(text, folded, sources) ??
    otherRange(text, folded, sources) ??
    otherTime(text, folded, sources) ??
    otherYears(text, folded, sources) ??
    otherEmployer(text, folded, meant, sources) ??
    toldElsewhere(text, folded, { about, meant }, sources) ??
    carriedOn(text, folded, place, sources) ??
    wholeUnit(folded, negated, about, sources) ??
    chargeAlone(text, folded, about, negated, sources) ??
    unfinishedStudies(text, folded, about, negated, sources) ??
    raisedGrade(folded, negated, sources) ??
    otherField(folded, about, negated, sources) ??
    otherStep(folded, about, negated, sources) ??
    unknownCredential(text, folded, about, negated, sources) ??
    firmPlace(text, folded, sources) ??
    offeredByJob(folded, about, negated, sources) ??
    otherwisePosted(text, folded, about, negated, sources) ??
    usedByPronoun(text, folded, sources) ??
    assertedOfJob(text, folded, sources)
  if (found !== null) return { ...found, text: text.slice(found.start, found.end) }
  const raised = raisedPrize(folded, text, sources)
  if (raised === null || negated(raised.start, raised.end, false)) return null
  return { ...raised, text: text.slice(raised.start, raised.end), kind: 'prize' }
}
