import { type AkinLine, type PostedClause, enough, heaviest } from './posted-clause.ts'
import { type Moment, contradicts, momentsIn } from './posted-moments.ts'
import type { Fact } from './source.ts'
import type { Sources } from './traces/setting.ts'

const cache = new WeakMap<Fact, Moment[]>()

function momentsOf({ fact }: AkinLine): Moment[] {
  let moments = cache.get(fact)
  if (moments === undefined) cache.set(fact, (moments = momentsIn(fact.folded)))
  return moments
}

/** The posting's line that has most in common with a dated clause, where it gives another date. */
export function otherMoment(
  moment: Moment,
  moments: Moment[],
  clause: PostedClause,
  { resume, today }: Sources,
): Fact | null {
  const { lines, own, wishes, mine, byMe } = clause
  // One's own beginning: "my daily work since September 2020".
  const isOwn = mine && resume.facts.some((fact) => fact.text.includes(String(moment.year)))
  if (wishes || isOwn) return null
  // What is still to come is nothing that the writer has done.
  const ahead = (moment.year ?? 0) > today.getUTCFullYear() && !byMe
  const ofJob = ahead || clause.ofJob(moment.at)
  const first = heaviest(lines.filter((line) => momentsOf(line).length > 0))
  const most = heaviest(lines)?.weight ?? 0
  if (first === undefined || first.weight < (ofJob ? 0.4 : enough) || first.weight < most / 2) return null
  const agrees = (line: AkinLine): boolean => momentsOf(line).some((one) => !contradicts(moment, one))
  if (lines.some((line) => line.weight >= first.weight * 0.75 && agrees(line))) return null
  // "You move in June 2027 and change the software in the autumn": each may be another line's.
  if (moments.length > 1 && lines.some((line) => momentsOf(line).some((one) => same(moment, one))))
    return null
  const rival = own.some((line) => line.weight >= first.weight && (!ofJob || momentsOf(line).length > 0))
  return rival && !ahead ? null : first.fact
}

/** The same month of the same year. */
const same = (one: Moment, other: Moment): boolean =>
  one.year !== null &&
  one.year === other.year &&
  one.months.length === 1 &&
  other.months.length === 1 &&
  one.months[0] === other.months[0]
