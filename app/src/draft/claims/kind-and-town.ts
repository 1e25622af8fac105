import { fold, words } from './fold.ts'
import type { Job } from './source.ts'

interface Called {
  job: number
  at: number
  end: number
}

let lately: { text: string; jobs: Job[]; called: Called[] } | null = null

/**
 * Employers that a text calls by what they are, with their town or their trade ("en el mesón de Palencia", "the ambulance
 * control room"): all its words stand in the headline of one employer's jobs, and of no other's. Many rules ask of one
 * sentence after the other.
 */
export function calledByKind(text: string, jobs: Job[]): Called[] {
  if (lately?.text !== text || lately.jobs !== jobs) {
    const said = [...text.matchAll(kindInTown), ...text.matchAll(kindAlone)]
    lately = { text, jobs, called: said.flatMap(({ 0: run, index }) => calledBy(run, index, jobs)) }
  }
  return lately.called
}

function calledBy(run: string, at: number, jobs: Job[]): Called[] {
  const named = words(run).map((word) => ({ ...word, text: fold(word.text) }))
  // "The dental clinic where": what stands behind may be no more of it.
  for (let last = named.length; last > 1; last--) {
    const all = named.slice(0, last).filter(({ text }) => text.length > 3)
    if (all.length < 2) break
    const called = headsOf(jobs).filter(
      (head) => all.some(({ text }) => head.firm.has(text)) && all.every(({ text }) => head.all.has(text)),
    )
    const employers = new Set(called.map(({ job }) => jobs[job]?.employer))
    const end = at + (all.at(-1)?.end ?? 0)
    if (employers.size === 1) return called.map(({ job }) => ({ job, at, end }))
  }
  return []
}

const placed =
  "(?<=(?<!\\p{L})(?:[Aa]t|[Ii]n|[Ff]or|[Ww]ith|[Bb]eim?|[Ii]m|[Cc]hez|[Dd]ans|[ÀàA]|[Ee]n|[Pp]ara|[Cc]on|[Hh]os|[Pp]å|[Vv]ed|[Ii]) (?:(?:the|an?|der|dem|einem|einer|la|le|les|une?|el|los|las|una|et|en) )?|(?<!\\p{L})(?:[Aa]u |l[’']))"

/** "The bakery in Truro", "el mesón de Palencia", "die Stiftung in Göttingen". */
const kindInTown = new RegExp(
  `${placed}\\p{L}{4,}(?: \\p{Ll}{4,})? (?:in|of|at|de|du|d’|d'|à|von|zu|i|på) ?\\p{Lu}[\\p{L}-]{3,}`,
  'gu',
)

/** "The ambulance control room". */
const kindAlone = new RegExp(`${placed}\\p{Ll}{4,} \\p{Ll}{4,}(?: \\p{Ll}{4,})?(?!\\p{L})`, 'gu')

interface Head {
  job: number
  firm: ReadonlySet<string>
  all: ReadonlySet<string>
}

const known = new WeakMap<Job[], Head[]>()

const wordsIn = (text: string): string[] => words(text).map((word) => fold(word.text))

function headsOf(jobs: Job[]): Head[] {
  let heads = known.get(jobs)
  if (heads === undefined) {
    heads = jobs.map(({ employer, title, headline }, job) => ({
      job,
      firm: new Set(wordsIn(employer)),
      all: new Set(wordsIn(`${employer} ${title} ${headline}`)),
    }))
    known.set(jobs, heads)
  }
  return heads
}
