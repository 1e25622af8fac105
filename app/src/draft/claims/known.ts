import type { Posting } from '../../posting/posting.ts'
import type { Circle } from './acquaintance.ts'
import { wordsOf } from './evidence.ts'
import { isGenericFirm } from './firm-parts.ts'
import { namesIn } from './names.ts'
import { postedPeople } from './posted-people.ts'
import type { ClaimSources } from './sources.ts'
import { knownTitles } from './titles.ts'
import type { Sources } from './traces/setting.ts'
import { acquaintance } from './words/acquaintance.ts'
import { contacts } from './words/contacts.ts'
import type { FeatWords } from './words/feats.ts'
import type { ClaimLanguage, ClaimWords } from './words/words.ts'

/** Names and titles to find however they look, and the words of the text's language for deeds and studies. */
export interface Known {
  names: string[]
  /** What the posting asks for by name. */
  asked: string[]
  /** What else the posting names, wherever it stands: no firm is meant by it. */
  told: string[]
  /** The employers of the résumé. */
  employers: string[]
  titles: string[]
  feats: FeatWords
  circle: Circle
}

/** What a text in a language may name: the names, titles and people of the résumé and the posting. */
export function knownFrom(given: ClaimSources, language: ClaimLanguage, sources: Sources): Known {
  const posted = given.posting === null ? nobody : namedBy(given.posting, sources)
  return {
    names: sources.companies
      .flatMap((name) => [name, ...shortened(name, sources)])
      .toSorted((one, other) => other.length - one.length),
    asked: posted.asked,
    told: posted.told,
    employers: sources.resume.jobs.map(({ employer }) => employer),
    titles: knownTitles(sources.resume, given.posting?.title),
    feats: sources.feats,
    circle: {
      words: acquaintance[language],
      contacts: contacts[language],
      people: [given.contact?.name ?? '', ...posted.people].filter((name) => name !== ''),
      places: wordsOf([...sources.resume.facts, ...sources.posting]),
      ordinary: `${sources.languages[0].capitalised}|${sources.languages[0].generic.split(' ').join('|')}|con|por|en|de|el|la|los|las|le|les|the|i|pa|ved|hos|som`,
      firm: given.posting?.company ?? '',
      firms: String.raw`(?:your|ihr(?:e[nmrs]?)?|votre|vos|sus?|vuestr[oa]s?) (?!(?:posting|advert|ad|vacancy|annonces?|offres?|poste|projet|recherche|ofertas?|anuncio|vacante|puesto|busqueda|anzeige|\p{L}*ausschreibung|stelle) )(?:\p{L}+ ){0,2}(?:${sources.languages[0].titles})s?`,
      nouns: sources.languages[0].nounsHaveCapitals === true,
    },
  }
}

/** "Hafenlicht" of "Hafenlicht Energie AG": where all nouns have capitals, nothing else tells that a firm is named. */
function shortened(company: string, { languages }: Sources): string[] {
  const [first = '', ...rest] = company.split(' ')
  return languages[0].nounsHaveCapitals === true &&
    rest.length > 0 &&
    /^\p{Lu}\p{Ll}{5,}$/u.test(first) &&
    !isGenericFirm(first)
    ? [first]
    : []
}

type Named = Pick<Known, 'asked' | 'told'> & Pick<Circle, 'people'>

const nobody: Named = { asked: [], told: [], people: [] }

const named = new WeakMap<Posting, Named>()

/** Whom and what a posting names; kept for as long as it is, since that took a tenth of a check. */
function namedBy(posting: Posting, { spoken, languages }: Sources): Named {
  const kept = named.get(posting)
  if (kept !== undefined) return kept
  const language = spoken.posting[0] ?? languages[0]
  const found = {
    asked: posting.requirements
      .flatMap((line) => requiredNames(line, language))
      .toSorted((one, other) => other.length - one.length),
    told: posting.description.split('\n').flatMap((line) => toldNames(line, language)),
    people: postedPeople(posting.description),
  }
  named.set(posting, found)
  return found
}

/** The names in a line of what the job asks for; a line of one or two words that is no more than a name ("Klaviyo"). */
function requiredNames(line: string, language: ClaimWords): string[] {
  const lone = /^\p{Lu}[\p{L}\p{N}]{3,}(?: \p{Lu}[\p{L}\p{N}]+)?$/u.test(line.trim())
  return [...namesIn(line, language), ...(lone && language.nounsHaveCapitals !== true ? [line.trim()] : [])]
}

/** The names that a line of the posting has in mid-sentence ("… from Oracle to Databricks"): names at a sentence's start too. */
const toldNames = (line: string, language: ClaimWords): string[] =>
  language.nounsHaveCapitals === true ? [] : namesIn(line, language)
