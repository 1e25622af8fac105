import { fold, indexInFolded, stem, words } from '../fold.ts'
import { type Proof, proofOf } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { claimWords, pattern } from '../words/words.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { unknownFieldOfPaper } from './field-of-paper.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** Words for training in general; every other name of a certificate must stand in the résumé itself. */
const anyTraining =
  /^(?:apprenticeship|vocational|ausbildung|berufsausbildung|lehre|formacion profesional|fagutdanning|diploma|larlingetid|utdannet)$/

/** Words for having studied, whatever the degree was. */
const anyStudies =
  /^(?:studium|studiert|absolvent|absolventin|graduated|graduate of|degree|university degree|diplomee?|utdannet|graduad[oa])$/

/** "Diplômée en régie": of whatever school gave a diploma, and not of a university alone. */
const graduate = /^diplomee?$/
const graduation =
  /(?<!\p{L})(?:diplomes?|dma|dmt|bts|btsa|dut|but|deust|dnmade|dnsep|dnat|dnsp\p{L}|bma|dtms|dees|deug|licence|master|titre professionnel|brevet (?:de technicien|professionnel|de maitrise)|cap|bp)(?!\p{L})/u

/** Who has learnt a trade may stand there by what they were: "Apprentice Plumber". */
const apprentice = /(?<!\p{L})(?:apprenti|auszubild|azubi|lehrling|umschul|larling|aprendi[zc])/u
const learner = new Map(
  ['apprenticeship', 'ausbildung', 'berufsausbildung', 'lehre', 'larlingetid'].map((word) => [
    word,
    apprentice,
  ]),
)

/** What a résumé calls the Spanish cycles of training by their initials. */
const cycles = new Map([
  ['grado superior', 'cfgs'],
  ['grado medio', 'cfgm'],
])

/** "MA (Hons) Linguistics": degrees by their initials, where nothing but a degree can stand. */
const initials = /^(?:[\s\d–—-]*)(?:MA|BA|MS|BS|LLB|LLM|BFA|MFA|BBA|MPhil)(?= |\()/

/** Degrees by their initials, a Scottish MA with honours being the first degree. */
const abbreviated = new Map<Mention['degree'], RegExp>([
  ['master', /^(?:[\s\d–—-]*)(?:MA|MS|LLM|MFA|MPhil|MMus|MEd)(?= (?!\(Hons)|,)/],
  ['bachelor', /^(?:[\s\d–—-]*)(?:BA|BS|LLB|BFA|BBA|BMus|BEd)(?= |,|\()/],
])

/** "Both got their diploma": that of others. */
const theirs = /(?<!\p{L})(?:their|leurs?|deres) (?:\p{L}+ )?$/u

/** The job of somebody who works for a doctorate. */
const doctoral =
  /(?<!\p{L})(?:predoc|doctora|doctoral|phd|ph\.d|doktorand|promotions|promovend|wissenschaftliche[rn]? mitarbeit|stipendiat|ph\.?d\.?-|investigador\p{L}* en formacion)/u

const higher = /universi|hochschule|hogskol|handelshoysk|licen|polytech/

/** Where a résumé may speak of studies. */
const ofStudies = new Set<Fact['section']>(['education', 'certificates', 'head', 'summary'])

/** A degree of the same height; a school that the sentence names must be the one that gave it. */
export function traceDegree(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume } = sources
  const spoken = [...new Set([...sources.spoken.resume, claimWords.en, sources.languages[0]])]
  const { degree } = mention
  if (degree === undefined || theirs.test(setting.folded.slice(0, mention.start))) return null
  const said = fold(mention.text).replace(/^titulo de /, '')
  const literal = degree === 'vocational' && !anyTraining.test(said)
  if (furtherTraining.test(said))
    return learnsUnknown(setting.sentence.slice(mention.end), resume.facts) && sources.sameLanguage
      ? { reason: 'Your résumé names no training for this.' }
      : null
  const any = anyStudies.test(said)
  const learning = learner.get(said)
  const proofs = resume.facts.flatMap((fact): Proof[] => {
    if (literal) {
      const at = indexInFolded(fact.folded, said)
      if (at !== -1) return [{ fact, at, length: said.length }]
      if (indexInFolded(fact.folded, cycles.get(said) ?? said) !== -1) return [proofOf(fact)]
      const stems = words(fact.text).map(({ text }) => stem(text))
      const own = words(said).map(({ text }) => stem(text))
      return said.length > 5 && own.every((one) => stems.includes(one))
        ? [{ fact, at: 0, length: fact.text.length }]
        : []
    }
    if (any && fact.section === 'education' && (higher.test(fact.folded) || initials.test(fact.text)))
      return [proofOf(fact)]
    if (graduate.test(said) && fact.section === 'education' && graduation.test(fact.folded))
      return [proofOf(fact)]
    if (learning?.test(fact.folded) === true) return [proofOf(fact)]
    if (any && !ofStudies.has(fact.section)) return []
    if (fact.section === 'education' && abbreviated.get(degree)?.test(fact.text) === true)
      return [proofOf(fact)]
    return spoken.flatMap((language) => {
      // A degree of a university of applied sciences (FH) is no master's.
      if (/master|m\.?sc/.test(said) && /\(fh\)/.test(fact.folded)) return []
      const match = pattern(
        any
          ? `${language.degrees.doctor}|${language.degrees.master}|${language.degrees.bachelor}`
          : language.degrees[degree],
      ).exec(fact.folded)
      return match === null ? [] : [{ fact, at: match.index, length: match[0].length }]
    })
  })
  if (proofs.length === 0) return { reason: 'Your résumé shows no such degree.' }
  if (
    anyTraining.test(said) &&
    sources.sameLanguage &&
    learnsUnknown(setting.sentence.slice(mention.end), resume.facts)
  )
    return { reason: 'Your résumé names no training for this.' }
  if (literal && sources.sameLanguage) {
    const other = unknownFieldOfPaper(
      setting.sentence.slice(mention.end),
      setting.folded.slice(mention.end),
      entriesOf(resume.facts)
        .filter(({ facts }) => proofs.some(({ fact }) => facts.includes(fact)))
        .flatMap(({ facts }) => facts)
        .concat(proofs.map(({ fact }) => fact)),
    )
    if (other !== null) return { reason: 'Your résumé names no such certificate.' }
  }
  const employer = setting.employers.map((index) => resume.jobs[index])[0]
  const at = employer === undefined ? -1 : setting.folded.indexOf(fold(employer.employer), mention.end)
  // "My doctorate at the Marine Centre": done in a job of that kind, whoever gave the degree.
  const asJob = degree === 'doctor' && doctoral.test(fold(employer?.title ?? ''))
  const isSchool = employer !== undefined && resume.schools.includes(employer.employer)
  const trained =
    isSchool ||
    asJob ||
    proofs.some(
      ({ fact }) =>
        (fact.job !== null && setting.employers.includes(fact.job)) ||
        (employer !== undefined && fact.text.includes(employer.employer)),
    )
  if (employer !== undefined && at !== -1 && at - mention.end < 30 && !trained && resume.schools.length > 0)
    return {
      reason: `Your résumé has this from ${resume.schools.join(', ')}, not from ${employer.employer}.`,
    }
  const elsewhere =
    schoolConflict(setting, proofs, resume.facts, resume.schools) ??
    (any || literal ? null : fieldConflict(mention, setting, proofs, resume.facts))
  return elsewhere === null ? supported(mention, 'resume', proofs) : { reason: elsewhere }
}

/** "Ausbildung zur Mediatorin": what one was trained to be, of which no line has the beginning of the word. */
function learnsUnknown(behind: string, facts: Fact[]): boolean {
  const trade = toBe.exec(behind)?.[1]
  if (trade === undefined) return false
  const begun = fold(trade).replace(/(?:innen|in|e[nr]?|n|s|frau|mann|kraft)$/u, '')
  return !facts.some(({ folded }) => folded.includes(begun))
}

/** Training of whoever has learnt already: the résumé may call it otherwise. */
const furtherTraining = /^\p{L}*(?:weiterbildung|fortbildung|umschulung|qualifizierung)$/u

const toBe =
  /^ (?:(?:zu[mr]|als) (?:(?:staatlich|[\p{Ll}-]+[enrms]) ){0,2}|(?:as|to be|to become) an? (?:\p{Ll}+ed )?|(?:som|til) (?:\p{Ll}+ert )?|comme |de |como )(\p{L}{5,})/u

/** "A master's in chemistry", where the résumé's master's is in fine art and its chemistry a bachelor's. */
function fieldConflict({ end }: Mention, { folded }: Setting, proofs: Proof[], facts: Fact[]): string | null {
  const phrase = field.exec(folded.slice(end))?.[1] ?? ''
  const topic = topicOf(phrase)
  if (topic.size === 0) return null
  const studied = entriesOf(facts).filter(({ section }) => section === 'education')
  const isGiven = (entry: Entry): boolean => proofs.some(({ fact }) => entry.facts.includes(fact))
  const shared = ({ stems }: Entry): number => [...topic].filter((one) => stems.has(one)).length
  const own = Math.max(0, ...studied.filter(isGiven).map(shared))
  // The proof may stand outside of the studies: "MSc in Chemistry" of a summary.
  if (proofs.some(({ fact }) => fact.section !== 'education' && sharedTopics(topic, fact) > 0)) return null
  const other = studied.find((entry) => shared(entry) > own)
  return other === undefined ? null : `Your résumé says “${other.facts[0]?.text ?? ''}” of this.`
}

/** What a degree is in: up to where it was taken, or another statement begins. */
const field =
  /^(?:'s)?(?: (?:degree|honours|diploma|studium|grad|abschlus))? (?:in|of|en|de|d'|i|der|in der|des) ?((?:(?!(?:at|from|and|before|which|with|after|since|an|aus|von|und|a|au|chez|et|por|con|y|ved|fra|og|med) )[^ ,;:.()]+ ?){1,4})/u

/** "My MSc from Uppsala", where the résumé's MSc is from Lund and another degree from Uppsala. */
function schoolConflict(
  { sentence, folded }: Setting,
  proofs: Proof[],
  facts: Fact[],
  schools: string[],
): string | null {
  const named = schools.filter((name) => {
    const at = indexInFolded(folded, name)
    // "Fagskole" in small letters says of what kind a school was.
    return at !== -1 && /^[^\p{Ll}]/u.test(sentence.slice(at))
  })
  if (named.length === 0) return null
  const together = proofs.some(({ fact }) => {
    const group = /^education\[\d+\]/.exec(fact.where)?.[0]
    const line = Number(/^line (\d+)$/.exec(fact.where)?.[1] ?? Number.NaN)
    const around = facts.filter(({ where }) =>
      group === undefined
        ? Math.abs(Number(/^line (\d+)$/.exec(where)?.[1] ?? Number.NaN) - line) <= 1
        : where.startsWith(`${group}.`),
    )
    return named.some((name) => around.some((one) => indexInFolded(one.folded, name) !== -1))
  })
  if (together) return null
  return `Your résumé has such a degree, but not from ${named[0] ?? 'there'}.`
}
