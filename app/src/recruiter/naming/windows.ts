import type { Cue } from './cues/index.ts'
import type { NameRun } from './runs.ts'
import type { Token } from './tokens.ts'

/** A name run that a cue points at, and how many words stand between. */
export interface Pointed {
  run: NameRun
  distance: number
}

// Words that a cue reaches over, measured on real postings: "questions about the position can be directed to our" is 9.
const reach = { label: 10, heading: 12, verb: 10, weak: 14, report: 9, back: 18 } as const
/** Tokens: where one sentence names people without end, those near the cue are enough. */
const widest = 60
/** A contact block under a heading: "Contact\nJane Roe\nHead of X\n…\nJohn Doe". */
const blockLines = 9

/** The runs that a cue points at, nearest first. `runs` are in the order of the text. */
export function pointedAt(tokens: readonly Token[], cue: Cue, runs: readonly NameRun[]): Pointed[] {
  if (cue.kind === 'back') return behind(tokens, cue, runs)
  if (cue.kind === 'bye') return signedBelow(tokens, cue, runs)
  const begin = afterQuestion(tokens, cue, afterSigns(tokens, cue.to))
  const first = tokens[begin]
  if (first === undefined) return []
  if (cue.kind === 'self') {
    const run = runs.find((one) => one.from >= begin && one.from <= begin + 4)
    return run !== undefined && onlyTitles(tokens, begin, run.from) ? [{ run, distance: 0 }] : []
  }
  const block =
    first.breaks > 0 &&
    (cue.kind === 'label' || cue.kind === 'heading' || (cue.kind === 'verb' && endsInColon(tokens, begin)))
  if (block) return first.breaks > 2 ? [] : inBlock(tokens, begin, runs)
  if (first.breaks > 0) return []
  return inSentence(tokens, begin, runs, reach[cue.kind])
}

/** Colons, dashes, brackets, stars and the like between a cue and what follows. */
export function afterSigns(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at - from < 5 &&
    tokens[at]?.kind === 'sign' &&
    tokens[at]?.breaks === 0 &&
    !/[.!?,;@]/.test(tokens[at]?.text ?? '')
  )
    at++
  if (
    tokens[at]?.text === '.' &&
    tokens[at + 1]?.spaced === true &&
    at === from &&
    isAbbreviation(tokens[at - 1])
  )
    at++
  return at
}

/** "Noch Fragen?" above a card is a heading as "Kontakt" is. */
function afterQuestion(tokens: readonly Token[], cue: Cue, begin: number): number {
  const asks = cue.kind === 'heading' && tokens[begin]?.text === '?' && tokens[begin]?.breaks === 0
  return asks && (tokens[begin + 1]?.breaks ?? 0) > 0 ? begin + 1 : begin
}

const endsInColon = (tokens: readonly Token[], begin: number): boolean =>
  /[:：]/u.test(tokens[begin - 1]?.text ?? '')

function inSentence(
  tokens: readonly Token[],
  begin: number,
  runs: readonly NameRun[],
  far: number,
): Pointed[] {
  const found: Pointed[] = []
  let at = begin
  let words = 0
  let next = firstFrom(runs, begin)
  while (at - begin < widest && words <= far) {
    const token = tokens[at]
    if (token === undefined || (at > begin && token.breaks > 0)) break
    if (at > begin && endsSentence(tokens, at - 1)) break
    const run = runs[next]
    if (run !== undefined && run.from === at) {
      found.push({ run, distance: words })
      next++
      at = run.to
      words = Math.max(0, words - 4)
      continue
    }
    // A role between a cue and its name is no distance; an address or a number begins what belongs to somebody named before.
    if (token.kind === 'word') words++
    at++
  }
  return found
}

/** Names that begin a line below a heading, until a blank line follows something or the lines are used up. */
function inBlock(tokens: readonly Token[], begin: number, runs: readonly NameRun[]): Pointed[] {
  const found: Pointed[] = []
  let lines = 0
  let next = firstFrom(runs, begin)
  for (let at = begin; at < tokens.length && at - begin < 90; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.breaks > 0) {
      lines++
      if (lines > blockLines || (at > begin && token.breaks > 1 && found.length > 0)) break
    }
    while ((runs[next]?.from ?? Infinity) < at) next++
    const run = runs[next]
    if (run?.from === at && startsLine(tokens, at)) found.push({ run, distance: lines })
  }
  return found
}

/** Whether only titles, bullets or a role stand between the line's begin and this token. */
function startsLine(tokens: readonly Token[], index: number): boolean {
  for (let at = index; index - at < 7; at--) {
    const token = tokens[at]
    if (token === undefined || token.breaks > 0 || at === 0) return true
    const before = tokens[at - 1]
    if (before?.kind === 'address' || before?.kind === 'number' || before?.text === '.') {
      if (before.text !== '.') return false
    }
  }
  return false
}

function behind(tokens: readonly Token[], cue: Cue, runs: readonly NameRun[]): Pointed[] {
  let at = cue.from
  while (at > 0 && cue.from - at < reach.back && tokens[at]?.breaks === 0 && !endsSentence(tokens, at - 1))
    at--
  for (let index = firstFrom(runs, cue.from) - 1; index >= 0; index--) {
    const run = runs[index]
    if (run === undefined || run.from < at) return []
    if (run.to <= cue.from) return [{ run, distance: cue.from - run.to }]
  }
  return []
}

/** "Best regards,\nJane Roe": the name begins the next line that is not empty, or follows the comma. */
function signedBelow(tokens: readonly Token[], cue: Cue, runs: readonly NameRun[]): Pointed[] {
  for (let at = cue.to; at < cue.to + 7; at++) {
    const token = tokens[at]
    if (token === undefined) return []
    const sameLine = token.breaks === 0
    if (sameLine && (token.kind !== 'word' || /^\p{Ll}/u.test(token.text)) && !/[.?]/.test(token.text))
      continue
    const run = runs[firstFrom(runs, at)]
    const begins = run !== undefined && (run.from === at || onlyTitles(tokens, at, run.from))
    if (!begins || (sameLine && tokens[at - 1]?.text !== ',')) return []
    const behindRun = tokens[run.to]
    // A sentence that goes on is no signature.
    return behindRun === undefined || behindRun.breaks > 0 || behindRun.kind !== 'word'
      ? [{ run, distance: 0 }]
      : []
  }
  return []
}

function onlyTitles(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 6 || to < from) return false
  return tokens
    .slice(from, to)
    .every(
      (token) => /^(?:\p{L}{1,9}|[.-])$/u.test(token.text) && (token.breaks === 0 || token === tokens[from]),
    )
}

/** The index of the first run that begins at or behind a token; binary search, runs are sorted. */
export function firstFrom(runs: readonly NameRun[], token: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? Infinity) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a full stop, question or exclamation mark at this token ends a sentence rather than an abbreviation. */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || !/^[.!?。！？]$/u.test(token.text)) return false
  const next = tokens[index + 1]
  if (next === undefined || next.breaks > 0) return true
  if (token.text !== '.') return true
  if (!next.spaced || isAbbreviation(tokens[index - 1])) return false
  return next.kind !== 'word' || /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(next.text)
}

const abbreviations = new Set(
  'hd hdn dr prof mr mrs ms mme mlle sr sra srta dott dipl ing tel tlf tlfn mob puh bzw inkl ca evtl ggf usw etc nr no st att attn fr hr dhr mevr mw kl feks eks resp sig med rer nat ph mgr bc inz'.split(
    ' ',
  ),
)
const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.text.length === 1 ||
    abbreviations.has(token.folded) ||
    (token.text.length < 3 && /^\p{Ll}/u.test(token.text)))
