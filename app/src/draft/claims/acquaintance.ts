import { fold } from './fold.ts'
import type { Mention } from './mention.ts'
import type { AcquaintanceWords } from './words/acquaintance.ts'
import { isOneOf, pattern } from './words/words.ts'

/** Two words or three with capitals, or one behind a form of address. */
const named =
  /(?<![\p{L}\p{N}])(?:(?:Herrn?|Frau|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Mx\.?|Dr|Prof|Madame|Monsieur|Mme|M\.|Se[ñn]ora?|Sra?\.|Do[ñn]a?)(?: (?:Dr\.|Prof\.))? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\p{Ll}+ )?(?:(?:van|von|de|del|de la|Le|La|Mc|O['’])[ ]?)?\p{Lu}[\p{L}'’-]+)/gu

/** Whom a text may know. `people`: those whom the posting or its contact names; `places`: the folded words of the résumé and the posting, which name employers, schools and firms. */
export interface Circle {
  words: AcquaintanceWords
  /** What says that one has been in touch. */
  contacts: string[]
  people: string[]
  places: ReadonlySet<string>
  /** Words written with a capital that name nobody. */
  ordinary: string
  /** The firm's name: a surname in it is not always its owner's. */
  firm: string
  /** People by what they do, of the firm: "your head baker". */
  firms: string
  /** All nouns have capitals, so two words with capitals are no name. */
  nouns: boolean
}

interface Person {
  start: number
  end: number
}

/**
 * "Tamsin Orde mentored me", "one of your engineers has put in a word": a person, named or of the firm, and what ties the
 * writer to them.
 */
export function acquaintances(sentence: string, folded: string, circle: Circle): Mention[] {
  // A question may still open with what has been: "As we said at the fair, could we …?"
  let masked = /\?\s*$/.test(sentence) ? folded.slice(0, Math.max(0, folded.search(/[,:][^,:]*$/))) : folded
  for (const { start, end } of peopleIn(sentence, folded, circle).filter((one) => one.end <= masked.length))
    masked = masked.slice(0, start) + '@'.repeat(end - start) + masked.slice(end)
  masked = masked
    .replace(
      /(?<![\p{L}@])(?:herrn?|frau|dr\.?|prof\.?|m[rs]s?\.?|madame|monsieur|mme|senora?|sra?\.?|dona?) (?=@)/gu,
      (title) => '@'.repeat(title.length),
    )
    .replace(/(?<=@) (?=@)/g, '@')
  return [...circle.words.ties, ...circle.contacts].flatMap((tie) =>
    [...masked.matchAll(pattern(tie))]
      .filter(([said]) => !ofTheirThings.test(said))
      .map((match) => ({
        kind: 'relation' as const,
        text: sentence.slice(match.index, match.index + match[0].length),
        start: match.index,
        end: match.index + match[0].length,
      })),
  )
}

/** "I know the daily work of your assistants": what they do is known, and not they. */
const ofTheirThings =
  /(?<!\p{L})(?:know|kenne|connais|conozco|kjenner)(?: \p{L}+){1,3} (?:work|jobs?|tasks?|needs|routines?|days?|concerns|worries|problems|pressures|demands|\p{L}*(?:alltag|arbeit|aufgaben|sorgen|note|wunsche|probleme)|travail|quotidien|metier|besoins|contraintes|soucis|trabajo|tareas|necesidades|preocupaciones|\p{L}*(?:hverdagen|arbeidet|oppgavene|behovene|utfordringene)) (?:of|von|de|del|til|for|(?=@))/u

/** What somebody told the writer, who stands before it as "me". */
const telling = String.raw`(?: [^ ,;.]+){0,7} (?:erzählt|gesagt|berichtet|empfohlen|geschildert|beschrieben|erklärt|geraten|verraten|weitergeleitet|geschickt|aufmerksam gemacht)(?!\p{L})`
const twoNames = String.raw`(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+`

/** Where all nouns have capitals, two of them are a person who tells the writer something: "Jan Petersen mir … erzählt hat", "mir Jan Petersen … empfohlen hat". */
const teller = new RegExp(
  String.raw`${twoNames}(?= (?:(?:hat|hatte) )?(?:mir|mich)${telling})|(?<=(?<!\p{L})(?:mir|mich) )${twoNames}(?=${telling})`,
  'gu',
)

const span = (match: RegExpMatchArray): Person => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

function peopleIn(sentence: string, folded: string, circle: Circle): Person[] {
  const { words, people, nouns } = circle
  const known = people.flatMap((name) => {
    const parts = name
      .split(' ')
      .filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part) && !circle.firm.includes(part))
    return [name, ...parts].flatMap((part) => {
      const start = sentence.indexOf(part)
      const end = start + part.length
      const whole = start !== -1 && !/[\p{L}\p{N}]/u.test(sentence.charAt(start - 1) + sentence.charAt(end))
      return whole ? [{ start, end }] : []
    })
  })
  const addressed = [...sentence.matchAll(named)].filter(
    ([name]) => /^(?:Herr|Frau|Dr|Prof|M[rsx]|Madame|Monsieur|Mme|Se|Sr|Do)/u.test(name) || !nouns,
  )
  // Who tells somebody something is no place, whatever names the posting gives.
  const written = [
    ...addressed.filter(([name]) => !isPlace(fold(name), circle)),
    ...(nouns ? sentence.matchAll(teller) : []),
  ].map(span)
  const unnamed = [words.ofFirm, circle.firms].flatMap((source) =>
    [...folded.matchAll(pattern(source))]
      .map(span)
      .map((one) => ({ ...one, end: withName(sentence, one.end) })),
  )
  return [...known, ...written, ...unnamed]
}

/** "Your colleague Jana Reuter": up to the end of the name. */
const withName = (sentence: string, end: number): number =>
  end +
  (/^,? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}[\p{L}-]+(?!\p{L})/u.exec(sentence.slice(end))?.[0]
    .length ?? 0)

/** What the résumé or the posting speaks of, and what begins with an ordinary word, is no person. */
function isPlace(name: string, { places, ordinary }: Circle): boolean {
  const [first = '', ...rest] = name.split(' ')
  if (/^(?:m[rsx]s?|dr|prof|herrn?|frau|madame|monsieur|mme|se[n]ora?|sra?|dona?)\.?$/.test(first))
    return false
  if (isOneOf(ordinary, first))
    return !/^(?:mr|mrs|ms|dr|prof|herrn?|frau|madame|monsieur|mme)\.?$/.test(first)
  return [first, ...rest].some((part) => part.length >= 4 && places.has(part.replace(/'s$/, '')))
}
