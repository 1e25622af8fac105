import type { Resume } from '../resume.ts'
import { addressIn, inAddress } from './address.ts'
import type { Line } from './lines.ts'
import { titleWord } from './titles.ts'

const isPlain = (text: string): boolean => text !== '' && !/[@\d]|https?:/i.test(text)

/** "Lebenslauf", "CV of Ada Nowak", "Curriculum vitae Europass": what the paper is. */
const paper =
  /^(?:curriculum vitae|cv|lebenslauf|résumé|resume|europass)(?: europass)?(?:\s*[:–—-]\s*|\s+(?:of|von|de|for|av)\s+|\s+|$)/iu

/** "Ada Nowak, geb. 1978", "Cook, 29 years". */
const age =
  /[,\s]*[,(–]\s*(?:(?:born|geb\.|geboren|née? (?:en|le)|nacid[oa] en|f\.|født)[\s\d.]*\d{4}|\d{2} (?:years(?: old)?|jahre|ans|años|år))\)?(?=,|$)/iu

/** "Name: Ada Nowak", in a form. */
const nameLabel =
  /^(?:(?:full |fullt |vor- und |vollständiger )?(?:name|navn|nachname)|nom(?: et prénoms?)?|prénom et nom|nombre(?: completo| y apellidos)?)\s*:\s*/iu

/** The name at the top, what stands with it as a title, and how to reach the person. */
export function readHead(lines: Line[]): NonNullable<Resume['basics']> {
  const said = lines.map(({ text }) => text).filter((text) => text !== '')
  const whole = said.join('\n')
  // "Ludger Hövelmann · Bäckermeister", "Name: Ada Nowak".
  const pieces = said
    .flatMap((text) => text.split(/\s+(?:[|·•*–—]|::)\s+|\s{2,}/))
    .map((text) => text.replace(nameLabel, '').replace(paper, '').replace(age, ''))
    .filter(isPlain)
  const plain = said.filter((text) => isPlain(text) && !paper.test(text))
  const address = addressIn(lines)
  // "Nuala Breck, IEng MICE": letters behind a comma are what the person may put after the name.
  const bare = pieces.map((text) =>
    withoutLetters(
      untitled(text, address).replace(
        /(?:, ?(?:\p{L}*\p{Ll})?\p{Lu}{1,6}[\p{L}.]*(?: \p{L}*\p{Lu}{2,}\p{L}*)*)+$/u,
        '',
      ),
    ),
  )
  const name = bare.find((text) => /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(text))
  const isOther = (text: string): boolean =>
    text !== name && !text.startsWith(name ?? text) && text.length < 80 && !isSentence(text)
  const label =
    pieces.find((text) => text !== name && isOther(text) && titleWord(text)) ??
    plain.find((text) => isOther(text) && isPhrase.test(text))
  const email = /[^\s<>|,;]+@[^\s<>|,;]+\.[a-z]{2,}/i.exec(whole)?.[0]
  const phone = /(?:\+|\b0)\d[\d ()/.-]{6,}\d/.exec(whole)?.[0]
  const url = /https?:\/\/[^\s|,;]+/.exec(whole)?.[0]
  return {
    ...(name === undefined ? {} : { name }),
    ...(label === undefined ? {} : { label }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(url === undefined ? {} : { url }),
  }
}

/** "Amaya Llorente Arquitecta": a title beside the name, from the first word that is one on, where a name is left. */
function untitled(text: string, address: string): string {
  const words = text.split(' ')
  // "Anna Maria Koch" has a trade's name herself, which her address tells.
  const at = words.findIndex((word) => titleWord(word) && !inAddress(word, address))
  return at > 1 ? words.slice(0, at).join(' ') : text
}

/** Words of the person's own, that begin or go on elsewhere: no title. */
const isSentence = (text: string): boolean =>
  /\p{L}{3,}[.!?](?: \p{Lu}|$)/u.test(text) ||
  /(?<!\p{L})(?:I|my|ich|je|me|jeg|and|with|und|et|y|og|mit|avec|con|med|a)$/u.test(text)

/** Several words, none of them a town or a remark in brackets. */
const isPhrase = /^[\p{L}/&'’-]+(?: [\p{L}/&'’·-]+)+$/u

/** "Nuala Breck CEng MICE": what one may put behind one's name, from the first that is neither a word nor in capitals. */
const withoutLetters = (text: string): string =>
  text.replace(
    /^(\p{Lu}\p{Ll}\S*(?: \S+)+?) (?!Mc|Mac|De|Di|La|Le|Van)\p{Lu}\p{Ll}?\p{Lu}+\p{Ll}\p{L}*(?: .*)?$/u,
    '$1',
  )
