import { isCueWord } from './cues/index.ts'
import type { Token } from './tokens.ts'
import type { NameRun } from './runs.ts'
import { isNoName, isRoleWord } from './vocabulary.ts'

const opening = new Set([',', '(', '–', '—', '-', '|', ':', '/', '，', '（', '、', '・', '·', '•'])
const stops = new Set(
  'at on via tel tlf phone telephone telefon telefoon mobil mobile mob pa po au sur oder or and who which unter under eller ou nr fax email e-mail mail epost e-post if will is are ist freut steht puh by before until bis før'.split(
    ' ',
  ),
)
const from = new Set('from aus vom von of in der de du da do della dell’ del fra fran van bij i'.split(' '))
const joins = new Set(
  'of for and und & og och et y e de du des der die da do la le the til in i - /'.split(' '),
)

/** The role that stands with a name: behind a comma, in brackets, on the next line, or right before it. */
export function roleNear(text: string, tokens: readonly Token[], run: NameRun): string | null {
  return roleBehind(text, tokens, run.to) ?? roleBefore(text, tokens, run)
}

function roleBehind(text: string, tokens: readonly Token[], after: number): string | null {
  let at = after
  let lines = 0
  // "Jane Roe, MBA (she/her) – Head of People": at most three pieces are looked at.
  for (let piece = 0; piece < 3; piece++) {
    const lead = tokens[at]
    if (lead === undefined || lead.breaks > 1) return null
    // The line below is this person's; the one after it may be the next person's.
    lines += lead.breaks
    if (lines > 1) return null
    const opened = opening.has(lead.text) && lead.breaks === 0
    const belongs = piece === 0 && lead.kind === 'word' && lead.breaks === 0 && from.has(lead.folded)
    if (!opened && !belongs && lead.breaks !== 1) return null
    const begin = opened ? at + 1 : at
    const end = pieceEnd(tokens, begin)
    const role = roleIn(text, tokens, begin, end)
    if (role !== null) return role
    if (belongs) return null
    at = tokens[end]?.text === ')' || tokens[end]?.text === '）' ? end + 1 : end
  }
  return null
}

/** A piece ends at a sign, a number, an address, a line break or a word that begins something else. */
function pieceEnd(tokens: readonly Token[], begin: number): number {
  let at = begin
  while (at - begin < 9) {
    const token = tokens[at]
    if (token === undefined || (at > begin && token.breaks > 0)) break
    if (token.kind === 'address' || token.kind === 'number' || token.kind === 'url') break
    if (token.kind === 'sign' && !['&', '-', '/', '’', "'"].includes(token.text)) break
    if (token.kind === 'word' && at > begin && stops.has(token.folded)) break
    at++
  }
  return at
}

function roleIn(text: string, tokens: readonly Token[], begin: number, end: number): string | null {
  const words = tokens.slice(begin, end).filter((token) => token.kind === 'word')
  if (words.length === 0 || words.length > 8 || !words.some((token) => isRole(token))) return null
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const role = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return role.length > 100
    ? null
    : role.replace(
        /^(?:our|the|unser|unsere|notre|nuestra|nuestro|onze|vår|el|la|le|der|die|aus|vom|from)\s+(?:unserem\s+|our\s+|dem\s+)?/iu,
        '',
      )
}

function roleBefore(text: string, tokens: readonly Token[], run: NameRun): string | null {
  // Titles stand between a role and its name: "Leiter Dr. Roe".
  let last = run.from - 1
  while (last >= 0 && run.from - last < 8 && run.titled && !isRole(tokens[last]) && isTitleish(tokens[last]))
    last--
  const next = tokens[last + 1]
  let nearest = tokens[last]
  if (nearest?.text === ',' || nearest?.text === ':') nearest = tokens[--last]
  if (nearest === undefined || next === undefined || next.breaks > 0 || !isRole(nearest)) return null
  let first = last
  while (first > 0 && last - first < 4) {
    const before = tokens[first - 1]
    const here = tokens[first]
    if (before?.kind !== 'word' || here === undefined || here.breaks > 0) break
    const joint = joins.has(before.folded)
    if (joint ? !isRole(tokens[first - 2]) : isCueWord(before.folded) || isNoName(before.folded)) break
    first -= joint ? 2 : 1
  }
  const start = tokens[first]
  return start === undefined ? null : text.slice(start.start, nearest.end).replace(/\s+/g, ' ')
}

const isTitleish = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '.' || token.text === '-' || (token.kind === 'word' && token.text.length < 10))

const isRole = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (isRoleWord(token.folded) ||
    token.folded.split(/[-‐‑]/).some((part) => part.length > 1 && isRoleWord(part)))
