import type { Unsupported } from '../draft.ts'
import { datesIn } from './dates.ts'
import { type Entry, entriesOf } from './entries.ts'
import { isOfStudies } from './fact.ts'
import { fold } from './fold.ts'
import type { About } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Sources } from './traces/setting.ts'
import { claimWords, pattern } from './words/words.ts'

type Negated = (start: number, end: number, near: boolean | number) => boolean

/** What a résumé says of studies or a course that were not finished, or have yet to begin. */
const unfinished =
  /(?<!\p{L})(?:sin terminar|sin acabar|inacabad[oa]s?|incomplet[oa]s?|no finalizad[oa]|abandonad[oa]s?|en curso|not (?:yet )?(?:completed|finished|started|begun|taken)|unfinished|incomplete|did not (?:finish|complete|graduate)|left (?:after|without)|no degree|in progress|ongoing|studying (?:for|towards)|working towards|\d (?:of|out of) \d (?:units|modules|exams|papers)|part[- ]qualified|\d von \d (?:modulen|prufungen|teilen)|in vorbereitung|arbeite auf|en preparation|prepare actuellement|\d sur \d (?:modules|unites|epreuves)|en preparacion|preparando|cursando|\d de \d (?:modulos|asignaturas|examenes)|under utdanning|\d av \d (?:emner|moduler|eksamener)|abgebrochen|ohne abschlus|nicht (?:abgeschlossen|beendet)|noch (?:offen|ausstehend)|stehen? noch aus|still to (?:do|come|be taken)|outstanding|reste a passer|pendientes?|gjenstar|noch nicht (?:begonnen|abgeschlossen)|laufend|en cours(?! d)|interrompue?s?|inacheve[es]*|non (?:valide|termine)e?|sans diplome|abandonnee?s?|pagar|pagaende|ikke (?:fullfort|avsluttet|pabegynt)|ufullfort|avbrutt|uten eksamen|geplant|planned|previst[oa]s?|prevue?s? (?:en|pour)|planlagt|due (?:in )?(?:\p{L}+ )?20\d\d|expected|voraussichtlich|ventet)(?!\p{L})/u

/** The sentence says so itself, or speaks of a beginning. */
const saidSo =
  /(?<!\p{L})(?:half|dropped|gave up|broke off|begann|angefangen|begonnen|abgebrochen|empece|curse|deje|a medias|dos cursos|commence|entame|interrompu|arrete|begynte|avbrot|started|began|still|ahead|open|next|nachste[nrs]?|prochaine?|proxim[oa]|neste|noch|encore|todavia|aun|enna|fortsatt|without|sin|sans|ohne|uten|studying|taking|doing|towards|working on|arbeite an|travaille (?:a|sur)|trabajo en|jobber med|currently|derzeit|gerade|mache|actuellement|prepare|actualmente|curso|holder pa|tar|studiere|estudio|etudie|studerer|parts?|units?|modules?|papers?|teile?|modulen?|parties?|unites?|partes?|modulos?|asignaturas?|emner|moduler|del(?:er|en)?|plan(?:ned)?|geplant|prevu|previsto|planlagt)(?!\p{L})/u

/** "I am a graduate in law", "I can prescribe independently": what the résumé says was not finished, or not begun. */
export function unfinishedStudies(
  text: string,
  folded: string,
  about: (at: number) => About,
  negated: Negated,
  { resume, imagined, languages, sameLanguage, today }: Sources,
): Omit<Unsupported, 'text'> | null {
  if (datesIn(folded).some(({ year }) => year > today.getUTCFullYear())) return null
  if (!sameLanguage || about(0) !== 'me' || saidSo.test(folded) || unfinished.test(folded)) return null
  if (pattern(imagined).test(folded) || pattern(languages[0].negation).test(folded)) return null
  const all = entriesOf(resume.facts).filter((entry) => entry.job === null && isOfStudies(entry))
  const topic = topicOf(folded)
  const { degrees } = languages[0]
  const degree = pattern(
    `${degrees.master}|${degrees.bachelor}|carrera|gradue|graduated|degree|diplomas?|abschlus|studium|titulad[oa]`,
  ).exec(folded)
  for (const entry of all) {
    if (!entry.facts.some((fact) => unfinished.test(fact.folded))) continue
    const rivals = all.filter((one) => one !== entry && one.section === entry.section)
    const shared = [...topic].filter(
      (one) => entry.stems.has(one) && !rivals.some(({ stems }) => stems.has(one)),
    )
    const clear = shared.length + (isNamed(folded, entry, rivals) || isCalledSo(text, entry, rivals) ? 2 : 0)
    if (clear < (degree !== null && entry.section === 'education' ? 1 : 2)) continue
    const at = degree?.index ?? 0
    const end = degree === null ? folded.length : at + degree[0].length
    if (negated(at, end, false)) continue
    return { start: at, end, kind: 'degree', reason: `Your résumé says “${entry.facts[0]?.text ?? ''}”.` }
  }
  return null
}

/** By a step of its own, or a long word: "Level 4", "Meisterprüfung". */
function isNamed(folded: string, entry: Entry, rivals: Entry[]): boolean {
  return [...folded.matchAll(steps)].some(
    ([one]) => tells(entry, one) && !rivals.some((rival) => tells(rival, one)),
  )
}

/** By what it is called: the "Dip CII" is not the "Cert CII". */
const isCalledSo = (text: string, entry: Entry, rivals: Entry[]): boolean =>
  [...text.matchAll(called)].some(([name]) => {
    const one = fold(name)
    return one.length > 4 && tells(entry, one) && !rivals.some((rival) => tells(rival, one))
  })

const called =
  /(?<=\p{Ll}[ ’'])\p{Lu}[\p{L}\p{N}]+(?:(?: (?:in|of|de|en|i|for|zum|zur) | )\p{Lu}[\p{L}\p{N}-]+)+/gu

const tells = ({ facts }: Entry, one: string): boolean => facts.some((fact) => fact.folded.includes(one))

const steps =
  /(?<!\p{L})(?:(?:level|niveau|nivel|stufe|grade|grado|niva|trinn) ?\d+|\p{L}{12,})(?![\p{L}\d])/gu

/** Grades of a degree, by height, in words that say one and the same. */
const grades = [
  'first[- ]class|(?:a|my) first(?= (?:in|from|at)(?!\\p{L})|[.,;]|$)|was a first|summa cum laude|mit auszeichnung|mention tres bien|felicitations du jury|matricula de honor|premio extraordinario|med utmerkelse',
  '(?:with|a|an) (?:\\p{L}+ )?distinction|avec distinction|con distincion',
  'magna cum laude|mention bien|con notable',
  'upper second|two[- ]one|2:1',
]
/** What proves each of them. */
const proofs = [
  `${grades[0] ?? ''}|first|1st|distinction|sehr gut|1,[0-2]`,
  `${grades[1] ?? ''}|distinction|distincion|first|auszeichnung`,
  `${grades[2] ?? ''}|summa cum laude|notable|mention`,
  `${grades[3] ?? ''}|2:1|upper|hons`,
]

/** "I took a first": a grade that the résumé gives none of its studies. */
export function raisedGrade(
  folded: string,
  negated: Negated,
  { resume, feats, languages }: Sources,
): Omit<Unsupported, 'text'> | null {
  const { degrees } = languages[0]
  const spoken = `${Object.values(degrees).join('|')}|${feats.schooling}|${feats.field}|hnc|hnd|(?:took|got|gained|earned|graduated|finished|left) (?:with )?a`
  if (!pattern(spoken).test(folded)) return null
  for (const [index, grade] of grades.entries()) {
    const said = pattern(grade).exec(folded)
    if (said === null || negated(said.index, said.index + said[0].length, false)) continue
    const known = resume.facts.some(
      ({ job, folded: line }) => job === null && pattern(proofs[index] ?? grade).test(line),
    )
    if (known) continue
    return {
      start: said.index,
      end: said.index + said[0].length,
      kind: 'degree',
      reason: 'Your résumé gives none of your studies this grade.',
    }
  }
  return null
}

/** Words before "degree" that name no field. */
const noField =
  /^(?:an?|my|the|after|before|since|during|beyond|alongside|from|university|college|first|second|third|bachelor'?s?|master'?s?|doctoral|honou?rs|good|strong|recent|relevant|higher|postgraduate|undergraduate|associate|joint|own|same|such|class|year|hons|full|part-time|taught|research|other|relevante?|with|of|some|any|no|your)$/

const article = /^(?:an?|my|the|this|that|no|any|some|your)$/

const beforeDegree = /(\p{L}[\p{L}'-]*) (?:(\p{L}[\p{L}'-]*) )?degree(?!\p{L})/u
const wasMyDegree = /^(\p{L}+)(?: (\p{L}+))? (?:was|is) (?:what i (?:studied|read)|my degree)/u
const germanStudies =
  /(?<!\p{L})(?!fern|voll|teil|abend|aufbau|bachelor|master|hochschul|universitats|dual|grund|haupt|promotions|zweit|erst|selbst|auslands)(\p{L}{4,})(?:studium|studiums)(?!\p{L})/u

/** "A computer science degree", "mein Informatikstudium": a field that no line of the résumé's studies names. */
export function otherField(
  folded: string,
  about: (at: number) => About,
  negated: Negated,
  { resume, sameLanguage, imagined }: Sources,
): Omit<Unsupported, 'text'> | null {
  if (!sameLanguage || pattern(imagined).test(folded)) return null
  const said = wasMyDegree.exec(folded) ?? beforeDegree.exec(folded) ?? germanStudies.exec(folded)
  if (said === null || about(said.index) !== 'me' || negated(said.index, said.index + said[0].length, false))
    return null
  const before = said.slice(1).filter((word) => word !== undefined)
  // "I have a degree": the field stands behind the article.
  const field = before
    .slice(before.findLastIndex((word) => article.test(word)) + 1)
    .filter((word) => !noField.test(word))
  const lines = resume.facts.filter(
    (fact) =>
      fact.job === null && (isOfStudies(fact) || fact.section === 'head' || fact.section === 'summary'),
  )
  if (field.length === 0 || !lines.some(({ section }) => section === 'education')) return null
  const spelled = field.join(' ')
  if (Object.values(claimWords).some(({ levels }) => pattern(levels[3]).test(spelled))) return null
  if (field.some((word) => lines.some(({ folded: line }) => line.includes(word.slice(0, 5))))) return null
  return {
    start: said.index,
    end: said.index + said[0].length,
    kind: 'degree',
    reason: 'Your résumé names no studies of this.',
  }
}
