import { type Amount, amountsIn } from '../amounts.ts'
import { proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { namesPeople } from '../topic.ts'
import { pairsOf } from './count-of-job.ts'
import { namesSoMany } from './listed-people.ts'
import type { Fact } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Five more than", "tre flere enn", "trente de plus que": how far two amounts are apart. */
export const apart =
  /^(?:[ -]\p{L}+){0,3}? (?:more|fewer|less|mehr|weniger|groser|kleiner|de plus|de moins|en plus|en moins|plus|moins|mas|menos|flere|farre|mer|mindre|above|over|below|under|inside|beneath|short of|unterhalb|oberhalb|en dessous|au-dessous|au-dessus|por debajo|por encima|higher|lower|larger|smaller|uber|unter|additional|faster|quicker|sooner|earlier|later|shorter|longer|schneller|langsamer|fruher|spater|kurzer|langer|plus (?:tot|tard|vite|rapide|court|long)|antes|mas (?:rapid|cort|larg|tard)\p{L}*|raskere|hurtigere|kortere|lengre|tidligere|senere|extra|zusatzlich\p{L}*|adicionales)(?!\p{L})/u

/** "Came down by twelve", "um zwölf gesunken", "hat um zwölf zugelegt", "sytten hundre nye". */
const by =
  /(?<!\p{L})(?:by|um|de|en|med|up|down|gained|won|added|lost|gained another|gagne|perdu|ganado|ganamos|gano|perdido|fikk|vunnet|mistet) (?:(?:about|some|nearly|almost|over|rund|fast|knapp|uber|environ|pres|casi|unos|unas|nesten|rundt|over|well|another|further|weitere|another) )?(?:de )?$/u
const newly = /^ (?:new|neue[rn]?|nouveaux|nouvelles|nuev[oa]s|nye|further|weitere)(?!\p{L})/u

/** "In all", "zusammen", "en dos años": several amounts added up. */
const together =
  /(?<!\p{L})(?:in all|in total|altogether|combined|together|taken together|in (?:two|three) years|over (?:two|three) years|insgesamt|zusammen|zusammengenommen|in (?:zwei|drei) jahren|au total|en tout|ensemble|en (?:deux|trois) ans|en total|en conjunto|juntos|juntas|sumando|en (?:dos|tres) anos|entre (?:19|20)\d\d y|til sammen|tilsammen|totalt|i alt|pa (?:to|tre) ar|plus)(?!\p{L})/u

const counts = (one: Amount): boolean =>
  !one.years && one.unit !== 'x' && !(one.unit === '' && one.value >= 1900 && one.value < 2100)

const same = (one: number, other: number, about: boolean): boolean =>
  Math.abs(one - other) <= (about ? Math.max(1, other * 0.1) : 1e-9)

/**
 * A number that no line states and that two of them make: how far they are apart ("five more than I lead", "down by
 * twelve"), or both together ("178 in two years"). Where the sentence names another number, it must be one of the two.
 */
export function traceDifference(mention: Mention, { folded, sentence }: Setting, sources: Sources): Traced {
  const { resume, posting, spoken, languages } = sources
  const value = mention.value ?? 0
  const behind = folded.slice(mention.end)
  const before = folded.slice(0, mention.start)
  const differs = apart.test(behind) || by.test(before) || newly.test(behind)
  const people = namesPeople(folded.slice(Math.max(0, mention.start - 24), mention.end + 30))
  const counted = people
    ? resume.facts.filter(
        (fact) =>
          pairsOf(fact, spoken.resume).some((one) => one.value === value) ||
          namesSoMany(value, fact, sentence),
      )
    : []
  if (counted.length > 0 && mention.unit === '')
    return proved(
      mention,
      counted.map((fact) => ({ fact })),
    )
  const sums = together.test(folded)
  // A price changes by less than two, and by so much of the same money.
  const paid = mention.unit === 'money'
  if ((!differs && !sums) || (mention.unit !== '' && !paid) || (value < 2 && !paid)) return null
  const topic = topicOf(sentence)
  const related = sources.sameLanguage
    ? resume.facts.filter((fact) => topic.size === 0 || sharedTopics(topic, fact) > 0)
    : resume.facts
  const own = related.map((fact) => ({ fact, amounts: amountsIn(fact, spoken.resume).filter(counts) }))
  const about = mention.bound !== undefined
  const said = numberMentions(sentence, languages[0])
    .filter(({ kind, start }) => kind === 'number' && start !== mention.start)
    .map((one) => one.value ?? 0)
  const within = own.filter(
    ({ amounts }) =>
      differs &&
      (!paid || amounts.some(({ unit }) => unit === 'money')) &&
      amounts.some(({ derived, unit, value: found }) => derived && unit === '' && same(found, value, about)),
  )
  if (within.length > 0) return proved(mention, within)
  if (paid) return null
  const between = own.filter(
    ({ amounts }) =>
      apart.test(behind) &&
      amounts.some(
        (one) =>
          !one.derived &&
          said.includes(one.value) &&
          amounts.some(
            (other) =>
              !other.derived &&
              other.unit === one.unit &&
              same(Math.abs(one.value - other.value), value, about),
          ),
      ),
  )
  if (between.length > 0) return proved(mention, between)
  const stated = (all: typeof own): { fact: Fact; value: number }[] =>
    all.flatMap(({ fact, amounts }) =>
      amounts.flatMap((one) => (one.derived || one.unit !== '' ? [] : [{ fact, value: one.value }])),
    )
  const mine = stated(own)
  const theirs = stated(
    posting.map((fact) => ({ fact, amounts: amountsIn(fact, spoken.posting).filter(counts) })),
  )
  if (differs && apart.test(behind)) {
    const pairs = mine.filter((one) =>
      said.some((other) => other === one.value)
        ? [...mine, ...theirs].some((other) => same(Math.abs(one.value - other.value), value, about))
        : theirs.some(
            (other) =>
              same(Math.abs(one.value - other.value), value, about) &&
              (said.length === 0 || said.includes(other.value)),
          ),
    )
    if (pairs.length > 0) return proved(mention, pairs)
  }
  if (sums) {
    const added = own.filter(({ amounts }) => {
      const plain = amounts.filter((one) => !one.derived)
      return plain.some((one, index) => {
        const next = plain[index + 1]
        return next !== undefined && next.unit === one.unit && same(one.value + next.value, value, about)
      })
    })
    if (added.length > 0) return proved(mention, added)
  }
  return null
}

const proved = (mention: Mention, from: { fact: Fact }[]): Traced =>
  supported(
    mention,
    'resume',
    from.map(({ fact }) => proofOf(fact)),
  )
