import { linesWith } from '../evidence.ts'
import { fold, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { type Rating, rankIn, ratedNear } from '../ratings.ts'
import type { Fact } from '../source.ts'
import { pieceAt } from '../stretches.ts'
import { pattern } from '../words/words.ts'
import { topicOf } from '../topic.ts'
import { kinProofs } from './kin.ts'
import { lowestListed } from './level-of-list.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Expert", "fluent", "good": no higher than the résumé rates the same thing; unrated, the résumé must use such a word of it. */
export function traceLevel(mention: Mention, setting: Setting, sources: Sources): Traced {
  const rank = mention.value ?? 3
  const before = setting.folded.slice(0, mention.start)
  // "A step below the C1 that you ask for": not the writer's.
  if (below.test(before)) return null
  // "I speak English as fluently as Portuguese": the first of the two is rated.
  const compared = as.test(before) && than.test(setting.folded.slice(mention.end))
  const clause = compared
    ? { ...setting.clause, text: setting.clause.text.slice(0, mention.start - setting.clause.start) }
    : setting.clause
  // "English is no problem, I speak it like a native": the clause names nothing, the one before does.
  const whole = betweenSemicolons(setting.sentence, mention.start)
  const lower = lowestListed(mention, setting, sources)
  if (lower !== null && lower.rank < (atHome.test(fold(mention.text)) ? 3 : rank))
    return {
      reason: `Your résumé says “${lower.fact.text.slice(lower.at, lower.at + lower.length).trim()}” of this.`,
    }
  const near =
    ratedNear(clause, mention, sources.ratings) ??
    (rank >= 3 &&
    (setting.skills.length === 0 || whole.text !== setting.sentence || pronoun.test(clause.text))
      ? ratedNear(whole, mention, sources.ratings)
      : null) ??
    // "My Spanish, at a bilingual level, …": a piece of how well alone is of the language before it.
    (rank >= 3 && isHowWellOnly(setting.folded, mention, sources)
      ? ratedNear(
          { text: setting.sentence.slice(0, mention.start), start: 0 },
          mention,
          sources.ratings.filter(({ code }) => code !== null),
        )
      : null)
  if (near !== null) {
    const { rating } = near
    const proof = { fact: rating.fact, at: rating.at, length: rating.length }
    const rated = rating.fact.folded.slice(rating.at, rating.at + rating.length)
    if (
      (rating.rank >= rank && !isHigherCode(mention.text, rated)) ||
      ratesAlike(rated, setting.folded.slice(mention.end))
    )
      return supported(mention, 'resume', [proof], setting.employers)
    // "SAP beherrsche ich in Grundzügen": no more than the résumé says.
    if (rating.rank === 1 && onlyBasics.test(setting.folded.slice(mention.end))) return null
    if (rank === 2 && rating.rank === 1 && rating.code === null && near.distance > 30) return null
    return {
      reason: `Your résumé says “${rating.fact.text.slice(rating.at, rating.at + rating.length).trim()}” of this.`,
    }
  }
  if (rank < 3) return null
  // "A course as an expert in dry stone walls", of "Expert in dry stone walls (online course)": as the line has it.
  const [following = ''] = /^(?: [\p{L}-]+){2,3}/u.exec(setting.folded.slice(mention.end)) ?? []
  const verbatim = following === '' ? [] : linesWith(sources.resume.facts, fold(mention.text) + following)
  if (verbatim.length > 0) return supported(mention, 'resume', verbatim)
  // "A C1 in English", "Førerkort C1": the résumé has the very code, in a line on the same thing.
  const said = topicOf(setting.sentence)
  const coded = !/^[abc][12]$/iu.test(mention.text)
    ? []
    : linesWith(sources.resume.facts, mention.text).filter(({ fact, at }) =>
        [...topicOf(fact.section === 'languages' ? betweenCommas(fact.text, at) : fact.text)].some((one) =>
          said.has(one),
        ),
      )
  if (coded.length > 0) return supported(mention, 'resume', coded)
  if (rank === 4 && pattern(sources.languages.map(({ native }) => native).join('|')).test(setting.folded)) {
    const tongue = sources.ratings.filter((rating) => rating.rank === 4)
    const unnamed = tongue.map((rating) => ({ fact: rating.fact, at: rating.at, length: rating.length }))
    if (unnamed.length > 0 && setting.skills.length === 0) return supported(mention, 'resume', unnamed)
  }
  const { languages } = sources
  // "Fluent in Excel, and I speak Italian": what else the sentence tells of has a level of its own.
  const piece = pieceAt(setting.folded, mention)
  const rest =
    setting.sentence.slice(piece.start, mention.start) + setting.sentence.slice(mention.end, piece.end)
  const own = topicOf(rest).size > 0 ? { ...setting, sentence: rest } : setting
  return (
    kinProofs(mention, own, sources, (fact) =>
      languages.flatMap((language) => {
        const match = pattern(`${language.levels[3]}|${language.native}|master`).exec(fact.folded)
        if (match === null || isOfOtherItem(fact, match.index, own.sentence, sources.ratings)) return []
        return [{ fact, at: match.index, length: match[0].length }]
      }),
    ) ?? { reason: 'Your résumé does not claim this level.' }
  )
}

/** "Prisma, Excel advanced", told of Prisma: the level is that of another item in the list. */
const isOfOtherItem = (fact: Fact, level: number, said: string, ratings: Rating[]): boolean => {
  const item = ratings.find((one) => one.fact === fact && one.at <= level && level < one.at + one.length)
  return item !== undefined && !item.stems.some((one) => topicOf(said).has(one))
}

/** Does the piece of a sentence between its commas tell no more than how well? */
function isHowWellOnly(folded: string, mention: Mention, { languages }: Sources): boolean {
  const { start, end } = pieceAt(folded, mention)
  const rest = `${folded.slice(start, mention.start)} ${folded.slice(mention.end, end)}`
  return topicOf(rest.replace(pattern(languages[0].speaking), ' ')).size === 0
}

/** "Carbon beherrsche ich sicher", of "Carbon: sicher": the very word of the résumé says how well. */
function ratesAlike(rated: string, behind: string): boolean {
  const near = /^(?: \p{L}+){1,4}/u.exec(behind)?.[0].split(' ') ?? []
  return words(rated).some(({ text }) => near.includes(text) && rankIn(text) > 0)
}

/** "C2" over "C1": both are of one rank here, and no more alike for that. */
function isHigherCode(said: string, rated: string): boolean {
  const own = cefr.exec(fold(said))?.[0]
  const held = cefr.exec(rated)?.[0]
  return own !== undefined && held !== undefined && own > held
}

const cefr = /(?<![\p{L}\d])[abc][12](?![\p{L}\d])/u

/** The one of several languages in a line that is rated here. */
const betweenCommas = (line: string, at: number): string =>
  line.slice(Math.max(line.lastIndexOf(',', at), line.lastIndexOf('|', at)) + 1, at)

/** What stands between two semicolons speaks of its own thing. */
function betweenSemicolons(sentence: string, at: number): { text: string; start: number } {
  const start = sentence.lastIndexOf(';', at) + 1
  const end = sentence.indexOf(';', at)
  return { text: sentence.slice(start, end === -1 ? sentence.length : end), start }
}

/** "… and speak it fluently": named before. */
const pronoun =
  /(?<!\p{L})(?:(?:speak|use|know|write|read) (?:it|them|both)|(?:spreche|nutze|beherrsche) ich (?:es|sie)|(?:je|et) (?:la|le) (?:parle|maitrise)|(?:lo|la) (?:hablo|domino|manejo)|(?:snakker|bruker|behersker) (?:jeg )?(?:det|den))(?!\p{L})/iu

/** Right before a level that is another's. */
const below =
  /(?<!\p{L})(?:below|under|short of|unter|unterhalb(?: von)?|en dessous d[eu]|inferieur(?:e)? [aà]u?|(?:por )?debajo del?|inferior al?|under|lavere enn)(?: (?:the|my|your|dem|le|el|la|niveau|nivel|level|niva)){0,2} $/u

const as = /(?<!\p{L})(?:as|so|ebenso|genauso|aussi|tan|like|lika|sa) $/u
const than = /^ (?:as|wie|que|como|som)(?!\p{L})/u

/** Among several languages, at home like in one's own. */
const atHome = /^(?:at home in|zu hause|hjemme i)$/

const onlyBasics =
  /^[^,;:]*(?<!\p{L})(?:grundzuge[n]?|grundlagen|ansatzen|the basics|basic level|bases|lo basico|nivel basico|nociones|grunntrekk|grunnleggende niva)(?!\p{L})/u
