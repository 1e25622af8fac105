import type { FoundAddress } from '../../posting/facts/addresses.ts'
import { agreement, agreementOf, spellings } from '../agreement.ts'
import { personName } from '../names.ts'
import { firstFrom } from './windows.ts'
import type { NameRun } from './runs.ts'
import type { Token } from './tokens.ts'

/** Characters between a name and an address that goes with it by place alone. */
const near = 180
const applying =
  /\b(?:apply|application|applications|send|submit|bewerb|søknad|ansökan|ansökningar|candidatures?|postul|sollicit|hakemu|zgłosz|general|info)\b|[.!?]\s+\p{Lu}[^\n]{12,}/iu

const toTheAttention =
  /^(?:\s?\(|[\s,;–-]{0,3}(?:att\.?|attn\.?|attention|fao|c\/o|v\/|z\. ?hd\.?(?: von)?|zu händen(?: von)?|t\.a\.v\.|à l['’]attention d[eu']|a la atenci[óo]n de(?: la)?|all['’]attenzione d\S+|alla (?:cortese )?attenzione d\S+|a\/c|aos cuidados de|kontaktperson:?|联系人[:：]?)\s?(?:\p{L}{1,6}\.?(?:ssa)? ?)?)$/iu

/**
 * The address that goes with a name: one that agrees with it (the nearest), else the next one in the same breath if no
 * other person stands between and the words between do not say that applications go there.
 */
export function addressOf(
  text: string,
  tokens: readonly Token[],
  runs: readonly NameRun[],
  run: NameRun,
  name: string,
  addresses: readonly FoundAddress[],
): FoundAddress | null {
  let best: FoundAddress | null = null
  const variants = spellings(name)
  for (const one of addresses) {
    if (Math.abs(one.start - run.start) > 6_000 || agreementOf(variants, one.address) === null) continue
    if (best === null || Math.abs(one.start - run.start) < Math.abs(best.start - run.start)) best = one
  }
  if (best !== null) return best
  const next = addresses.find((one) => one.start >= run.end && one.start - run.end < near)
  if (next !== undefined) {
    const gap = text.slice(run.end, next.start)
    const free = !somebodyBetween(tokens, runs, run, next) && !belongsBefore(runs, run, next)
    if (!/\n\s*\n/.test(gap) && !applying.test(gap) && free) return next
  }
  // "jobs@acme.org (Jane Roe)", "job@acme.dk, att. Louise"
  const before = addresses.findLast((one) => one.end <= run.start && run.start - one.end < 45)
  return before !== undefined && toTheAttention.test(text.slice(before.end, run.start)) ? before : null
}

/** "Leon Castellano, Dean of Technical Programs, lcastellano@…": the address is that of the name before. */
function belongsBefore(runs: readonly NameRun[], run: NameRun, address: FoundAddress): boolean {
  const at = firstFrom(runs, run.from)
  return runs
    .slice(Math.max(0, at - 4), at)
    .some((other) => run.start - other.end < near && agreement(other.text, address.address) !== null)
}

function somebodyBetween(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  run: NameRun,
  address: FoundAddress,
): boolean {
  for (let at = firstFrom(runs, run.to); at < runs.length; at++) {
    const other = runs[at]
    if (other === undefined || other.start > address.start) return false
    if (personName(other.text) === null) continue
    if (other.known || other.titled || agreement(other.text, address.address) !== null) return true
    // A line of its own with a name of two words and more.
    if (
      (tokens[other.from]?.breaks ?? 0) > 0 &&
      other.words > 1 &&
      !/^\p{Ll}/u.test(tokens[other.to]?.text ?? '')
    ) {
      const behind = tokens[other.to]
      if (behind !== undefined && behind.breaks === 0 && behind.text === ',') return true
    }
  }
  return false
}
