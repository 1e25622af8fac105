import type { Claim, Unsupported } from '../draft.ts'
import { amountsIn, sameAmount } from './amounts.ts'
import { clauseAt, clausesOf, endWithTold, negations, withoutAsides } from './clauses.ts'
import { meantBy, ownDeedInSpanish, type Place } from './anaphora.ts'
import { asksOfJob } from './asking.ts'
import { conflicting } from './conflicts.ts'
import { isDenied } from './denied.ts'
import { elliptical } from './elliptical.ts'
import { fold } from './fold.ts'
import type { Known } from './known.ts'
import type { Mention } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { namesNear, titlesNear } from './names-near.ts'
import { isLabel } from './number-labels.ts'
import { passagesIn, proves } from './passages.ts'
import { suitsWriter } from './posted-clause.ts'
import type { Sentence } from './sentences.ts'
import { nextStatement } from './stretches.ts'
import type { ClaimSources } from './sources.ts'
import { type About, subjects, withoutWas } from './subject.ts'
import { trace } from './trace.ts'
import type { Setting, Sources } from './traces/setting.ts'
import { toldThere } from './traces/told-there.ts'
import { claimWords, pattern } from './words/words.ts'
import { vouchFor } from './vouched.ts'
import { wholeSentence } from './whole-sentence.ts'
import { employersIn, employersNear } from './years.ts'

/** A claim with its place in the text that was checked. */
export type PlacedClaim = Claim & { start: number; end: number }

export interface Findings {
  claims: PlacedClaim[]
  unsupported: Unsupported[]
}

/** What a text in a language is checked against. */
export interface Against {
  given: ClaimSources
  sources: Sources
  /** The posting's company and title, folded. */
  jobNames: string[]
  known: Known
}

/** What stands in a sentence, and what of it has no source. `place`: what the sentences before it spoke of last. */
export function checkSentence(
  sentence: Sentence,
  place: Place,
  { given, sources, jobNames, known }: Against,
): Findings {
  const { text } = sentence
  const findings: Findings = { claims: [], unsupported: [] }
  if (sentence.part === 'signature' && ownWords(text, given, findings)) return findings
  const [language] = sources.languages
  const folded = fold(text)
  const plain = withoutAsides(folded, language.me)
  const clauses = clausesOf(plain, language)
  const negated = negations(folded, clauses, language)
  const ownDeed = language === claimWords.es && ownDeedInSpanish(text)
  const employers = employersIn(text, sources.resume.jobs)
  const subjectAt = subjects(
    language === claimWords.no ? withoutWas(plain, text) : plain,
    language,
    ownDeed ? [] : jobNames,
    employers,
  )
  const asks = asksOfJob(text, folded, language, employers.length > 0)
  const inAside = ({ start, end }: Mention): boolean => plain.slice(start, end).trim() === ''
  const suits = (at: number): boolean => suitsWriter(folded, clauseAt(clauses, at), at, sources)
  const aboutOf = (mention: Mention): About =>
    sentence.part === 'greeting' ||
    sentence.part === 'subject' ||
    asks ||
    inAside(mention) ||
    ((mention.kind === 'level' || isPosted(mention, sources)) && suits(mention.start))
      ? 'job'
      : sentence.part === 'signature'
        ? 'me'
        : subjectAt(mention.start)
  const meant = sentence.part === 'body' ? meantBy(folded, place, sources) : []
  const passages = passagesIn(text, sources)
  for (const passage of passages) {
    const conflict = conflicting(text, passage, passage.claim.jobs, sources, meant)
    if (conflict === null)
      findings.claims.push({ ...passage.claim.claim, start: passage.start, end: passage.end })
    else findings.unsupported.push(conflict)
  }
  const mentions = elliptical(mentionsIn(text, language, known), folded)
  for (const mention of mentions) {
    if (passages.some((passage) => proves(passage, mention))) continue
    const vouched = vouchFor(mention, text, given.vouched ?? [])
    if (vouched !== null) {
      findings.claims.push({ ...vouched, start: mention.start, end: mention.end })
      continue
    }
    // "Candidature : ...", "Application: ...": what kind of mail it is, and nothing about anybody.
    if (sentence.part === 'subject' && mention.start === 0 && /^\s*:/.test(text.slice(mention.end))) continue
    const clause = clauseAt(clauses, mention.start)
    if (isDenied(mention, folded, negated, language)) continue
    const skills = namesNear(mention, mentions, clause, folded, sources)
    const labelled =
      mention.kind === 'name' &&
      mentions.some(
        (other) =>
          (other.kind === 'degree' || other.kind === 'title') &&
          other.end <= mention.start &&
          mention.start - other.end < 40,
      )
    const near = employersNear(
      text,
      mention,
      sources.resume,
      (mention.kind === 'years' || mention.kind === 'date') &&
        pattern(language.me).test(folded.slice(0, clause.end))
        ? Math.min(
            endWithTold(folded, clauses, clause, mention.kind === 'date'),
            nextStatement(folded, mention.end),
          )
        : Infinity,
    )
    const setting: Setting = {
      about: aboutOf(mention),
      sentence: text,
      folded,
      clause: { text: text.slice(clause.start, clause.end), start: clause.start },
      employers: near.length > 0 ? near : meant,
      titles: titlesNear(mention, mentions, clause),
      skills,
      labelled,
    }
    const traced = trace(mention, setting, sources)
    if (traced === null) continue
    const told = 'reason' in traced ? toldThere(mention, setting, sources) : null
    if (told !== null) findings.claims.push({ ...told, start: mention.start, end: mention.end })
    else if ('reason' in traced)
      findings.unsupported.push({
        text: mention.text,
        start: mention.start,
        end: mention.end,
        kind: mention.kind === 'part' ? 'level' : mention.kind,
        reason: traced.reason,
      })
    else {
      const conflict =
        ofOneJob.has(mention.kind) &&
        !isLabel(mention, folded) &&
        !earlier.test(folded.slice(0, mention.start))
          ? conflicting(text, mention, traced.jobs, sources, meant)
          : null
      if (conflict === null) findings.claims.push({ ...traced.claim, start: mention.start, end: mention.end })
      else findings.unsupported.push(conflict)
    }
  }
  if (sentence.part === 'body') {
    const whole = wholeSentence(text, folded, { place, meant, negated, about: subjectAt }, sources)
    if (whole !== null) findings.unsupported.push(whole)
  }
  return findings
}

/** "Before my time as a baker I …": the title of another time than the rest of the sentence. */
const earlier =
  /(?<!\p{L})(?:before (?:my time|i (?:was|became)|becoming|being)|vor meiner (?:zeit|tatigkeit)|bevor ich|avant (?:mon|d'etre|de devenir)|antes de (?:ser|mi)|for (?:tiden min|jeg ble))(?: \p{L}+){0,3} $/u

/** A number that the posting has too, or a stretch of time. */
const isPosted = (mention: Mention, { posting, spoken }: Sources): boolean =>
  (mention.kind === 'number' || mention.kind === 'years') &&
  posting.some((fact) =>
    amountsIn(fact, spoken.posting).some((amount) =>
      amount.years ? mention.kind === 'years' && amount.value === mention.value : sameAmount(mention, amount),
    ),
  )

/** What belongs to the job that it was done in. */
const ofOneJob = new Set<Mention['kind']>(['number', 'title', 'years', 'part'])

/** A line under the farewell: the person's own signature, kept as they set it. */
function ownWords(text: string, given: ClaimSources, findings: Findings): boolean {
  const own = [given.sender?.signature, given.sender?.name].some(
    (words) => words !== undefined && words !== '' && fold(words).includes(fold(text)),
  )
  if (own)
    findings.claims.push({
      text,
      start: 0,
      end: text.length,
      source: { kind: 'user', quote: text, where: 'signature' },
    })
  return own
}
