import { linesWith, linesWithAll } from '../evidence.ts'
import type { Mention } from '../mention.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/** Quoted words and addresses: they must stand like this. */
export function traceWords(mention: Mention, setting: Setting, { resume, posting, people }: Sources): Traced {
  const needle = mention.text.replace(/(?:\.\.\.|…|[.,;:!?])+$/, '').replace(/^(?:\.\.\.|…)\s*/, '')
  const digits = /^[+(\d][\d ()/.-]+$/.test(needle) ? needle.replace(/\D/g, '') : null
  if (digits !== null) {
    const same = [...people, ...resume.facts].filter((fact) => fact.text.replace(/\D/g, '').includes(digits))
    const [first] = same
    const kind = first !== undefined && people.includes(first) ? 'posting' : 'resume'
    const proofs = same.map((fact) => ({ fact, at: 0, length: fact.text.length }))
    return supported(mention, kind, proofs) ?? { reason: 'This number is not in your résumé.' }
  }
  const ofPosting = mention.kind === 'address' || setting.about === 'job' ? linesWith(posting, needle) : []
  // A title may be quoted as one says it: "Software Developer" of "Software Developers (m/f)".
  const ofTitle = setting.about === 'job' ? linesWithAll(posting.slice(0, 1), needle) : []
  return (
    supported(mention, 'posting', [...ofPosting, ...ofTitle, ...linesWith(people, needle)]) ??
    supported(mention, 'resume', linesWith(resume.facts, needle), setting.employers) ?? {
      reason:
        mention.kind === 'address'
          ? 'This address stands neither in the posting nor in your résumé.'
          : 'These words are quoted, but they stand like this neither in the posting nor in your résumé.',
    }
  )
}
