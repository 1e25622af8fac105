import { type Amount, amountsIn } from '../amounts.ts'
import { clausesOf, negations } from '../clauses.ts'
import { fold, stem, words } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { copula } from '../words/first-person.ts'
import { claimWords, pattern } from '../words/words.ts'
import { employersIn } from '../years.ts'
import type { Setting, Sources } from './setting.ts'

/**
 * Does the posting count the same thing, and does the sentence not say of its writer that they had to do with it? Then the
 * number is the posting's: "leading 85 drivers …", "31 days of leave I find fair", "I have never had a team of ten".
 */
export function isCountOfJob(
  mention: Mention,
  fact: Fact,
  amount: Pick<Amount, 'at' | 'length'>,
  setting: Setting,
  sources: Sources,
): boolean {
  if (!sameThing(mention, setting, fact, amount, sources)) return false
  // "I could help the four fitters": those that were told of, and of no employer of the writer's.
  const elsewhere = employersIn(setting.clause.text, sources.resume.jobs).length === 0
  const told = elsewhere && pointed.test(setting.folded.slice(0, mention.start))
  return told || !isOwnDeed(mention, setting, sources)
}

const pointed =
  /(?<!\p{L})(?:the|your|these|those|die|den|der|ihre[nr]?|diese[nr]?|les|vos|ces|l[oa]s|sus|est[oa]s|es[oa]s|de|disse) $/u

/** The words behind two numbers have one in common, or both numbers count people; or they are too large to be the same by chance. */
function sameThing(
  { start, end, value = 0, unit }: Mention,
  { folded, clause }: Setting,
  fact: Fact,
  { at, length }: Pick<Amount, 'at' | 'length'>,
  { spoken, languages }: Sources,
): boolean {
  // The nouns of a posting in another language cannot be compared.
  if (value >= (spoken.posting[0] === languages[0] ? 1000 : 10)) return true
  // "A target below 20 %": what a share is of stands before it.
  if (unit === '%' && sharedTopics(topicOf(folded.slice(clause.start, start)), fact) > 0) return true
  const said = nounsBehind(folded.slice(end))
  const told = nounsBehind(fact.folded.slice(at + length))
  if (said.some((one) => told.some((other) => alike(one, other)))) return true
  return namesPeople(around(folded, start, end)) && namesPeople(around(fact.folded, at, at + length))
}

/** What a number stands among: "a team of", and the words behind it. */
const around = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from - 20), from) + (/^[^.,;:]{0,30}/u.exec(text.slice(to))?.[0] ?? '')

/** "Mekanikere" and "mekanikerne". */
const alike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) > 5 && (one.startsWith(other) || other.startsWith(one)))

/** Stems of the first words behind a number, up to where its phrase ends. */
const nounsBehind = (text: string): string[] =>
  words(/^[^.,;:()]{0,60}/u.exec(text)?.[0] ?? '')
    .slice(0, 3)
    .filter(({ text: word }) => fold(word).length >= 3)
    .map(({ text: word }) => stem(word))

/** Is the writer the one who does what stands around the number, and is it neither denied, wished, asked nor an opinion? */
function isOwnDeed(mention: Mention, setting: Setting, sources: Sources): boolean {
  const [language] = sources.languages
  const { acting, musing, own } = sources.firstPerson
  const { clause, folded } = setting
  const at = mention.start - clause.start
  const said = folded.slice(clause.start, clause.start + clause.text.length)
  const behind = said.slice(mention.end - clause.start)
  // "85 Fahrer führe ich": in these two languages the writer may stand behind; "85 Fahrer sind eine Zahl, die ich …" is none.
  const inverted = language === claimWords.de || language === claimWords.no
  const stop = inverted
    ? mention.end - clause.start + (pattern(copula).exec(behind)?.index ?? behind.length)
    : at
  const both = [said, clause.text.toLowerCase()].map((text) => text.slice(0, stop))
  if (!both.some((text) => pattern(`${acting}|${own}`).test(text))) return false
  if (both.some((text) => pattern(musing).test(text)) || isImagined(mention, setting, sources)) return false
  const denied = negations(folded, clausesOf(folded, language), language)
  return !denied(mention.start, mention.end, false) && !evenLess.test(said)
}

/** "… and even less one of 600": the denial of the clause before goes on. */
const evenLess =
  /^[ ,;]*(?:and |und |et |y |og )?(?:(?:even|much|still|far) less|let alone|geschweige|schon gar nicht|erst recht nicht|encore moins|menos(?: aun| todavia)?|mucho menos|langt mindre|enda mindre)(?!\p{L})/u

/** Two counts of people in one line of the posting or the résumé, taken together: "8 guides and 3 attendants" are eleven. */
export function pairsOf(fact: Fact, languages: Parameters<typeof amountsIn>[1]): Amount[] {
  const plain = amountsIn(fact, languages).filter(
    ({ derived, unit, years, seconds }) => !derived && unit === '' && !years && seconds === null,
  )
  const [first] = plain
  const last = plain.at(-1)
  const tail = last === undefined ? '' : fact.folded.slice(last.at + last.length)
  // "Three nurses, two porters and a cook" are six, "nine waiters and a cook" ten.
  const more = oneMore.test(tail) ? 1 : 0
  const listed =
    first !== undefined &&
    last !== undefined &&
    plain.length + more > (more === 1 ? 1 : 2) &&
    plain.slice(1).every((next, index) => {
      const before = plain[index]
      return before !== undefined && inList.test(fact.folded.slice(before.at + before.length, next.at))
    })
      ? [
          {
            ...first,
            value: plain.reduce((sum, { value }) => sum + value, more),
            length: last.at + last.length - first.at,
          },
        ]
      : []
  const pairs = plain.flatMap((one, index) => {
    const next = plain[index + 1]
    if (next === undefined) return []
    const between = fact.folded.slice(one.at + one.length, next.at)
    return /^ \p{L}[^.;:]{2,40} (?:and|und|et|y|e|og|plus) $/u.test(between)
      ? [{ ...one, value: one.value + next.value, length: next.at + next.length - one.at }]
      : []
  })
  return [...pairs, ...listed]
}

/** "… nurses, two …", "… nurses and two …". */
const inList = /^ \p{L}[^.,;:]{2,40}(?:,| (?:and|und|et|y|e|og|plus)) $/u

const oneMore = /^ [^.,;:]{3,40},? (?:and|und|et|y|og) (?:an?|eine?|une?|una?|en|ei|et) \p{L}/u
