import { fold, stem, words } from '../fold.ts'
import { headlineNamesIn } from './headline-names.ts'
import { namesPlaceOf } from './employer.ts'
import { topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'

/**
 * "At Acme I bake, and in Hull I sold 300 loaves", "…, at the hotel I sold 300": does what follows on the name of an employer
 * go on to a place of other jobs, by its name, its town or its kind? Right behind the name, a town is where that employer is.
 */
export function goesOnTo(behind: string, jobs: (number | null)[], near: number[], sources: Sources): boolean {
  // "At Acme, in Hull, I …": an aside on where that is.
  const aside = /^,[^,;:]{2,30}(?=,)/u.exec(behind)?.[0].length ?? 0
  const from = fold(behind).slice(aside).search(further)
  if (from === -1) return false
  const rest = behind.slice(aside + from)
  return (
    namesPlaceOf(rest, jobs, sources) ||
    headlineNamesIn(rest, sources.resume).some((one) => one.jobs.some((job) => jobs.includes(job))) ||
    namesKindOf(rest, jobs, near, sources)
  )
}

const further =
  /[,;:] ?(?!\p{L}+,)| (?:and|und|et|y|e|og|while|whereas|since|before|after|wahrend|bevor|nachdem|tandis|alors|mientras|mens) /u

/** "At the hotel", "en un teatro de Logroño": is a place called by what an employer of these jobs is, and the one named is not? */
function namesKindOf(stretch: string, jobs: (number | null)[], near: number[], { resume }: Sources): boolean {
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
