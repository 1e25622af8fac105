import type { Claim } from '../draft.ts'
import {
  type Proof,
  claimFrom,
  contentStems,
  linesWith,
  linesWithAll,
  proofOf,
  sharedStems,
} from './evidence.ts'
import { fold, indexInFolded, stem, words } from './fold.ts'
import type { Mention } from './mention.ts'
import { numbersIn } from './numbers.ts'
import type { Fact, ResumeSource } from './source.ts'
import type { About } from './subject.ts'
import { type ClaimWords, pattern } from './words/words.ts'
import { employersIn, traceYears } from './years.ts'

export interface Sources {
  resume: ResumeSource
  posting: Fact[]
  /** People and addresses that were found for this posting, and the writer's own name and signature. */
  people: Fact[]
  /** The language of the text first; evidence may be in any. */
  languages: [ClaimWords, ...ClaimWords[]]
  sameLanguage: boolean
}

export interface Setting {
  about: About
  sentence: string
  /** The employers that the sentence names nearest to the mention. */
  employers: number[]
  /** Other mentions of tools and names in the sentence. */
  skills: string[]
}

export type Traced = { claim: Claim; jobs: (number | null)[] } | { reason: string } | null

const supported = (
  mention: Mention,
  kind: 'posting' | 'resume',
  proofs: Proof[],
  employers: number[] = [],
): Traced => {
  const [first] = proofs
  if (first === undefined) return null
  const best = proofs.find(({ fact }) => fact.job !== null && employers.includes(fact.job)) ?? first
  return { claim: claimFrom(mention.text, kind, best), jobs: proofs.map(({ fact }) => fact.job) }
}

/** Looks a mention up in the sources that may prove it: null where it proves to be no claim at all. */
export function trace(mention: Mention, setting: Setting, sources: Sources): Traced {
  if (mention.kind === 'relation')
    return {
      reason:
        'Says that you know or have spoken with somebody. No document proves that: vouch for it, or remove it.',
    }
  if (mention.kind === 'quotation' || mention.kind === 'address') return traceWords(mention, setting, sources)
  if (setting.about === 'job') return traceJob(mention, setting, sources)
  switch (mention.kind) {
    case 'years':
      return traceOwnYears(mention, setting, sources)
    case 'number':
    case 'date':
      return traceNumber(mention, setting, sources)
    case 'degree':
      return traceDegree(mention, sources)
    case 'title':
      return traceTitle(mention, setting, sources)
    case 'level':
    case 'part':
      return traceLevel(mention, setting, sources)
    case 'name':
    case 'tool':
      return traceName(mention, setting, sources)
    default:
      return mention.kind satisfies never
  }
}

function traceWords(mention: Mention, setting: Setting, { resume, posting, people }: Sources): Traced {
  const needle = mention.text.replace(/(?:\.\.\.|…|[.,;:!?])+$/, '').replace(/^(?:\.\.\.|…)\s*/, '')
  const ofPosting = mention.kind === 'address' || setting.about === 'job' ? linesWith(posting, needle) : []
  return (
    supported(mention, 'posting', [...ofPosting, ...linesWith(people, needle)]) ??
    supported(mention, 'resume', linesWith(resume.facts, needle), setting.employers) ?? {
      reason:
        mention.kind === 'address'
          ? 'This address stands neither in the posting nor in your résumé.'
          : 'These words are quoted, but they stand like this neither in the posting nor in your résumé.',
    }
  )
}

/** What a sentence says of the job: from the posting, or else from the résumé. Titles and levels of a job are its own words. */
function traceJob(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { posting, people, resume } = sources
  const vague = mention.kind === 'level' || mention.kind === 'part' || mention.kind === 'degree'
  const found =
    supported(mention, 'posting', [
      ...linesWith(posting, mention.text),
      ...linesWith(people, mention.text),
    ]) ??
    supported(mention, 'resume', linesWith(resume.facts, mention.text)) ??
    supported(mention, 'posting', linesWithAll(posting, mention.text))
  if (found !== null || vague) return found
  if (mention.kind === 'number' || mention.kind === 'years' || mention.kind === 'date') {
    const same = posting.flatMap((fact) =>
      numbersIn(fact.text, sources.languages)
        .filter(({ value }) => value === mention.value)
        .map(({ at, length }) => ({ fact, at, length })),
    )
    const own = setting.sentence === '' ? null : traceNumber(mention, setting, sources)
    return (
      supported(mention, 'posting', same) ??
      (own !== null && 'claim' in own
        ? own
        : { reason: 'This number stands in neither the posting nor your résumé.' })
    )
  }
  if (mention.kind === 'title') return null
  return { reason: 'This name stands in neither the posting nor your résumé.' }
}

function traceOwnYears(mention: Mention, setting: Setting, { resume, languages }: Sources): Traced {
  const years = traceYears(mention, resume, setting, languages)
  if ('proofs' in years && years.proofs.length > 0)
    return supported(mention, 'resume', years.proofs, setting.employers)
  const most = 'most' in years ? years.most : 0
  return {
    reason:
      most === 0
        ? 'Your résumé gives no such number of years.'
        : `Your résumé gives ${most} ${most === 1 ? 'year' : 'years'} at most for this.`,
  }
}

function traceNumber(
  mention: Mention,
  setting: Setting,
  { resume, languages, sameLanguage }: Sources,
): Traced {
  const wanted = contentStems(setting.sentence)
  const same = resume.facts.flatMap((fact) =>
    numbersIn(fact.text, languages)
      .filter(
        ({ value, unit }) =>
          value === mention.value && (unit === mention.unit || unit === '' || mention.unit === ''),
      )
      .map(({ at, length }) => ({ fact, at, length })),
  )
  const onTopic =
    mention.kind === 'date' || !sameLanguage ? same : same.filter(({ fact }) => sharedStems(wanted, fact) > 0)
  return (
    supported(mention, 'resume', onTopic, setting.employers) ?? {
      reason:
        same.length === 0
          ? 'This number is not in your résumé.'
          : 'Your résumé has this number, but about something else.',
    }
  )
}

function traceDegree(mention: Mention, { resume, languages }: Sources): Traced {
  const { degree } = mention
  if (degree === undefined) return null
  const proofs = resume.facts.flatMap((fact) =>
    languages.flatMap((language) => {
      const match = pattern(language.degrees[degree]).exec(fact.folded)
      return match === null ? [] : [{ fact, at: match.index, length: match[0].length }]
    }),
  )
  return supported(mention, 'resume', proofs) ?? { reason: 'Your résumé shows no such degree.' }
}

function traceTitle(mention: Mention, setting: Setting, { resume, languages }: Sources): Traced {
  const held = resume.facts.filter(
    ({ where, job }) =>
      job !== null || where === 'basics.label' || where === 'basics.summary' || where.startsWith('line'),
  )
  const whole = [...linesWith(held, mention.text), ...linesWithAll(held, mention.text)]
  if (whole.length > 0) return supported(mention, 'resume', whole, setting.employers)
  const [language] = languages
  const rank = pattern(language.ranks)
  const plain = words(mention.text).filter(({ text }) => fold(text).match(rank)?.[0] !== fold(text))
  const unranked = plain.length > 0 && linesWithAll(held, plain.map(({ text }) => text).join(' ')).length > 0
  return {
    reason: unranked
      ? 'Your résumé gives a title like this, but not at this rank.'
      : 'Your résumé does not give you this title.',
  }
}

function traceName(mention: Mention, setting: Setting, { resume, people, posting }: Sources): Traced {
  const found =
    supported(mention, 'resume', linesWith(resume.facts, mention.text), setting.employers) ??
    supported(mention, 'resume', linesWithAll(resume.facts, mention.text), setting.employers) ??
    supported(mention, 'posting', linesWith(people, mention.text))
  if (found !== null) return found
  const inPosting = linesWith(posting, mention.text).length > 0
  const [first] = words(mention.text)
  const partly = first !== undefined && linesWith(resume.facts, first.text).length > 0
  return {
    reason: inPosting
      ? 'Only the posting names this. What it asks for is no proof that you have it.'
      : `Your résumé does not name this${partly ? ' in full' : ''}.`,
  }
}

/** "Expert", "led": the résumé must say it of the same thing, at least at this height. */
function traceLevel(mention: Mention, setting: Setting, { resume, languages }: Sources): Traced {
  const said = new Set(words(mention.text).map(({ text }) => stem(text)))
  const stems = contentStems(setting.sentence, said)
  for (const skill of setting.skills) for (const { text } of words(skill)) stems.add(stem(text))
  const kin = resume.facts
    .map((fact) => ({ fact, shared: sharedStems(stems, fact) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  const rank = (fact: Fact): Proof[] =>
    groupOf(fact, resume.facts).flatMap((member) =>
      languages.flatMap((language) => {
        const source =
          mention.kind === 'level'
            ? `${language.levels[3]}|master`
            : `${language.parts[3]}|${language.titles}`
        const match = pattern(source).exec(member.folded)
        const leads = match !== null && (mention.kind === 'level' || isLeading(match[0], language))
        return leads ? [{ fact: member, at: match.index, length: match[0].length }] : []
      }),
    )
  const proofs = kin.flatMap(({ fact }) => rank(fact))
  if (proofs.length > 0) return supported(mention, 'resume', proofs, setting.employers)
  return {
    reason:
      mention.kind === 'level'
        ? 'Your résumé does not claim this level.'
        : 'Your résumé does not say that you led or ran this.',
  }
}

const isLeading = (word: string, language: ClaimWords): boolean =>
  pattern(language.parts[3]).test(word) ||
  /manager|director|head|lead|leiter|chef|responsable|jef|leder|sjef|founder|grunder|supervisor|foreman|encargad|directeu|fondat|fundador/.test(
    word,
  )

/** In JSON Resume a skill's name, level and keywords are neighbours; elsewhere they share the line. */
function groupOf(fact: Fact, facts: Fact[]): Fact[] {
  const group = /^(?:skills|languages|work)\[\d+\]/.exec(fact.where)?.[0]
  if (group === undefined) return [fact]
  const titles = group.startsWith('work') ? [`${group}.position`] : null
  return [
    fact,
    ...facts.filter(
      (other) =>
        other !== fact &&
        (titles === null ? other.where.startsWith(`${group}.`) : titles.includes(other.where)),
    ),
  ]
}

/** The employer that a stretch is about: the nearest one named before it in the sentence, else the first after it. */
export function employersNear(sentence: string, at: number, resume: ResumeSource): number[] {
  const named = employersIn(sentence, resume.jobs)
  const before = named.filter((one) => one.at <= at)
  const nearest =
    before.length > 0 ? Math.max(...before.map((one) => one.at)) : Math.min(...named.map((one) => one.at))
  return named.filter((one) => one.at === nearest).map(({ job }) => job)
}

export const standsIn = (folded: string, needle: string): boolean => indexInFolded(folded, needle) !== -1
export { proofOf }
