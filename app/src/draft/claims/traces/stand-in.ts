import type { Proof } from '../evidence.ts'
import type { Fact } from '../source.ts'
import { everywhere, regex } from '../words/words.ts'

/** Doing somebody else's job for a while, or being of help to them: their title is not one's own. */
const standingIn =
  /(?<!\p{L})(?:deputi[sz]\p{L}+|stood in|standing in|stand in|stepped in|filled in|covered for|cover(?:ing)? for|vertrat|vertreten|vertrete|vertretung|vertretungsweise|aushilfsweise|remplac\p{L}+|supplee?|l'interim|sustitu\p{L}+|supli|suplia|cubri|vikarierte|vikar|stedfortreder|steppet inn|avlost\p{L}*)(?!\p{L})/u

const helping =
  /(?<!\p{L})(?:supported|supporting|support|assisted|assisting|helped|helping|unterstutz\p{L}*|assist\p{L}*|appuy\p{L}*|appui|apoy\p{L}*|ayud\p{L}*|bisto\p{L}*|bistand|stottet|hjalp|(?:second|deputy|assistant|reporting|reported|reports) to|deputy (?:of|for)|stand-in for|stedfortreder for|vikar for|\p{L}*vertretung|stellvertreter(?:in)?|remplacement|suplencia|sustitucion)(?: (?:to|for|a|au|aux|al|del|de|des|der|till?|the|la|le|el|du))*(?: \p{L}+)? $/u

/** "While she was on leave", "i ferier": it was theirs for that time. */
export const meanwhile =
  /(?<!\p{L})(?:(?:on|during|his|her|their) (?:leave|holidays?|absence)|absence|away|urlaub|abwesenheit|elternzeit|conges?|vacaciones|baja|ausencia|ferier?|ferien|permisjon|fravar\p{L}*)(?!\p{L})/u

/** Does a (folded) sentence say that its writer stood in for somebody? */
export const standsIn = (folded: string): boolean => standingIn.test(folded)

/** "I stand in as ", "ich vertrete als ": what follows is the part that was taken over. */
export const standsInAs = (before: string): boolean =>
  regex(String.raw`${standingIn.source}(?: \p{L}+){0,4}? (?:as|als|comme|como|som)(?: \p{L}+){0,2} $`).test(
    before,
  )

/** A line of the résumé in which a title is another's: "Deputised for the team leader", "Supported the art director". */
export const isAnothers = ({ fact, at }: Proof): boolean =>
  standingIn.test(fact.folded) || helping.test(fact.folded.slice(0, at))

/** A title that a line names as that of somebody who was helped or stood in for, right before it. */
export const isHelpedOnes = ({ fact, at }: Proof): boolean => helping.test(fact.folded.slice(0, at))

/** Is a word of a title in a line the deputy's, or the title of somebody that the line says was helped or stood in for? */
export const isOthersTitle = (fact: Fact, { index, 0: said }: RegExpExecArray): boolean =>
  isAnothers({ fact, at: index, length: said.length }) ||
  lesserBefore.test(fact.folded.slice(0, index)) ||
  lesserBehind.test(fact.folded.slice(index + said.length))

/** "Deputy", "assistant": the rank below, right before or behind a title that leads. */
const lesserBefore =
  /(?<!\p{L})(?:assistant|assisting|deputy|vice|sub|assisterende|ass\.|stellvertretende[rnm]?|stellv\.?|stv\.?|fung|nest|adjoint|adjointe|sous|sub|adjunt[oa]|auxiliar(?: de)?|ayudante de|segund[oa]|second)[ -](?:(?!(?:and|und|et|y|e|og|to|of|for|de|der|des|til|til) )\p{L}+ )?$/u
const lesserBehind = /^ (?:adjointe?|adjunt[oa]|suppleante?|stagiaire|en second)(?!\p{L})/u

/** Every line that has this title has it as the deputy's. */
export function isDeputysOnly(title: string, before: string, proofs: Proof[]): boolean {
  if (lesserBefore.test(before) || lesserBefore.test(`${title} `)) return false
  return proofs.every(({ fact }) => isLesser(fact, fact.folded.indexOf(title), title.length))
}

const isLesser = ({ folded }: Fact, at: number, length: number): boolean =>
  // "Leiterin" may end a compound.
  (at !== -1 && lesserBefore.test(folded.slice(0, at).replace(/\p{L}+$/u, ''))) ||
  lesserBehind.test(folded.slice(at + length))

/** The last word of a title that leads, as the source of a pattern. */
export const leadersWord = String.raw`(?:(?<!account |case |relationship |community |content |brand |category |portfolio |contract )manager|director|head(?= of)|head$|leader|(?:gruppen|trupp|geschafts|mannschafts|schicht|kolonnen|staffel|team)fuhrer(?:in)?|(?<!an|beg)leiter|(?<!an|beg)leiterin|chef|cheffe|responsable|jef[ea]|(?<!vei)leder|sjef|directeur|directrice|director[a]?|encargad[oa]|gerante?|gerente|owner|founder|inhaber|inhaberin|grunder|meister|foreman|supervisor)`
const leadersTitle = everywhere(String.raw`${leadersWord}(?!\p{L})`)

/** "Second in charge": the charge is another's. */
const secondIn = /(?<!\p{L})(?:second|number two|2nd|2ic) in (?:charge|command)(?!\p{L})/gu

/** Does a (folded) line say that its person comes second to whoever leads? */
export const comesSecond = (folded: string): boolean => folded.search(secondIn) !== -1

/** "Assisterende driftsleder", "stedfortreder for driftsleder", "Vizedirektor": what stands before a title, or before the compound that it ends. */
function isSecond(before: string): boolean {
  const [compound = ''] = /\p{L}*$/u.exec(before) ?? []
  const ahead = before.slice(0, before.length - compound.length)
  return lesserBefore.test(ahead) || helping.test(ahead) || /^(?:nest|vize|vise|vice|sub)$/.test(compound)
}

/** A (folded) line without the titles of deputies and of those who were helped, so that what it says of leading is its person's own. */
export const withoutDeputies = (folded: string): string =>
  folded
    .replace(leadersTitle, (title, index: number) =>
      isSecond(folded.slice(0, index)) || lesserBehind.test(folded.slice(index + title.length))
        ? ' '.repeat(title.length)
        : title,
    )
    .replace(secondIn, (said) => ' '.repeat(said.length))

/** Does a (folded) sentence say that its writer leads, and nothing of being a deputy? */
export const claimsFirst = (folded: string): boolean =>
  withoutDeputies(folded) === folded && !standsIn(folded) && !meanwhile.test(folded)

/** "Deputy to the team leader, crew of 5; …": is what the line tells there told of somebody who comes second? */
export function isSecondAt({ folded }: Fact, at: number): boolean {
  const end = folded.indexOf(';', at)
  const part = folded.slice(folded.lastIndexOf(';', at) + 1, end === -1 ? folded.length : end)
  return withoutDeputies(part) !== part && !isLeadersTitle(part)
}

/** Does a (folded) line name a title that leads, and not as the deputy's? */
export const isLeadersTitle = (folded: string): boolean => withoutDeputies(folded).search(leadersTitle) !== -1
