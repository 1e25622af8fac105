import { fold } from './fold.ts'
import type { AssertingWords } from './words/asserting.ts'
import { everywhere, pattern, regex } from './words/words.ts'

/** A stretch that says something of the firm or the job, and is meant to be true. Offsets are into the sentence. */
export interface Assertion {
  start: number
  end: number
  /** A whole clause, verb and all: a single word of it that is new may be its verb. */
  clause: boolean
}

/** Every stretch of a folded sentence that asserts something of the firm that hires; none that hopes, asks or supposes. */
export function assertions(
  folded: string,
  own: AssertingWords,
  me: string,
  companies: string[],
): Assertion[] {
  return [
    ...thatClauses(folded, own, me, companies),
    ...outright(folded, own, me),
    ...[own.own, own.brings].flatMap((source) =>
      [...folded.matchAll(pattern(source))].map((match) => {
        const start = match.index + match[0].length
        return { start, end: until(folded, start, own), clause: false }
      }),
    ),
    ...[...folded.matchAll(pattern(own.offering))].flatMap((match) => offered(folded, match.index)),
  ]
}

/** "I was glad to read that the clinic …", "That your engineers …". */
function thatClauses(folded: string, own: AssertingWords, me: string, companies: string[]): Assertion[] {
  const names = companies
    .flatMap((name) => [fold(name), fold(name).split(' ')[0] ?? ''])
    .filter((name) => name.length > 3)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const firm = regex(String.raw`^(?:${[own.firm, ...names].join('|')})(?!\p{L})`)
  const moved = regex(String.raw`(?<!\p{L})${own.moved},? ?$`)
  const unsure = regex(String.raw`(?<!\p{L})(?:${own.unsure})$`)
  return [...folded.matchAll(everywhere(String.raw`(?<!\p{L})(?:${own.that}) ?`))].flatMap((match) => {
    const before = folded.slice(0, match.index)
    const start = match.index + match[0].length
    const rest = folded.slice(start)
    if (regex(String.raw`^(?:${inPlace})?(?:\p{L}+ )?(?:${me})(?!\p{L})`).test(rest)) return []
    const first = /^[^\p{L}]*$/u.test(before)
    // "I read that line in your advert": a determiner, and no clause.
    if (inPosting.test(rest)) return []
    if (generic.test(before)) return []
    if (first && pointing.test(rest)) return []
    if (!first && (unsure.test(before) || !(moved.test(before) || firm.test(rest)))) return []
    return [{ start, end: until(folded, start, own), clause: true }]
  })
}

/** "That in Limerick I scanned": a place before the one who acts. */
const inPlace = '(?:in|at|bei|im|beim|a|chez|en|dans|hos|ved|i|pa) (?:\\p{L}+ ){1,3}'

/** "Whoever has been through it knows that …": true of everybody, and nothing of the firm. */
const generic =
  /(?<!\p{L})(?:whoever|anyone who|anybody who|wer|quiconque|celui qui|celle qui|ceux qui|quienquiera que|den som|de som|alle som) [^.;:]*$/u

/** "That habit of checking should suit you": what was told before, and no clause of its own. */
const pointing =
  /^(?!(?:you|your|the|this|they|we|there|it|all|every|each|some|no|an?)(?!\p{L}))\p{L}+ (?:(?:of|in|for|with|at|from|on) [^,;:]{2,40}? )?(?:should|would|could|will|may|might|can|must|taught|gave|made|helped|helps|showed|serves?d?|suits?|fits?)(?!\p{L})/u

const inPosting =
  /^(?:\p{L}+ ){1,3}(?:in|from|of|on) (?:your|the) (?:\p{L}+ )?(?:posting|advert|advertisement|ad|description|page|website|text)(?!\p{L})/u

/** A comparison with the writer's own is the writer's word. */
const mine = 'miennes?|miens?|notre|notres|mi[oa]s?|nuestr[oa]s?|ours|unser\\p{L}*|var|vart|vare'

/** "You already export to Norway", where nothing in the clause speaks of the writer. */
function outright(folded: string, own: AssertingWords, me: string): Assertion[] {
  return [...folded.matchAll(everywhere(String.raw`(?<=^|[.;:,] )(?:${own.head})(?!\p{L})`))].flatMap(
    ({ index }) => {
      const clause = /^[^,;:()]*/u.exec(folded.slice(index))?.[0] ?? ''
      return pattern(me).test(clause) || pattern(mine).test(clause)
        ? []
        : [{ start: index, end: until(folded, index, own), clause: true }]
    },
  )
}

const noun =
  /(?<!\p{L})(?:an?|the|this|that|eine?[nmr]?|die|der|das|den|dem|une?|les?|la|l'|des|ce|cette|una?|el|los|las|esa?|et|ei|en|den|det)[ ']?(?: ?[^ ,;:]+){1,7}$/u

/** "That helps when you have sixty": what opens a clause of its own, behind no noun. */
const subordinate =
  /(?<!\p{L})(?:when|if|as|because|since|while|where|how|although|though|whether|wenn|weil|da|als|ob|wie|wo|obwohl|quand|lorsque|si|comme|car|puisque|ou|cuando|como|porque|pues|donde|aunque|nar|hvis|fordi|ettersom|hvor|dersom|selv om)$/u

/** The noun phrase before "that you offer": from its article on, with what hangs on it by "of". */
function offered(folded: string, at: number): Assertion[] {
  const before = folded.slice(0, at).replace(/[, ]+$/u, '')
  if (subordinate.test(before)) return []
  let start = noun.exec(before)?.index
  while (start !== undefined) {
    const behind = start + (/^[^ ']+/u.exec(before.slice(start))?.[0].length ?? 1)
    const next = noun.exec(before.slice(behind))
    if (next === null) break
    const inner = behind + next.index
    if (/(?<!\p{L})(?:of|de|von|d)[ ']$/u.test(before.slice(0, inner))) break
    start = inner
  }
  return start === undefined ? [] : [{ start, end: before.length, clause: false }]
}

function until(folded: string, start: number, own: AssertingWords): number {
  const rest = folded.slice(start)
  return (
    start +
    (regex(String.raw`[,;:()]|(?<= )(?:${own.stops}|${notOnly})(?!\p{L})`).exec(rest)?.index ?? rest.length)
  )
}

/** What is not all: said to set the rest off, and nothing that a posting has to say. */
const notOnly =
  '(?:and |und |et |y |og )?(?:not (?:just|only|merely)|nicht (?:nur|blos)|(?:pas|non) (?:seulement|que)|no (?:solo|solamente)|ikke (?:bare|kun))'
