import type { Unsupported } from '../../draft.ts'
import { type Amount, amountsIn, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { otherNumber } from '../otherwise/other-number.ts'
import type { Fact } from '../source.ts'
import type { About } from '../subject.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { type ClaimLanguage, type ClaimWords, languageOf, pattern, regex } from '../words/words.ts'
import type { Sources } from './setting.ts'

/** Between two numbers of which one came in the other's place: "from nine days to six", "9 statt 16 Stunden". */
const links: Record<ClaimLanguage, string> = {
  en: 'to|instead of|rather than|against|from',
  de: 'auf|zu|bis|statt|anstelle von|gegenuber|gegen',
  fr: 'a|au|au lieu de|contre',
  es: 'al?|en lugar de|en vez de|frente a',
  no: 'til|i stedet for|mot',
}
const linkedIn = (gap: string, languages: ClaimWords[]): boolean =>
  languages.some((language) =>
    regex(String.raw`^[^.;:]{0,24}?(?<!\p{L})(?:${links[languageOf(language)]})(?!\p{L})[^.;:]{0,12}$`).test(
      gap,
    ),
  )

/** "Statt 41 Stürzen nur noch 29": the word for it stands first. */
const before = regex(
  String.raw`(?<!\p{L})(?:instead of|rather than|statt|anstelle von|au lieu de|en lugar de|en vez de|i stedet for) (?:\p{L}+ ){0,2}$`,
)
const alone = /^(?!.* (?:and|und|et|y|e|og) )[^,.;:]{0,40}$/u

/** "By seven points to 93 %": the first number is how far the two are apart. */
export const by =
  /(?<!\p{L})(?:by|um|up|down|another|further|de|en|med)(?: (?:about|some|nearly|almost|over|rund|fast|knapp|uber|environ|pres de|casi|unos|unas|nesten|rundt))? $/u
const near = 40

/** Right before the first of two figures. */
const outOf = /(?<!\p{L})(?:from|von|de|fra) $/u

/**
 * One of two figures changed: "from nine days to two" of a line that says "from 9 to 6 days". Marked where a line on the
 * same thing pairs one of the two with another figure, and no line has both.
 */
export function changedPair(
  text: string,
  folded: string,
  about: (at: number) => About,
  { resume, posting, feats, languages, spoken, sameLanguage }: Sources,
): Unsupported | null {
  const topic = topicOf(text)
  const numbers = numberMentions(text, languages[0]).filter(({ kind }) => kind === 'number')
  for (const [index, first] of numbers.entries()) {
    const second = numbers[index + 1]
    if (second === undefined || about(first.start) !== 'me') continue
    const gap = folded.slice(first.end, second.start)
    const lead = folded.slice(0, first.start)
    if (!linkedIn(gap, [languages[0]]) && !(before.test(lead) && alone.test(gap))) continue
    // "On my 84 routes, calls fell from 31 to 19": the second is paired with the one behind it.
    const third = numbers[index + 2]
    const paired = third !== undefined && linkedIn(folded.slice(second.end, third.start), [languages[0]])
    if (paired && gap.includes(',') && outOf.test(folded.slice(0, second.start))) continue
    // "50 against my 25": the job's number beside one's own.
    const compared = [first, second].some((one) =>
      posting.some(
        (fact) =>
          sharedTopics(topic, fact) > 0 &&
          amountsIn(fact, spoken.posting).some((amount) => isSame(one, amount)),
      ),
    )
    if (compared && pattern(feats.compared).test(folded)) continue
    const change = by.test(lead)
    // "By half, to 21", "halved, from 14 %": a share beside an amount.
    const share = /^[%x]$/.test(first.unit ?? '') && !/\d/.test(first.text)
    if (share || (first.unit !== second.unit && (change || first.unit === '%'))) continue
    const both = (fact: Fact): boolean => {
      const amounts = amountsIn(fact, spoken.resume)
      return (
        amounts.some((amount) => isSame(second, amount)) &&
        amounts.some((amount) => (change ? sameAmount(first, amount) : isSame(first, amount)))
      )
    }
    if (resume.facts.some(both)) continue
    for (const [kept, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const fact = resume.facts.find(
        (one) =>
          one.job !== null &&
          (!sameLanguage || sharedTopics(topic, one) > 0) &&
          pairsOf(one, amountsIn(one, spoken.resume), spoken.resume).some((pair) =>
            pair.some((amount) => isSame(kept, amount)),
          ),
      )
      if (fact === undefined) continue
      return otherNumber(text, other, fact)
    }
  }
  return null
}

const isSame = (mention: Mention, amount: Amount): boolean => !amount.derived && sameAmount(mention, amount)

/** Two amounts of one line that stand side by side, and may count the same thing. */
function pairsOf({ folded }: Fact, amounts: Amount[], languages: ClaimWords[]): Amount[][] {
  const plain = amounts.filter(
    ({ derived, value, unit }) => !derived && !(unit === '' && value >= 1900 && value < 2100),
  )
  return plain.flatMap((one, index) => {
    const next = plain[index + 1]
    if (next === undefined) return []
    const gap = folded.slice(one.at + one.length, next.at)
    return gap.length <= near && (linkedIn(gap, languages) || /^[^\p{L}]*$|^[^;]*\([^)]*\)[^;]*$/u.test(gap))
      ? [[one, next]]
      : []
  })
}
