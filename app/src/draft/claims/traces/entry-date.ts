import { type Entry, entriesOf, kinship } from '../entries.ts'
import type { Mention } from '../mention.ts'
import { pieceAt, stretchOfDate } from '../stretches.ts'
import { fold, indexInFolded } from '../fold.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import { claimWords, pattern } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const degreeKinds = ['doctor', 'master', 'bachelor'] as const

/**
 * The year of a degree, a certificate or a prize: it must be that entry's own. "Graduated in 2014" must be the end of the
 * studies; "in 2012, as a student" lies within. Null where the sentence speaks of no such entry.
 */
export function traceEntryDate(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { folded, clause } = setting
  const year = mention.value ?? 0
  const { start, end } = stretchOfDate(folded, mention.start)
  // "A 2:1 in nursing, and by 2016 I was on a ward": the clause speaks of a job, whatever the rest of the sentence says.
  const ofJob = topicOf(clause.text)
  if (
    clause.text.length < folded.length &&
    entriesMeant(fold(clause.text), sources).length === 0 &&
    sources.resume.facts.some((fact) => fact.job !== null && sharedTopics(ofJob, fact) > 0)
  )
    return null
  // "... from 2021, lapsed in 2024": a stretch without a word of its own goes on about the one before.
  const [about, said] = [
    folded.slice(start, end),
    ...(start > 0 && topicOf(folded.slice(start, end)).size === 0 ? [folded.slice(0, end)] : []),
  ]
    .map((stretch): [Entry[], string] => [entriesMeant(stretch, sources), stretch])
    .find(([found]) => found.length > 0) ?? [[], '']
  if (about.length === 0) return null
  const finished = pattern(sources.feats.finished).test(said)
  // "Besides my degree, I hold a certificate of 2020": what the date's own clause names may prove it too.
  const own = folded.slice(Math.max(start, clause.start), Math.min(end, clause.start + clause.text.length))
  // "A first-aid certificate of 2024, and six years of rescue": each between its own commas.
  const piece = pieceAt(folded, mention)
  const beside = piece.start > 0 || piece.end < folded.length ? folded.slice(piece.start, piece.end) : ''
  const fitting = [...about, ...entriesMeant(own, sources), ...entriesMeant(beside, sources)].find(
    ({ dates }) => {
      const years = dates.map((date) => date.year)
      const last = dates.at(-1)
      const opens =
        /^ ?(?:-|to|until|till|bis|a|au|jusqu'en|hasta|til) ?(?:\p{L}+ )?(?:\d\d\/)?(?:19|20)\d\d/u.test(
          folded.slice(mention.end),
        )
      if (opens) return years.includes(year)
      // "Renewed in October": of one date alone, the month counts as well.
      if (dates.length === 1 && last?.year === year) return sameMonth(mention.month, last.month)
      if (!finished) return Math.min(...years) <= year && year <= Math.max(...years)
      return last?.year === year && sameMonth(mention.month, last.month)
    },
  )
  if (fitting !== undefined)
    return supported(
      mention,
      'resume',
      fitting.dates.slice(-1).map(({ fact, at, length }) => ({ fact, at, length })),
    )
  const real = [...new Set(about.flatMap(({ dates }) => dates.map((date) => date.year)))].join(', ')
  return { reason: `Your résumé dates this ${real}.` }
}

const sameMonth = (claimed: number | undefined, stated: number): boolean =>
  claimed === undefined || stated === 0 || claimed === stated

/** What one is given in writing, and how one says that one got it: no work of a job is meant. */
const papers = [
  'certificates?|certification|licen[cs]e|accreditation|registration|(?:gained|earned|obtained|passed|got|took|renewed) my',
  '\\p{L}*zertifikat|\\p{L}*zertifizierung|zulassung|\\p{L}*schein|\\p{L}*zeugnis|\\p{L}*nachweis|(?:gesellen|meister)brief|(?:meinen?|meine) (?:\\p{L}+ ){1,4}(?:erworben|bestanden|abgelegt)',
  'certificats?|certification|habilitation|attestation|permis|(?:obtenu|passe|decroche|valide) (?:mon|ma|mes)',
  'certificado|certificacion|habilitacion|carne|carnet|(?:obtuve|saque|consegui|renove) (?:mi|el|la)',
  '\\p{L}*sertifikat\\p{L}*|\\p{L}*sertifisering\\p{L}*|autorisasjon\\p{L}*|bevilling\\p{L}*|\\p{L}*bevis\\p{L}*|(?:fag|svenne|mester)brev(?:et)?|(?:tok|fikk|besto|fornyet) (?:\\p{L}+ )?(?:min|mitt)',
].join('|')

/** Does a stretch of text speak of a certificate, a licence, or of passing for one? */
export const ofPaper = (folded: string): boolean => pattern(papers).test(folded)

/** The dated entries that a stretch of text is about: those of the degree it names, else those that share most words with it. */
export function entriesMeant(said: string, { resume, feats, sameLanguage, languages }: Sources): Entry[] {
  const all = entriesOf(resume.facts)
  const dated = all.filter(
    ({ job, dates, section }) => job === null && dates.length > 0 && section !== 'work',
  )
  const spelled = dated.filter((entry) => isSpelled(entry, said))
  if (spelled.length > 0) return spelled
  const schools = dated.filter(({ section }) => section === 'education')
  const named = degreeKinds.filter((kind) => pattern(languages[0].degrees[kind]).test(said))
  const ofDegree = schools.filter(({ facts }) =>
    named.some((kind) =>
      facts.some((fact) =>
        Object.values(claimWords).some(({ degrees }) => pattern(degrees[kind]).test(fact.folded)),
      ),
    ),
  )
  const topic = topicOf(said)
  topic.delete('#people')
  const weighed = dated.map((entry) => ({ entry, weight: kinship(topic, entry, all) }))
  const most = Math.max(0, ...weighed.map(({ weight }) => weight))
  const ofJobs = Math.max(
    0,
    ...all.filter(({ job }) => job !== null).map((entry) => kinship(topic, entry, all)),
  )
  const ofStudies = pattern(feats.schooling).test(said)
  const closer = most > 0 && (ofStudies || ofPaper(said) || (most >= 0.5 && most > ofJobs))
  const closest =
    sameLanguage && closer ? weighed.filter(({ weight }) => weight === most).map(({ entry }) => entry) : []
  if (ofDegree.length > 0) {
    const both = ofDegree.filter((entry) => closest.includes(entry))
    return both.length > 0 ? both : ofDegree
  }
  if (closest.length > 0) return closest
  return ofStudies && ofJobs === 0 ? schools : []
}

/** "A First Aid at Work certificate": the entry's own name, word for word, whatever few letters its words have. */
const isSpelled = (entry: Entry, said: string): boolean =>
  namesOf(entry).some((name) => indexInFolded(said, name) !== -1)

const namesOf = ({ section, facts }: Entry): string[] =>
  section === 'languages' || section === 'work'
    ? []
    : facts.flatMap(({ folded, text }) => {
        const undated = folded.replace(/(?:\d{1,2}[./-])?(?:19|20)\d\d(?: ?- ?)?/gu, '')
        const name = /^[^,;:(|]*?\p{L}[^,;:(|]*/u.exec(undated)?.[0].trim() ?? ''
        // "Deck officer class 5 (D5L)": by its letters as well.
        const letters = [...text.matchAll(/\((\p{Lu}[\p{Lu}\d-]{2,})\)/gu)].map(([, short = '']) =>
          fold(short),
        )
        return [...(name.length >= 8 && name.includes(' ') ? [name] : []), ...letters]
      })

/** "…, and my First Aid at Work dates from 2024": the dates of the entry whose name stands right before one. */
export const datesNamed = (folded: string, at: number, { facts }: Sources['resume']): Entry['dates'] =>
  entriesOf(facts)
    .filter(
      (entry) =>
        entry.job === null &&
        namesOf(entry).some((name) => {
          const named = folded.slice(0, at).lastIndexOf(name)
          return named !== -1 && /^[^;:.\d]{0,40}$/u.test(folded.slice(named + name.length, at))
        }),
    )
    .flatMap(({ dates }) => dates)
