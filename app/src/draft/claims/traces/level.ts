import { amountsIn, sameAmount } from '../amounts.ts'
import { type Proof, proofOf } from '../evidence.ts'
import { fold, stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import { numberMentions } from '../numbers.ts'
import { ratedNear } from '../ratings.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { namesPeople, sharedTopics, topicOf } from '../topic.ts'
import { type ClaimWords, claimWords, members, pattern } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** "Expert", "fluent", "good": no higher than the résumé rates the same thing; unrated, the résumé must use such a word of it. */
export function traceLevel(mention: Mention, setting: Setting, sources: Sources): Traced {
  const rank = mention.value ?? 3
  // "English is no problem, I speak it like a native": the clause names nothing, the one before does.
  const whole = { text: setting.sentence, start: 0 }
  const near =
    ratedNear(setting.clause, mention, sources.ratings) ??
    (rank >= 3 && setting.skills.length === 0 ? ratedNear(whole, mention, sources.ratings) : null)
  if (near !== null) {
    const { rating } = near
    const proof = { fact: rating.fact, at: rating.at, length: rating.length }
    if (rating.rank >= rank) return supported(mention, 'resume', [proof], setting.employers)
    if (rank === 2 && rating.rank === 1 && rating.code === null && near.distance > 30) return null
    return {
      reason: `Your résumé says “${rating.fact.text.slice(rating.at, rating.at + rating.length).trim()}” of this.`,
    }
  }
  if (rank < 3) return null
  if (rank === 4 && pattern(sources.languages.map(({ native }) => native).join('|')).test(setting.folded)) {
    const tongue = sources.ratings.filter((rating) => rating.rank === 4)
    const unnamed = tongue.map((rating) => ({ fact: rating.fact, at: rating.at, length: rating.length }))
    if (unnamed.length > 0 && setting.skills.length === 0) return supported(mention, 'resume', unnamed)
  }
  const { languages } = sources
  return (
    kinProofs(mention, setting, sources, (fact) =>
      languages.flatMap((language) => {
        const match = pattern(`${language.levels[3]}|${language.native}|master`).exec(fact.folded)
        return match === null ? [] : [{ fact, at: match.index, length: match[0].length }]
      }),
    ) ?? { reason: 'Your résumé does not claim this level.' }
  )
}

const claimLanguages = Object.values(claimWords)

/** "Bestandsführung": who had that led it, or kept it; introductions and workshops ("Einführung", "Durchführung") are not meant. */
const keeping = /(?<!\p{L})(?!ein|aus|durch|vor|auf|zusammen)\p{L}{3,}(?:fuhrung|leitung)(?!\p{L})/u

/** To guide people is what tutors, mentors and trainers do, too. */
const guiding = /^(?:encadr|supervis|oversaw|accompagn|anleit|veiled)/u
const taught =
  /(?<!\p{L})(?:tutor|mentor|form[ae]|train|veiled|opplar|einarbeit|betreu|anleit|taught|teach)\p{L}*/u

/** A line that opens with having helped, or with being one of several. */
const onlyHelped = (fact: Fact): boolean =>
  claimLanguages.some(({ parts }) => pattern(`${parts[1]}|${members}`).test(fact.folded.slice(0, 30)))

/** "J'encadre six étudiants", of "Tutorat de 6 étudiants": a line of just so many people, whose person did not only help. */
function sameNumber(mention: Mention, { folded }: Setting, sources: Sources): Traced {
  const { resume, spoken, languages, sameLanguage } = sources
  const behind = folded.slice(mention.end, mention.end + 40)
  const [number] = numberMentions(behind, languages[0]).filter(({ kind }) => kind === 'number')
  if (number === undefined) return null
  const lines = resume.facts.filter(
    (fact) =>
      fact.job !== null &&
      amountsIn(fact, spoken.resume).some((amount) => !amount.derived && sameAmount(number, amount)) &&
      (!sameLanguage || sharedTopics(topicOf(behind), fact) > 0) &&
      !onlyHelped(fact),
  )
  return supported(
    mention,
    'resume',
    lines.map((fact) => proofOf(fact)),
  )
}

/** What is kept or held, in German by the verb of leading. */
const cashAndBooks =
  /(?<!\p{L})(?:kasse|protokoll|protokolle|buch|bucher|statistik|statistiken|listen?|gesprache?n?|interviews?|telefonate|akten|kartei|tagebuch|mich|weiter)(?!\p{L})/u

/** "Led by the commercial director": somebody else led, and what stands behind says who. */
const byOthers =
  /(?<!\p{L})(?:led|managed|headed|directed|owned|run|supervised|founded|geleitet|gefuhrt|dirigee?s?|pilotee?s?|menee?s?|dirigid[oa]s?|liderad[oa]s?|ledet|styrt) (?:by|von|durch|par|por|av) .*/gu

/** "Led", "responsible for": the line that is most about the same thing, or the title of its job, must say so. */
export function tracePart(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { languages } = sources
  // "A wonderful thing to be responsible for": nobody's yet.
  if (
    /(?<!\p{L})(?:to be|of being|zu sein|d'etre|de ser|a vare) $/u.test(
      setting.folded.slice(0, mention.start),
    )
  )
    return null
  // "The launch was led by our director": somebody else's part.
  if (
    /^ (?:by|von|durch|par|por|av) (?!me(?!\p{L})|mir|moi|mi(?!\p{L})|meg)/u.test(
      setting.folded.slice(mention.end),
    ) &&
    !/^(?:responsible|verantwortlich|responsable|ansvarlig)/.test(fold(mention.text))
  )
    return null
  // "Die Kasse führe ich": kept, and nobody led.
  if (fold(mention.text).startsWith('fuhr') && cashAndBooks.test(setting.folded)) return null
  // "The director led it, and I helped": somebody by their title, and not the writer, right before the verb.
  const clause = setting.folded.slice(setting.clause.start, mention.start)
  const [own] = languages
  if (pattern(own.titles).test(clause) && !pattern(`${own.me}|${own.background}`).test(clause)) return null
  const numbered = sameNumber(mention, setting, sources)
  if (numbered !== null) return numbered
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
  const ledPeople = namesPeople(setting.folded.slice(mention.end, mention.end + 40))
  return (
    kinProofs(mention, setting, sources, (fact) =>
      languages.flatMap((language): Proof[] => {
        const verb = words(fact.text).find(
          ({ text, end }) =>
            text.length > 4 &&
            fold(text).startsWith(fold(mention.text).slice(0, 4)) &&
            !/^ (?:by|von|durch|par|por|av) /.test(fact.folded.slice(end)),
        )
        const kept = keeping.exec(fact.folded)
        if (kept !== null && /^(?:fuhr|gefuhrt|leite|geleitet)/.test(fold(mention.text)))
          return [{ fact, at: kept.index, length: kept[0].length }]
        const guides = guiding.test(fold(mention.text)) ? taught.exec(fact.folded) : null
        if (guides !== null && fact.job !== null)
          return [{ fact, at: guides.index, length: guides[0].length }]
        const match = pattern(`${language.parts[3]}|${language.titles}`).exec(
          fact.folded.replace(byOthers, (passive) => ' '.repeat(passive.length)),
        )
        if (verb !== undefined && language === languages[0])
          return [{ fact, at: verb.start, length: verb.text.length }]
        if (match === null || !isLeading(match[0], language)) return []
        const title = fact.where.endsWith('.position') || leadingTitle.test(match[0])
        if (ledPeople && !title && !namesPeople(fact.folded)) return []
        return [{ fact, at: match.index, length: match[0].length }]
      }),
    ) ?? { reason: 'Your résumé does not say that you led or ran this.' }
  )
}

/** Nothing behind it but a time: what was led stands before. */
const endsThere =
  /^(?: (?:at present|now|today|currently|so far|heute|derzeit|aktuell|bisher|aujourd'hui|actuellement|hoy|ahora|actualmente|i dag|na))?[.,;!]/u

const leadingTitle =
  /manager|director|head|lead$|leiter|chef|responsable|jef|(?<!vei)leder|sjef|founder|grunder|supervisor|foreman|encargad|directeu|fondat|fundador|second in/u

const isLeading = (word: string, language: ClaimWords): boolean =>
  pattern(language.parts[3]).test(word) || leadingTitle.test(word)

/** The proofs among the lines that share most with the sentence: a line that shares less cannot overrule one that says "helped". */
function kinProofs(
  mention: Mention,
  setting: Setting,
  { resume }: Sources,
  proves: (fact: Fact) => Proof[],
): Traced {
  const said = new Set(words(mention.text).map(({ text }) => stem(text)))
  const topic = topicOf(setting.sentence, said)
  for (const skill of setting.skills) for (const one of topicOf(skill)) topic.add(one)
  const kin = resume.facts
    .map((fact) => ({ fact, shared: sharedTopics(topic, fact) }))
    .filter(({ shared }) => shared > 0)
  const most = Math.max(0, ...kin.map(({ shared }) => shared))
  const proofs = kin
    .filter(({ shared }) => shared >= most * 0.6)
    .flatMap(({ fact }) => groupOf(fact, resume, namesPeople(setting.folded)).flatMap(proves))
  return supported(mention, 'resume', proofs, setting.employers)
}

/** In JSON Resume a skill's name, level and keywords are neighbours, and so are a job's title and its lines; elsewhere they share the line. */
function groupOf(fact: Fact, { facts, jobs }: ResumeSource, people: boolean): Fact[] {
  const group = /^(?:skills|languages|work)\[\d+\]/.exec(fact.where)?.[0]
  if (group === undefined)
    return people && namesPeople(fact.folded) ? [fact, ...titleLine(fact, facts, jobs)] : [fact]
  const title = group.startsWith('work') ? `${group}.position` : null
  return [
    fact,
    ...facts.filter(
      (other) =>
        other !== fact && (title === null ? other.where.startsWith(`${group}.`) : other.where === title),
    ),
  ]
}

/** The line that has the title of a line's job; of one that says that its person helped, none. */
function titleLine(fact: Fact, facts: Fact[], jobs: ResumeSource['jobs']): Fact[] {
  const title = fact.job === null ? '' : (jobs[fact.job]?.title ?? '')
  if (title === '' || onlyHelped(fact) || fact.text.includes(title)) return []
  return facts.filter((other) => other.job === fact.job && other.text.includes(title)).slice(0, 1)
}
