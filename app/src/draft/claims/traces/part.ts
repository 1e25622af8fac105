import { amountsIn, sameAmount } from '../amounts.ts'
import { type Proof, proofOf } from '../evidence.ts'
import { fold, stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import type { Fact } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { type ClaimWords, pattern } from '../words/words.ts'
import { kinProofs, onlyHelped, onlyHelpedAt, titleLine } from './kin.ts'
import { isAbout, isOfTitle, keeping, leadingTitle, leadsPeople, ledTopic } from './led.ts'
import { guiding, keptOn, sameNumber, taught } from './led-as-many.ts'
import { begunBy } from './founded.ts'
import { ledByNobody } from './led-by-nobody.ts'
import { mayProveLed } from './led-itself.ts'
import { isOfName, titledSo } from './led-by-title.ts'
import { resumeLines, writtenFrom } from '../written-from.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'
import {
  claimsFirst,
  isLeadersTitle,
  isOthersTitle,
  isSecondAt,
  meanwhile,
  standsIn,
  withoutDeputies,
} from './stand-in.ts'

/** "Three cheesemakers whom I supervise", of "Supervised three cheesemakers": the line has the very word, for what stands around it. */
function sameWord(mention: Mention, setting: Setting, sources: Sources): Traced {
  const [said] = words(mention.text)
  if (said === undefined || said.text.length < 3) return null
  const verb = presentOf(said.text)
  const { folded, clause, sentence } = setting
  const topic = topicOf(
    folded.slice(Math.max(clause.start, mention.start - around), mention.end + around),
    new Set([stem(said.text)]),
  )
  const led = ledTopic(mention, setting, sources.languages[0])
  const first = claimsFirst(folded)
  // "Before I rebuilt the advertising, there were 18": the line that the sentence was written from calls it otherwise.
  const origin = writtenFrom(sentence, { start: 0, end: sentence.length }, resumeLines(sources.resume))?.line
  return supported(
    mention,
    'resume',
    sources.resume.facts
      .filter(
        (fact) =>
          fact.job !== null &&
          !onlyHelped(fact) &&
          (!sources.sameLanguage ||
            fact === origin ||
            keptOn.test(fold(said.text)) ||
            isAbout(led, fact, false, sources)) &&
          words(first ? withoutDeputies(fact.folded) : fact.folded).some(
            ({ text }) => presentOf(text) === verb,
          ) &&
          mayProveLed(mention, setting.folded, fact, sources.resume) &&
          (fact === origin || sharedTopics(topic, fact) > 0),
      )
      .map((fact) => proofOf(fact)),
  )
}

const around = 35

/** "Ran" and "run", "led" and "lead" are one word, as résumés say what is now. */
const presentOf = (word: string): string => strong.get(fold(word)) ?? stem(fold(word))
const strong = new Map([
  ['ran', 'run'],
  ['running', 'run'],
  ['led', 'lead'],
  ['oversaw', 'oversee'],
])

/** "I led 14 surveys", of "Helped with 14 surveys": the line of just so many of them, whose person only helped. */
function helpedWithAsMany(mention: Mention, { folded }: Setting, sources: Sources): Fact | null {
  const behind = /^(?:(?! (?:and|und|et|y|e|og) )[^,;:])*/u.exec(folded.slice(mention.end))?.[0] ?? ''
  const [number] = numberMentions(behind, sources.languages[0]).filter(({ kind }) => kind === 'number')
  if (number === undefined || (number.value ?? 0) < 2) return null
  // What stands between the verb and its number may be counted by it only where the line speaks of it, too.
  const enough = number.start > 3 ? 2 : 1
  const first = claimsFirst(folded)
  const helped = sources.resume.facts.find(
    (fact) =>
      fact.job !== null &&
      amountsIn(fact, sources.spoken.resume).some(
        (amount) =>
          !amount.derived &&
          sameAmount(number, amount) &&
          (onlyHelpedAt(fact, amount.at) || (first && isSecondAt(fact, amount.at))),
      ) &&
      (sources.sameLanguage ? sharedTopics(topicOf(behind), fact) >= enough : enough === 1),
  )
  return helped ?? null
}

/** "Led by the commercial director": somebody else led, and what stands behind says who. */
const byOthers =
  /(?<!\p{L})(?:led|managed|headed|directed|owned|run|supervised|founded|geleitet|gefuhrt|dirigee?s?|pilotee?s?|menee?s?|dirigid[oa]s?|liderad[oa]s?|ledet|styrt) (?:by|von|durch|par|por|av) .*/gu

/** "Coach 22 managers": several who lead, and none of them the writer. */
const leaders =
  /(?<!\p{L})(?:managers|directors|leaders|supervisors|heads of|chefs(?= d)|directeurs|directrices|jef[ea]s|director(?:es|as)|encargad[oa]s|\p{L}*leiterinnen|\p{L}*leitern|\p{L}*ledere|\p{L}*sjefer)(?!\p{L})/gu

/** "Led", "responsible for": the line that is most about the same thing, or the title of its job, must say so. */
export function tracePart(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { languages } = sources
  if (ledByNobody(mention, setting, sources) || isOfName(mention, setting, sources)) return null
  const numbered = sameNumber(mention, setting, sources) ?? sameWord(mention, setting, sources)
  if (numbered !== null) return numbered
  const titled = titledSo(mention, setting, sources)
  if (titled !== null) return titled
  const helped = helpedWithAsMany(mention, setting, sources)
  if (helped !== null) return { reason: `Your résumé says that you helped: “${helped.text}”` }
  // "Five times as many as I lead today": those whom some line says that its person leads.
  if (
    pattern(sources.feats.compared).test(setting.folded) &&
    endsThere.test(setting.folded.slice(mention.end))
  ) {
    const leads = sources.resume.facts.filter(
      (fact) =>
        fact.job !== null &&
        namesPeople(fact.folded) &&
        [fact, ...titleLine(fact, sources.resume.facts, sources.resume.jobs)].some(({ folded }) =>
          languages.some((one) => pattern(one.parts[3]).test(folded) || leadingTitle.test(folded)),
        ),
    )
    if (leads.length > 0)
      return supported(
        mention,
        'resume',
        leads.map((fact) => proofOf(fact)),
      )
  }
  // "As head of the branch I lead …": the title that the sentence names is looked up by itself.
  const byTitle = setting.titles.some((title) => isLeadersTitle(fold(title)))
  const led =
    sources.sameLanguage && !byTitle ? ledTopic(mention, setting, sources.languages[0]) : new Set<string>()
  const ledPeople = namesPeople(setting.folded.slice(mention.end, mention.end + 40))
  // "I ran the ovens": work that a deputy does, too.
  const ownWork = keptOn.test(fold(mention.text)) && !ledPeople
  // "I ran the reading hour", of "Weekly reading hour": done by whoever has it among their work. Not all of something.
  const runsOnly =
    /^(?:ran|run)$/u.test(fold(mention.text)) &&
    led.size > 0 &&
    !/^[^,;:.]*(?<!\p{L})(?:whole|entire|all|complete|overall|teams?|department|shop|store|branch|site|office|firm|company|business)(?!\p{L})/u.test(
      setting.folded.slice(mention.end),
    )
  const guides = guiding.test(fold(mention.text))
  const isAboutLed = (fact: Fact): boolean =>
    ((guides && taught.test(fact.folded)) ||
      begunBy(mention, fact) !== null ||
      mayProveLed(mention, setting.folded, fact, sources.resume)) &&
    (ownWork || isAbout(led, fact, isOfTitle(fact, sources), sources))
  return (
    kinProofs(mention, setting, sources, (fact) =>
      (isAboutLed(fact) ? languages : []).flatMap((language): Proof[] => {
        const verb = words(fact.text).find(
          ({ text, end }) =>
            text.length > 4 &&
            fold(text).startsWith(fold(mention.text).slice(0, 4)) &&
            !/^ (?:by|von|durch|par|por|av) /.test(fact.folded.slice(end)),
        )
        const kept = keeping.exec(fact.folded)
        if (kept !== null && /^(?:fuhr|gefuhrt|leite|geleitet)/.test(fold(mention.text)))
          return [{ fact, at: kept.index, length: kept[0].length }]
        const guided = guides ? taught.exec(fact.folded) : null
        if (guided !== null && fact.job !== null)
          return [{ fact, at: guided.index, length: guided[0].length }]
        const began = begunBy(mention, fact)
        if (began !== null) return [began]
        if (runsOnly && isDoneIn(fact, led)) return [proofOf(fact)]
        const match = pattern(`${language.parts[3]}|${language.titles}`).exec(
          fact.folded
            .replace(byOthers, (passive) => ' '.repeat(passive.length))
            .replace(leaders, (several) => ' '.repeat(several.length)),
        )
        if (verb !== undefined && language === languages[0])
          return [{ fact, at: verb.start, length: verb.text.length }]
        if (match === null || !isLeading(match[0], language)) return []
        const title = fact.where.endsWith('.position') || leadingTitle.test(match[0])
        if (ledPeople && !title && !leadsPeople(fact.folded, match)) return []
        // "Stood in for the head of dispatch", "assistant manager".
        const others = leadingTitle.test(match[0]) && isOthersTitle(fact, match)
        if (others && !ownWork && !standsIn(setting.folded) && !meanwhile.test(setting.folded)) return []
        return [{ fact, at: match.index, length: match[0].length }]
      }),
    ) ?? { reason: 'Your résumé does not say that you led or ran this.' }
  )
}

/** Does a line of a job have all of what is said to have been run, its person having done more than help? */
const isDoneIn = (fact: Fact, led: ReadonlySet<string>): boolean =>
  fact.job !== null && !onlyHelped(fact) && sharedTopics(new Set(led), fact) >= Math.max(2, led.size - 1)

/** Nothing behind it but a time: what was led stands before. */
const endsThere =
  /^(?: (?:at present|now|today|currently|so far|heute|derzeit|aktuell|bisher|aujourd'hui|actuellement|hoy|ahora|actualmente|i dag|na))?[.,;!]/u

const isLeading = (word: string, language: ClaimWords): boolean =>
  pattern(language.parts[3]).test(word) || leadingTitle.test(word)
