import type { Unsupported } from '../../draft.ts'
import { amountsIn, sameAmount } from '../amounts.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { sharedTopics, topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { type ClaimWords, pattern } from '../words/words.ts'
import { type Ends, endsIn } from './ends.ts'
import { otherNumber } from './other-number.ts'

/**
 * "From nine to two", of a line that says from nine to five: a change that has one end of a line's on the same thing, and
 * not the other, which nothing gives.
 */
export function otherEnd(
  text: string,
  folded: string,
  { resume, posting, languages, spoken, imagined }: Sources,
): Unsupported | null {
  const changes = endsIn(text, folded, languages[0])
  if (changes.length === 0) return null
  const clauses = clausesOf(folded, languages[0])
  const topic = topicOf(text)
  const akin = resume.facts.filter((fact) => sharedTopics(topic, fact) > 0)
  for (const said of changes) {
    const clause = clauseAt(clauses, said.from.start)
    if (pattern(imagined).test(folded.slice(clause.start, clause.end))) continue
    if ([...resume.facts, ...posting].some((fact) => holdsBoth(said, fact, spoken.resume))) continue
    for (const fact of akin) {
      const wrong = endsOf(fact, spoken.resume).flatMap((real) => wrongEnd(said, real))[0]
      if (wrong !== undefined) return otherNumber(text, wrong, fact)
    }
  }
  return null
}

/** Of a change that has one end in common with another, the end that it has not. */
function wrongEnd(said: Ends, real: Ends): Mention[] {
  const from = isSame(said.from, real.from)
  const to = isSame(said.to, real.to)
  return from === to ? [] : [from ? said.to : said.from]
}

function holdsBoth({ from, to }: Ends, fact: Fact, spoken: ClaimWords[]): boolean {
  const amounts = amountsIn(fact, spoken).filter(({ derived }) => !derived)
  return [from, to].every((one) => amounts.some((amount) => sameAmount(one, amount)))
}

const isSame = (said: Mention, real: Mention): boolean =>
  sameAmount(said, {
    value: real.value ?? 0,
    unit: real.unit ?? '',
    seconds: real.seconds ?? null,
    at: real.start,
    length: real.end - real.start,
    years: false,
    derived: false,
  })

const known = new WeakMap<Fact, Ends[]>()

function endsOf(fact: Fact, spoken: ClaimWords[]): Ends[] {
  let ends = known.get(fact)
  if (ends === undefined)
    known.set(fact, (ends = spoken.flatMap((language) => endsIn(fact.text, fact.folded, language))))
  return ends
}
