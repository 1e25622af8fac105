import { fold, stem, words } from '../fold.ts'
import { topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'

/** "At the hotel", "en un teatro de Logroño": is a place called by what an employer of these jobs is, and the one named is not? */
export function namesKindOf(
  stretch: string,
  jobs: (number | null)[],
  near: number[],
  { resume }: Sources,
): boolean {
  const called = (all: (number | null)[]): Set<string> =>
    topicOf(all.map((job) => resume.jobs[job ?? -1]?.employer ?? '').join(' '))
  const here = called(near)
  return [...called(jobs)].some(
    (one) =>
      !here.has(one) &&
      words(stretch).some(
        ({ text: word, start }) =>
          stem(word.replace(/^[ld]['’]/iu, '')) === one &&
          inPlace.test(fold(stretch.slice(0, start + (/^[ld]['’]/iu.exec(word)?.[0].length ?? 0)))),
      ),
  )
}

/** Right before a place where one works. */
const inPlace =
  /(?<!\p{L})(?:(?:at|in|for|with|of) (?:an?|the|that)|beim|im|am|(?:bei|in|fur|von) (?:eine[mr]|der|dem)|aus (?:dem|der)|a l'|a la|au|aux|dans une?|d'une?|en (?:une?|una?|el|la)|de una?|hos en|pa et|ved et|ved en|i et|pa) ?$/u
