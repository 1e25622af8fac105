import { type Proof, linesWith, linesWithAll, proofOf } from '../evidence.ts'
import { isOfStudies } from '../fact.ts'
import { fold, words } from '../fold.ts'
import { isImagined } from '../imagined.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { pattern } from '../words/words.ts'
import { acronyms } from './name.ts'
import { isPredicated } from './predicated.ts'
import { isAnothers, isDeputysOnly, isHelpedOnes, standsIn, standsInAs, withoutDeputies } from './stand-in.ts'
import { titleFacts } from '../titles.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'
import { isAtOwn } from './at-own.ts'
import { withoutPlace } from './bare-title.ts'
import { unknownPurpose } from './title-purpose.ts'
import { doing, learnt } from './title-deeds.ts'
import { placeAlike } from './title-words.ts'

/** "I answer to the head of science": somebody else's title. */
const others =
  /(?<!\p{L})(?:(?:to|with|for|by|alongside|under|from|of|between|than|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|shadow(?:s|ed|ing)?|accompan(?:y|ies|ied|ying)) (?:the|its|their|his|her|our|my|your|an?|another|some|every)|(?:aide|assiste|seconde|accompagne|epaule) (?:le|la|un|une|notre|mon|ma)|(?:hjalp|hjulpet|bisto|bistatt|assisterte|fulgte) (?:en|ei)|(?:half|unterstutzte|assistierte|begleitete) (?:ich )?(?:dem|der|den|die|einem|einer|einen|eine)|(?:ayude|asisti|acompane|apoye) (?:al|a (?:la|un|una))|(?:mit|unter|von|an|fur|gegenuber|zwischen|neben) (?:dem|der|den|die|unserem|unserer|meinem|meiner|einem|einer|einen|eine|ihrem|ihrer|jedem|jeder)|(?:au|(?:avec|sous|pour|entre|par) (?:le|la|un|une|notre|mon|ma|votre)|les|des|aux)|(?:al|(?:con|para|por|a|ante|entre) (?:el|la|un|una|nuestr[oa]|mi|su))|(?:til|med|under|for|av|fra|mellom) (?:min|var|en|ei|deres|en)?)(?: \p{L}+)? $|(?<!\p{L})a l'$/u

/** "Ausbildung zur Technikerin": what somebody learns to be. */
const studying =
  /(?<!\p{L})(?:(?:studies|training) as an? $|(?:etudes|formation|ecole|diplome(?: d'etat)?) d(?:e |')$|(?:ausbildung|studium|umschulung) zu[mr] $|(?:estudios|formacion|curso) de $|utdanning(?:en)? (?:som|til) $)/u

/** A line that tells of somebody else's title ("reporting to the head nurse"), or of one that is sought, gives it to nobody. */
const isTheirs = (proof: Proof): boolean => {
  const [before = ''] = /[^.;]*$/u.exec(proof.fact.folded.slice(0, proof.at)) ?? []
  return !(others.test(before) || sought.test(before) || isHelpedOnes(proof))
}

const sought =
  /(?<!\p{L})(?:looking for|seeking|in search of|aspir\p{L}+|aiming|working towards|next step|suche|anstrebe|strebe|recherche|souhaite|evoluer|objectif|busco|aspiro|objetivo|quiero|deseo|soker|onsker)(?!\p{L})/u

/** "My manager", "unsere Leiterin"; but "my senior engineer role" is one's own. */
const anothers =
  /(?<!\p{L})(?:my|our|mein|meine|meinem|meiner|unser|unsere|unserem|unserer|mon|ma|notre|nos|mi|mis|nuestr[oa]s?|min|mine) (?:own |former |new |old |first |\p{L}+e[nr]? )?$/u
const ownRole =
  /^(?: |-)(?:role|position|job|post|title|years|days|work|rolle|stelle|zeit|jahre|poste|titre|annees|puesto|cargo|etapa|anos|stilling|stillingen|rollen|tid|ar)(?!\p{L})/u

/** "Zwei Techniker": so many others, and nobody's title. */
const counted =
  /(?<!\p{L}|\d)(?:(?:[2-9]|[1-9]\d+)|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|beide[nr]?|mehrere[nr]?|viele[nr]?|einige[nr]?) (?:(?!jahre|monate|wochen|tage)\p{L}+e[nr]? )?$/u

/** A title that the person holds or held; with an employer in the sentence, the one held there. */
export function traceTitle(said: Mention, setting: Setting, sources: Sources): Traced {
  const mention = { ...said, text: withoutPlace(said.text, sources.resume.jobs) }
  const { resume, languages, posting, feats } = sources
  const before = setting.folded.slice(0, mention.start)
  const behind = setting.folded.slice(mention.end)
  if (others.test(before) || studying.test(before) || counted.test(before)) return null
  if (anothers.test(before) && !ownRole.test(behind)) return null
  // "A physiotherapist and I set it up": with whom.
  if (/^,? (?:and|und|et|y|og) (?:i|ich|moi|yo|jeg)(?!\p{L})/u.test(behind)) return null
  // "Vår" is "our", and folded it is "was".
  if (/(?<!\p{L})våre? $/iu.test(setting.sentence.slice(0, mention.start))) return null
  // "As Head of Data at Acme I …": held at one's own employer, whoever's title it is.
  const atOwn = isAtOwn(mention, setting, sources)
  // What one is in one's own time is no title at an employer.
  const mayBeThere = (fact: Fact): boolean =>
    !atOwn || fact.job !== null || fact.section === 'head' || fact.section === 'summary' || isOfStudies(fact)
  const held = titleFacts(resume).filter(mayBeThere)
  const whole = [
    ...linesWith(held, mention.text),
    ...acronyms(mention.text, held),
    ...endingWith(mention.text, held),
    ...held
      .map((fact) => ({ fact, at: placeAlike(mention.text, fact), length: 0 }))
      .filter(({ at }) => at !== -1),
  ]
    .filter(isTheirs)
    .map((proof) => (proof.length === 0 ? proofOf(proof.fact) : proof))
  const folded = fold(mention.text)
  const claimed = (): boolean => isPredicated(before, behind, languages[0])
  if (
    whole.length > 0 &&
    isDeputysOnly(folded, before, ofEmployers(whole, setting)) &&
    claimed() &&
    !standsIn(fold(setting.clause.text)) &&
    !isImagined(mention, setting, sources)
  )
    return { reason: 'Your résumé gives a title like this, but not at this rank.' }
  const purpose = whole.length === 0 ? null : unknownPurpose(mention, setting, sources)
  if (purpose !== null && claimed() && !isImagined(mention, setting, sources))
    return { reason: `Your résumé names nothing for “${purpose}”.` }
  if (whole.length > 0) {
    const longer = extended(mention, setting)
    const exact = longer === null ? [] : linesWith(held, longer)
    return supported(mention, 'resume', ofJobs(exact.length > 0 ? exact : whole), setting.employers)
  }
  const several = eachOf(mention.text, held)
  if (several.length > 0) return supported(mention, 'resume', several, setting.employers)
  const [language] = languages
  if (!claimed()) return null
  if (standsIn(fold(setting.clause.text))) {
    const stoodIn = linesWith(resume.facts, mention.text)
    if (stoodIn.length > 0 || !standsInAs(setting.folded.slice(0, mention.start)))
      return supported(mention, 'resume', stoodIn)
    const alike = resume.facts.filter(
      (fact) => standsIn(fact.folded) && sharedTopics(topicOf(mention.text), fact) > 0,
    )
    if (alike.length > 0 || !sources.sameLanguage) return null
    return { reason: 'Your résumé does not say that you stood in as this.' }
  }
  // "In 2019 I passed as Master Baker": a title that one studies for stands among the certificates.
  if (pattern(`${feats.finished}|${feats.schooling}`).test(setting.folded)) {
    const studied = resume.facts.filter(isOfStudies)
    const earned = studied
      .filter((fact) => placeAlike(mention.text, fact) !== -1)
      .map((fact) => proofOf(fact))
    if (earned.length > 0) return supported(mention, 'resume', earned)
  }
  // "The Staff Engineer role caught my eye": the job's title, before anybody is spoken of.
  const ofJob = linesWith(posting.slice(0, 1), mention.text)
  const wished = isImagined(mention, setting, sources)
  if (
    !atOwn &&
    (ofJob.length > 0 || wished) &&
    (wished || !pattern(`${language.me}|${language.background}`).test(before))
  )
    return supported(mention, 'posting', ofJob.length > 0 ? ofJob : linesWith(posting, mention.text))
  // "Deputy leader", of "Deputy to the team leader".
  // "Nestleder", of "Assisterende driftsleder": the rank alone, whatever it is of.
  const second = lesser.test(folded)
    ? [
        ...linesWithAll(resume.facts, mention.text),
        ...(onlyLesser.test(folded) ? held.filter(isDeputys).map((fact) => proofOf(fact)) : []),
      ]
    : []
  if (second.length > 0) return supported(mention, 'resume', second, setting.employers)
  const rank = pattern(language.ranks)
  const plain = words(mention.text).filter(({ text }) => fold(text).match(rank)?.[0] !== fold(text))
  const unranked =
    plain.length > 0 &&
    plain.length < words(mention.text).length &&
    linesWithAll(held, plain.map(({ text }) => text).join(' ')).length > 0
  // Not held as a title, and yet the résumé's own words: "tutor" of "Tutor in mathematics for two years".
  // A rank of its own stands where a line of a job begins with it: "Deputy project lead, Lee Bridge (2023)".
  const spoken = linesWith(resume.facts, mention.text).filter(
    (one) =>
      mayBeThere(one.fact) &&
      !isAnothers(one) &&
      isTheirs(one) &&
      (!unranked ||
        (one.at < 4 && one.fact.job !== null) ||
        (isOfStudies(one.fact) && /^\P{L}*(?:[^ ]+ )?$/u.test(one.fact.folded.slice(0, one.at)))),
  )
  if (spoken.length > 0 && isDeputysOnly(folded, before, spoken) && !wished)
    return { reason: 'Your résumé gives a title like this, but not at this rank.' }
  if (spoken.length > 0) return supported(mention, 'resume', spoken, setting.employers)
  const done = unranked ? [] : [...doing(folded, resume.facts), ...learnt(folded, resume.facts)]
  if (done.length > 0) return supported(mention, 'resume', done)
  return {
    reason: unranked
      ? 'Your résumé gives a title like this, but not at this rank.'
      : 'Your résumé does not give you this title.',
  }
}

/** Where a title stands that somebody has by a paper: "Registered midwife, 2017". */
const lesser = /^(?:deputy|vice|stellvertretende[rnm]?|adjointe?|subdirector|segund[oa]|nest|assisterende)/u

const onlyLesser =
  /^(?:nestleder|deputy|deputy (?:head|leader|manager)|stellvertretende[rnm]? (?:leiter|leiterin|leitung)|adjointe?|adjunt[oa])$/u
const isDeputys = ({ folded }: Fact): boolean => withoutDeputies(folded) !== folded

/** "Miller and setter" of "Miller / Setter": several titles, and all of them in one line. */
function eachOf(title: string, held: Fact[]): Proof[] {
  const parts = title.split(/ (?:and|und|et|y|e|og|&|\/) /)
  if (parts.length < 2) return []
  return linesWithAll(held, parts.join(' ')).filter(({ fact }) =>
    parts.every((part) => linesWith([fact], part).length > 0),
  )
}

/** "Meister" of "Bäckermeister", "sjef" of "butikksjef": the last part of a compound says less, and no other thing; "postdoc" of "postdoctoral". */
function endingWith(title: string, held: Fact[]): Proof[] {
  const wanted = fold(title)
  if (wanted.length < 5 || wanted.includes(' ')) return []
  return held.flatMap((fact) =>
    words(fact.folded)
      .filter(
        ({ text }) =>
          text.length - wanted.length > 2 &&
          !otherWord.test(text) &&
          (text.endsWith(wanted) || (wanted.length > 6 && text.startsWith(wanted))),
      )
      .map(({ start, end }) => ({ fact, at: start, length: end - start })),
  )
}

/** "Leiterin" is no part of "Begleiterin", nor "leder" of "veileder". */
const otherWord = /(?:begleiter|veileder|anleiter)(?:in|innen)?$/

/** The word before a title belongs to it where the résumé has both together: "postdoctoral researcher". */
function extended(mention: Mention, { sentence }: Setting): string | null {
  const before = words(sentence.slice(0, mention.start)).at(-1)
  return before === undefined ? null : sentence.slice(before.start, mention.end)
}

/** Where a job's own line has the title, the headline at the top of the résumé says nothing more about where it was held. */
function ofJobs(proofs: Proof[]): Proof[] {
  const titled = proofs.filter(({ fact }) => fact.job !== null && isTitleLine(fact))
  return titled.length > 0 ? titled : proofs
}

/** The lines of the employers that a sentence names, where there are any. */
function ofEmployers(proofs: Proof[], { employers }: Setting): Proof[] {
  const there = proofs.filter(({ fact }) => fact.job !== null && employers.includes(fact.job))
  return there.length > 0 ? there : proofs
}

const isTitleLine = ({ where }: Fact): boolean => where.endsWith('.position') || where.startsWith('line')
