import { type Proof, linesWith, proofOf } from '../evidence.ts'
import { entriesOf } from '../entries.ts'
import { fold, indexInFolded, words } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { pattern, regex } from '../words/words.ts'
import { compoundInitials } from './compound-initials.ts'
import { ofTheJob } from './of-the-job.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

export const onlyPosted = 'Only the posting names this. What it asks for is no proof that you have it.'

/** A name or a tool in what the text says of its writer: the résumé must name it; the people found for the posting may be greeted. */
export function traceName(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, people, posting, companies, languages } = sources
  const found =
    supported(mention, 'resume', linesWith(resume.facts, mention.text), setting.employers) ??
    supported(mention, 'resume', inflected(mention.text, resume.facts), setting.employers) ??
    supported(mention, 'resume', behindFirst(mention, setting, sources), setting.employers) ??
    supported(mention, 'resume', acronyms(mention.text, resume.facts), setting.employers) ??
    supported(mention, 'resume', compoundInitials(mention.text, resume.facts), setting.employers) ??
    supported(mention, 'resume', lettered(mention.text, resume.facts), setting.employers) ??
    supported(mention, 'resume', models(mention.text, resume.facts), setting.employers) ??
    supported(mention, 'resume', ofOneEntry(mention.text, resume.facts), setting.employers) ??
    (languages[0].nounsHaveCapitals === true
      ? supported(mention, 'resume', inCompound(mention.text, resume.facts), setting.employers)
      : null) ??
    supported(mention, 'posting', linesWith(people, mention.text))
  if (found !== null) return found
  const inPosting = linesWith(posting, mention.text)
  if (inPosting.length > 0 && applied.test(setting.folded.slice(0, mention.start)))
    return supported(mention, 'posting', inPosting)
  const company = companies.some((name) => indexInFolded(fold(name), mention.text) !== -1)
  if (company && (isImagined(mention, setting, sources) || !asEmployer(mention, setting, sources)))
    return supported(mention, 'posting', inPosting)
  if (inPosting.length > 0 && !company && !setting.labelled && ofTheJob(mention, setting, sources))
    return supported(mention, 'posting', inPosting)
  const [first] = words(mention.text)
  const partly = first !== undefined && linesWith(resume.facts, first.text).length > 0
  return {
    reason: inPosting.length > 0 ? onlyPosted : `Your résumé does not name this${partly ? ' in full' : ''}.`,
  }
}

/** A language that the text says the writer speaks. */
export function traceLanguage(mention: Mention, sources: Sources): Traced {
  const { resume, ratings, resumeLanguage } = sources
  const rated = ratings.filter(({ code }) => code === mention.code)
  const proofs = rated.map(({ fact, at, length }) => ({ fact, at, length }))
  const named = [...proofs, ...linesWith(resume.facts, mention.text.replace(/^l['’]/iu, ''))]
  if (named.length > 0) return supported(mention, 'resume', named)
  if (mention.code === resumeLanguage) return null
  return { reason: 'Your résumé does not name this language.' }
}

/** "at Acme", "joined Acme", "my time with Acme": the writer was there. "I like that Acme repairs" claims nothing of them. */
function asEmployer(
  mention: Mention,
  { folded, clause, labelled }: Setting,
  { languages: [language], feats, firstPerson }: Sources,
): boolean {
  if (labelled) return true
  const before = folded.slice(0, mention.start)
  if (
    !regex(
      String.raw`(?<!\p{L})(?:${language.employing}|${language.joined})(?: (?:the|der|dem|den|die|das|la|le|les|el|los|las|l'))? ?$`,
    ).test(before)
  )
    return false
  if (applied.test(before)) return false
  const around = folded.slice(clause.start, clause.start + clause.text.length)
  // "Ich bewerbe mich bei Acme", "für Acme bringe ich … mit": no word of a time there, and nothing done.
  const deed = [feats.did, feats.worked, language.parts[1], language.parts[3]].join('|')
  return (
    pattern(language.former).test(around) ||
    pattern(deed).test(around) ||
    lasting.test(folded) ||
    // "I imagine that it counts at Acme too": no more than a thought.
    (!pattern(firstPerson.musing).test(around) &&
      !pattern(language.intent).test(folded) &&
      !pattern(turning).test(folded) &&
      pattern(language.me).test(folded))
  )
}

/** "In my application to", "for the nurse post at": there one only applies. */
const applied =
  /(?<!\p{L})(?:applications?|applying|appl(?:y|ied)|vacancy|opening|(?:for|about|of|regarding) (?:the|your) (?:[^ ,;:.]+ ){0,4}(?:post|position|role|job)|\p{L}*bewerbung|bewerbe mich(?: [^ ,;:.]+){0,6}|(?:candidature|postule)(?: [^ ,;:.]+){0,6}|candidatura|solicitud|\p{L}*s[oø]knad\p{L}*|(?:ta|tar|tok) kontakt|(?:get(?:ting)?|got) in touch|contact(?:er|o|ar)?) (?:to|at|with|for|about|regarding|bei|beim|an|um|uber|zu[mr]?|chez|a|au|aupres de|avec|pour|sur|en|con|para|sobre|til|hos|om|pa|med|ved)(?: (?:the|der|dem|den|die|das|la|le|les|el|los|las|l'))? ?$/u

/** "Since 2020", "seit fünf Jahren". */
const lasting =
  /(?<!\p{L})(?:seit|since|depuis|desde|siden) (?:\p{L}+ ){0,2}(?:(?:19|20)\d\d|(?:years|jahren|ans|anos|ar)(?<!(?:seit|since|depuis|desde|siden) \p{L}+))(?!\p{L})/u

/** What somebody does towards a firm who was never there. */
const turning =
  'appl(?:y|ying)|bring|offer|contribute|drawn|draws|attracts?|interests?|appeals|link(?:s|ed)?|bewerbe|bewerbung|bringe|biete|verbindet|zieht|reizt|interessiert|lockt|gefallt|freue|beitragen|apporte|apporter|offre|attire|interesse|seduit|plait|postule|candidate|aporto|ofrezco|atrae|interesa|gusta|ilusiona|solicito|postulo|soker|tilbyr|bidra|lokker|frister|tiltrekker|interesserer'

/** Every word of a name in one line, give or take an ending of two letters: "X-rays" is "X-ray", "Booking.com" is not "bookings". */
export function inflected(name: string, facts: Fact[]): Proof[] {
  const wanted = words(name).map(({ text }) => fold(text))
  if (wanted.length === 0) return []
  return facts
    .filter((fact) => {
      const own = words(fact.folded).flatMap(({ text }) => [text, ...text.split(/[-/&]/)])
      return wanted.every((one) => own.some((other) => one === other || close(one, other, wanted.length)))
    })
    .map((fact) => proofOf(fact))
}

/** "Microsoft PL-300": the issuer and the name of one certificate, in two fields of it. */
function ofOneEntry(name: string, facts: Fact[]): Proof[] {
  const wanted = words(name).map(({ text }) => text)
  if (wanted.length < 2) return []
  const entry = entriesOf(facts).find(
    (one) =>
      one.facts.length > 1 &&
      wanted.every((word) => one.facts.some(({ folded }) => indexInFolded(folded, word) !== -1)),
  )
  return entry?.facts.slice(0, 1).map((fact) => proofOf(fact)) ?? []
}

/** "Aluminium" of "Aluminiumteile", "Titan" of "Titan- und Aluminiumteile", "Lacke" of "Rheinlack". */
function inCompound(name: string, facts: Fact[]): Proof[] {
  const wanted = fold(name)
  const bare = wanted.replace(/(?:en|er|es|e|n|s)$/, '')
  if (wanted.length < 5) return []
  return facts
    .filter(({ folded }) =>
      words(folded).some(({ text }) => text.startsWith(wanted) || (bare.length > 3 && text.endsWith(bare))),
    )
    .map((fact) => proofOf(fact))
}

/** "ATRs" of "ATR 42": capitals in the plural. */
const lettered = (name: string, facts: Fact[]): Proof[] =>
  /^\p{Lu}{3,}s$/u.test(name) ? linesWith(facts, name.slice(0, -1)) : []

/** In a name of many words a short one may have an ending too: "Mental Health First Aider". */
const close = (one: string, other: string, of: number): boolean =>
  (Math.abs(one.length - other.length) <= 2 &&
    (one.startsWith(other) || other.startsWith(one)) &&
    Math.min(one.length, other.length) > (of > 2 ? 2 : 3)) ||
  (townOf(one) === other && other.length > 5)

/** "Bremer", "Dresdner": of Bremen, of Dresden. */
const townOf = (word: string): string => word.replace(/n?er$/, 'en')

/** "Estudié Animación …": the first word of a sentence has its capital for that reason, unless the posting has both. */
function behindFirst(mention: Mention, { sentence }: Setting, { resume, posting }: Sources): Proof[] {
  const [first, second] = words(mention.text)
  if (second === undefined || first === undefined || !/^\P{L}*$/u.test(sentence.slice(0, mention.start)))
    return []
  if (linesWith(posting, mention.text).length > 0) return []
  return linesWith(resume.facts, mention.text.slice(second.start))
}

/** "Transit V20s" of a "Transit V20": more than one of a model. */
function models(name: string, facts: Fact[]): Proof[] {
  const one = name.replace(/(?<=[\p{Lu}\d]\d|\p{Lu}{2})s$/u, '')
  return one === name ? [] : linesWith(facts, one)
}

/** "SDR" for "Sales Development Representative", "BA" for "Bachelor of Arts": capitals that are the first letters of a run of words; of two, no small ones ("an accident in all" is no "AA"). */
export function acronyms(name: string, facts: Fact[]): Proof[] {
  // "TPOs", "NQTs": more than one of them.
  const one = name.replace(/(?<=\p{Lu})s$/u, '')
  if (!/^\p{Lu}{2,5}$/u.test(one)) return []
  const wanted = fold(one)
  return facts.flatMap((fact) => {
    const all = words(fact.text.replaceAll('-', ' ')).filter(
      ({ text }) => !/^(?:of|in|and|the|for|de|des|du|und|für|y|og)$/i.test(text),
    )
    for (let first = 0; first + wanted.length <= all.length; first++) {
      const run = all.slice(first, first + wanted.length)
      const broken = /[(),;:|/]/.test(fact.text.slice(run[0]?.start ?? 0, run.at(-1)?.start))
      const said = !broken && (wanted.length > 2 || run.every(({ text }) => /^\p{Lu}|.{4}/u.test(text)))
      if (said && run.map(({ text }) => fold(text.charAt(0))).join('') === wanted) {
        const at = run[0]?.start ?? 0
        return [{ fact, at, length: (run.at(-1)?.end ?? at) - at }]
      }
    }
    return []
  })
}
