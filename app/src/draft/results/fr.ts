import { capital, lowered, titleInSentence } from './case.ts'
import { firstWord, goesOn, type Tell, type Told } from './told.ts'

/** Participles that a line may begin with; those in -é are recognised by it. */
const participle =
  /^(?:\p{Lu}\p{L}+é|Mis|Conçu|Réduit|Conduit|Écrit|Construit|Produit|Obtenu|Repris|Suivi|Vendu|Défini|Établi|Réussi|Fourni|Maintenu|Accompli|Garanti|Appris|Ouvert|Élargi)$/u

/** "Comptabilité", "Marché", "Chargé de": things and persons with the ending of a participle. */
const noParticiple =
  /(?<!^(?:tra|vis|explo|prof|lim|inv|éd|créd|déb|susc|facil|sollic|habil|réhabil|hér|év))ité$|^(?:marché|congé|chargé|délégué|employé|diplômé|associé|salarié|procédé|café|degré|société|propriété|variété|santé|clé)$/iu

/** "Suivi des dossiers" is a noun, "suivi une formation" is none. */
const asVerb = (word: string, rest: string): boolean =>
  participle.test(word) &&
  !noParticiple.test(word) &&
  (word !== 'Suivi' || /^(?:une?|les?|la|l['’]|plusieurs|deux|trois|\d)/u.test(rest))

/** What a noun of doing is followed by, perhaps behind an adjective: "budgétaire de deux usines". */
const ofThings =
  /^(?:\p{Ll}+(?:aire|el|elle|al|ale|ique|if|ive|ier|ière)s?\s)?(?:de\s|d['’]|du\s|des\s|en\s|à\s|aux?\s|et\s)/u

const masculineNoun =
  /^(?:\p{L}+(?:age|ment|isme)|suivi|conseil|accueil|contrôle|soutien|support|développement|tri|calcul|entretien|pilotage|recrutement|lancement|nettoyage)$/iu
const feminineNoun =
  /^(?:\p{L}+(?:tion|sion|xion|ance|ence|ise|(?<!e)ure|ité)|pose|lecture|gestion|vente|mise|prise|tenue|saisie|aide|analyse|étude|recherche|veille|conduite|coordination|reprise|soudure|découpe|animation|relation|maintenance)$/iu

/** Nouns that are better said as what they come from. */
const joint: Record<string, readonly [string, string]> = {
  participation: ['je participe', 'j’ai participé'],
  collaboration: ['je collabore', 'j’ai collaboré'],
  contribution: ['je contribue', 'j’ai contribué'],
}
const gain = /^(?:réduction|augmentation|hausse|baisse|amélioration|diminution|progression)$/i

const vowel = /^[aeiouyàâéèêëîïôûùœh]/i

/** "chez" is for firms; a school or an office has an article. */
export function atFrench(employer: string): string {
  if (/^(?:université|institut|hôpital|école|office|agence|association|académie)(?=\s|$)/iu.test(employer))
    return `à l’${employer}`
  if (/^(?:lycée|collège|centre|ministère|conseil|département|club|CHU|CNRS)(?=\s|$)/iu.test(employer))
    return `au ${employer}`
  if (/^(?:mairie|ville|clinique|région|fondation|banque|société)(?=\s|$)/iu.test(employer))
    return `à la ${employer}`
  return `chez ${employer}`
}

/** "En tant que chef d’équipe": a title is no name, so it has a small letter in French. */
export function asFrench(title: string): string {
  const said = titleInSentence(title)
  return vowel.test(said) ? `en tant qu’${said}` : `en tant que ${said}`
}

function predicate(line: string, current: boolean, also: boolean): string | null {
  const [word, rest] = firstWord(line)
  if (rest === '') return null
  const small = word.toLowerCase()
  const too = also ? ' aussi' : ''
  const lasts = goesOn({ line, current })
  const assured = lasts ? `j’assure${too}` : `j’ai${too} assuré`
  if (asVerb(word, rest)) return `j’ai${too} ${lowered(line)}`
  const said = joint[small]
  if (said !== undefined && /^(?:à|au|aux|avec)\s/.test(rest)) return `${said[lasts ? 0 : 1]}${too} ${rest}`
  if (small === 'responsable')
    return current ? `je suis${too} ${lowered(line)}` : `j’étais${too} ${lowered(line)}`
  const masculine = masculineNoun.test(word)
  if (!masculine && !feminineNoun.test(word)) return null
  if (!ofThings.test(rest)) return null
  // "Lecture de plans et traçage d'épures": each noun would want its article.
  const listed = /(?:,|(?:^|\s)et)\s(\p{L}+)/gu
  if ([...rest.matchAll(listed)].some(([, next = '']) => masculineNoun.test(next) || feminineNoun.test(next)))
    return null
  const noun = `${vowel.test(small) ? 'l’' : masculine ? 'le ' : 'la '}${lowered(line)}`
  return gain.test(word) ? `j’ai${too} obtenu ${noun}` : `${assured} ${noun}`
}

export const tellFrench: Tell = ({ line, title, employer, current, after }: Told) => {
  const said = predicate(line, current, after === 'same-job')
  if (said === null) return null
  const at = employer === null ? null : atFrench(employer)
  if (after === 'same-job') return `${capital(said)}.`
  if (after === 'earlier-job') return at === null ? `Auparavant, ${said}.` : `Auparavant, ${at}, ${said}.`
  const lead = [title === null ? null : asFrench(title), at].filter((part) => part !== null).join(' ')
  return lead === '' ? `${capital(said)}.` : `${capital(lead)}, ${said}.`
}
