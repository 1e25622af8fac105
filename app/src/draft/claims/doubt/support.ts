import type { Fact } from '../source.ts'
import { saidIn, type Said } from './said.ts'

/** What some lines hold, for looking a word up in them. */
export interface Held {
  words: ReadonlySet<string>
  stems: ReadonlySet<string>
  beginnings: ReadonlySet<string>
}

/** 3: the word stands there as it is; 2: another form of it; 1: a word that begins like it; 0: nothing of it. */
export type Support = 0 | 1 | 2 | 3

export function supportOf({ plain, stem, figure }: Said, held: Held | undefined): Support {
  if (held === undefined) return 0
  if (held.words.has(plain)) return 3
  if (figure) return 0
  if (held.stems.has(stem)) return 2
  return plain.length >= beginning && held.beginnings.has(plain.slice(0, beginning)) ? 1 : 0
}

/** Four letters see "Ausbilder" and "Ausbildung", and "direction" and "dirección" as akin. */
const beginning = 4

const ofLine = new WeakMap<Fact, Held>()

export function heldBy(line: Fact): Held {
  let held = ofLine.get(line)
  if (held === undefined) ofLine.set(line, (held = heldIn([line])))
  return held
}

const ofLines = new WeakMap<Fact[], Held>()

/** What all of some lines hold; kept for as long as the list is. */
export function heldByAll(lines: Fact[]): Held {
  let held = ofLines.get(lines)
  if (held === undefined) ofLines.set(lines, (held = heldIn(lines)))
  return held
}

function heldIn(lines: Fact[]): Held {
  const said = lines.flatMap(({ text }) => saidIn(text))
  const parts = said.flatMap(({ text, figure }) =>
    figure || !/[-/&]/.test(text) ? [] : text.split(/[-/&]/).flatMap((part) => saidIn(part)),
  )
  const all = [...said, ...parts]
  return {
    words: new Set(all.map(({ plain }) => plain)),
    stems: new Set(all.map((one) => one.stem)),
    beginnings: new Set(
      all
        .filter(({ plain, figure }) => !figure && plain.length >= beginning)
        .map(({ plain }) => plain.slice(0, beginning)),
    ),
  }
}
