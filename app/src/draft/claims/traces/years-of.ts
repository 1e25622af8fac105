import { entriesOf } from '../entries.ts'
import { linesWithAll, proofOf } from '../evidence.ts'
import { fold, stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { pattern, regex } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/**
 * The jobs that a number of years is said of where no employer is named: those held under a title that the sentence
 * names, or that alone have a word of it in their title ("twelve years in intensive care"). Undefined: all of them.
 */
export function jobsMeant(setting: Setting, { resume }: Sources): number[] | undefined {
  const titled = resume.jobs.flatMap(({ title }, index) =>
    setting.titles.some((one) => linesWithAll([asFact(title)], one).length > 0) ? [index] : [],
  )
  if (titled.length > 0) return titled
  const label = resume.facts.find(({ section }) => section === 'summary')?.folded ?? ''
  const titles = resume.jobs.map(({ title }) => new Set(words(title).map(({ text }) => stem(text))))
  const meant = new Set<number>()
  for (const { text } of words(setting.clause.text)) {
    const said = stem(text)
    if (fold(text).length < 6 || label.includes(said)) continue
    const held = titles.flatMap((stems, index) => (stems.has(said) ? [index] : []))
    const elsewhere = resume.facts.some(
      ({ job, section, folded }) =>
        folded.includes(said) &&
        section !== 'skills' &&
        (job === null ? section !== 'head' : job !== held[0]),
    )
    if (held.length === 1 && !elsewhere && !headOnly(said, setting, resume.facts))
      for (const job of held) meant.add(job)
    else if (held.length > 0) for (const job of titles.keys()) meant.add(job)
  }
  return meant.size === 0 ? undefined : [...meant]
}

/** The line under the name says it in words of its own: then it is what the whole career is about. */
function headOnly(said: string, _: Setting, facts: Fact[]): boolean {
  const titles = new Set(facts.filter(({ where }) => where.endsWith('.position')).map(({ folded }) => folded))
  const label = facts.find(({ where }) => where === 'basics.label')
  return label !== undefined && label.folded.includes(said) && !titles.has(label.folded)
}

const asFact = (text: string): Fact => ({
  text,
  folded: fold(text),
  where: '',
  job: null,
  section: 'work',
})

/** "Ten years after my degree": reckoned from the end of the studies, give or take one. */
export function yearsAfterStudies(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { feats, resume, today } = sources
  const behind = setting.folded.slice(mention.end)
  const after = regex(String.raw`^ (?:of work )?(?:${feats.after}) (?:\p{L}+['’ ]){0,2}\p{L}+`).exec(
    behind,
  )?.[0]
  if (after === undefined || !pattern(feats.schooling).test(after)) return null
  const value = mention.value ?? 0
  const ends = entriesOf(resume.facts)
    .filter(({ section }) => section === 'education')
    .flatMap(({ dates }) => dates.slice(-1))
  const proved = ends.filter(({ year }) => Math.abs(today.getUTCFullYear() - year - value) <= 1)
  return (
    supported(
      mention,
      'resume',
      proved.map(({ fact }) => proofOf(fact)),
    ) ?? { reason: 'Your résumé dates your studies otherwise.' }
  )
}

const agoBefore = /(?<!\p{L})(?:il y a|voila|vor|hace|desde hace|for|seit)(?: \p{L}+){0,2} $/u
const agoBehind = /^ (?:ago|siden)(?!\p{L})/u

/** "Twelve years ago I began as a clerk": a point in time, no stretch. A job of the résumé, or its studies, must begin or end about then. */
export function yearsAgo(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, today, languages } = sources
  const { folded } = setting
  const ago = agoBehind.test(folded.slice(mention.end)) || agoBefore.test(folded.slice(0, mention.start))
  if (!ago || !pattern(`${languages[0].joined}|${sources.feats.finished}`).test(folded)) return null
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth()
  const then = now - (mention.value ?? 0) * 12
  const proofs = resume.jobs.flatMap(({ span }) => {
    const fact = resume.facts.find(({ where }) => where === span?.where)
    const near = span !== null && [span.from, span.to].some((month) => Math.abs(month - then) <= 11)
    return near && fact !== undefined ? [proofOf(fact)] : []
  })
  return supported(mention, 'resume', proofs, setting.employers)
}
