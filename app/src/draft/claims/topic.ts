import { stemsOf } from './evidence.ts'
import { fold, stem, words } from './fold.ts'
import type { Fact, ResumeSource } from './source.ts'
import { claimWords, pattern } from './words/words.ts'

const languages = Object.values(claimWords)
const generic = new Set(languages.flatMap((language) => language.generic.split(' ').map(stem)))
/** Those whom one works with, and people by their trade: "8 Elektroniker", "four cooks". */
const people = languages
  .map((language) => `${language.people}|(?:${language.titles})(?:n|en|nen|s|es|e|er)`)
  .join('|')

/** Stands for everybody who is led or worked with: "engineers", "Mitarbeitende" and "team" are one topic. */
const anybody = '#people'

/** What a text speaks of: stems of four letters and more, without the words that any two lines may share. */
export function topicOf(text: string, without: ReadonlySet<string> = new Set()): Set<string> {
  const stems = new Set<string>()
  for (const { text: word } of words(text))
    for (const part of new Set([word, ...word.split(/[-/&’']/)])) {
      const folded = fold(part)
      if (folded.length < 4 && !/^\p{Lu}{2,}/u.test(part)) continue
      if (!/\p{L}/u.test(folded)) continue
      const one = stem(folded)
      // Of "d'un" and "l'an" no word is left that says anything.
      if (one.length < 4 && /['’]/.test(part)) continue
      if (!generic.has(one) && !without.has(one)) stems.add(one)
    }
  if (pattern(people).test(fold(text))) stems.add(anybody)
  return stems
}

const heads = new WeakMap<ResumeSource, ReadonlySet<string>>()

/** What the jobs' employers and titles are called: it says nothing of the work. */
export function headWords(resume: ResumeSource): ReadonlySet<string> {
  let known = heads.get(resume)
  if (known === undefined) {
    known = new Set(resume.jobs.flatMap(({ employer, title }) => [...topicOf(`${employer} ${title}`)]))
    heads.set(resume, known)
  }
  return known
}

const cache = new WeakMap<Fact, Set<string>>()

/** How many things a line of evidence has in common with a topic. */
export function sharedTopics(topic: Set<string>, fact: Fact): number {
  let own = cache.get(fact)
  if (own === undefined) {
    own = new Set(stemsOf(fact))
    if (pattern(people).test(fact.folded)) own.add(anybody)
    cache.set(fact, own)
  }
  let shared = 0
  for (const one of topic) if (own.has(one)) shared++
  return shared
}

/** Does a stretch of text speak of people who are led? */
export const namesPeople = (folded: string): boolean => pattern(people).test(folded)
