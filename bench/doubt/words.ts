import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { checkText } from '../../app/src/draft/check.ts'
import { isGuarded } from '../../app/src/draft/claims/doubt/doubted.ts'
import { signsOf } from '../../app/src/draft/claims/doubt/signs.ts'
import { weighed } from '../../app/src/draft/claims/doubt/weighed.ts'
import { jobNamesOf, readSentence } from '../../app/src/draft/claims/read-sentence.ts'
import { sentences } from '../../app/src/draft/claims/sentences.ts'
import { sourcesFor, textLanguage } from '../../app/src/draft/claims/sources.ts'
import { writeDraft } from '../../app/src/draft/write.ts'
import { writtenDrafts } from '../falsehoods/drafts.ts'
import {
  type Case,
  ofDrafts,
  type Part,
  parts,
  people,
  sealed,
  today,
  writtenLetters,
  writtenLies,
  writtenTruths,
} from '../falsehoods/set.ts'

/**
 * Writes what the model of doubt learns from, for `train.py`: a line for each sentence of the open falsehoods and truths,
 * with each word's signs (by number), and whether it is one of those that make the sentence false. Where
 * somebody only knows that a sentence is false (`whole`), the learning finds out by which word.
 *
 *     node bench/doubt/words.ts FOLDER && python3 bench/doubt/train.py FOLDER app/models/doubt.json
 */
const [folder = '.'] = process.argv.slice(2)
const numbers = new Map<string, number>()
const out = createWriteStream(join(folder, 'words.jsonl'))
let cases = 0
for (const part of parts.filter((one) => !sealed.includes(one))) await writePart(part)
out.end()
await finished(out)
const names = createWriteStream(join(folder, 'signs.json'))
names.end(JSON.stringify([...numbers.keys()]))
await finished(names)

type Stretch = { start: number; end: number }

async function writePart(part: Part): Promise<void> {
  const everybody = await people(part)
  for (const person of everybody) {
    const { body } = writeDraft({ ...person, today })
    write(part, 'true', { ...person, id: '', kind: 'template', text: body, start: 0, end: body.length }, [])
  }
  if (!ofDrafts.includes(part)) {
    for (const one of writtenLies(part, everybody)) write(part, 'whole', one, [])
    for (const one of [...writtenTruths(part, everybody), ...writtenLetters(part, everybody)])
      write(part, 'true', one, [])
    return
  }
  const { lies, truths } = writtenDrafts(part, everybody)
  const drafts = Map.groupBy(truths, ({ sender, text }) => `${sender.name} ${text}`)
  for (const claims of drafts.values())
    for (const [draft] of [claims])
      if (draft !== undefined)
        write(part, 'draft', { ...draft, start: 0, end: draft.text.length }, [], claims)
  for (const lie of lies) {
    const own = [...drafts.values()].flatMap(([draft]) =>
      draft?.resume === lie.resume ? [changed(draft.text, lie.text)] : [],
    )
    const [least] = own.toSorted((one, other) => one.end - one.start - (other.end - other.start))
    write(part, 'lie', lie, least === undefined ? [] : [least])
  }
}

/** Where a text differs from the one that it was made of. */
function changed(from: string, to: string): Stretch {
  let start = 0
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++
  let behind = 0
  while (behind < Math.min(from.length, to.length) - start && from.at(-1 - behind) === to.at(-1 - behind))
    behind++
  return { start, end: Math.max(to.length - behind, start + 1) }
}

/** The sentences that a case touches. `untrue`: what makes them false; `claims`: what its writer counts as claims. */
function write(part: Part, type: string, one: Case, untrue: Stretch[], claims: Case[] = []): void {
  const language = textLanguage(one.text, one.language)
  const sources = sourcesFor({ ...one, today }, language)
  const checked = type === 'lie' || type === 'draft' ? checkText(one.text, { ...one, today }) : null
  const marks = (checked?.unsupported ?? []).filter(
    (mark) => mark.kind !== 'doubt' && one.before?.has(`${mark.kind} ${mark.text}`) !== true,
  )
  const overlaps = (word: Stretch, other: Stretch): boolean =>
    word.start < other.end && other.start < word.end
  cases++
  for (const { text, start, part: place } of sentences(one.text)) {
    if (place !== 'body' || !overlaps({ start, end: start + text.length }, one)) continue
    const reading = readSentence(text, sources, jobNamesOf(one.posting))
    const words = weighed(reading, sources)
    const record = {
      part,
      case: cases,
      type,
      kind: one.kind,
      language: one.language,
      /** Do the rules mark it already? For a draft: which of its claims. */
      marked:
        claims.length > 0
          ? claims.map((claim) => marks.some((mark) => overlaps(mark, claim)))
          : marks.some((mark) => overlaps(mark, one)),
      words: words.map((word, at) => {
        const stretch = { start: start + word.start, end: start + word.end }
        return {
          untrue: untrue.some((other) => overlaps(stretch, other)),
          guarded: isGuarded(word, at),
          claim: claims.findIndex((claim) => overlaps(stretch, claim)),
          signs: signsOf(words, at).map(numberOf),
        }
      }),
    }
    out.write(`${JSON.stringify(record)}\n`)
  }
}

function numberOf(sign: string): number {
  const known = numbers.get(sign)
  if (known !== undefined) return known
  numbers.set(sign, numbers.size)
  return numbers.size - 1
}
