import { detect } from 'tinyld'
import type { Posting } from '../../posting/posting.ts'
import type { Contact } from '../../recruiter/contact.ts'
import type { ReadResume } from '../resume.ts'
import { fold, words } from './fold.ts'
import { type Rating, ratingsOf } from './ratings.ts'
import { type Fact, factAt, postingSource, resumeSource } from './source.ts'
import type { Sources } from './traces/setting.ts'
import { feats } from './words/feats.ts'
import { firstPerson } from './words/first-person.ts'
import { imagined } from './words/imagined.ts'
import { type ClaimLanguage, claimLanguages, claimWords, isOneOf, knownLanguage } from './words/words.ts'

export interface ClaimSources {
  resume: ReadResume | null
  posting: Posting | null
  /** Statements that the person vouches for, in the words of the text. */
  vouched?: string[]
  contact?: Contact | null
  sender?: { name: string; signature: string }
  language?: string
  /** What the text opens with as its subject line, an empty line below it: it speaks of the job. */
  subject?: string
  /** Closes the job that goes on; the present day unless given. */
  today?: Date
}

/** The language that a text is written in, among those that the check knows. */
export function textLanguage(text: string, hint?: string): ClaimLanguage {
  const known = knownLanguage(hint)
  if (known !== null) return known
  const short = words(text).map(({ text: word }) => fold(word))
  return (
    (short.length < shortest ? byCommonWords(short) : null) ??
    knownLanguage(detect(text, { only: Object.keys(claimWords) })) ??
    'en'
  )
}

/** Below this many words the letters of a name outweigh those of the language: "At Harbour Data I …" was taken for Norwegian. */
const shortest = 15

/** The language most of whose everyday words a short text holds; null where two hold as many. */
function byCommonWords(said: string[]): ClaimLanguage | null {
  const ranked = claimLanguages
    .map((key) => {
      const { me, job, capitalised, generic } = claimWords[key]
      const own = new Set(generic.split(' '))
      const hits = said.filter((word) => own.has(word) || isOneOf(`${me}|${job}|${capitalised}`, word)).length
      return { key, hits }
    })
    .toSorted((one, other) => other.hits - one.hits)
  const [first, second] = ranked
  return first === undefined || first.hits === (second?.hits ?? 0) ? null : first.key
}

const resumeLanguages = new WeakMap<ReadResume, ClaimLanguage>()

/** Kept for as long as the résumé is: telling a language costs more than the rest of a check. */
function resumeLanguageOf(resume: ReadResume): ClaimLanguage {
  let language = resumeLanguages.get(resume)
  if (language === undefined) resumeLanguages.set(resume, (language = textLanguage(resume.text)))
  return language
}

const postingLanguages = new WeakMap<Posting, ClaimLanguage>()

function postingLanguageOf(posting: Posting): ClaimLanguage {
  let language = postingLanguages.get(posting)
  if (language === undefined)
    postingLanguages.set(
      posting,
      (language = textLanguage(posting.description, posting.language ?? undefined)),
    )
  return language
}

const ratings = new WeakMap<Fact[], Rating[]>()

function ratingsFor(facts: Fact[]): Rating[] {
  let known = ratings.get(facts)
  if (known === undefined) ratings.set(facts, (known = ratingsOf(facts)))
  return known
}

export function sourcesFor(given: ClaimSources, language: ClaimLanguage): Sources {
  const others = Object.entries(claimWords).flatMap(([key, one]) => (key === language ? [] : [one]))
  const { contact, posting } = given
  const today = given.today ?? new Date()
  const resume =
    given.resume === null ? { facts: [], jobs: [], schools: [] } : resumeSource(given.resume, today)
  const resumeLanguage = given.resume === null ? language : resumeLanguageOf(given.resume)
  return {
    resume,
    posting: posting === null ? [] : postingSource(posting),
    people: [
      ...(contact?.evidence ?? []).flatMap(({ quote, where }) => person(quote, where)),
      ...person(contact?.name, 'contact.name'),
      ...person(contact?.email, 'contact.email'),
      ...person(contact?.role, 'contact.role'),
      ...person(posting?.location, 'location'),
    ],
    companies: [posting?.company, posting?.agency].flatMap((name) =>
      name === undefined || name === null || name === '' ? [] : [name],
    ),
    languages: [claimWords[language], ...others],
    sameLanguage: resumeLanguage === language,
    spoken: {
      resume: [claimWords[resumeLanguage]],
      posting: [claimWords[posting === null ? language : postingLanguageOf(posting)]],
    },
    resumeLanguage,
    ratings: ratingsFor(resume.facts),
    feats: feats[language],
    imagined: imagined[language],
    firstPerson: firstPerson[language],
    asked: (posting?.requirements ?? []).map(fold),
    today,
  }
}

function person(text: string | null | undefined, where: string): Fact[] {
  return text === null || text === undefined || text.trim() === '' ? [] : [factAt({ quote: text, where })]
}
