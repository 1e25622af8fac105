import { looksLikeJob } from './job-words.ts'

const lead =
  "(?:(?:[Ww]e(?:[’']re| are)?|[Ii]s|[Aa]re|[Cc]urrently|[Nn]ow|[Aa]ctively)? ?(?:hiring|looking for|seeking|recruiting|searching for|looking to hire|in need of)|needs?|opening for|opportunity for|about|regarding|applications for the (?:role|position|post) of|position of|post of|role of|as|sucht|suchen|suchen wir(?: in \\p{Lu}\\p{L}+)?|eine Stelle als|als|recrute(?: pour [^.\\n]{3,60}?)?|recrutons|recherche|recherchons|recherche pour [^.\\n]{3,60}?|cherche|cherchons|busca(?:mos)?|busca incorporar|selecciona(?:mos)?|necesita(?:mos)?|søker(?: etter)?|søker vi(?: nå)?|søker nå|söker(?: nu)?|söker vi(?: nu)?|søger(?: nu)?|søger vi|zoekt|zoeken(?: wij)?|zijn wij op zoek naar|op zoek naar|cerca|cerchiamo|procura(?:mos)?|poszukuje(?:my)?|zatrudni(?:my)?)"
const article =
  '(?:an? |the |our |another |eine[nr]? |eine?/?[nr]? |un\\(?e?\\)? |une |un/une |uno? |una |en |ett? |et |een |nå |nu |nog )?'
const adjectives =
  '(?:(?:experienced|skilled|talented|motivated|passionate|new|full[- ]time|part[- ]time|qualified|reliable|friendly|first|second|additional|erfahrene[nr]?|engagierte[nr]?|motivierte[nr]?|zuverlässige[nr]?|expérimentée?|dyktig|erfaren|engasjert|enthousiaste|ervaren|gedreven|erfaren|driven) )*'
const ends =
  '(?= (?:to|who|with|for|on|in|at|that|based|and help|position|role|position|opportunity|vacancy|für|zur|zum|im|in|am|an|mit|bei|ab|die|der|das|ab|pour|à|en|au|aux|dans|basée?|qui|avec|para|con|en|que|til|i|på|som|med|hos|voor|bij|die|met|per|presso|con|che|do|w|na|z)\\b|[.,;:!()–\\n]|$)'

/** Compiled apart: the words of a title begin with a capital, or are a job's words in languages that write them small. */
const pattern = new RegExp(
  `\\b${lead}\\s*:?\\s+${article}${adjectives}(\\p{L}[^.\\n;:!,]{2,70}?)${ends}`,
  'gu',
)

/** The role that a sentence says somebody is sought for; the first that names a job. */
export function findSought(text: string): { role: string; quote: string; start: number } | null {
  for (const match of text.slice(0, 8_000).matchAll(pattern)) {
    const role = (match[1] ?? '').trim()
    if (
      !looksLikeJob(role) ||
      role.split(' ').length > 8 ||
      /^(?:people|someone|somebody|candidates?)\b/i.test(role)
    )
      continue
    return { role: capital(role), quote: match[0], start: match.index }
  }
  return null
}

function capital(role: string): string {
  return (role[0] ?? '').toUpperCase() + role.slice(1)
}
