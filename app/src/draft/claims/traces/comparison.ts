import { type Amount, amountsIn, sameAmount } from '../amounts.ts'
import type { Mention } from '../mention.ts'
import { fold } from '../fold.ts'
import type { Proof } from '../evidence.ts'
import type { Fact } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { type ClaimWords, claimWords, pattern } from '../words/words.ts'
import { isCountOfJob, pairsOf } from './count-of-job.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/**
 * A number of the posting that the writer holds beside their own ("leading fifteen people would be twice my team"), or how
 * many times the one is the other. Only where the sentence compares or imagines: else it is a claim like any other.
 */
export function traceComparison(mention: Mention, given: Setting, sources: Sources, own: Proof[]): Traced {
  const setting = { ...given, clause: withLead(given) }
  const { folded, sentence, clause } = setting
  const { posting, resume, spoken, feats, languages, sameLanguage } = sources
  const bare =
    folded.slice(0, mention.start).replace(bounded, ' ') +
    folded.slice(mention.unit === 'x' ? mention.start : mention.end)
  const compares = pattern(feats.compared).test(bare)
  const people = namesPeople(folded.slice(Math.max(0, mention.start - 24), mention.end + 30))
  const asked = posting.flatMap((fact) =>
    [...amountsIn(fact, spoken.posting), ...(people ? pairsOf(fact, spoken.posting) : [])].map((amount) => ({
      fact,
      amount,
    })),
  )
  const topic = topicOf(sentence)
  // "Salmon for 22 countries means many currencies": nobody is spoken of, and the posting speaks of the same thing.
  const impersonal =
    !pattern(
      `${languages[0].me}|${languages[0].background}|${feats.did}|${languages[0].parts[3]}|${feats.worked}`,
    ).test(folded.slice(clause.start, clause.start + clause.text.length)) &&
    !(languages[0] === claimWords.es && ownVerb.test(sentence))
  // "A firm of 75 is what I like": nobody's deed, and the posting's own number of the same thing.
  const { acting, musing, own: mine } = sources.firstPerson
  const said = [fold(clause.text), clause.text.toLowerCase()].map((text) =>
    text.replace(pattern(musing), ' '),
  )
  const nobody = !said.some((text) => pattern(`${acting}|${mine}|${feats.did}|${feats.worked}`).test(text))
  const same = asked.filter(
    ({ fact, amount }) =>
      !amount.derived &&
      (mention.unit !== '%' || amount.unit === '%') &&
      sameAmount(mention, amount) &&
      (compares ||
        isCountOfJob(mention, fact, amount, setting, sources) ||
        (nobody && exact(mention) && sharedTopics(topicOf(clause.text), fact) > 0) ||
        (impersonal && exact(mention) && ((mention.value ?? 0) >= 10 || sharedTopics(topic, fact) > 0))),
  )
  if (same.length > 0)
    return supported(
      mention,
      'posting',
      same.map(({ fact, amount }) => ({ fact, at: amount.at, length: amount.length })),
    )
  if (!compares) return null
  if (own.length > 0 && (pattern(aside).test(folded) || ofMine.test(folded.slice(0, mention.start))))
    return supported(mention, 'resume', own)
  // "A fix rate of 98 %" is no ratio of two numbers; "30 % more", "80 % of your volume" is.
  const ratio = mention.unit === 'x' || (mention.unit === '%' && ofTheOther.test(folded.slice(mention.end)))
  if (!ratio) return null
  // How many times the one is the other is told of two numbers that the sentence speaks of.
  const spokenOf = (fact: Fact): boolean => !sameLanguage || sharedTopics(topic, fact) > 0
  const amounts = resume.facts.filter(spokenOf).flatMap((fact) => amountsIn(fact, spoken.resume))
  const related = asked.filter(
    ({ fact, amount }) =>
      spokenOf(fact) &&
      amounts.some(
        (one) => counts(one) && counts(amount) && isRatio(mention, folded, amount.value / one.value),
      ),
  )
  return supported(
    mention,
    'posting',
    related.map(({ fact, amount }) => ({ fact, at: amount.at, length: amount.length })),
  )
}

/** "I ran it for years, on eleven sites": what opens with a preposition and has few words is said of what stands before. */
function withLead({ sentence, clause }: Setting): Setting['clause'] {
  if (!continuing.test(fold(clause.text))) return clause
  const lead = /[^;:.,]*$/u.exec(sentence.slice(0, clause.start))?.[0].length ?? 0
  const end = clause.start + clause.text.length
  return { text: sentence.slice(clause.start - lead, end), start: clause.start - lead }
}

const continuing =
  /^, (?:at|in|on|for|with|across|in|auf|an|mit|bei|fur|dans|sur|avec|pour|a|en|con|para|i|pa|med|hos|for)(?: [^ ,;:.]+){1,4}[ ,;.]*$/u

/** A bare number, or one whose word says of itself that it is rounded: "une centaine". */
const exact = ({ bound }: Mention): boolean => bound === undefined || bound === 'about'

/** "More than 200" says how exact a number is, and compares nothing. */
const bounded =
  /(?<!\p{L})(?:more|less|fewer|other|mehr|weniger|plus|moins|mas|menos|mer|flere|mindre) (?:than|als|de|que|enn) $/u

/** One's own, held beside the other's. */
const aside =
  'mine|ours|meine[rs]?|unsere[rs]?|bei mir|bei uns|le mien|la mienne|les miens|chez moi|chez nous|mi[oa]s?|nuestr[oa]s?|mitt|min|hos meg|hos oss'

/** "… than my 22". */
const ofMine = /(?<!\p{L})(?:my|our|meine[nmr]?|unsere[nmr]?|mes|nos|mis|nuestr[oa]s|mine|vare) $/u

/** "Dirijo a …", "Formé …": a Spanish sentence needs no pronoun. */
const ownVerb = /^(?:\p{L}+ ){0,2}?\p{L}{2,}(?:o|é|amos|imos) /u

const counts = (one: Amount): boolean => !one.derived && !one.years && one.unit === '' && one.value > 1

/** People say "twice" of 2.2 times: give or take a fifth. "Half" is the same the other way round; "30 % more" is 1.3 times. */
function isRatio({ value = 0, unit, end }: Mention, folded: string, real: number): boolean {
  if (unit === '%' && beyond.test(folded.slice(end))) return Math.abs(real - 1 - value / 100) <= 0.05
  const said = unit === '%' ? value / 100 : value
  return [real, 1 / real].some((one) => Math.abs(one - said) <= said * 0.2)
}

const ofTheOther =
  /^ (?:of|von|der|des|dessen|de|del|du|av)(?!\p{L})|^ (?:more|less|fewer|higher|lower|larger|bigger|smaller|above|below|mehr|weniger|hoher|niedriger|groser|kleiner|uber|unter|de plus|de moins|plus|moins|mas|menos|por encima|por debajo|mer|mindre|flere|faerre|hoyere|lavere|storre|over|under)(?!\p{L})/u

const beyond =
  /^ (?:more|higher|larger|bigger|above|mehr|hoher|groser|uber|de plus|plus|mas|por encima|mer|flere|hoyere|storre)(?!\p{L})/u

const colleagues =
  /^ (?:\p{L}+ )?(?:colleagues|others|kollegen|kolleginnen|collegues|companer[oa]s|kolleger|andre)(?!\p{L})/u

/** "Six of us", "nous étions quatre", "vérifiées à quatre": the writer among them. */
const ofUs = /^ (?:of us|von uns|d'entre nous|de nosotr[oa]s|av oss)(?!\p{L})/u
const asMany = /(?<!\p{L})(?:we were|wir waren|nous etions|eramos|vi var) $/u
const amongThem = /^(?: (?:pour|et|a \p{L}+r)(?!\p{L})|[,.;:)]|$)/u

/** "Team of 4". */
const team =
  /(?<!\p{L})(?:team|crew|squad|brigade|gruppe|trupp|equipe|groupe|equipo|grupo|lag|gjeng|gruppe)(?: (?:of|von|aus|de|pa|med))? $/u

/** "Six of us", of "with five colleagues": where the line has it. */
export function withColleagues(
  { start, end, value, unit }: Mention,
  folded: string,
  fact: Fact,
  languages: ClaimWords[],
): Proof[] {
  const before = folded.slice(0, start)
  const behind = folded.slice(end)
  const all =
    ofUs.test(behind) || asMany.test(before) || (/(?<!\p{L})a $/u.test(before) && amongThem.test(behind))
  if (!all || unit !== '') return []
  return amountsIn(fact, languages)
    .filter(
      (one) =>
        !one.derived &&
        ((one.value + 1 === value && colleagues.test(fact.folded.slice(one.at + one.length))) ||
          (one.value === value && team.test(fact.folded.slice(0, one.at)))),
    )
    .map(({ at, length }) => ({ fact, at, length }))
}

const weAre = /(?<!\p{L})(?:we are|wir sind|nous sommes|somos|vi er) $/u

/** "With three colleagues", of a team of four; "we are five", of four who are led. */
export function withOneself(mention: Mention, { folded }: Setting, { resume, spoken }: Sources): Traced {
  const others = colleagues.test(folded.slice(mention.end))
  const ofAll = resume.facts.flatMap((fact) => withColleagues(mention, folded, fact, spoken.resume))
  if (ofAll.length > 0) return supported(mention, 'resume', ofAll)
  if (mention.unit !== '' || !(others || weAre.test(folded.slice(0, mention.start)))) return null
  const more = { ...mention, value: (mention.value ?? 0) + (others ? 1 : -1) }
  return supported(
    mention,
    'resume',
    resume.facts.flatMap((fact) =>
      amountsIn(fact, spoken.resume)
        .filter((amount) => !amount.derived && sameAmount(more, amount))
        .map(({ at, length }) => ({ fact, at, length })),
    ),
  )
}
