import type { Mention } from './mention.ts'
import { type ClaimWords, pattern, regex } from './words/words.ts'

/** "Nothing new to me", "would not be quite new to me": then it is known. */
const nothing =
  /(?<!\p{L})(?:nothing|anything|not|never|little|hardly|scarcely|barely|far from|\p{L}+n't|nichts|nicht|kaum|wenig|keine?|rien|peu|pas|guere|nada|ningun[oa]?|no|apenas|poco|ikke|lite|neppe)(?: (?!(?:but|aber|mais|pero|sino|men|and|und|et|y|og) )[^ ,;:]+){0,4}? (?:d')?$/u

const newToMe =
  /(?<!\p{L})(?:(?:be|is|are) new(?: to me| ground)?|new to me|(?:a|my) first (?:for me|time)|would be a first|nouveau pour moi|nouvelle pour moi|une premiere|(?:inconnue?|etrang(?:er|ere))(?!s)|unbekannt|unknown to me|(?:do not|don't|cannot|can't|would not|wouldn't|won't) (?:claim|pretend)|behaupte (?:ich )?nicht|(?:ne|n') ?(?:pretends|pretendrai) pas|no pretendo|(?:pastar|hevder) (?:jeg )?ikke|desconocid[oa] para mi|(?:ukjent|fremmed) for meg|missing from my(?! (?:\p{L}+ )?(?:letter|e-?mail|message|note|application)(?!\p{L}))|fehlt (?:mir|in meinem(?! (?:anschreiben|brief|schreiben)))|neu fur mich|fur mich neu|mir neu|fur mich (?:noch |vollig |ganz )?neu|ware neu|neuland|nuev[oa] para mi|seria nuev[oa]|primera vez|nytt for meg|ville vare nytt|forste gang|gaps? in my|know (?:very |next to |as yet )?(?:little|nothing) (?:of|about)|(?:weis|wuste) ich (?:noch |bisher |bislang |nur |sehr )*(?:wenig|nichts|kaum)|sais (?:encore |presque |que )*(?:rien|peu)|se (?:muy |aun |todavia |bastante )*(?:poco|nada)|vet jeg (?:\p{L}+ )?(?:lite|ingenting))(?!\p{L})/gu

const isNew = (part: string): boolean =>
  [...part.matchAll(newToMe)].some(({ index }) => !nothing.test(part.slice(0, index)))

/** Opens another statement, unless it goes on about the one before: "…, and that would be new to me". */
const another =
  /;|, (?:only|just|merely|nur|lediglich|blos|seule?s?|seulement|solo|unicamente|solamente|bare|kun) (?=\p{L})|, (?:and|but|while|whereas|und|aber|wahrend|et|mais|tandis que|alors que|y|e|pero|mientras que|og|men|mens) (?!(?:that|this|it|all of|both|das|dies|beides|es|cela|ca|c'est|ce|les deux|eso|esto|ambos|det|dette|begge)(?!\p{L}))/gu

/** The statement that a place stands in: what the writer says before another one that opens with a conjunction. */
function statementOf(folded: string, at: number, { me }: ClaimWords): string {
  let start = 0
  for (const { index, 0: joint } of folded.matchAll(another)) {
    // "Kafka, Flink, and Spark would be new to me": names, and no statement yet.
    if (joint !== ';' && !pattern(me).test(folded.slice(start, index))) continue
    if (index >= at) return folded.slice(start, index)
    start = index + joint.length
  }
  return folded.slice(start)
}

/** A thing that the sentence says the writer is not, has not, or has yet to learn. Numbers and employers must be denied themselves. */
export function isDenied(
  mention: Mention,
  folded: string,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  language: ClaimWords,
): boolean {
  if (mention.kind === 'quotation' || mention.kind === 'address') return false
  if (isNew(statementOf(folded, mention.start, language)) && mention.kind !== 'relation') return true
  const counted =
    mention.kind === 'number' ||
    mention.kind === 'years' ||
    mention.kind === 'date' ||
    mention.kind === 'relation'
  const placed =
    mention.kind === 'name' &&
    regex(String.raw`(?<!\p{L})(?:${language.employing}) $`).test(folded.slice(0, mention.start))
  // "What I did not say when we spoke": what is denied is not that they did.
  if (mention.kind === 'relation' && (opensClause(folded, mention) || had.test(folded.slice(mention.start))))
    return false
  if (mention.kind === 'years' && afterwards.test(folded.slice(0, mention.start))) return false
  return negated(mention.start, mention.end, placed ? 4 : counted && 3)
}

/** "It holds no fears after twelve years": what is denied came of them. */
const afterwards =
  /\p{L}{4,} (?:after|nach|apres|tras|despues de|etter)(?: (?!(?:not|no|nicht|pas|ikke)(?!\p{L}))\p{L}+){0,3} $/u

const opening = 'when|as|als|nachdem|wie|quand|lorsque|comme|cuando|como|da|sist|slik|after|since|during'

/** "Missing from our conversation": the two have had it. */
const had = /^(?:\p{L}+ )?(?:our|unser\p{L}{0,2}|notre|nuestra) /u

/** A conjunction opens the clause of a mention, right before it or as its first word. */
const opensClause = (folded: string, { start }: Mention): boolean =>
  regex(String.raw`(?<!\p{L})(?:${opening}) (?:\p{L}+ )?$`).test(folded.slice(0, start)) ||
  regex(String.raw`^(?:${opening}) `).test(folded.slice(start))
