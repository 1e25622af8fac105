import { fold } from './fold.ts'
import { claimWords, pattern, regex } from './words/words.ts'

const titles = Object.values(claimWords)
  .map((language) => language.titles)
  .join('|')

/** What stands before somebody whom the writer would work for or turn to. */
const presents = regex(
  String.raw`(?<!\p{L})(?:report(?:s|ing)? (?:\p{L}+ )?to|(?:led|headed|run|managed|directed|supervised) by|(?:line )?manager|boss|contact|colleagues?|questions|berichten an|berichtet an|unterstellt|geleitet von|leitung|leiter(?:in)?|vorgesetzter?|ansprech\p{L}+|kolleg\p{L}+|rattachee? a|(?:sous la )?(?:responsabilite|direction|autorite) de|(?:dirigee?|encadree?|animee?|menee?) par|collegues?|dependera|depende|dependeras|reporta\p{L}*|(?:dirigid[oa]|coordinad[oa]) por|companer[oa]s?|rapporterer til|ledes av|ledet av|narmeste leder|kontakt\p{L}*|spor\p{L}*|kollega\p{L}*|${titles})(?!\p{L})[^.;]{0,40}$`,
)

/** A run of two words or three with capitals. */
const capitals =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]+(?: (?:van|von|de|del|de la|da|le) )?(?: ?\p{Lu}[\p{L}'’-]+){1,3}/gu

const address =
  /^(?:Herrn?|Frau|Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|Madame|Monsieur|Mme|M\.|Se[ñn]ora?|Sra?\.|Do[ñn]a?) /u

/** Those whom a posting names as people: "You report to Ada Lund, head of ovens", "geleitet von Ada Lund". */
export function postedPeople(description: string): string[] {
  return description.split(/\n|(?<=\p{Ll}[.!?]) /u).flatMap((line) =>
    [...line.matchAll(capitals)].flatMap((match) => {
      let name = match[0]
      let before = line.slice(0, match.index)
      // "Pflegedienstleitung Ada Lund", "Dr. Ada Lund": the words before the name are none of it.
      for (;;) {
        const [first = '', ...rest] = name.split(' ')
        if (rest.length === 0) return []
        if (!address.test(name) && !(rest.length > 1 && pattern(titled).test(fold(first)))) break
        before += `${first} `
        name = rest.join(' ')
      }
      // "Leitung der Klinischen Pharmazie": no name has an article.
      if (article.test(fold(before))) return []
      const behind = fold(line.slice(match.index + match[0].length))
      const told =
        presents.test(fold(before)) ||
        regex(
          String.raw`^, (?:(?:our|the|votre|notre|unsere?|la|el|le) )?(?:\p{L}+ ){0,2}(?:${titles}|head of|who (?:runs|leads|heads))`,
        ).test(behind)
      return told ? [name] : []
    }),
  )
}

const titled = String.raw`${titles}|\p{L}+(?:leitung|leiter|leiterin|chef|chefin|sjef|leder)`

const article =
  /(?<!\p{L})(?:der|die|das|den|dem|des|the|la|le|les|l'|el|los|las|zum|zur|im|am|beim|au|aux|du|al|del) ?$/u
