import type { Claim } from '../../draft.ts'
import { type Proof, claimFrom } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import type { Rating } from '../ratings.ts'
import type { Fact, ResumeSource } from '../source.ts'
import type { About } from '../subject.ts'
import type { FeatWords } from '../words/feats.ts'
import type { FirstPersonWords } from '../words/first-person.ts'
import type { ClaimWords } from '../words/words.ts'

export interface Sources {
  resume: ResumeSource
  posting: Fact[]
  /** People and addresses that were found for this posting, and the writer's own name and signature. */
  people: Fact[]
  /** The company's and the agency's name in the posting. */
  companies: string[]
  /** The language of the text first; evidence may be in any. */
  languages: [ClaimWords, ...ClaimWords[]]
  sameLanguage: boolean
  /** The words of the résumé's and the posting's own language: "to" is a number in Norwegian alone. */
  spoken: { resume: ClaimWords[]; posting: ClaimWords[] }
  /** The language that the résumé is written in. */
  resumeLanguage: string
  ratings: Rating[]
  feats: FeatWords
  /** Words of the text's language that wish, plan or learn. */
  imagined: string
  firstPerson: FirstPersonWords
  /** What the posting asks of the person, folded: a name in such a line is no place. */
  asked: string[]
  today: Date
}

export interface Setting {
  about: About
  sentence: string
  folded: string
  /** The clause around the mention, with its place in the sentence. */
  clause: { text: string; start: number }
  /** The employers that the sentence names nearest to the mention. */
  employers: number[]
  /** Titles that the sentence names. */
  titles: string[]
  /** Other mentions of tools and names in the sentence. */
  skills: string[]
  /** A title or a degree stands right before: "Engineer at …", "PhD, …". */
  labelled: boolean
}

/** A claim and the jobs that its proofs belong to; or why there is none; null where the mention claims nothing. */
export type Traced = { claim: Claim; jobs: (number | null)[] } | { reason: string } | null

export function supported(
  mention: Mention,
  kind: 'posting' | 'resume',
  proofs: Proof[],
  employers: number[] = [],
): Traced {
  const [first] = proofs
  if (first === undefined) return null
  const best = proofs.find(({ fact }) => fact.job !== null && employers.includes(fact.job)) ?? first
  return { claim: claimFrom(mention.text, kind, best), jobs: proofs.map(({ fact }) => fact.job) }
}
